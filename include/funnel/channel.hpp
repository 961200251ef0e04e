// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/means.hpp>
#include <funnel/quantity.hpp>
#include <funnel/stage.hpp>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace funnel {

/// A volume that pins a channel instead of a share of the target.
struct PinnedVolume {
  std::string stage;
  Count volume;
  friend bool operator==(const PinnedVolume&, const PinnedVolume&) = default;
};

/// A part of the target with figures of its own: a channel, a segment or a region.
struct Channel {
  std::string id;
  std::optional<std::string> name;
  std::variant<Share, PinnedVolume> part;
  std::optional<Clv> clv;
  std::vector<std::string> departments;
  std::vector<FixedCost> costs;
  std::vector<std::pair<std::string, StageFigures>> stages;  ///< overrides by stage id
  friend bool operator==(const Channel&, const Channel&) = default;
};

}  // namespace funnel
