// SPDX-License-Identifier: MIT
// What stands between the user and a figure of a budget: its name for machines, and where to give it.
#pragma once

#include "language/locale.hpp"
#include "view/notes.hpp"

#include <funnel/budget.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::view {

/// Where a funnel file has a stage: "/stages/1"; nothing where the stages are those of a preset.
std::optional<std::string> stage_path(const Funnel& funnel, const std::string& id);

/// Where it has a department: "/departments/1"; nothing where it does not list it.
std::optional<std::string> department_path(const Funnel& funnel, const std::string& id);

/// The name of the figure in JSON: "unit_cost".
std::string_view figure_key(MissingFigure figure);

/// Where a funnel file has it: "/stages/1/unit_cost"; nothing where it has no place for it yet.
std::optional<std::string> figure_path(const Funnel& funnel, const Missing& missing);

/// [{"figure", "id", "path"}]
Json missing_json(const Funnel& funnel, const std::vector<Missing>& missing);

/// All that is missing of the cost, in a sentence; nothing where that is all known.
std::optional<Note> missing_costs_note(const Funnel& funnel, const std::vector<Missing>& missing,
                                       language::Locale locale);

}  // namespace funnel::view
