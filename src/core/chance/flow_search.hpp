// SPDX-License-Identifier: MIT
// Which units reach a chance.
#pragma once

#include "core/chance/flow.hpp"

#include <optional>

namespace funnel {

/// P(X >= needed) as a function of more units at one stage of a flow.
class ChanceOfUnits {
 public:
  ChanceOfUnits(Flow flow, std::size_t stage, std::int64_t needed);

  /// The most units that there is room for.
  std::int64_t most() const { return most_; }
  /// About where the mean of the customers reaches the needed number.
  double guess() const;

  ChanceResult<double> operator()(std::int64_t units);

 private:
  ChanceResult<double> by_chain(std::int64_t units);

  Flow flow_;
  std::size_t stage_;
  std::int64_t needed_;
  std::int64_t most_;
  bool one_chain_;  ///< whether one chain serves for all numbers: nothing enters above the stage
  bool is_searchable_;
  std::optional<ChanceChain> chain_;  ///< for up to `reach_` units
  std::int64_t reach_ = -1;
};

}  // namespace funnel
