// SPDX-License-Identifier: MIT
// Values that several results have, as JSON: what is not known is null.
#pragma once

#include "view/figures.hpp"
#include "view/json_object.hpp"
#include "view/words.hpp"

#include <funnel/plan.hpp>

#include <chrono>
#include <optional>
#include <string>
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

Json date_json(const std::optional<std::chrono::year_month_day>& date);

Json list_json(const std::vector<std::string>& texts);

/// {"revenue", "stage", "volume", "departments", "month"}
Json target_json(const Funnel& funnel, const Plan& plan);

}  // namespace funnel::view
