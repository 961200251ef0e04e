// SPDX-License-Identifier: MIT
// Every relation of a document comes to the figure that stands in its cell, by an arithmetic of the test's own.
#pragma once

#include "core/rational.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

#include <map>

namespace funnel::test {

/// The cells of a document, and what they come to.
class Evaluated {
 public:
  explicit Evaluated(const document::Document& document) {
    for (const auto& section : document.sections) {
      for (const auto& block : section.blocks) {
        if (const auto* table = std::get_if<document::Table>(&block)) {
          for (const auto& row : table->rows) take(row.cells);
        }
        if (const auto* chart = std::get_if<document::Chart>(&block)) {
          for (const auto& item : chart->items) take(item.values);
        }
      }
    }
  }

  /// How many cells follow from others; each must find its own figure.
  std::size_t related() const {
    for (const auto& cell : related_) {
      CAPTURE(text(cell));
      REQUIRE(nearest_double(value(*cell.model->relation)) == std::stod(plain(cell)));
    }
    return related_.size();
  }
  std::size_t inputs() const { return inputs_; }

 private:
  static double nearest_double(const Rational& value) {
    const auto fraction = value.fraction();
    if (fraction)
      return static_cast<double>(static_cast<long double>(fraction->numerator()) /
                                 static_cast<long double>(fraction->denominator()));
    const auto cut = (value * Rational(1'000'000'000)).rounded(0, Direction::half_up).fraction();
    return static_cast<double>(static_cast<long double>(cut->numerator()) / 1e9L);
  }

  static std::string plain(const document::Cell& cell) {
    if (const auto* count = std::get_if<document::Count>(&cell.value)) return count->number.plain;
    if (const auto* money = std::get_if<document::Money>(&cell.value)) return money->number.plain;
    return std::get<document::Percent>(cell.value).number.plain;
  }

  void take(const std::vector<document::Cell>& cells) {
    for (const auto& cell : cells) {
      if (!cell.model) continue;
      if (!cell.model->id.empty()) figures_.insert_or_assign(cell.model->id, Rational(exact(plain(cell))));
      if (cell.model->relation) {
        related_.push_back(cell);
        if (!cell.model->id.empty()) relations_.insert_or_assign(cell.model->id, *cell.model->relation);
      }
      if (cell.model->input) ++inputs_;
    }
  }

  Rational value(const document::Operand& operand) const {
    if (const auto* constant = std::get_if<document::Constant>(&operand.value)) return Rational(exact(constant->plain));
    if (const auto* id = std::get_if<document::CellId>(&operand.value)) {
      const auto followed = relations_.find(id->id);
      return followed == relations_.end() ? figures_.at(id->id) : value(followed->second);
    }
    return value(std::get<document::Relation>(operand.value));
  }

  Rational value(const document::Relation& relation) const {
    std::vector<Rational> values;
    for (const auto& operand : relation.operands) values.push_back(value(operand));
    const Rational scale(Fraction::make(power_of_ten(relation.digits), 1).value());
    const auto in_units = [&](const Rational& number) { return (number * scale).rounded(0, Direction::half_up); };
    Rational all = values.front();
    for (std::size_t place = 1; place < values.size(); ++place) {
      if (relation.operation == document::Operation::sum) all = all + values[place];
      if (relation.operation == document::Operation::multiply) all = all * values[place];
      if (relation.operation == document::Operation::maximum) all = std::max(all, values[place]);
    }
    switch (relation.operation) {
      case document::Operation::subtract:
        return values[0] - values[1];
      case document::Operation::divide:
        return values[0] / values[1];
      case document::Operation::ceil_div:
        return (in_units(values[0]) / in_units(values[1])).rounded(0, Direction::up);
      case document::Operation::ceil_quotient:
        return (in_units(values[0] / values[1]) / scale).rounded(0, Direction::up);
      case document::Operation::round:
        return in_units(values[0]) / scale;
      case document::Operation::round_significant:
        return values[0].significant(2, relation.digits, Direction::half_up);
      case document::Operation::round_significant_up:
        return values[0].significant(0, relation.digits, Direction::up);
      default:
        return all;
    }
  }

  std::map<std::string, Rational> figures_;
  std::map<std::string, document::Relation> relations_;
  std::vector<document::Cell> related_;
  std::size_t inputs_ = 0;
};

inline bool says(const document::Section& section, const std::string& part) {
  for (const auto& block : section.blocks) {
    const auto* paragraph = std::get_if<document::Paragraph>(&block);
    if (paragraph != nullptr && paragraph->text.find(part) != std::string::npos) return true;
  }
  return false;
}

inline bool says(const document::Document& document, const std::string& part) {
  return says(document.sections.front(), part);
}

/// What the cell follows from: "=volume.sql" where that is another cell alone.
inline std::string source(const document::Cell& cell) {
  if (!cell.model || !cell.model->relation) return cell.model && cell.model->input ? cell.model->input->name : "";
  const auto& operands = cell.model->relation->operands;
  const auto* id = std::get_if<document::CellId>(&operands.front().value);
  return operands.size() == 1 && id != nullptr ? "=" + id->id : "formula";
}

}  // namespace funnel::test
