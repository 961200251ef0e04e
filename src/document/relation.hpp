// SPDX-License-Identifier: MIT
// How a figure follows from others, for formats that calculate. A closed set of operations over decimal numbers: who
// renders them need not know what a funnel is.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace funnel::document {

enum class Operation {
  sum,       ///< of all operands, of which there is one at least
  subtract,  ///< the first less the second
  multiply,  ///< all operands
  divide,    ///< the first by the second
  maximum,   ///< the largest operand
  /// The whole number at or next above the first over the second, each with `digits` decimals: what they have beyond
  /// is rounded away, half up. Where the first has more units of its last decimal than `ceil_div_limit`, there is none.
  ceil_div,
  /// The whole number at or next above the first over the second, once that is rounded to `digits` decimals, half up;
  /// `ceil_quotient_limit` at most. Exact where the second stands for a quotient of whole numbers, its numerator 10^6
  /// at most, and `digits` is 6.
  ceil_quotient,
  round,                 ///< the operand to `digits` decimals, half up
  round_significant,     ///< 0, or one that is 1 at least, to `digits` significant digits, half up; else there is none
  round_significant_up,  ///< a whole number to `digits` significant digits, upward
  unknown_unless_zero,   ///< 0 where the operand is 0; else there is none, nor of what follows from it
};

// Within these limits spreadsheets give the exact whole number. Above 2^53 they have none; LibreOffice takes numbers
// that agree in 15 digits for the same before it rounds up. A quotient that is not whole is at least 1 / numerator from
// the next whole number, and binary arithmetic is off by 2^-51 of it at most.
inline constexpr double ceil_div_limit = 2e14;
inline constexpr double ceil_quotient_limit = 1e8;

/// Names another cell of the same document by its id.
struct CellId {
  std::string id;
};

/// A decimal number as plain text.
struct Constant {
  std::string plain;
};

struct Operand;

struct Relation {
  Operation operation = Operation::sum;
  std::vector<Operand> operands;
  int digits = 0;  ///< of the operations that round
};

struct Operand {
  std::variant<CellId, Constant, Relation> value;
};

/// A cell that its reader may change. The limits are plain decimal text; an empty one is none.
struct Input {
  std::string name;  ///< what formulas and readers call it: lower-case ASCII letters, digits and '_', from a letter on
  std::string lowest;
  std::string highest;
  bool whole = false;
};

/// What a calculating format knows of a cell beside its value. `note` is said to who looks at the cell.
struct Model {
  std::string id;  ///< by which relations name it; empty where none does
  std::optional<Input> input = {};
  std::optional<Relation> relation = {};
  std::string note = {};
};

}  // namespace funnel::document
