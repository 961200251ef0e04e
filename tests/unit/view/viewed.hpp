// SPDX-License-Identifier: MIT
// Plans as their views show them, in plain texts.
#pragma once

#include "document/document.hpp"
#include "funnels.hpp"
#include "view/plan.hpp"

#include <funnel/plan.hpp>

#include <nlohmann/json.hpp>

namespace funnel::test {

using Texts = std::vector<std::string>;
using language::Locale;

inline nlohmann::ordered_json json_of(const Funnel& funnel, bool explain = false) {
  return view::plan_json({funnel, plan(funnel).value(), explain});
}

inline document::Document document_of(const Funnel& funnel, Locale locale = Locale::en_us, bool explain = false) {
  return view::plan_document({funnel, plan(funnel).value(), explain}, locale);
}

/// The first table of a document.
inline document::Table table_of(const Funnel& funnel, Locale locale = Locale::en_us) {
  return std::get<document::Table>(document_of(funnel, locale).sections.at(0).blocks.at(0));
}

/// The sentences under the table.
inline Texts sentences_of(const Funnel& funnel, Locale locale = Locale::en_us) {
  Texts sentences;
  const auto document = document_of(funnel, locale);
  for (const document::Block& block : document.sections.at(0).blocks) {
    if (const auto* paragraph = std::get_if<document::Paragraph>(&block)) sentences.push_back(paragraph->text);
  }
  return sentences;
}

/// A cell as "kind machine|reader": "count 1066667|1066667".
struct CellText {
  std::string operator()(const document::Missing&) const { return "-"; }
  std::string operator()(const document::Text& text) const { return text.text; }
  std::string operator()(const document::Label& label) const { return label.key + "|" + label.text; }
  std::string operator()(const document::Labels& labels) const {
    std::string all;
    for (const document::Label& label : labels.items) all += (all.empty() ? "" : ", ") + (*this)(label);
    return all;
  }
  std::string operator()(const document::Count& count) const { return figures(count.number); }
  std::string operator()(const document::Money& money) const {
    return money.currency + " " + figures(money.number) + (money.per.empty() ? "" : "/" + money.per);
  }
  std::string operator()(const document::Percent& percent) const { return figures(percent.number) + "%"; }
  std::string operator()(const document::Points& points) const { return figures(points.number) + " points"; }

  static std::string figures(const document::Number& number) { return number.plain + "|" + number.shown; }
};

inline std::string text(const document::Cell& cell) {
  return std::visit(CellText{}, cell.value);
}

/// The cells of one row.
inline Texts cells(const document::Row& row) {
  Texts texts;
  for (const document::Cell& cell : row.cells) texts.push_back(text(cell));
  return texts;
}

/// The cells of one column, by its key.
inline Texts column(const document::Table& table, std::string_view key) {
  const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                  [key](const document::Column& column) { return column.key == key; });
  const auto index = static_cast<std::size_t>(found - table.columns.begin());
  Texts texts;
  for (const document::Row& row : table.rows) texts.push_back(text(row.cells.at(index)));
  return texts;
}

}  // namespace funnel::test
