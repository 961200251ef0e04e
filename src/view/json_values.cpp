// SPDX-License-Identifier: MIT
#include "view/json_values.hpp"

namespace funnel::view {

Json target_json(const Funnel& funnel, const std::optional<Money>& revenue_month,
                 const std::optional<Volume>& volume_month) {
  if (!funnel.target) return nullptr;
  const auto* revenue = std::get_if<RevenueTarget>(&*funnel.target);
  const auto* volume = std::get_if<VolumeTarget>(&*funnel.target);
  const bool by_volume = volume != nullptr;
  return JsonObject(5)
      .add("revenue", revenue != nullptr ? to_json(revenue->revenue.value()) : Json())
      .add("stage", by_volume ? Json(volume->stage) : Json())
      .add("volume", by_volume ? to_json(volume->volume.value()) : Json())
      .add("departments", list_json(funnel.target_departments))
      .add("month", by_volume ? optional_json(volume_month) : optional_json(revenue_month))
      .take();
}

Json existing_json(const std::optional<ExistingPart>& existing) {
  if (!existing) return nullptr;
  return JsonObject(4)
      .add("revenue", to_json(existing->given.revenue.value()))
      .add("lost", to_json(existing->given.lost.value()))
      .add("kept", to_json(existing->kept.value()))
      .add("new_revenue", optional_json(existing->new_revenue))
      .take();
}

Json fit_json(const std::optional<Fit>& fit) {
  if (!fit || *fit == Fit::unknown) return nullptr;
  return *fit == Fit::fits;
}

Json date_json(const std::optional<std::chrono::year_month_day>& date) {
  return date ? Json(iso_date(*date)) : Json(nullptr);
}

Json list_json(const std::vector<std::string>& texts) {
  Json list = Json::array();
  for (const std::string& text : texts) list.push_back(text);
  return list;
}

Json interval_json(const std::optional<RateInterval>& interval) {
  if (!interval) return nullptr;
  return JsonObject(3).add("level", interval_level).add("low", interval->low).add("high", interval->high).take();
}

JsonObject funnel_head(std::string_view command, const Funnel& funnel, std::optional<Rounding> rounding,
                       std::size_t more) {
  JsonObject head(10 + more);
  head.add("schema", 1)
      .add("command", command)
      .add("name", optional_json(funnel.name))
      .add("preset", optional_json(funnel.preset))
      .add("currency", optional_json(funnel.currency))
      .add("rounding", rounding ? Json(id_of(*rounding)) : Json())
      .add("significant", funnel.significant ? Json(funnel.significant->value()) : Json())
      .add("start", date_json(funnel.horizon.start()))
      .add("end", date_json(funnel.horizon.end()))
      .add("months", funnel.horizon.months());
  return head;
}

JsonObject plan_head(std::string_view command, const Funnel& funnel, const Plan& plan, std::size_t more) {
  JsonObject head = funnel_head(command, funnel, plan.rounding, 5 + more);
  head.add("confidence", optional_json(plan.confidence))
      .add("target", target_json(funnel, plan.revenue_month, plan.target_month))
      .add("existing", existing_json(plan.existing))
      .add("expected_revenue", optional_json(plan.expected_revenue))
      .add("clv", optional_json(plan.clv));
  return head;
}

}  // namespace funnel::view
