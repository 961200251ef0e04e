// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "view/json_values.hpp"
#include "view/notes.hpp"
#include "view/preset_words.hpp"
#include "view/presets.hpp"

namespace funnel::view {

namespace {

Json preset_stages_json(const Funnel& funnel, const PresetFacts& facts) {
  Json list = Json::array();
  for (std::size_t index = funnel.stages.size(); index-- > 0;) {
    const Stage& stage = funnel.stages[index];
    const auto& spread = facts.spreads[index];
    const auto rate = stage.figures.rate ? std::optional(planning_rate(*stage.figures.rate)) : std::nullopt;
    list.push_back(JsonObject(6)
                       .add("id", stage.id)
                       .add("name", stage_name(stage, language_of(json_locale)))
                       .add("departments", list_json(stage.departments))
                       .add("rate", optional_json(rate))
                       .add("low", spread ? to_json(spread->low.value()) : Json())
                       .add("high", spread ? to_json(spread->high.value()) : Json())
                       .take());
  }
  return list;
}

Json preset_json(std::string_view id) {
  const PresetFacts facts = *preset_facts(id);
  const Funnel funnel = *preset(id);
  Json scenarios = Json::array();
  for (const Scenario& scenario : funnel.scenarios) scenarios.push_back(scenario.name);
  return JsonObject(7)
      .add("id", id)
      .add("purpose", preset_purpose(id, language_of(json_locale)))
      .add("source", facts.source)
      .add("date", optional_json(facts.date))
      .add("middle", middle_id(facts.middle))
      .add("scenarios", std::move(scenarios))
      .add("stages", preset_stages_json(funnel, facts))
      .take();
}

}  // namespace

Json presets_json(const std::optional<std::string_view>& id) {
  Json list = Json::array();
  for (const std::string_view one : preset_ids()) {
    if (!id || one == *id) list.push_back(preset_json(one));
  }
  const std::string replace = text(language_of(json_locale), language::message::presets_replace);
  return JsonObject(4)
      .add("schema", 1)
      .add("command", "presets")
      .add("presets", std::move(list))
      .add("notes", notes_json({{"replace-figures", replace}}))
      .take();
}

}  // namespace funnel::view
