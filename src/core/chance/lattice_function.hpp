// SPDX-License-Identifier: MIT
// A growing function of whole numbers, sampled where it needs to be.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace funnel {

/// A run of numbers on which a function is one value, a table, or the polynomial through some of its values.
class LatticePiece {
 public:
  LatticePiece(std::int64_t first, std::int64_t last, double value) : first_(first), last_(last), values_{value} {}
  /// A table of all numbers, or a polynomial through `places`, which grow.
  LatticePiece(std::int64_t first, std::int64_t last, const std::vector<std::int64_t>& places,
               std::vector<double> values);

  std::int64_t first() const { return first_; }
  std::int64_t last() const { return last_; }
  /// `place` from first to last; whole in a table.
  double operator()(double place) const;

 private:
  std::int64_t first_;
  std::int64_t last_;
  std::vector<double> values_;
  std::vector<double> places_;   ///< of a polynomial, from first_ on
  std::vector<double> weights_;  ///< barycentric
};

/// A function from 0 to 1 that never falls, on the numbers from first() to last().
class LatticeFunction {
 public:
  using Value = std::function<double(std::int64_t)>;

  /// 0 below `needed`, 1 from there on.
  static LatticeFunction step(std::int64_t first, std::int64_t last, std::int64_t needed);
  /// Polynomials keep to `tolerance` where they are looked at; changes of 1 % of it are none. Nothing where it takes
  /// too many values to follow the function.
  static std::optional<LatticeFunction> sample(std::int64_t first, std::int64_t last, const Value& value,
                                               double tolerance = 1e-8);

  std::int64_t first() const { return pieces_.front().first(); }
  std::int64_t last() const { return pieces_.back().last(); }
  const std::vector<LatticePiece>& pieces() const { return pieces_; }
  /// How far off the function may be anywhere: seen at numbers that it was not made from.
  double error() const { return error_; }
  /// Before first() and after last() it keeps its values there.
  double operator()(std::int64_t place) const;

 private:
  class Sampler;
  std::vector<LatticePiece> pieces_;
  double error_ = 0;
};

}  // namespace funnel
