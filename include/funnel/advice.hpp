// SPDX-License-Identifier: MIT
// What a good colleague would say of a funnel file before anybody plans with it.
#pragma once

#include <funnel/funnel.hpp>
#include <funnel/preset.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel {

enum class AdviceCode {
  no_deadline,            ///< the horizon has no first day, so that nothing is due on a day
  horizon_below_lags,     ///< from the top to the target's stage the lags take the horizon, or longer
  no_target,              ///< nothing is asked for
  example_target,         ///< the target is still the one that `funnel init` wrote
  no_clv,                 ///< revenue is asked for, and nobody knows how many customers bring it
  example_clv,            ///< the CLV is still the one that `funnel init` wrote
  preset_figures,         ///< the file has no stages of its own
  preset_figure,          ///< the stage's source still is the preset that `funnel init` began with
  preset_scenario,        ///< the scenario still has the rates that `funnel init` wrote
  rate_outside_spread,    ///< the rate is not within the preset's
  reachable_below_rate,   ///< the plan counts on more than the user believes in
  no_baseline,            ///< the stage's level today is not known
  no_owner,               ///< no department owns the stage
  department_not_listed,  ///< the file lists departments, and one of the stage's is neither there nor a standard one
};

/// What files and scripts call them, in the order of AdviceCode.
inline constexpr std::array<std::string_view, 14> advice_ids = {
    "no-deadline",          "horizon-below-lags", "no-target",     "example-target",       "no-clv",
    "example-clv",          "preset-figures",     "preset-figure", "preset-scenario",      "rate-outside-spread",
    "reachable-below-rate", "no-baseline",        "no-owner",      "department-not-listed"};

constexpr std::string_view id_of(AdviceCode code) {
  return advice_ids[static_cast<std::size_t>(code)];
}

/// One piece of advice, and the figures that it tells of.
struct Advice {
  AdviceCode code = AdviceCode::no_deadline;
  std::optional<std::size_t> stage = {};        ///< place in the funnel's stages
  std::optional<std::string_view> preset = {};  ///< of preset_figures, preset_figure and the examples
  std::optional<std::size_t> channel = {};      ///< whose figures these are, if not the file's own
  std::optional<std::size_t> scenario = {};     ///< likewise
  std::optional<Rate> rate = {};                ///< the one to plan with
  std::optional<Rate> reachable = {};           ///< the best one that can be reached, where it is stated
  std::optional<RateSpread> spread = {};        ///< of rate_outside_spread
  std::optional<Fraction> lag_months = {};      ///< of horizon_below_lags, of 30.4375 days each
  std::size_t lag_to = 0;                       ///< the stage that these lags lead to
  int months = 0;                               ///< the horizon that they are held against
  std::string department = {};                  ///< id, of department_not_listed
  std::vector<std::string> owners = {};         ///< ids that would be right, of no_owner; empty where none is known
};

struct AdviceList {
  std::optional<std::string_view> preset;  ///< the one whose spread the rates are held against, if it has one
  std::vector<Advice> advice;              ///< of the whole funnel, stage by stage, then of channels and of scenarios
};

/// The preset whose stages and next stages a funnel has most of, at least half of its own, the shortest of several:
/// what it is to be compared with.
std::optional<std::string_view> likeliest_preset(const StageList& stages);

/// What is to be said of `funnel`. Rates, those of channels and scenarios as well, are held against the spread of
/// `preset`, or else of likeliest_preset(), where stage and next stage are the same; one with evidence (a range or
/// counts), or of a stage with a source of the user's own, is not. Figures that every channel has of its own are not
/// missed.
AdviceList advice(const Funnel& funnel, std::optional<std::string_view> preset = std::nullopt);

}  // namespace funnel
