// SPDX-License-Identifier: MIT
#include "view/advice.hpp"
#include "view/advice_sentences.hpp"
#include "view/json_values.hpp"

namespace funnel::view {

namespace {

/// The key that a piece of advice is about, of the file or of its stage.
std::string_view advised_key(AdviceCode code) {
  switch (code) {
    case AdviceCode::no_deadline:
      return "/start";
    case AdviceCode::horizon_below_lags:
      return "/months";
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
    list.push_back(JsonObject(5)
                       .add("code", id_of(advice.code))
                       .add("path", advice_path(advice))
                       .add("line", view.lines[index])
                       .add("stage", advice.stage ? Json(view.funnel.stages[*advice.stage].id) : Json())
                       .add("text", advice_sentence(advice, view.funnel, json_locale))
                       .take());
  }
  return list;
}

}  // namespace

std::string advice_path(const Advice& advice) {
  const std::string stage = advice.stage ? "/stages/" + std::to_string(*advice.stage) : "";
  return stage + std::string(advised_key(advice.code));
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
