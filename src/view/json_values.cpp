// SPDX-License-Identifier: MIT
#include "view/json_values.hpp"

namespace funnel::view {

Json date_json(const std::optional<std::chrono::year_month_day>& date) {
  return date ? Json(iso_date(*date)) : Json(nullptr);
}

Json list_json(const std::vector<std::string>& texts) {
  Json list = Json::array();
  for (const std::string& text : texts) list.push_back(text);
  return list;
}

Json target_json(const Funnel& funnel, const Plan& plan) {
  const auto* revenue = std::get_if<RevenueTarget>(&plan.target);
  const auto* volume = std::get_if<VolumeTarget>(&plan.target);
  const bool by_volume = volume != nullptr;
  return JsonObject(5)
      .add("revenue", revenue != nullptr ? to_json(revenue->revenue.value()) : Json())
      .add("stage", by_volume ? Json(volume->stage) : Json())
      .add("volume", by_volume ? to_json(volume->volume.value()) : Json())
      .add("departments", list_json(funnel.target_departments))
      .add("month", by_volume ? optional_json(plan.target_month) : optional_json(plan.revenue_month))
      .take();
}

}  // namespace funnel::view
