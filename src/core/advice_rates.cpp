// SPDX-License-Identifier: MIT
#include "core/advice_parts.hpp"

namespace funnel {

std::optional<std::size_t> same_step(const StageList& stages, std::size_t index, const StageList& others) {
  const auto place = others.find(stages[index].id);
  const bool same =
      place && index + 1 < stages.size() && *place + 1 < others.size() && stages[index + 1].id == others[*place + 1].id;
  return same ? place : std::nullopt;
}

std::optional<RateSpread> RateAdvice::spread_of(std::size_t index) const {
  const auto place = norm_ ? same_step(funnel_.stages, index, norm_->stages) : std::nullopt;
  return place ? norm_->facts.spreads[*place] : std::nullopt;
}

void RateAdvice::about(std::vector<Advice>& list, const Advice& place, const StageFigures& own, bool is_sourced) const {
  const StageFigures figures = overridden(funnel_.stages[*place.stage].figures, own);
  if (!figures.rate || (!own.rate && !own.reachable)) return;
  Advice advice = place;
  advice.rate = planning_rate(*figures.rate);
  advice.reachable = figures.reachable;
  advice.spread = spread_of(*place.stage);
  // Who has counted, or says where a rate comes from, knows better than what is usual elsewhere.
  const bool is_bare = own.rate && std::holds_alternative<KnownRate>(*own.rate) && !is_sourced;
  if (is_bare && advice.spread && (*advice.rate < advice.spread->low || *advice.rate > advice.spread->high)) {
    advice.code = AdviceCode::rate_outside_spread;
    advice.preset = norm_->facts.id;
    list.push_back(advice);
  }
  if (figures.reachable && *figures.reachable < *advice.rate) {
    advice.code = AdviceCode::reachable_below_rate;
    list.push_back(std::move(advice));
  }
}

std::vector<Advice> RateAdvice::of_stage(std::size_t index) const {
  const Stage& stage = funnel_.stages[index];
  Advice place;
  place.stage = index;
  std::vector<Advice> list;
  about(list, place, stage.figures, stage.source && !starting_preset(stage));
  return list;
}

void RateAdvice::about_all(std::vector<Advice>& list, Advice place, const OwnFigures& figures) const {
  for (std::size_t index = 0; index < funnel_.stages.size(); ++index) {
    place.stage = index;
    const StageFigures* own = own_figures(figures, funnel_.stages[index].id);
    if (own != nullptr) about(list, place, *own, false);
  }
}

std::vector<Advice> RateAdvice::of_overrides() const {
  std::vector<Advice> list;
  for (std::size_t index = 0; index < funnel_.channels.size(); ++index) {
    Advice place;
    place.channel = index;
    about_all(list, place, funnel_.channels[index].stages);
  }
  for (std::size_t index = 0; index < funnel_.scenarios.size(); ++index) {
    Advice place;
    place.scenario = index;
    about_all(list, place, funnel_.scenarios[index].changes.stages);
  }
  return list;
}

}  // namespace funnel
