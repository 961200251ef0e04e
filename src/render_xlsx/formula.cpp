// SPDX-License-Identifier: MIT
#include "render_xlsx/formula.hpp"

#include "render_xlsx/sheet_names.hpp"

#include <algorithm>

namespace funnel::render_xlsx {
namespace {

using document::Operand;
using document::Operation;
using document::Relation;

constexpr std::size_t longest_formula = 8000;  // Excel takes 8,192 characters, and 64 levels
constexpr int deepest = 60;
constexpr std::size_t most_arguments = 250;
// Excel and LibreOffice round half up in binary: what is off by a binary fraction is put right first.
constexpr int decimals_before_rounding = 6;

/// A figure of the limits in relation.hpp.
std::string power(const char* leading, int exponent) {
  return std::string(leading) + "E" + std::to_string(exponent);
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
  std::string all;
  for (const std::string& part : parts) all += (all.empty() ? "" : between) + part;
  return all;
}

/// Parentheses around everything say nothing.
std::string without_outer_parentheses(const std::string& text) {
  if (!text.starts_with('(')) return text;
  int depth = 0;
  for (std::size_t place = 0; place < text.size(); ++place) {
    depth += text[place] == '(' ? 1 : text[place] == ')' ? -1 : 0;
    if (depth == 0) return place + 1 == text.size() ? text.substr(1, place - 1) : text;
  }
  return text;
}

class Writer {
 public:
  Writer(std::size_t sheet, const Layout& layout, const InputNames& names)
      : sheet_(sheet), layout_(layout), names_(names) {}

  /// A cell is empty where it would be divided by 0, as tables have it.
  std::string cell(const Relation& relation) {
    const std::string formula = without_outer_parentheses(written(relation));
    const Operand* divisor = divisor_of(relation);
    return divisor == nullptr ? formula : "IF(" + written(*divisor, 0) + "=0,\"\"," + formula + ")";
  }

  std::string written(const Relation& relation, int depth = 0) {
    if (depth > deepest) return failed();
    if (relation.operation == Operation::sum) return sum(relation, depth);
    std::vector<std::string> operands;
    std::size_t length = 0;
    for (const Operand& operand : relation.operands) {
      operands.push_back(written(operand, depth + 1));
      length += operands.back().size();
      if (length > longest_formula) return failed();
    }
    return combined(relation, operands);
  }

  bool has_failed() const { return failed_; }

 private:
  std::string failed() {
    failed_ = true;
    return {};
  }

  std::string written(const Operand& operand, int depth) {
    if (const auto* constant = std::get_if<document::Constant>(&operand.value)) return constant->plain;
    if (const auto* relation = std::get_if<Relation>(&operand.value)) return written(*relation, depth);
    return reference(std::get<document::CellId>(operand.value).id);
  }

  std::string reference(const std::string& id) {
    const auto place = layout_.places.find(id);
    if (place == layout_.places.end()) return failed();
    const auto name = names_.find(id);
    if (name != names_.end()) return name->second;
    return sheet_of(place->second) + cell_reference(place->second.row, place->second.column);
  }

  std::string sheet_of(const Place& place) const {
    return place.sheet == sheet_ ? "" : quoted_sheet(layout_.sheets[place.sheet].name) + "!";
  }

  std::string combined(const Relation& relation, const std::vector<std::string>& operands) {
    const std::string& first = operands.front();
    const std::string digits = std::to_string(relation.digits);
    switch (relation.operation) {
      case Operation::sum:
        break;
      case Operation::subtract:
        return "(" + joined(operands, "-") + ")";
      case Operation::multiply:
        return "(" + joined(operands, "*") + ")";
      case Operation::divide:
        return "(" + dividend(relation, first) + "/" + operands.at(1) + ")";
      case Operation::maximum:
        return "MAX(" + joined(operands, ",") + ")";
      case Operation::ceil_div:
        return ceil_div(first, operands.at(1), relation.digits);
      case Operation::ceil_quotient:
        return "IF(" + first + "/" + operands.at(1) + "<=1E8,CEILING(ROUND(" + first + "/" + operands.at(1) + "," +
               digits + "),1),NA())";
      case Operation::round:
        return "ROUND(ROUND(" + without_outer_parentheses(first) + "," +
               std::to_string(relation.digits + decimals_before_rounding) + ")," + digits + ")";
      case Operation::round_significant:
        return "IF(OR(" + first + "=0," + first + ">=1),ROUND(" + first + "," + digits + "-LEN(INT(" + first +
               "))),NA())";
      case Operation::round_significant_up:
        return "CEILING(" + first + ",10^MAX(0,LEN(" + first + ")-" + digits + "))";
      case Operation::unknown_unless_zero:
        return "IF(" + first + "=0,0,NA())";
    }
    return failed();
  }

