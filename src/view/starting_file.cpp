// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "language/names.hpp"
#include "view/figures.hpp"
#include "view/json_values.hpp"
#include "view/preset_words.hpp"
#include "view/presets.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using language::Language;
namespace message = language::message;

/// Makes the file of one preset, with names in a locale, if one is given.
class StartingFile {
 public:
  StartingFile(std::string_view id, const std::optional<language::Locale>& locale)
      : funnel_(*preset(id)), facts_(*preset_facts(id)), locale_(locale) {}

  Json make() const {
    JsonObject file(15);
    file.add("$schema", "funnel.schema.json")
        .add("schema", 1)
        .add("name", text(words(), message::starting_name, {{"preset", facts_.id}}))
        .add("currency", locale_ ? Json(default_currency(*locale_)) : Json())
        .add("locale", locale_ ? Json(tag(*locale_)) : Json())
        .add("start", nullptr)
        .add("months", funnel_.horizon.months())
        .add("target", target())
        .add("clv", to_json(facts_.example_clv.value()))
        .add("margin", nullptr)
        .add("budget", nullptr)
        .add("stages", stages())
        .add("departments", departments());
    if (!funnel_.scenarios.empty()) file.add("scenarios", scenarios());
    return file.take();
  }

 private:
  Language words() const { return language_of(locale_.value_or(json_locale)); }

  /// As a funnel file has it: "17.5%".
  static std::string file_rate(Rate rate) { return percent_number(rate.value()).shown + "%"; }

  Json target() const {
    return JsonObject(2)
        .add("revenue", to_json(facts_.example_revenue.value()))
        .add("departments", list_json(funnel_.target_departments))
        .take();
  }

  std::string source() const {
    return std::string(starting_mark)
        .append(facts_.id)
        .append(" (")
        .append(text(words(), message::starting_source, {{"source", preset_source_text(facts_, words())}}))
        .append(")");
  }

  Json stage(const Stage& stage) const {
    JsonObject json(11);
    json.add("id", stage.id);
    if (locale_) json.add("name", stage_name(stage, words()));
    if (stage.figures.rate) {
      json.add("rate", file_rate(planning_rate(*stage.figures.rate)));
      for (const char* key : {"reachable", "lag"}) json.add(key, nullptr);
    }
    for (const char* key : {"baseline", "unit_cost", "capacity"}) json.add(key, nullptr);
    json.add("departments", list_json(stage.departments));
    if (stage.figures.rate) json.add("source", source());
    return json.take();
  }

  Json stages() const {
    Json list = Json::array();
    for (const Stage& one : funnel_.stages.all()) list.push_back(stage(one));
    return list;
  }

  Json department(const std::string& id) const {
    JsonObject json(4);
    json.add("id", id);
    if (locale_) json.add("name", department_name(id, funnel_, words()));
    return json.add("people", nullptr).add("monthly_cost", nullptr).take();
  }

  Json departments() const {
    std::vector<std::string> ids = funnel_.target_departments;
    for (const Stage& one : funnel_.stages.all()) {
      for (const std::string& id : one.departments) {
        if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
      }
    }
    Json list = Json::array();
    for (const std::string& id : ids) list.push_back(department(id));
    return list;
  }

  Json scenarios() const {
    Json list = Json::array();
    for (const Scenario& scenario : funnel_.scenarios) {
      JsonObject changes(funnel_.stages.size());
      for (const auto& [id, figures] : scenario.changes.stages) {
        changes.add(id, {{"rate", file_rate(planning_rate(*figures.rate))}});
      }
      list.push_back(JsonObject(2).add("name", scenario.name).add("stages", changes.take()).take());
    }
    return list;
  }

  Funnel funnel_;
  PresetFacts facts_;
  std::optional<language::Locale> locale_;
};

}  // namespace

Json starting_file(std::string_view id, const std::optional<language::Locale>& locale) {
  return StartingFile(id, locale).make();
}

}  // namespace funnel::view
