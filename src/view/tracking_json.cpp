// SPDX-License-Identifier: MIT
#include "view/chance.hpp"
#include "view/channel_tables.hpp"
#include "view/json_values.hpp"
#include "view/tracking.hpp"
#include "view/tracking_sentences.hpp"
#include "view/tracking_words.hpp"

namespace funnel::view {

namespace {

/// {"target", "actual", "variance", "percent"}
void add_figures(JsonObject& object, const AgainstTarget& figures) {
  object.add("target", optional_json(figures.target))
      .add("actual", optional_json(figures.actual))
      .add("variance", optional_json(figures.variance))
      .add("percent", optional_json(figures.share));
}

Json figures_json(const AgainstTarget& figures) {
  JsonObject object(4);
  add_figures(object, figures);
  return object.take();
}

Json lever_json(const std::optional<Corrective>& lever, const Funnel& funnel) {
  if (!lever) return nullptr;
  return JsonObject(6)
      .add("kind", corrective_id(lever->kind))
      .add("stage", funnel.stages[lever->stage].id)
      .add("planned", optional_json(lever->planned))
      .add("actual", optional_json(lever->actual))
      .add("needed", optional_json(lever->needed))
      .add("within_reachable", optional_json(lever->within_reachable))
      .take();
}

Json kpi_json(const Kpi& kpi, const Funnel& funnel) {
  const Stage& stage = funnel.stages[kpi.stage];
  const bool of_stage = kpi.kind != KpiKind::revenue;
  const bool volume = kpi.kind == KpiKind::volume;
  JsonObject object(15);
  if (of_stage) object.add("id", stage.id).add("name", stage_name(stage, language_of(json_locale)));
  if (volume) object.add("departments", list_json(stage.departments));
  add_figures(object, kpi.to_date);
  object.add("status", status_id(kpi.status)).add("total", optional_json(kpi.total));
  if (kpi.kind != KpiKind::unit_cost) object.add("projected", optional_json(kpi.projected));
  if (volume) {
    object.add("in_flight", optional_json(kpi.in_flight))
        .add("scheduled", optional_json(kpi.scheduled))
        .add("needed", optional_json(kpi.needed))
        .add("shortfall", optional_json(kpi.shortfall));
  }
  return object.add("lever", lever_json(kpi.corrective, funnel)).take();
}

Json kpis_json(const TrackingView& view, KpiKind kind) {
  Json list = Json::array();
  for (const Kpi& kpi : view.tracking.kpis) {
    if (kpi.kind == kind) list.push_back(kpi_json(kpi, view.funnel));
  }
  return list;
}

Json revenue_json(const TrackingView& view) {
  const Kpi& first = view.tracking.kpis.front();
  return first.kind == KpiKind::revenue ? kpi_json(first, view.funnel) : Json();
}

Json periods_json(const TrackingView& view) {
  Json list = Json::array();
  for (std::size_t index = 0; index < view.tracking.periods.size(); ++index) {
    const TrackedPeriod& period = view.tracking.periods[index];
    Json kpis = Json::array();
    for (const Kpi& kpi : view.tracking.kpis) {
      JsonObject object(7);
      object.add("kpi", kpi_key(kpi, view.funnel));
      add_figures(object, kpi.periods[index].period);
      object.add("running", figures_json(kpi.periods[index].running));
      kpis.push_back(object.add("status", status_id(kpi.periods[index].status)).take());
    }
    list.push_back(JsonObject(4)
                       .add("period", period.number)
                       .add("start", date_json(period.first))
                       .add("end", date_json(period.last))
                       .add("kpis", std::move(kpis))
                       .take());
  }
  return list;
}

Json tracked_interval_json(const std::optional<RateInterval>& interval) {
  if (!interval) return nullptr;
  return JsonObject(3).add("level", TrackedRate::level).add("low", interval->low).add("high", interval->high).take();
}

Json rates_json(const TrackingView& view) {
  Json list = Json::array();
  for (const TrackedRate& rate : view.tracking.rates) {
    list.push_back(JsonObject(7)
                       .add("stage", view.funnel.stages[rate.stage].id)
                       .add("planned", to_json(rate.planned.value()))
                       .add("actual", optional_json(rate.actual))
                       .add("converted", rate.converted)
                       .add("of", rate.of)
                       .add("interval", tracked_interval_json(rate.interval))
                       .add("verdict", verdict_id(rate.verdict))
                       .take());
  }
  return list;
}

Json remaining_json(const TrackingView& view) {
  Json list = Json::array();
  for (const RemainingPeriod& period : view.tracking.remaining) {
    Json stages = Json::array();
    for (std::size_t place = 0; place < period.stages.size(); ++place) {
      const std::size_t index = period.stages.size() - 1 - place;
      stages.push_back(JsonObject(3)
                           .add("id", view.funnel.stages[index].id)
                           .add("scheduled", to_json(period.stages[place].scheduled))
                           .add("needed", optional_json(period.stages[place].needed))
                           .take());
    }
    list.push_back(JsonObject(4)
                       .add("period", period.number)
                       .add("start", date_json(period.days.first))
                       .add("end", date_json(period.days.last))
                       .add("stages", std::move(stages))
                       .take());
  }
  return list;
}

Json keys_json(const TrackingView& view, bool (*is_meant)(const Kpi&)) {
  Json list = Json::array();
  for (const Kpi& kpi : view.tracking.kpis) {
    if (is_meant(kpi)) list.push_back(kpi_key(kpi, view.funnel));
  }
  return list;
}

bool is_behind(const Kpi& kpi) {
  return kpi.status == TrackStatus::behind;
}

Json channels_json(const TrackingView& view) {
  Json list = Json::array();
  for (std::size_t index = 0; index < view.tracking.channels.size(); ++index) {
    const TrackingView own = view.of(view.tracking.channels[index]);
    list.push_back(channel_head(view.funnel.channels[index], 5)
                       .add("behind", keys_json(own, is_behind))
                       .add("no_data", keys_json(own, lacks_figures))
                       .add("revenue", revenue_json(own))
                       .add("stages", kpis_json(own, KpiKind::volume))
                       .add("costs", kpis_json(own, KpiKind::unit_cost))
                       .take());
  }
  return list;
}

}  // namespace

Json tracking_json(const TrackingView& view) {
  JsonObject json = plan_head("track", view.funnel, view.plan, 13);
  json.add("as_of", date_json(view.tracking.as_of))
      .add("tolerance", to_json(view.tracking.tolerance.value()))
      .add("behind", keys_json(view, is_behind))
      .add("no_data", keys_json(view, lacks_figures))
      .add("revenue", revenue_json(view))
      .add("stages", kpis_json(view, KpiKind::volume))
      .add("costs", kpis_json(view, KpiKind::unit_cost))
      .add("rates", rates_json(view))
      .add("periods", periods_json(view))
      .add("remaining", remaining_json(view))
      .add("chance", chance_json(view.tracking.chance, view.funnel))
      .add("notes", notes_json(tracking_notes(view, json_locale)));
  if (!view.tracking.channels.empty()) json.add("channels", channels_json(view));
  return json.take();
}

}  // namespace funnel::view
