// SPDX-License-Identifier: MIT
#include <funnel/edit.hpp>

#include <algorithm>

namespace funnel {

namespace {

using Errors = std::vector<EditError>;

template <class Figure>
void drop_where(std::optional<Figure>& own, const std::optional<Figure>& change) {
  if (change) own.reset();
}

/// What is changed is changed for every channel: figures of its own give way to the change.
void give_way(StageFigures& own, const StageFigures& changes) {
  drop_where(own.rate, changes.rate);
  drop_where(own.reachable, changes.reachable);
  drop_where(own.baseline, changes.baseline);
  drop_where(own.baseline_rate, changes.baseline_rate);
  drop_where(own.open, changes.open);
  drop_where(own.unit_cost, changes.unit_cost);
  drop_where(own.cost_kind, changes.cost_kind);
  drop_where(own.capacity, changes.capacity);
  drop_where(own.lag, changes.lag);
  drop_where(own.lag_spread, changes.lag_spread);
}

void change_channels(Funnel& funnel, const Changes& changes) {
  for (Channel& channel : funnel.channels) {
    if (changes.clv) channel.clv.reset();
    for (auto& [id, own] : channel.stages) {
      for (const auto& [changed_id, figures] : changes.stages) {
        if (id == changed_id) give_way(own, figures);
      }
    }
  }
}

void change_stages(Funnel& funnel, const Changes& changes, Errors& errors) {
  std::vector<Stage> stages = funnel.stages.all();
  for (const auto& [id, figures] : changes.stages) {
    const auto index = funnel.stages.find(id);
    if (!index) {
      errors.push_back({EditProblem::unknown_stage, id});
      continue;
    }
    const bool last = *index + 1 == stages.size();
    if (last && figures.rate) errors.push_back({EditProblem::rate_on_last_stage, id});
    if (last && figures.open) errors.push_back({EditProblem::open_on_last_stage, id});
    stages[*index].figures = overridden(stages[*index].figures, figures);
  }
  if (errors.empty()) funnel.stages = *StageList::make(std::move(stages));
}

void change_target(Funnel& funnel, const Changes& changes, Errors& errors) {
  if (!changes.target) return;
  const auto* volume = std::get_if<VolumeTarget>(&*changes.target);
  if (volume != nullptr && !funnel.stages.find(volume->stage)) {
    errors.push_back({EditProblem::unknown_stage, volume->stage});
  }
  funnel.target = changes.target;
}

void change_months(Funnel& funnel, const Changes& changes, Errors& errors) {
  if (!changes.months) return;
  const auto horizon = Horizon::make(*changes.months, funnel.horizon.start());
  if (!horizon) {
    errors.push_back({EditProblem::months_out_of_range, {}});
    return;
  }
  funnel.horizon = *horizon;
}

/// Every stage id that `funnel` names outside its list of stages.
std::vector<std::string> named_stages(const Funnel& funnel) {
  std::vector<std::string> ids;
  const auto name_all = [&ids](const auto& overrides) {
    for (const auto& [id, figures] : overrides) ids.push_back(id);
  };
  if (funnel.target) {
    if (const auto* volume = std::get_if<VolumeTarget>(&*funnel.target)) ids.push_back(volume->stage);
  }
  for (const Scenario& scenario : funnel.scenarios) name_all(scenario.changes.stages);
  for (const Channel& channel : funnel.channels) {
    name_all(channel.stages);
    if (const auto* pinned = std::get_if<PinnedVolume>(&channel.part)) ids.push_back(pinned->stage);
  }
  for (const Responsibilities& responsibilities : funnel.raci) ids.push_back(responsibilities.stage);
  return ids;
}

}  // namespace

tl::expected<Funnel, Errors> changed(Funnel funnel, const Changes& changes) {
  Errors errors;
  change_stages(funnel, changes, errors);
  change_channels(funnel, changes);
  change_target(funnel, changes, errors);
  change_months(funnel, changes, errors);
  if (changes.existing) funnel.existing = changes.existing;
  if (changes.clv) funnel.clv = changes.clv;
  if (changes.clv_months) funnel.clv_months = *changes.clv_months;
  if (changes.margin) funnel.margin = changes.margin;
  if (changes.budget) funnel.budget = changes.budget;
  if (!errors.empty()) return tl::unexpected(std::move(errors));
  return funnel;
}

tl::expected<Funnel, std::vector<std::string>> restaged(Funnel funnel, StageList stages) {
  std::vector<std::string> missing;
  for (std::string& id : named_stages(funnel)) {
    const bool known = stages.find(id).has_value();
    if (!known && std::find(missing.begin(), missing.end(), id) == missing.end()) missing.push_back(std::move(id));
  }
  if (!missing.empty()) return tl::unexpected(std::move(missing));
  funnel.stages = std::move(stages);
  funnel.preset.reset();
  return funnel;
}

const Scenario* find_scenario(const Funnel& funnel, std::string_view name) {
  const auto found = std::find_if(funnel.scenarios.begin(), funnel.scenarios.end(),
                                  [name](const Scenario& scenario) { return scenario.name == name; });
  return found == funnel.scenarios.end() ? nullptr : &*found;
}

}  // namespace funnel
