// SPDX-License-Identifier: MIT
#include "view/advice_sentences.hpp"

#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/figures.hpp"
#include "view/preset_words.hpp"
#include "view/words.hpp"

#include <algorithm>
#include <iterator>

namespace funnel::view {

namespace {

namespace message = language::message;

/// Makes the sentence of one piece of advice in one locale.
class AdviceSentence {
 public:
  AdviceSentence(const Advice& advice, const Funnel& funnel, language::Locale locale)
      : advice_(advice), funnel_(funnel), locale_(locale), words_(language_of(locale)) {}

  std::string make() const {
    switch (advice_.code) {
      case AdviceCode::no_deadline:
        return example(message::advice_no_deadline, R"("start": "2027-01-01")");
      case AdviceCode::horizon_below_lags:
        return text(words_, message::advice_horizon_below_lags,
                    {{"stage", placed(funnel_.stages[advice_.lag_to])}, {"lag", lag()}, {"months", months()}});
      case AdviceCode::no_target:
        return example(message::advice_no_target,
                       R"("target": {"revenue": )" + placeholder(message::placeholder_amount) + "}");
      case AdviceCode::example_target:
        return text(words_, message::advice_example_target,
                    {{"amount", amount_text(std::get<RevenueTarget>(*funnel_.target).revenue, funnel_, locale_)}});
      case AdviceCode::no_clv:
        return example(message::advice_no_clv, R"("clv": )" + placeholder(message::placeholder_amount));
      case AdviceCode::example_clv:
        return text(words_, message::advice_example_clv,
                    {{"amount", amount_text(*Money::make(funnel_.clv->value()), funnel_, locale_)}});
      case AdviceCode::preset_figures:
        return text(words_, message::advice_preset_figures, {{"preset", *advice_.preset}});
      case AdviceCode::preset_scenario:
        return text(words_, message::advice_preset_scenario,
                    {{"scenario", scenario_name(funnel_.scenarios[*advice_.scenario].name, words_)},
                     {"preset", *advice_.preset}});
      default:
        return of_stage(funnel_.stages[*advice_.stage]);
    }
  }

 private:
  std::string of_stage(const Stage& stage) const {
    switch (advice_.code) {
      case AdviceCode::preset_figure:
        return about(stage, stage.figures.rate ? message::advice_preset_figure : message::advice_preset_source);
      case AdviceCode::rate_outside_spread:
        return about(stage, message::advice_rate_outside_spread);
      case AdviceCode::reachable_below_rate:
        return about(stage, message::advice_reachable_below_rate);
      case AdviceCode::no_baseline:
        return about(stage, message::advice_no_baseline,
                     R"("baseline": )" + placeholder(message::placeholder_baseline));
      case AdviceCode::no_owner:
        return about(stage, message::advice_no_owner, R"("departments": [)" + owners() + "]");
      default:
        return text(words_, message::advice_department_not_listed,
                    {{"stage", stage_name(stage, words_)}, {"id", quoted(advice_.department)}, {"ids", listed()}});
    }
  }

  std::string example(language::Message message, std::string_view shown) const {
    return text(words_, message, {{"example", shown}});
  }

  std::string about(const Stage& stage, language::Message message, std::string_view shown = {}) const {
    const auto rate = [this](const std::optional<Rate>& known) { return known ? rate_text(*known, locale_) : ""; };
    const auto& spread = advice_.spread;
    const std::string name = placed(stage);
    const auto& planned_rate = advice_.rate ? advice_.rate : stage_rate(stage);
    const std::string planned = rate(planned_rate);
    const std::string reachable = rate(advice_.reachable);
    const std::string low = spread ? rate(spread->low) : "";
    const std::string high = spread ? rate(spread->high) : "";
    return text(words_, message,
                {{"stage", name},
                 {"example", shown},
                 {"rate", planned},
                 {"reachable", reachable},
                 {"remedy", remedy()},
                 {"low", low},
                 {"high", high},
                 {"preset", advice_.preset.value_or("")}});
  }

  std::string lag() const { return format_number(locale_, trimmed_tenth(*advice_.lag_months)); }
  std::string months() const { return std::to_string(advice_.months); }

  static std::optional<Rate> stage_rate(const Stage& stage) {
    return stage.figures.rate ? std::optional(planning_rate(*stage.figures.rate)) : std::nullopt;
  }

  /// The stage, and whose figures of it are meant: "Visitors (scenario prudent)".
  std::string placed(const Stage& stage) const {
    const std::string name = stage_name(stage, words_);
    std::vector<std::string> places;
    if (advice_.scenario) {
      places.push_back(text(words_, message::in_scenario,
                            {{"name", scenario_name(funnel_.scenarios[*advice_.scenario].name, words_)}}));
    }
    if (advice_.channel) {
      const Channel& channel = funnel_.channels[*advice_.channel];
      places.push_back(text(words_, message::in_channel, {{"name", channel.name.value_or(channel.id)}}));
    }
    return places.empty() ? name : name + " (" + joined(places) + ")";
  }

  /// How to say that an unusual rate is right: only stages have a source.
  std::string remedy() const {
    if (advice_.channel || advice_.scenario) return text(words_, message::remedy_evidence);
    return text(words_, message::remedy_source, {{"key", quoted("source")}});
  }

  /// What nobody can take for a value: "<amount>".
  std::string placeholder(language::Message message) const { return "<" + text(words_, message) + ">"; }

  std::string owners() const {
    std::vector<std::string> ids;
    std::ranges::transform(advice_.owners, std::back_inserter(ids), quoted);
    return ids.empty() ? placeholder(message::placeholder_department) : joined(ids);
  }

  /// To one decimal where it is not 0.
  static std::string trimmed_tenth(const Fraction& value) {
    std::string tenths = fixed(value, 1);
    if (tenths.ends_with(".0")) tenths.resize(tenths.size() - 2);
    return tenths;
  }

  static std::string quoted(const std::string& id) { return "\"" + id + "\""; }

  std::string listed() const {
    constexpr std::size_t most = 10;
    std::vector<std::string> ids;
    for (const Department& department : funnel_.departments) {
      if (ids.size() == most) return joined(ids) + ", ...";
      ids.push_back(quoted(department.id));
    }
    return joined(ids);
  }

  const Advice& advice_;
  const Funnel& funnel_;
  language::Locale locale_;
  language::Language words_;
};

}  // namespace

std::string advice_sentence(const Advice& advice, const Funnel& funnel, language::Locale locale) {
  return AdviceSentence(advice, funnel, locale).make();
}

}  // namespace funnel::view
