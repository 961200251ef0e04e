// SPDX-License-Identifier: MIT
// The figures of a comparison one by one: what they are called, and the cells that show them.
#pragma once

#include "view/comparison.hpp"

#include <funnel/posterior.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace funnel::view {

/// What machines call a kind: "revenue", "rate"; of volumes, "volume".
std::string_view kind_id(ComparedKind kind);

/// What machines call a row: "revenue", "volume.sessions", "rate.sessions".
std::string row_key(const ComparedRow& row);

std::string row_name(const ComparisonView& view, const ComparedRow& row, language::Locale locale);

/// The stage with this id in the first alternative that has it.
const Stage& compared_stage(const ComparisonView& view, std::string_view id);

/// `value`, of the alternative at `index`, as a figure of the row's kind; blank where it is missing.
document::Cell figure_cell(const ComparisonView& view, const ComparedRow& row, std::size_t index,
                           const std::optional<Fraction>& value, language::Locale locale);

/// Within which limits the rate of a stage lies, in the alternative at `index`; nothing where it is known, or not
/// there.
std::optional<RateInterval> rate_interval(const ComparisonView& view, const std::string& stage, std::size_t index);

/// Within which limits the rate of a stage lies, in the alternative at `index`; blank where it is known, or not there.
document::Cell interval_cell(const ComparisonView& view, const std::string& stage, std::size_t index,
                             language::Locale locale);

/// The name of the one funnel that all alternatives are made of; nothing where they are of several, or it has none.
std::optional<std::string> common_name(const ComparisonView& view);

/// What an alternative is given, and not what comes of it.
bool is_input(ComparedKind kind);

}  // namespace funnel::view
