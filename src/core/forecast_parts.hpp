// SPDX-License-Identifier: MIT
// What a forecast is made of, for one funnel and for the sum of several.
#pragma once

#include "core/rational.hpp"

#include <funnel/forecast.hpp>

#include <optional>
#include <vector>

namespace funnel {

/// The units of each stage, the top first; nothing above the first that has any.
using ExpectedUnits = std::vector<std::optional<Rational>>;

/// `entries` and what is open in the stages.
std::vector<Entry> with_open(std::vector<Entry> entries, const StageList& stages);

ExpectedUnits expected_units(const Funnel& funnel, const std::vector<Entry>& entries);

/// What the customers bring, with what existing revenue stays; nothing without a CLV.
std::optional<Rational> revenue_of(const Funnel& funnel, const ExpectedUnits& units);

/// The forecast without its chance. `entries` are those that were given, one a stage. Throws Overflow.
Forecast forecast_of(const Funnel& funnel, std::vector<Entry> entries, const ExpectedUnits& units,
                     const std::optional<Rational>& revenue);

}  // namespace funnel
