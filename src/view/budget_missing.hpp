// SPDX-License-Identifier: MIT
// What stands between the user and a figure of a budget: its name for machines, and where to give it.
#pragma once

#include "language/locale.hpp"

#include <funnel/budget.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace funnel::view {

/// The name of the figure in JSON: "unit_cost".
std::string_view figure_key(MissingFigure figure);

/// Where a funnel file has it: "/stages/1/unit_cost"; nothing where it has no place for it yet.
std::optional<std::string> figure_path(const Funnel& funnel, const Missing& missing);

/// What it is called in a sentence, with the flag or the key that gives it: "unit cost of Leads (--cost leads=...)".
/// Nothing for what is no part of the cost.
std::optional<std::string> missing_cost(const Funnel& funnel, const Missing& missing, language::Language words);

}  // namespace funnel::view
