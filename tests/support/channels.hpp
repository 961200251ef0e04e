// SPDX-License-Identifier: MIT
// Funnels with channels, for tests.
#pragma once

#include "funnels.hpp"

namespace funnel::test {

inline Channel sharing(std::string id, std::string_view share_text) {
  Channel channel;
  channel.id = std::move(id);
  channel.part = share(share_text);
  return channel;
}

inline Channel pinned(std::string id, std::string_view stage_id, std::int64_t units) {
  Channel channel;
  channel.id = std::move(id);
  channel.part = PinnedVolume{std::string(stage_id), count(units)};
  return channel;
}

inline Channel with_own_rate(Channel channel, std::string_view stage_id, std::string_view rate_text) {
  StageFigures figures;
  figures.rate = KnownRate{rate(rate_text)};
  channel.stages.emplace_back(stage_id, figures);
  return channel;
}

inline Channel with_own_open(Channel channel, std::string_view stage_id, std::int64_t units) {
  StageFigures figures;
  figures.open = count(units);
  channel.stages.emplace_back(stage_id, figures);
  return channel;
}

inline Channel with_own_cost(Channel channel, std::string_view stage_id, std::string_view cost) {
  StageFigures figures;
  figures.unit_cost = money(cost);
  channel.stages.emplace_back(stage_id, figures);
  return channel;
}

inline Channel with_own_clv(Channel channel, std::string_view clv_text) {
  channel.clv = clv(clv_text);
  return channel;
}

/// Visitors of whom 2 % try, and of those half become customers; `revenue` at 1,000 a customer.
inline Funnel with_channels(std::vector<Channel> channels, std::string_view revenue = "20000") {
  Funnel funnel =
      for_revenue(Funnel(stage_list({{"visitors", "2%"}, {"trials", "50%"}, {"customers", ""}})), revenue, "1000");
  funnel.channels = std::move(channels);
  return funnel;
}

}  // namespace funnel::test
