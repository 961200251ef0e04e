// SPDX-License-Identifier: MIT
// Why goals meet the criteria of SMART goals or not, in words, and which key of the funnel file would tell more.
#pragma once

#include "language/locale.hpp"
#include "view/goals.hpp"
#include "view/json_object.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace funnel::view {

/// Its name in JSON: "no-baseline".
std::string_view reason_id(GoalReason reason);

/// A sentence: "No segment is named (segment of the stage in the file)."
std::string reason_text(const Goal& goal, const GoalVerdict& verdict, const GoalsView& view, language::Locale locale);

/// [{"figure", "id", "path"}], as in a budget: the path is null where the file has no place for it yet.
Json goal_missing_json(const Funnel& funnel, const std::vector<GoalMissing>& missing);

/// What several goals do not meet, or are not known to meet, for the same reason.
struct OpenPoint {
  Criterion criterion;
  Verdict verdict;
  std::string why;
  std::vector<std::size_t> goals;  ///< places in Goals::goals
};

/// All criteria that goals do not meet or are not known to meet, in the order of the criteria.
std::vector<OpenPoint> open_points(const GoalsView& view, language::Locale locale);

}  // namespace funnel::view
