// SPDX-License-Identifier: MIT
#include "cli/channel_choice.hpp"

#include "io/suggest.hpp"

#include <funnel/channels.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace funnel::cli {

namespace {

std::vector<std::string_view> channel_ids(const Funnel& funnel) {
  std::vector<std::string_view> ids;
  for (const Channel& channel : funnel.channels) ids.emplace_back(channel.id);
  return ids;
}

}  // namespace

void check_channels(const Funnel& funnel, std::vector<ErrorMessage>& messages) {
  const std::string& last = funnel.stages.last().id;
  for (const Channel& channel : funnel.channels) {
    for (const auto& [stage, figures] : channel.stages) {
      const char* const figure = figures.rate ? "rate" : figures.open ? "open units" : nullptr;
      if (figure == nullptr || stage != last) continue;
      messages.push_back(
          {fmt::format("--stages: the file's channel \"{}\" has figures of {}, which is the last stage and "
                       "has no {}",
                       channel.id, last, figure)});
    }
  }
}

void choose_channel(Funnel& funnel, const FunnelRequest& request, std::vector<ErrorMessage>& messages) {
  const auto ids = channel_ids(funnel);
  const auto found = std::ranges::find(ids, std::string_view(*request.channel));
  if (found == ids.end()) {
    messages.push_back(
        {fmt::format("--channel: no channel has the id \"{}\"{}", *request.channel,
                     ids.empty() ? "; the funnel has none" : io::hint(*request.channel, "the channels are", ids))});
    return;
  }
  funnel = channel_of(funnel, static_cast<std::size_t>(found - ids.begin()));
  if (request.changes.budget) funnel.budget = request.changes.budget;
}

std::optional<Failure> several_channels(const Funnel& funnel, std::string_view what) {
  if (funnel.channels.empty()) return std::nullopt;
  constexpr std::size_t most_named = 5;
  auto ids = channel_ids(funnel);
  if (ids.size() > most_named) ids.resize(most_named);
  return Failure{ExitCode::wrong_usage,
                 {{fmt::format("{} one channel at a time; add --channel ID, such as {}", what, fmt::join(ids, ", "))}},
                 true};
}

}  // namespace funnel::cli
