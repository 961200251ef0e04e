// SPDX-License-Identifier: MIT
// The levers of each channel of a funnel, for a report: one channel's lever is pulled while the others stay as they
// are.
#pragma once

#include "view/levers.hpp"

#include <vector>

namespace funnel::view {

/// What it is made from: the whole funnel, and what levers() finds of each channel (see channel_of()), in the order of
/// Funnel::channels.
struct ChannelLeversView {
  const Funnel& whole;
  std::vector<LeversView> channels;
};

/// {"schema", "command", "name", "channels": [{"id", "name", "share", "pinned", "levers"}]}
nlohmann::ordered_json channel_levers_json(const ChannelLeversView& view);

document::Document channel_levers_document(const ChannelLeversView& view, language::Locale locale);

}  // namespace funnel::view
