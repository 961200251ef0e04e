// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/channel.hpp>

#include <optional>
#include <string>
#include <vector>

namespace funnel::io {

/// The id of each named channel. Where `known` has channels, that of the one with this name or id, or with the id made
/// of the name; nothing where none has. Else an id of its own: "Google Ads" is google-ads, "" is not-given.
std::vector<std::optional<std::string>> channel_ids(const std::vector<std::string>& names,
                                                    const std::vector<Channel>& known);

}  // namespace funnel::io
