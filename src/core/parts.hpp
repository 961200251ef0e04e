// SPDX-License-Identifier: MIT
// What a computation is the sum of.
#pragma once

#include "core/computation.hpp"

#include <vector>

namespace funnel {

/// A funnel and its figures, which both outlive this.
struct Part {
  const Funnel& funnel;
  const Computation& computation;
};

/// The channels of a funnel that has some, else the funnel itself.
inline std::vector<Part> parts_of(const Funnel& funnel, const Computation& computation) {
  std::vector<Part> parts;
  for (const ChannelComputation& channel : computation.channels) {
    parts.push_back({channel.funnel, channel.computation});
  }
  if (parts.empty()) parts.push_back({funnel, computation});
  return parts;
}

}  // namespace funnel
