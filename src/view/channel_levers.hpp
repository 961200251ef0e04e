// SPDX-License-Identifier: MIT
// The levers of each channel of a funnel, for a report: one channel's lever is pulled while the others stay as they
// are.
#pragma once

#include "view/levers.hpp"

#include <cstddef>
#include <vector>

namespace funnel::view {

/// Nobody reads the levers of more, which take the time of their number squared.
constexpr std::size_t most_channels_with_levers = 20;

/// What it is made from: the whole funnel, and what levers() finds of each channel (see channel_of()), in the order of
/// Funnel::channels; of none where there are more than most_channels_with_levers.
struct ChannelLeversView {
  const Funnel& whole;
  std::vector<LeversView> channels;
};

/// {"schema", "command", "name", "channels": [{"id", "name", "share", "pinned", "levers"}]}
nlohmann::ordered_json channel_levers_json(const ChannelLeversView& view);

document::Document channel_levers_document(const ChannelLeversView& view, language::Locale locale);

}  // namespace funnel::view
