// SPDX-License-Identifier: MIT
#include "io/channel_reader.hpp"

#include "io/limits.hpp"
#include "io/means_reader.hpp"
#include "io/number_literal.hpp"
#include "io/stage_reader.hpp"

#include <variant>

namespace funnel::io {

namespace {

std::optional<PinnedVolume> read_pinned(Reading& reading, const Node* node, const StageList& stages) {
  if (node == nullptr) return std::nullopt;
  if (node->kind != NodeKind::object || node->members.size() != 1) {
    reading.complain(*node, "a pinned volume names one stage; write {\"sessions\": 50000}");
    return std::nullopt;
  }
  const Member& member = node->members.front();
  const auto volume = number<Count>(reading, &member.value, parse_count);
  const auto stage = known_stage(reading, member.value, member.key, stages);
  if (!stage || !volume) return std::nullopt;
  return PinnedVolume{member.key, *volume};
}

using Part = std::variant<Share, PinnedVolume>;

/// A share, or a volume that pins the channel; nothing where neither can be read.
std::optional<Part> read_part(Reading& reading, Fields& fields, const Node& node, const StageList& stages) {
  const auto share = number<Share>(reading, fields.get("share"), parse_share);
  const auto pinned = read_pinned(reading, fields.get("volume"), stages);
  const bool has_share = fields.has("share");
  if (has_share == fields.has("volume")) {
    if (node.kind == NodeKind::object) {
      reading.complain(node, "a channel has either a \"share\" or a pinned \"volume\"; give one of the two");
    }
    return std::nullopt;
  }
  if (has_share) return share ? std::optional<Part>(*share) : std::nullopt;
  return pinned ? std::optional<Part>(*pinned) : std::nullopt;
}

/// `parts_read` becomes false where the channel's share or volume cannot be read.
Channel read_channel(Reading& reading, const Node& node, const StageList& stages, const std::vector<Channel>& before,
                     bool& parts_read) {
  Fields fields(reading, node);
  Channel channel;
  channel.id = own_id(reading, fields, node, before);
  if (is_reserved(channel.id)) {
    reading.refuse(*fields.get("id"), " is a reserved word; call the channel something else");
  }
  channel.name = text(reading, fields.get("name"));
  const auto part = read_part(reading, fields, node, stages);
  parts_read = parts_read && part;
  channel.part = part.value_or(Share());
  channel.clv = number<Clv>(reading, fields.get("clv"), parse_clv);
  channel.departments = id_list(reading, fields.get("departments"));
  channel.costs = read_costs(reading, fields.get("costs"));
  channel.stages = read_overrides(reading, fields.get("stages"), stages);
  return channel;
}

/// The sum of the shares; nothing where it takes more than 128 bits. Zero where no channel has a share.
std::optional<Fraction> sum_of_shares(const std::vector<Channel>& channels) {
  Fraction total;
  for (const Channel& channel : channels) {
    const auto* share = std::get_if<Share>(&channel.part);
    const auto next = share != nullptr ? sum(total, share->value()) : total;
    if (!next) return std::nullopt;
    total = *next;
  }
  return total;
}

void check_shares(Reading& reading, const Node& node, const std::vector<Channel>& channels) {
  bool any = false;
  for (const Channel& channel : channels) any = any || std::holds_alternative<Share>(channel.part);
  const auto total = sum_of_shares(channels);
  if (!any || total == Fraction(1)) return;
  const std::string found_total = total ? "sum to " + percent_text(*total) : "have too many digits to be summed";
  reading.complain(node, "the shares " + found_total + "; change them until they sum to 100% exactly");
}

}  // namespace

std::vector<Channel> read_channels(Reading& reading, const Node* node, const StageList& stages) {
  bool parts_read = !reading.stages_lost();
  std::vector<Channel> channels;
  for (const Node& item : items(reading, node, most_channels)) {
    channels.push_back(read_channel(reading, item, stages, channels, parts_read));
  }
  // A sum over shares that could not be read would be a second complaint about the same mistake.
  if (node != nullptr && parts_read) check_shares(reading, *node, channels);
  return channels;
}

}  // namespace funnel::io
