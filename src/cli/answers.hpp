// SPDX-License-Identifier: MIT
// What commands find out about a funnel, for themselves and for the report, which puts their answers together. A funnel
// outlives the answer; each throws Overflow.
#pragma once

#include "cli/answer.hpp"
#include "cli/compare_alternatives.hpp"
#include "cli/limit_flags.hpp"
#include "cli/track_request.hpp"
#include "view/budget.hpp"
#include "view/goals.hpp"

#include <funnel/schedule.hpp>

namespace funnel::cli {

using MaybeAnswer = tl::expected<Answer, Failure>;

MaybeAnswer plan_answer(const Funnel& funnel, const std::optional<Confidence>& confidence, bool explain);

MaybeAnswer levers_answer(const Funnel& funnel, const std::vector<LimitFlag>& flags);

/// The levers of each of several channels.
MaybeAnswer channel_levers_answer(const Funnel& funnel);

MaybeAnswer compare_answer(const FunnelRequest& request, const std::vector<ReadFunnel>& funnels,
                           const std::vector<WhatIf>& what_ifs);

struct BudgetRequest {
  view::BudgetPart machine_part = view::BudgetPart::stage;
  bool check = false;
};

MaybeAnswer budget_answer(const Funnel& funnel, const BudgetRequest& wanted);

MaybeAnswer schedule_answer(const Funnel& funnel, const ScheduleRequest& request);

struct GoalsRequest {
  view::GoalStyle style = view::GoalStyle::smart;
  bool by_department = false;
  Fraction stretch{3};
  bool verdicts = true;  ///< say how far each goal is SMART
};

MaybeAnswer goals_answer(const Funnel& funnel, const GoalsRequest& request);

MaybeAnswer track_answer(const Funnel& funnel, const TrackRequest& request);

}  // namespace funnel::cli
