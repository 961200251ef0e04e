// SPDX-License-Identifier: MIT
// Whether goals meet the criteria of SMART goals, and why.
#pragma once

#include <funnel/goals.hpp>

#include <vector>

namespace funnel {

/// What verdicts are found from.
struct GoalGround {
  const Funnel& funnel;
  const Plan& plan;
  const Budget& budget;
  const Fraction& stretch;
};

/// Gives each of `goals`, which are all goals of the funnel, its five verdicts.
void judge(std::vector<Goal>& goals, const GoalGround& ground);

}  // namespace funnel
