// SPDX-License-Identifier: MIT
// Funnels to plan, for tests.
#pragma once

#include "exact.hpp"

#include <funnel/edit.hpp>
#include <funnel/funnel.hpp>
#include <funnel/preset.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace funnel::test {

/// A stage with a known rate; the last one has the rate "".
inline Stage stage(std::string_view id, std::string_view rate_text) {
  Stage made;
  made.id = id;
  if (!rate_text.empty()) made.figures.rate = KnownRate{rate(rate_text)};
  return made;
}

using Rates = std::vector<std::pair<std::string_view, std::string_view>>;

/// {{"visitors", "2%"}, {"customers", ""}}
inline StageList stage_list(const Rates& rates) {
  std::vector<Stage> stages;
  for (const auto& [id, rate_text] : rates) stages.push_back(stage(id, rate_text));
  return StageList::make(std::move(stages)).value();
}

inline Funnel for_revenue(Funnel funnel, std::string_view revenue, std::string_view clv_text) {
  funnel.target = RevenueTarget{money(revenue)};
  funnel.clv = clv(clv_text);
  return funnel;
}

inline Funnel for_volume(Funnel funnel, std::string_view stage_id, std::int64_t units) {
  funnel.target = VolumeTarget{std::string(stage_id), count(units)};
  return funnel;
}

/// The built-in funnel.
inline Funnel built_in() {
  return preset(default_preset).value();
}

/// The built-in funnel with a revenue target and the CLV of the published case.
inline Funnel built_in(std::string_view revenue) {
  return for_revenue(built_in(), revenue, "10000");
}

inline Funnel with_figures(const Funnel& funnel, std::string_view stage_id, const StageFigures& figures) {
  Changes changes;
  changes.stages = {{std::string(stage_id), figures}};
  return changed(funnel, changes).value();
}

inline Funnel with_open(const Funnel& funnel, std::string_view stage_id, std::int64_t units) {
  StageFigures figures;
  figures.open = count(units);
  return with_figures(funnel, stage_id, figures);
}

inline Funnel with_rate(const Funnel& funnel, std::string_view stage_id, std::string_view rate_text) {
  StageFigures figures;
  figures.rate = KnownRate{rate(rate_text)};
  return with_figures(funnel, stage_id, figures);
}

}  // namespace funnel::test
