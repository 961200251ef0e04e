// SPDX-License-Identifier: MIT
// Funnels to start from, made of figures that others published: to be replaced by one's own.
#pragma once

#include <funnel/funnel.hpp>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace funnel {

/// The preset that is used where nobody names one.
inline constexpr std::string_view default_preset = "b2b-inbound";

/// The ids of all presets.
std::span<const std::string_view> preset_ids();

/// A funnel with the stages, rates and departments of the preset, and no target; nothing for an unknown id. Where a
/// spread of rates is published, the stages have its middle, and the scenarios "prudent", "median" and "ambitious" have
/// its ends and its middle: what differs from company to company is no evidence of how sure a rate is.
std::optional<Funnel> preset(std::string_view id);

/// How the rate between the ends of a published spread was come by.
enum class PresetMiddle {
  single,     ///< there is no spread: one company's rates, or one rate a stage
  published,  ///< it is published with them
  midpoint,   ///< only the ends are published
};

/// What a stage's rate is from company to company.
struct RateSpread {
  Rate low;
  Rate middle;
  Rate high;
  friend bool operator==(const RateSpread&, const RateSpread&) = default;
};

/// What is known of a preset beside its funnel.
struct PresetFacts {
  std::string_view id;
  std::string_view source;               ///< where its rates are published
  std::optional<std::string_view> date;  ///< when, where that is stated
  PresetMiddle middle = PresetMiddle::single;
  std::vector<std::optional<RateSpread>> spreads;  ///< one a stage, from the top; nothing of the last
  Money example_revenue;                           ///< a target to begin with: only b2b-inbound's is published
  Clv example_clv;                                 ///< likewise
};

/// Nothing for an unknown id.
std::optional<PresetFacts> preset_facts(std::string_view id);

/// What the source of a figure begins with that `funnel init` wrote, before the preset's id.
inline constexpr std::string_view starting_mark = "funnel init --preset ";

/// The id of the preset that `funnel init` took the stage's figures from, if its source still says so.
std::optional<std::string_view> starting_preset(const Stage& stage);

/// The preset that a file began with: the first that is known of those that its stages name so.
std::optional<PresetFacts> preset_begun_with(const StageList& stages);

}  // namespace funnel
