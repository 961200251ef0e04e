// SPDX-License-Identifier: MIT
// How the volume that a plan asks of one stage is divided over time.
#pragma once

#include "core/computation.hpp"
#include "core/plan_figures.hpp"
#include "core/planned_stage.hpp"

#include <cstddef>

namespace funnel {

/// Of the stage at one place of a funnel that outlives it. A moment is given by the share of its target's units that
/// have then come to pass.
class StageVolumes {
 public:
  StageVolumes(const Funnel& funnel, const Computation& computation, std::size_t index);

  /// What the plan shows of the stage.
  const Rational& total() const { return total_; }
  /// To how many decimals.
  int decimals() const { return display_.decimals; }
  /// What has been produced of it: 0 at 0, total() at 1.
  Rational produced(const Rational& share) const;
  /// The units that need not be produced since they are open in the stage.
  Rational taken_from_open(const Rational& share) const;
  /// Like produced(), before it is rounded to be shown: whole where the chain has whole units.
  Rational chained(const Rational& share) const;

 private:
  Link link(const Rational& share) const;
  bool is_whole() const;

  const Funnel& funnel_;
  const Computation& computation_;
  std::size_t index_;
  Display display_;
  Rational total_;
};

}  // namespace funnel
