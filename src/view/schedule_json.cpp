// SPDX-License-Identifier: MIT
#include "view/channel_tables.hpp"
#include "view/json_values.hpp"
#include "view/period_words.hpp"
#include "view/schedule.hpp"
#include "view/schedule_sentences.hpp"

namespace funnel::view {

namespace {

Json periods_json(const Schedule& schedule) {
  Json periods = Json::array();
  for (std::size_t place = 0; place < schedule.periods.size(); ++place) {
    const SchedulePeriod& period = schedule.periods[place];
    const bool has_revenue = !schedule.revenue.empty();
    periods.push_back(JsonObject(5)
                          .add("period", place + 1)
                          .add("start", date_json(period.first))
                          .add("end", date_json(period.last))
                          .add("booked", has_revenue ? to_json(schedule.revenue[place].booked.value()) : Json())
                          .add("earned", has_revenue ? to_json(schedule.revenue[place].earned.value()) : Json())
                          .take());
  }
  return periods;
}

Json milestones_json(const Schedule& schedule) {
  Json milestones = Json::array();
  for (const Milestone& milestone : schedule.milestones) {
    milestones.push_back(JsonObject(2).add("month", milestone.month).add("end", date_json(milestone.last)).take());
  }
  return milestones;
}

template <class Item, class Figure>
Json figures_json(const std::vector<Item>& items, Figure figure) {
  Json figures = Json::array();
  for (const Item& item : items) figures.push_back(to_json(figure(item).value()));
  return figures;
}

Json lag_json(const ScheduledStage& stage, const Horizon& horizon) {
  if (!stage.lag) return nullptr;
  const ScheduledLag& lag = *stage.lag;
  const auto& last = lag.last_useful_month;
  return JsonObject(5)
      .add("days", to_json(lag.days))
      .add("pipeline", stage.forecast ? Json() : to_json(lag.pipeline.value()))
      .add("missing", stage.forecast ? Json() : to_json(stage.before.value()))
      .add("last_useful_month", last ? Json(*last) : Json())
      .add("last_useful_start", last ? date_json(horizon.month_start(*last)) : Json())
      .take();
}

Json stages_json(const ScheduleView& view) {
  Json stages = Json::array();
  for (const ScheduledStage& scheduled : view.schedule.stages) {
    const Stage& stage = view.funnel.stages[scheduled.index];
    stages.push_back(
        JsonObject(12)
            .add("id", stage.id)
            .add("name", stage_name(stage, language_of(json_locale)))
            .add("departments", list_json(stage.departments))
            .add("rate", optional_json(view.plan.at(scheduled.index).rate))
            .add("open", optional_json(stage.figures.open))
            .add("volume", to_json(scheduled.total.value()))
            .add("before_start", to_json(scheduled.before.value()))
            .add("after_end", to_json(scheduled.after.value()))
            .add("volumes", figures_json(scheduled.periods, [](const ScheduledVolume& one) { return one.volume; }))
            .add("running", figures_json(scheduled.periods, [](const ScheduledVolume& one) { return one.running; }))
            .add("milestones", figures_json(scheduled.milestones, [](const Volume& one) { return one; }))
            .add("lag", lag_json(scheduled, view.plan.horizon))
            .take());
  }
  return stages;
}

Json outcome_json(const LagOutcome& outcome) {
  return JsonObject(3)
      .add("in_time", outcome.in_time)
      .add("before_start", outcome.before)
      .add("factor", optional_json(outcome.factor))
      .take();
}

Json lag_check_json(const std::optional<LagCheck>& check) {
  if (!check) return nullptr;
  return JsonObject(3)
      .add("target", to_json(check->target.value()))
      .add("nothing_before_start", outcome_json(check->unshifted))
      .add("as_scheduled", outcome_json(check->shifted))
      .take();
}

Json revenue_json(const std::optional<ScheduledRevenue>& totals) {
  if (!totals) return nullptr;
  return JsonObject(2)
      .add("booked", to_json(totals->booked.value()))
      .add("earned", to_json(totals->earned.value()))
      .take();
}

Json channels_json(const ScheduleView& view) {
  Json channels = Json::array();
  for (std::size_t index = 0; index < view.channels.size(); ++index) {
    const auto& [funnel, plan, schedule] = view.channels[index];
    channels.push_back(channel_head(view.funnel.channels[index], 4)
                           .add("clv", optional_json(plan.clv))
                           .add("stages", stages_json({funnel, plan, schedule}))
                           .add("revenue", revenue_json(schedule.totals))
                           .add("lag_check", lag_check_json(schedule.lag_check))
                           .take());
  }
  return channels;
}

}  // namespace

Json schedule_json(const ScheduleView& view) {
  JsonObject json = plan_head("schedule", view.funnel, view.plan, 10);
  json.add("recognition", id_of(view.plan.recognition))
      .add("clv_months", view.funnel.clv_months)
      .add("by", period_id(view.schedule.by))
      .add("periods", periods_json(view.schedule))
      .add("milestones", milestones_json(view.schedule))
      .add("stages", stages_json(view));
  if (!view.channels.empty()) json.add("channels", channels_json(view));
  return json.add("revenue", revenue_json(view.schedule.totals))
      .add("lag_check", lag_check_json(view.schedule.lag_check))
      .add("notes", notes_json(schedule_notes(view, json_locale)))
      .take();
}

}  // namespace funnel::view
