// SPDX-License-Identifier: MIT
// How many of the units of a stage move on.
#pragma once

#include "core/chance/lattice_rule.hpp"
#include "core/chance/precise.hpp"

#include <funnel/posterior.hpp>

#include <cstdint>
#include <variant>

namespace funnel {

/// What is known of a rate: the rate, or its distribution.
using RateBelief = std::variant<ExactChance, Beta>;

/// The number Y of `units` that move on: binomial, or beta-binomial where the rate is uncertain. `units` < 2^52.
class Thinning {
 public:
  Thinning(const RateBelief& rate, std::int64_t units);

  std::int64_t units() const { return units_; }

  /// P(Y = moved), continued smoothly between whole numbers by gamma functions. Computed like Loader's binomial density
  /// (Fast and accurate computation of binomial probabilities, 2000): the beta-binomial is a product of two binomial
  /// densities over a third, all at one rate, so that no large logarithms are subtracted.
  double density(double moved) const;

  /// Calls visit(first, last), which returns the mass between, on one run of numbers after the other, outward from the
  /// middle, until what is beyond is under 1e-13. On each run the density is smooth enough for a LatticeRule.
  template <class Visitor>
  void for_each_run(const Visitor& visit) const {
    const std::int64_t middle = most_likely();
    for (std::int64_t first = middle; first <= units_;) {
      const std::int64_t last = run_end(first, 1);
      if (visit(first, last) < negligible && falls_upward_) break;
      first = last + 1;
    }
    for (std::int64_t last = middle - 1; last >= 0;) {
      const std::int64_t first = run_end(last, -1);
      if (visit(first, last) < negligible && falls_downward_) break;
      last = first - 1;
    }
  }

  /// The numbers between which Y lies but for a chance of 1e-13 on either side.
  struct Support {
    std::int64_t first;
    std::int64_t last;
  };
  Support support() const;

 private:
  static constexpr double negligible = 1e-14;

  double log_density_known(double moved) const;
  double log_density_uncertain(double moved) const;
  double scale(double moved) const;
  std::int64_t most_likely() const;
  std::int64_t run_end(std::int64_t from, int direction) const;

  RateBelief rate_;
  std::int64_t units_;
  double x_;
  double mean_rate_;
  double constant_;           ///< what does not depend on `moved`
  bool falls_upward_ = true;  ///< the density has no pole at the upper end
  bool falls_downward_ = true;
};

}  // namespace funnel
