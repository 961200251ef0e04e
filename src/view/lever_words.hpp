// SPDX-License-Identifier: MIT
// Levers and limits one by one: what they are called, and the cells that show their values.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/levers.hpp>

#include <string>
#include <string_view>

namespace funnel::view {

/// What machines call the figure that a lever moves: "rate", "clv", "unit_cost", "revenue", "target", "months".
std::string_view lever_figure(const Lever& lever, const Funnel& funnel);

/// The id of the stage that the figure is of; empty where it is of none.
std::string lever_stage(const Lever& lever, const Funnel& funnel);

/// "rate.sessions", "clv"
std::string lever_key(const Lever& lever, const Funnel& funnel);

/// "Conversion (Sessions)", "CLV"
std::string lever_name(const Lever& lever, const Funnel& funnel, language::Language language);

/// A value of the lever, rounded as such figures are shown.
document::Cell lever_cell(const Lever& lever, const Fraction& value, const Funnel& funnel, language::Locale locale);

/// A value of a lever with all its decimals, so that what is shown suffices.
document::Cell needed_cell(const Lever& lever, const Fraction& value, const Funnel& funnel, language::Locale locale);

/// "reachable", "evidence-end", "tenth", "one-month"
std::string_view step_id(LeverStep step);

/// "value", "cannot", "unknown"
std::string_view answer_id(LeverAnswer answer);

/// What --limit calls it: "sessions", "sessions/month", "budget", "people.sales", "months".
std::string limit_key(const Limit& limit, const Funnel& funnel);

/// "Sessions", "Sessions a month", "Budget", "People (Sales)", "Months"
std::string limit_name(const Limit& limit, const Funnel& funnel, language::Language language);

/// How much of it there is at most.
Fraction limit_most(const Limit& limit);

/// An amount of what is limited.
document::Cell limit_cell(const Limit& limit, const Fraction& amount, const Funnel& funnel, language::Locale locale);

}  // namespace funnel::view
