// SPDX-License-Identifier: MIT
#include "view/advice.hpp"
#include "view/advice_sentences.hpp"
#include "view/json_values.hpp"

namespace funnel::view {

namespace {

/// The key that a piece of advice is about, of the file or of its stage.
std::string_view advised_key(const Advice& advice) {
  switch (advice.code) {
    case AdviceCode::no_deadline:
      return "/start";
    case AdviceCode::horizon_below_lags:
      return advice.stage ? "/lag" : "/months";
    case AdviceCode::no_target:
      return "/target";
    case AdviceCode::example_target:
      return "/target/revenue";
    case AdviceCode::no_clv:
    case AdviceCode::example_clv:
      return "/clv";
    case AdviceCode::preset_figures:
      return "/stages";
    case AdviceCode::preset_figure:
      return "/source";
    case AdviceCode::preset_scenario:
      return "";
    case AdviceCode::rate_outside_spread:
      return "/rate";
    case AdviceCode::reachable_below_rate:
      return "/reachable";
    case AdviceCode::no_baseline:
      return "/baseline";
    case AdviceCode::no_owner:
    case AdviceCode::department_not_listed:
      break;
  }
  return "/departments";
}

Json advice_list_json(const CheckView& view) {
  Json list = Json::array();
  for (std::size_t index = 0; index < view.list.advice.size(); ++index) {
    const Advice& advice = view.list.advice[index];
    list.push_back(JsonObject(7)
                       .add("code", id_of(advice.code))
                       .add("path", advice_path(advice, view.funnel))
                       .add("line", view.lines[index])
                       .add("stage", advice.stage ? Json(view.funnel.stages[*advice.stage].id) : Json())
                       .add("channel", advice.channel ? Json(view.funnel.channels[*advice.channel].id) : Json())
                       .add("scenario", advice.scenario ? Json(view.funnel.scenarios[*advice.scenario].name) : Json())
                       .add("text", advice_sentence(advice, view.funnel, json_locale))
                       .take());
  }
  return list;
}

}  // namespace

std::string advice_path(const Advice& advice, const Funnel& funnel) {
  std::string path;
  if (advice.scenario) {
    path = "/scenarios/" + std::to_string(*advice.scenario);
  } else if (advice.channel) {
    path = "/channels/" + std::to_string(*advice.channel);
  }
  // Stages are a list of their own, and an object by id where figures of theirs are overridden.
  if (advice.stage)
    path += "/stages/" + (path.empty() ? std::to_string(*advice.stage) : funnel.stages[*advice.stage].id);
  return path + std::string(advised_key(advice));
}

Json check_json(const CheckView& view) {
  return JsonObject(5)
      .add("schema", 1)
      .add("command", "check")
      .add("name", optional_json(view.funnel.name))
      .add("compared_with", optional_json(view.list.preset))
      .add("advice", advice_list_json(view))
      .take();
}

}  // namespace funnel::view
