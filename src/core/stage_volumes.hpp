// SPDX-License-Identifier: MIT
// How the volume that a plan asks of one stage is divided over time.
#pragma once

#include "core/parts.hpp"
#include "core/plan_figures.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace funnel {

/// The share of the target's units that has come to pass at some moment, as the stage sees it from so far ahead: that
/// hangs on the lags of the stages, which channels may have of their own.
using ShareSeen = std::function<Rational(const StageList& stages)>;

/// Of the stage at one place of a funnel that outlives it.
class StageVolumes {
 public:
  StageVolumes(const Funnel& funnel, const Computation& computation, std::size_t index);

  /// What the plan shows of the stage.
  const Rational& total() const { return total_; }
  /// To how many decimals.
  int decimals() const { return display_.decimals; }
  /// What has been produced of it: 0 at 0, total() at 1.
  Rational produced(const ShareSeen& share) const;
  /// The units that need not be produced since they are open in the stage.
  Rational taken_from_open(const ShareSeen& share) const;
  /// Of the last stage: what its units bring, before they are rounded to be shown; nothing where a CLV is not known.
  std::optional<Rational> booked(const ShareSeen& share) const;

 private:
  Link link(const Part& part, const ShareSeen& share) const;

  std::size_t index_;
  std::vector<Part> parts_;
  Display display_;
  Rational all_;    ///< the plan's volume
  Rational total_;  ///< as it is shown
};

}  // namespace funnel
