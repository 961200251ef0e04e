// SPDX-License-Identifier: MIT
#include "view/report_target.hpp"

#include "language/catalogue.hpp"
#include "language/dates.hpp"
#include "language/numbers.hpp"
#include "view/figures.hpp"
#include "view/preset_words.hpp"
#include "view/stage_words.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace {

namespace message = language::message;

/// Makes the pieces of the sentence.
class TargetWords {
 public:
  TargetWords(const Funnel& funnel, const Plan& plan, const std::optional<std::string>& scenario,
              language::Locale locale)
      : funnel_(funnel), plan_(plan), scenario_(scenario), words_(language_of(locale)), locale_(locale) {}

  std::string sentence() const {
    const auto* const revenue = std::get_if<RevenueTarget>(&plan_.target);
    return revenue != nullptr ? revenue_sentence(*revenue) : volume_sentence(std::get<VolumeTarget>(plan_.target));
  }

 private:
  std::string revenue_sentence(const RevenueTarget& target) const {
    const std::string amount = amount_text(target.revenue, funnel_, locale_);
    const std::string units = planned_units(plan_.goal);
    if (plan_.goal == 0) {
      return text(words_, message::report_revenue_one_stage, {{"revenue", amount}, {"when", when()}, {"units", units}});
    }
    return text(words_, message::report_revenue,
                {{"revenue", amount}, {"when", when()}, {"units", units}, {"top", planned_units(0)}});
  }

  std::string volume_sentence(const VolumeTarget& target) const {
    const std::string units = units_text(plan_.goal, target.volume.value(), plan_.at(plan_.goal).decimals);
    if (plan_.goal == 0) return text(words_, message::report_volume_at_top, {{"units", units}, {"when", when()}});
    return text(words_, message::report_volume, {{"units", units}, {"when", when()}, {"top", planned_units(0)}});
  }

  std::string planned_units(std::size_t index) const {
    const PlannedStage& planned = plan_.at(index);
    return units_text(index, planned.volume.value(), planned.decimals);
  }

  /// "20 customers"; "20 units at the stage “Demos”"
  std::string units_text(std::size_t index, const Fraction& volume, int decimals) const {
    const Stage& stage = funnel_.stages[index];
    return language::format_number(locale_, count_number(volume, decimals).shown) + "\u00A0" +
           counted_noun(stage, volume, words_) + place_phrase(stage, words_);
  }

  std::string when() const {
    if (!scenario_) return time();
    return text(words_, message::report_in_scenario,
                {{"when", time()}, {"scenario", scenario_name(*scenario_, words_)}});
  }

  std::string time() const {
    const Horizon& horizon = plan_.horizon;
    if (const auto start = horizon.start()) {
      return text(
          words_, message::report_dated,
          {{"start", language::format_date(locale_, *start)}, {"end", language::format_date(locale_, *horizon.end())}});
    }
    if (horizon.months() == 1) return text(words_, message::report_one_month);
    return text(words_, message::report_months, {{"months", std::to_string(horizon.months())}});
  }

  const Funnel& funnel_;
  const Plan& plan_;
  const std::optional<std::string>& scenario_;
  language::Language words_;
  language::Locale locale_;
};

}  // namespace

std::string target_sentence(const Funnel& funnel, const Plan& plan, const std::optional<std::string>& scenario,
                            language::Locale locale) {
  return TargetWords(funnel, plan, scenario, locale).sentence();
}

std::string base_scenarios_sentence(const std::vector<std::string>& scenarios, language::Locale locale) {
  const language::Language words = language_of(locale);
  std::vector<std::string> names;
  for (const std::string& scenario : scenarios) names.push_back(scenario_name(scenario, words));
  return text(words, message::report_base_scenarios, {{"scenarios", joined(names)}});
}

}  // namespace funnel::view
