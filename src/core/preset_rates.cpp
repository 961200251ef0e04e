// SPDX-License-Identifier: MIT
#include <funnel/preset.hpp>
#include <funnel/preset_rates.hpp>

namespace funnel {

namespace {

/// The preset that the figures of some stage are said to come from.
std::optional<PresetFacts> preset_of(const Funnel& funnel) {
  return funnel.preset ? preset_facts(*funnel.preset) : preset_begun_with(funnel.stages);
}

bool is_said_to_come_from(const Funnel& funnel, const Stage& stage, std::string_view preset) {
  return funnel.preset || starting_preset(stage) == preset;
}

/// Whether the rate is that of `others`, or an end of its spread, if it has one. Who has counted, or gives a range, has
/// not taken it from there.
bool is_one_of(const Evidence& evidence, const Stage& others, const std::optional<RateSpread>& spread) {
  if (!std::holds_alternative<KnownRate>(evidence)) return false;
  const Rate rate = planning_rate(evidence);
  const bool is_same = others.figures.rate && rate == planning_rate(*others.figures.rate);
  return is_same || (spread && (rate == spread->low || rate == spread->high));
}

}  // namespace

std::optional<PresetRates> preset_rates(const Funnel& funnel) {
  const auto facts = preset_of(funnel);
  if (!facts) return std::nullopt;
  const StageList others = preset(facts->id)->stages;
  PresetRates found{facts->id, {}, true};
  for (std::size_t index = 0; index < funnel.stages.size(); ++index) {
    const Stage& stage = funnel.stages[index];
    if (!stage.figures.rate) continue;
    const auto place = others.find(stage.id);
    const bool is_others = place && is_said_to_come_from(funnel, stage, facts->id) &&
                           is_one_of(*stage.figures.rate, others[*place], facts->spreads[*place]);
    if (is_others) found.stages.push_back(index);
    found.all = found.all && is_others;
  }
  if (found.stages.empty()) return std::nullopt;
  return found;
}

}  // namespace funnel
