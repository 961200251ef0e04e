// SPDX-License-Identifier: MIT
#include "view/channel_levers.hpp"

#include "cli/answers.hpp"
#include "cli/planning.hpp"

#include <funnel/channels.hpp>
#include <funnel/levers.hpp>

#include <nlohmann/json.hpp>

#include <memory>

namespace funnel::cli {

namespace {

/// A channel's funnel, and what its levers bring.
struct ChannelLevers {
  Funnel funnel;
  Plan plan;
  Levers levers;
};

/// Without limits: those that a channel has by itself are the people, who work for all channels.
tl::expected<ChannelLevers, Failure> levers_of(Funnel channel) {
  auto plan = planned(channel);
  if (!plan) return tl::unexpected(std::move(plan.error()));
  Levers found = levers(channel, {});
  return ChannelLevers{std::move(channel), *std::move(plan), std::move(found)};
}

}  // namespace

MaybeAnswer channel_levers_answer(const Funnel& funnel) {
  const auto all = std::make_shared<std::vector<ChannelLevers>>();
  const std::size_t told = funnel.channels.size() <= view::most_channels_with_levers ? funnel.channels.size() : 0;
  for (std::size_t index = 0; index < told; ++index) {
    auto found = levers_of(channel_of(funnel, index));
    if (!found) return tl::unexpected(std::move(found.error()));
    all->push_back(*std::move(found));
  }
  const auto view = [funnel = &funnel, all] {
    view::ChannelLeversView made{*funnel, {}};
    for (const ChannelLevers& one : *all) made.channels.push_back({one.funnel, one.plan, one.levers});
    return made;
  };
  return Answer{[view] { return view::channel_levers_json(view()); },
                [view](language::Locale locale) { return view::channel_levers_document(view(), locale); }};
}

}  // namespace funnel::cli
