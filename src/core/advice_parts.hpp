// SPDX-License-Identifier: MIT
// What there is to be said of rates and of lags, in the file's own stages, in its channels and in its scenarios.
#pragma once

#include <funnel/advice.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace funnel {

using OwnFigures = std::vector<std::pair<std::string, StageFigures>>;

/// What a channel or a scenario has of its own for a stage, or null.
const StageFigures* own_figures(const OwnFigures& figures, const std::string& stage);

/// Where the lags take the horizon or longer: once for all channels that have no lag of their own, for each one that
/// has, and for each scenario that changes lags, months or target.
std::vector<Advice> lag_advice(const Funnel& funnel);

/// What rates are held against.
struct RateNorm {
  PresetFacts facts;
  StageList stages;
};

/// Of one rate of the file: outside the spread of `norm` with neither evidence nor a source of the user's own, or above
/// what can be reached.
class RateAdvice {
 public:
  RateAdvice(const Funnel& funnel, const std::optional<RateNorm>& norm) : funnel_(funnel), norm_(norm) {}

  std::vector<Advice> of_stage(std::size_t index) const;
  /// Channel by channel and then scenario by scenario, stages from the top.
  std::vector<Advice> of_overrides() const;

 private:
  std::optional<RateSpread> spread_of(std::size_t index) const;
  void about(std::vector<Advice>& list, const Advice& place, const StageFigures& own, bool is_sourced) const;
  void about_all(std::vector<Advice>& list, Advice place, const OwnFigures& figures) const;

  const Funnel& funnel_;
  const std::optional<RateNorm>& norm_;
};

/// Where stage and next stage are the same in `others`, so that their rates can be compared.
std::optional<std::size_t> same_step(const StageList& stages, std::size_t index, const StageList& others);

}  // namespace funnel
