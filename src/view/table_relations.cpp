// SPDX-License-Identifier: MIT
#include "view/table_relations.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using document::Audience;
using document::Cell;
using document::Operand;
using document::Operation;
using document::Relation;
using document::Row;
using document::Table;

bool is_read(Audience audience) {
  return audience == Audience::everybody || audience == Audience::readers;
}

bool is_share(const Cell& cell) {
  return std::holds_alternative<document::Percent>(cell.value);
}

/// An id for a cell that has none: "cell.TABLE.ROW.COLUMN".
std::string id_of(const Cell& cell, std::size_t table, std::size_t row, std::size_t column) {
  if (cell.model && !cell.model->id.empty()) return cell.model->id;
  return "cell." + std::to_string(table) + "." + std::to_string(row) + "." + std::to_string(column);
}

/// One table of a document, by its number.
class Sums {
 public:
  Sums(Table& table, std::size_t number, Relating& relating) : table_(table), number_(number), relating_(relating) {}

  void relate() {
    const auto total = std::find_if(table_.rows.begin(), table_.rows.end(),
                                    [](const Row& row) { return row.emphasised && is_read(row.audience); });
    const auto place = static_cast<std::size_t>(total - table_.rows.begin());
    if (total == table_.rows.end() || place < 2) return;
    for (std::size_t column = 1; column < table_.columns.size(); ++column) {
      if (is_read(table_.columns[column].audience)) relate(place, column);
    }
  }

 private:
  void relate(std::size_t total, std::size_t column) {
    Cell& sum = table_.rows[total].cells[column];
    const bool follows = sum.model && sum.model->relation;
    if (follows || is_share(sum)) return;
    std::vector<Operand> parts;
    for (std::size_t row = 0; row < total; ++row) {
      Cell& cell = table_.rows[row].cells[column];
      const std::string id = id_of(cell, number_, row, column);
      const bool counts = is_read(table_.rows[row].audience) && (relating_.knows(id) || relating_.name(cell, id));
      if (counts) parts.push_back(cell_operand(id));
    }
    if (!parts.empty()) relating_.relate_sum(sum, id_of(sum, number_, total, column), std::move(parts));
  }

  Table& table_;
  std::size_t number_;
  Relating& relating_;
};

/// What the last column of an alternative shows of its difference from the first.
Relation difference(const std::string& first, const std::string& other, bool as_share) {
  Relation apart{Operation::subtract, {cell_operand(other), cell_operand(first)}};
  return as_share ? Relation{Operation::divide, {related(std::move(apart)), cell_operand(first)}} : apart;
}

std::string_view key_of(const Row& row) {
  const auto* label = std::get_if<document::Label>(&row.cells.front().value);
  return label != nullptr ? std::string_view(label->key) : std::string_view();
}

/// One table of what alternatives come to, by its number.
class Differences {
 public:
  Differences(Table& table, std::size_t number, Relating& relating)
      : table_(table), number_(number), relating_(relating) {}

  void relate() {
    for (std::size_t row = 0; row < table_.rows.size(); ++row) {
      if (is_read(table_.rows[row].audience)) relate(row);
    }
  }

 private:
  void relate(std::size_t row) {
    const std::string first = name(row, 1);
    std::string other;
    for (std::size_t column = 2; column < table_.columns.size() && !first.empty(); ++column) {
      if (table_.columns[column].audience == Audience::machines) continue;
      const bool shows_difference = table_.columns[column].key.ends_with("_shown");
      if (!shows_difference) {
        other = name(row, column);
        continue;
      }
      Cell& cell = table_.rows[row].cells[column];
      if (other.empty()) continue;
      relating_.relate(cell, id(row, column), difference(first, other, is_share(cell)));
    }
  }

  std::string id(std::size_t row, std::size_t column) const {
    return id_of(table_.rows[row].cells[column], number_, row, column);
  }

  /// The id of a figure; empty where there is none. What a unit costs has no decimals that end: it follows from the
  /// rows above, so that what follows from it has all of them, too.
  std::string name(std::size_t row, std::size_t column) {
    Cell& cell = table_.rows[row].cells[column];
    const std::string own = id(row, column);
    const auto quotient = unit_cost(row, column);
    if (!quotient) return relating_.name(cell, own) ? own : std::string();
    relating_.relate(cell, own, *quotient);
    return relating_.knows(own) ? own : std::string();
  }

  /// The cost over the units of the stage that stands first, the last one of the funnel.
  std::optional<Relation> unit_cost(std::size_t row, std::size_t column) const {
    const std::string_view key = key_of(table_.rows[row]);
    if (key != "cac" && key != "cost_per_order") return std::nullopt;
    const auto units = std::ranges::find_if(
        table_.rows, [](const Row& other) { return is_read(other.audience) && key_of(other).starts_with("volume."); });
    const auto cost = row_place(table_, "cost");
    if (units == table_.rows.end() || !cost) return std::nullopt;
    const auto units_row = static_cast<std::size_t>(units - table_.rows.begin());
    return Relation{Operation::divide, {cell_operand(id(*cost, column)), cell_operand(id(units_row, column))}};
  }

  Table& table_;
  std::size_t number_;
  Relating& relating_;
};

template <class Visit>
void for_each_table(document::Document& document, Relating& relating, Visit visit) {
  for (document::Section& section : document.sections) {
    for (document::Block& block : section.blocks) {
      auto* table = std::get_if<Table>(&block);
      if (table == nullptr) continue;
      for (Row& row : table->rows) row.cells.resize(table->columns.size());  // blank ones may be left out
      visit(*table, relating.number_table());
    }
  }
}

}  // namespace

void relate_totals(document::Document& document, Relating& relating) {
  for_each_table(document, relating, [&](Table& table, std::size_t number) { Sums(table, number, relating).relate(); });
}

void relate_differences(document::Document& document, Relating& relating) {
  for_each_table(document, relating, [&](Table& table, std::size_t number) {
    const bool compares = std::any_of(table.columns.begin(), table.columns.end(),
                                      [](const auto& column) { return column.key.ends_with("_shown"); });
    if (compares) Differences(table, number, relating).relate();
  });
}

}  // namespace funnel::view
