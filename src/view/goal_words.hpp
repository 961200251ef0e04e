// SPDX-License-Identifier: MIT
// Goals one by one: what they are called, by machines and by readers, and their figures.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"
#include "view/goals.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace funnel::view {

/// "revenue", "total", "volume", "rate"
std::string_view kind_id(GoalKind kind);

/// "increase"
std::string_view verb_id(GoalVerb verb);
std::string verb_name(GoalVerb verb, language::Language language);

/// "specific", ..., "time_bound"
std::string_view criterion_id(Criterion criterion);
std::string criterion_name(Criterion criterion, language::Language language);
inline constexpr std::array all_criteria = {Criterion::specific, Criterion::measurable, Criterion::attainable,
                                            Criterion::realistic, Criterion::time_bound};

/// "pass", "fail", "unknown"
std::string_view verdict_id(Verdict verdict);
std::string verdict_name(Verdict verdict, language::Language language);

/// "currency", "units", "units_per_month", "share"
std::string_view unit_id(GoalKind kind);

/// "revenue", "total.customers", "leads", "rate.sessions"
std::string goal_id(const Goal& goal, const Funnel& funnel);

/// "Revenue", "Customers, in all", "Leads a month", "Conversion (Sessions)"
std::string goal_name(const Goal& goal, const Funnel& funnel, language::Language language);

/// A starting level or a target of the goal.
document::Cell goal_cell(const Goal& goal, const Fraction& level, const Funnel& funnel, language::Locale locale);
/// The same in a sentence: "1,500", "$200,000", "3%".
std::string goal_figure(const Goal& goal, const Fraction& level, const Funnel& funnel, language::Locale locale);

/// What the channel is called whose goals these are; nothing of the whole funnel's.
std::optional<std::string> goals_channel(const Funnel& funnel);

/// What a department is called; what belongs to none, "No department".
std::string group_name(const GoalGroup& group, const Funnel& funnel, language::Language language);

}  // namespace funnel::view
