// SPDX-License-Identifier: MIT
// Values that several results have, as JSON: what is not known is null.
#pragma once

#include "view/figures.hpp"
#include "view/json_object.hpp"
#include "view/words.hpp"

#include <funnel/budget.hpp>
#include <funnel/plan.hpp>
#include <funnel/posterior.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::view {

template <class Value>
Json optional_json(const std::optional<Value>& value) {
  return value ? Json(*value) : Json(nullptr);
}

template <class Kind>
Json optional_json(const std::optional<Quantity<Kind>>& value) {
  return value ? to_json(value->value()) : Json(nullptr);
}

inline Json optional_json(const std::optional<Fraction>& value) {
  return value ? to_json(*value) : Json(nullptr);
}

/// true, or false; null where it is not known.
Json fit_json(const std::optional<Fit>& fit);

Json date_json(const std::optional<std::chrono::year_month_day>& date);

Json list_json(const std::vector<std::string>& texts);

/// {"level", "low", "high"}: where the rate lies with a probability of 90 %.
Json interval_json(const std::optional<RateInterval>& interval);
inline constexpr double interval_level = 0.9;

/// {"revenue", "stage", "volume", "departments", "month"}, where "month" is that of the funnel's kind of target; null
/// without a target.
Json target_json(const Funnel& funnel, const std::optional<Money>& revenue_month,
                 const std::optional<Volume>& volume_month);

/// {"revenue", "lost", "kept", "new_revenue"}
Json existing_json(const std::optional<ExistingPart>& existing);

/// What every result about a funnel begins with: {"schema", "command", "name", "preset", "currency", "rounding",
/// "significant", "start", "end", "months"}; there is room for `more` keys. `rounding` is the policy that the figures
/// follow, if they follow one.
JsonObject funnel_head(std::string_view command, const Funnel& funnel, std::optional<Rounding> rounding,
                       std::size_t more);

/// What every result about a funnel's plan begins with: funnel_head() and {"confidence", "target", "existing",
/// "expected_revenue", "clv"}; there is room for `more` keys.
JsonObject plan_head(std::string_view command, const Funnel& funnel, const Plan& plan, std::size_t more);

}  // namespace funnel::view