  /// The cell that a quotient, rounded or not, is divided by.
  static const Operand* divisor_of(const Relation& relation) {
    const auto* inner = std::get_if<Relation>(&relation.operands.front().value);
    if (relation.operation == Operation::round && inner != nullptr) return divisor_of(*inner);
    if (relation.operation != Operation::divide) return nullptr;
    const Operand& divisor = relation.operands.at(1);
    return std::holds_alternative<document::CellId>(divisor.value) ? &divisor : nullptr;
  }

  /// What is multiplied and divided from left to right needs no parentheses.
  static std::string dividend(const Relation& relation, const std::string& written) {
    const auto* inner = std::get_if<Relation>(&relation.operands.front().value);
    const bool is_chain =
        inner != nullptr && (inner->operation == Operation::multiply || inner->operation == Operation::divide);
    return is_chain ? written.substr(1, written.size() - 2) : written;
  }

  /// Beyond its limit a spreadsheet could be off by one: it then says so.
  static std::string ceil_div(const std::string& left, const std::string& right, int digits) {
    constexpr int limit_exponent = 14;
    const std::string guard = "IF(" + left + "<=" + power("2", limit_exponent - digits) + ",";
    if (digits == 0) return guard + "CEILING(" + left + "/" + right + ",1),NA())";
    const std::string scale = power("1", digits);
    return guard + "CEILING(ROUND(" + left + "*" + scale + ",0)/ROUND(" + right + "*" + scale + ",0),1),NA())";
  }

  std::string sum(const Relation& relation, int depth) {
    if (relation.operands.size() == 1) return written(relation.operands.front(), depth);
    std::vector<std::string> terms;
    std::optional<Place> begin;
    Place end;
    const auto close = [&] {
      if (begin) terms.push_back(range(*begin, end));
      begin.reset();
    };
    for (const Operand& operand : relation.operands) {
      const auto place = plain_place(operand);
      const bool goes_on =
          place && begin && place->sheet == end.sheet && place->column == end.column && place->row == end.row + 1;
      if (!goes_on) close();
      if (place) {
        if (!begin) begin = place;
        end = *place;
      } else {
        terms.push_back(written(operand, depth + 1));
      }
    }
    close();
    if (terms.size() > most_arguments) return failed();
    return terms.size() == 2 && relation.operands.size() == 2 ? "(" + joined(terms, "+") + ")"
                                                              : "SUM(" + joined(terms, ",") + ")";
  }

  /// Where the operand stands, if it is a cell that goes by no name.
  std::optional<Place> plain_place(const Operand& operand) const {
    const auto* cell = std::get_if<document::CellId>(&operand.value);
    if (cell == nullptr || names_.find(cell->id) != names_.end()) return std::nullopt;
    const auto place = layout_.places.find(cell->id);
    return place == layout_.places.end() ? std::nullopt : std::optional(place->second);
  }

  std::string range(const Place& begin, const Place& end) const {
    const std::string first = sheet_of(begin) + cell_reference(begin.row, begin.column);
    return begin == end ? first : first + ":" + cell_reference(end.row, end.column);
  }

  std::size_t sheet_;
  const Layout& layout_;
  const InputNames& names_;
  bool failed_ = false;
};

}  // namespace

std::string cell_reference(std::uint32_t row, std::uint16_t column) {
  std::string letters;
  for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters + std::to_string(row + 1);
}

std::optional<std::string> formula(const Relation& relation, std::size_t sheet, const Layout& layout,
                                   const InputNames& names) {
  Writer writer(sheet, layout, names);
  const std::string text = writer.cell(relation);
  if (writer.has_failed() || text.size() > longest_formula) return std::nullopt;
  return "=" + text;
}

}  // namespace funnel::render_xlsx
