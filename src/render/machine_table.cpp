// SPDX-License-Identifier: MIT
#include "render/machine_table.hpp"

#include "render/audience.hpp"
#include "render/cell_text.hpp"
#include "render/formula_guard.hpp"

#include <span>

namespace funnel::render {
namespace {

using document::Label;

std::string joined(const std::vector<Label>& labels, std::string Label::* part) {
  std::string result;
  for (const auto& label : labels) {
    if (&label != &labels.front()) result += "; ";
    result += label.*part;
  }
  return result;
}

/// What a cell is to a machine: labels are their keys.
struct Plain {
  std::string operator()(const document::Missing&) const { return {}; }
  std::string operator()(const document::Text& text) const { return text.text; }
  std::string operator()(const Label& label) const { return label.key; }
  std::string operator()(const document::Labels& labels) const { return joined(labels.items, &Label::key); }
  std::string operator()(const auto& figure) const { return figure.number.plain; }
};

/// The second field of a column of labels.
struct Name {
  std::string operator()(const Label& label) const { return label.text; }
  std::string operator()(const document::Labels& labels) const { return joined(labels.items, &Label::text); }
  std::string operator()(const auto&) const { return {}; }
};

MachineField field(std::string text, bool words, Whitespace whitespace) {
  if (!words) return {std::move(text), false};
  return {guard_formula(sanitise(text, whitespace)), true};
}

std::vector<MachineField> header_of(std::span<const document::Column> columns) {
  std::vector<MachineField> header;
  for (const auto& column : columns) {
    header.push_back({column.key, true});
    if (!column.name_key.empty()) header.push_back({column.name_key, true});
  }
  return header;
}

std::vector<MachineField> fields_of(const document::Row& row, std::span<const document::Column> columns,
                                    Whitespace whitespace) {
  std::vector<MachineField> fields;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto& cell = row.cells[i];
    fields.push_back(field(std::visit(Plain{}, cell.value), holds_words(cell), whitespace));
    if (!columns[i].name_key.empty()) fields.push_back(field(std::visit(Name{}, cell.value), true, whitespace));
  }
  return fields;
}

document::Table first_table_for_machines(const document::Document& document) {
  for (const auto& section : document.sections) {
    for (const auto& block : section.blocks) {
      const auto* const table = std::get_if<document::Table>(&block);
      if (table == nullptr) continue;
      auto part = part_for(document::Audience::machines, *table);
      if (!part.columns.empty()) return part;
    }
  }
  return {};
}

}  // namespace

MachineTable machine_table(const document::Document& document, Whitespace whitespace) {
  const auto table = first_table_for_machines(document);
  MachineTable result{header_of(table.columns), {}};
  for (const auto& row : table.rows) result.rows.push_back(fields_of(row, table.columns, whitespace));
  return result;
}

}  // namespace funnel::render
