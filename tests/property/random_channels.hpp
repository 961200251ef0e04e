// SPDX-License-Identifier: MIT
// Random channels. Each draw is shown with a counterexample.
#pragma once

#include "channels.hpp"
#include "random_funnels.hpp"

namespace funnel::test {

/// One to five channels, whose shares of the target are whole percents that sum to 100.
inline std::vector<Channel> drawn_sharing() {
  std::vector<Channel> channels;
  std::int64_t left = 100;
  const auto add = [&](std::int64_t percent) {
    channels.push_back(sharing("c" + std::to_string(channels.size() + 1), std::to_string(percent) + "%"));
    left -= percent;
  };
  for (std::int64_t more = drawn(0, 4); more > 0; --more) add(drawn(0, left));
  add(left);
  return channels;
}

}  // namespace funnel::test
