// SPDX-License-Identifier: MIT
#include "view/relating.hpp"

#include "view/figures.hpp"

#include <algorithm>
#include <utility>

namespace funnel::view {

namespace {

using document::Cell;
using document::Model;

/// Not of points, which are shown as something else than they are.
const document::Number* related_number(const Cell& cell) {
  return std::holds_alternative<document::Points>(cell.value) ? nullptr : document::number_of(cell);
}

Model model_of(const Cell& cell) {
  return cell.model ? *cell.model : Model{};
}

/// Whether the figure that stands there is this one, or the nearest double of it.
bool is_figure(const Fraction& standing, const Fraction& value) {
  return standing == value || to_double(standing) == to_double(value);
}

/// "rate_sessions" of "rate.sessions". Letters that spreadsheets may not know become '_'.
std::string plain_name(const std::string& id) {
  std::string name;
  for (char c : id) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    name += plain ? c : '_';
  }
  return name;
}

}  // namespace

document::Operand cell_operand(std::string id) {
  return {document::CellId{std::move(id)}};
}

document::Operand constant(std::string plain) {
  return {document::Constant{std::move(plain)}};
}

document::Operand related(document::Relation relation) {
  return {std::move(relation)};
}

std::optional<Fraction> figure_of(const Cell& cell) {
  const document::Number* number = related_number(cell);
  return number != nullptr ? decimal_of(number->plain) : std::nullopt;
}

bool Relating::name(Cell& cell, const std::string& id) {
  const auto figure = figure_of(cell);
  if (!figure) return false;
  Model model = model_of(cell);
  model.id = id;
  cell.model = std::make_shared<const Model>(std::move(model));
  figures_.insert_or_assign(id, *figure);
  return true;
}

bool Relating::add_input(Cell& cell, const std::string& id, document::Input limits, std::string note) {
  if (!name(cell, id)) return false;
  Model model = model_of(cell);
  limits.name = free_name(id);
  model.input = std::move(limits);
  model.note = std::move(note);
  live_.insert(id);
  cell.model = std::make_shared<const Model>(std::move(model));
  return true;
}

bool Relating::relate(Cell& cell, const std::string& id, document::Relation relation) {
  if (!name(cell, id)) return false;
  const auto value = value_of(relation, figures_);
  if (!value || !is_figure(figures_.at(id), *value)) return false;
  Model model = model_of(cell);
  model.relation = std::move(relation);
  live_.insert(id);
  set_exact(id, *value);  // as a spreadsheet has it
  cell.model = std::make_shared<const Model>(std::move(model));
  return true;
}

bool Relating::relate_sum(Cell& cell, const std::string& id, std::vector<document::Operand> parts) {
  constexpr int decimals = 2;
  document::Relation relation{document::Operation::sum, std::move(parts)};
  if (relate(cell, id, relation)) return true;
  const auto value = value_of(relation, figures_);
  const auto standing = figure_of(cell);
  const auto less = value ? Fraction::make(-value->numerator(), value->denominator()) : std::nullopt;
  const auto rest = less && standing ? sum(*standing, *less) : std::nullopt;
  const bool is_rest = rest && *rest < Fraction(1) && *rest > Fraction(-1);
  if (!is_rest) return false;
  relation.operands.push_back(constant(fixed(*rest, decimals)));
  return relate(cell, id, std::move(relation));
}

std::string Relating::free_name(const std::string& id) {
  const std::string plain = plain_name(id);
  std::string name = plain;
  for (int number = 2; std::find(names_.begin(), names_.end(), name) != names_.end(); ++number) {
    name = plain + "_" + std::to_string(number);
  }
  names_.push_back(name);
  return name;
}

std::optional<std::size_t> column_place(const document::Table& table, std::string_view key) {
  const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                  [key](const document::Column& column) { return column.key == key; });
  if (found == table.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - table.columns.begin());
}

std::optional<std::size_t> row_place(const document::Table& table, std::string_view key) {
  const auto found = std::find_if(table.rows.begin(), table.rows.end(), [key](const document::Row& row) {
    const auto* label = std::get_if<document::Label>(&row.cells.front().value);
    return label != nullptr && label->key == key;
  });
  if (found == table.rows.end()) return std::nullopt;
  return static_cast<std::size_t>(found - table.rows.begin());
}

}  // namespace funnel::view
