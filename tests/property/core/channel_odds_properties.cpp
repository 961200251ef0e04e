// SPDX-License-Identifier: MIT
// Channels of the same rates bring what one funnel would.
#include "random_channels.hpp"

#include <funnel/channel_odds.hpp>

#include <cmath>

using namespace funnel;
using namespace funnel::test;

TEST_CASE("channels of the same rates have the chance of one funnel with all their units") {
  rc::prop("the chance is that of the sum", [] {
    Funnel funnel = drawn_funnel(Rounding::up);
    const TargetOdds alone(funnel);
    RC_PRE(alone.stage() > 0);
    funnel.channels = drawn_sharing();
    std::vector<ChannelEntries> channels(funnel.channels.size());
    std::vector<Entry> all;
    for (ChannelEntries& entries : channels) {
      for (std::size_t stage = 0; stage < funnel.stages.size(); ++stage) {
        if (drawn(0, 1) == 0) entries.push_back({stage, drawn(0, 5000)});
      }
      all.insert(all.end(), entries.begin(), entries.end());
    }
    const auto together = ChannelOdds::make(funnel).value().chance_of(channels);
    const auto expected = alone.chance_of(all);
    RC_ASSERT(together.has_value());
    RC_ASSERT(std::fabs(together->probability - expected->probability) <= 1e-9 * expected->probability + 1e-300);
  });
}
