// SPDX-License-Identifier: MIT
// A document: what a command has to say, before anybody decides how it looks. Knows neither funnels nor formats.
#pragma once

#include "document/relation.hpp"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace funnel::document {

/// A decimal number twice: as machines and as readers get it. Both are plain decimal text ("-16666.67": ASCII digits,
/// at most one '.', an optional leading '-', and a '+' that may lead the `shown` of a difference), since a decimal has
/// no exact binary form. A renderer writes `plain` into machine formats as it is, and groups the digits of `shown` as
/// the locale does.
struct Number {
  std::string plain;
  std::string shown;
};

/// Nothing is known here: blank for everybody. Never zero.
struct Missing {};

/// Words of the user's or of the catalogue. May hold any bytes: renderers escape.
struct Text {
  std::string text;
};

/// A thing with an identity: machines get `key` (and `text` in a column of its own, see Column), readers get `text`.
struct Label {
  std::string key;
  std::string text;
};

/// Several labels in one cell: readers get the texts joined by ", ", machines the keys joined by "; ".
struct Labels {
  std::vector<Label> items;
};

/// So many units of something.
struct Count {
  Number number;
};

/// An amount of `currency` (ISO 4217). `per` is what one amount is for ("customer" in $10,000/customer), or empty.
struct Money {
  Number number;
  std::string currency;
  std::string per;
};

/// A difference of two shares in percentage points: `number.plain` is the difference of the fractions (-0.005),
/// `number.shown` has points ("-0.5").
struct Points {
  Number number;
};

/// A share: `number.plain` is the fraction (0.25), `number.shown` is the percentage (25).
struct Percent {
  Number number;
};

/// A typed value. `model` is for formats that calculate, and is there only in documents made for one.
struct Cell {
  std::variant<Missing, Text, Label, Labels, Count, Money, Percent, Points> value;
  std::shared_ptr<const Model> model = {};
};

/// The number of a cell that holds a figure; else null.
inline const Number* number_of(const Cell& cell) {
  return std::visit(
      [](const auto& value) -> const Number* {
        if constexpr (requires { value.number; }) {
          return &value.number;
        } else {
          return nullptr;
        }
      },
      cell.value);
}

enum class Align { left, right };

/// Who gets a column or a row: everybody, readers (text, Markdown, HTML), machines (CSV, TSV), or nobody this time.
enum class Audience { everybody, readers, machines, nobody };

/// `key` names the column for machines and never changes; `title` is in the reader's language. A column of Labels
/// (single ones) is written by machine formats as two columns, `key` with the keys and `name_key` with the texts.
/// Where a table is too wide for its reader and is divided, each part begins with the first column that `names_rows`
/// (without one, the first of all), and a column `with_previous` stays beside the one before it.
struct Column {
  std::string key;
  std::string title;
  Align align = Align::left;
  Audience audience = Audience::everybody;
  std::string name_key = {};
  bool with_previous = false;
  bool names_rows = false;
};

/// One line of a table: as many cells as the table has columns.
struct Row {
  std::vector<Cell> cells;
  Audience audience = Audience::everybody;
  bool emphasised = false;
};

struct Table {
  std::vector<Column> columns;
  std::vector<Row> rows;
};

/// A sentence or several: prose for readers only, which machine formats leave out.
struct Paragraph {
  std::string text;
  /// What it says in a document that is sent on to readers who have neither the input nor the program: empty where it
  /// is nothing to them, missing where it says the same.
  std::optional<std::string> for_others = {};
};

/// How the items of a chart are drawn: a funnel is narrow at its last item; bars stand side by side, series by series;
/// lines run over the items in their order.
enum class ChartKind { funnel, bars, lines };

/// One place on a chart: `values` are figures, one for each series, Missing where nothing is known. `detail` is said
/// beside it (the rate and the owners of a stage), or empty.
struct ChartItem {
  std::string label;
  std::vector<Cell> values;
  std::string detail = {};
};

/// Figures to look at, for readers only. `description` says in words what can be seen, to those who cannot.
struct Chart {
  ChartKind kind = ChartKind::bars;
  std::string title;
  std::string description;
  std::vector<std::string> series;  ///< their titles; one that is empty needs no legend
  std::vector<ChartItem> items;
  bool own_scales = false;  ///< each item of bars has a scale of its own, since their units differ
};

using Block = std::variant<Paragraph, Table, Chart>;

/// Blocks under a heading; an empty heading is not shown. `depth` is how far the heading stands below those of the
/// document's parts: 1 is a part of a part.
struct Section {
  std::string heading;
  std::vector<Block> blocks;
  int depth = 0;
};

/// `title` is what a window or a tab is called; `heading` stands above everything else, or is empty where the first
/// table speaks for itself. `language` is a BCP 47 tag such as "fr-CA".
struct Document {
  std::string title;
  std::string heading;
  std::string language;
  std::vector<Section> sections;
};

}  // namespace funnel::document
