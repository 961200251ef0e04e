// SPDX-License-Identifier: MIT
// What results with channels share: tables with a column a channel, and what a channel is called in JSON and in words.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"
#include "view/json_object.hpp"

#include <funnel/funnel.hpp>

#include <string>
#include <vector>

namespace funnel::view {

/// A row of a table with a column a channel: its name, and as many cells as there are channels.
struct ChannelRow {
  document::Cell name;
  std::vector<document::Cell> cells;
  bool emphasised = false;
};

/// The rows in a table for readers, with a column a channel.
document::Table channel_table(const std::string& title, const Funnel& funnel, const std::vector<ChannelRow>& rows);

std::string channel_name(const Channel& channel);

/// "Share of the target" and each channel's; nothing for those that are pinned.
ChannelRow share_row(const Funnel& funnel, language::Language language);

/// The column that tells machines whose row it is, in tables that have the total's rows first.
document::Column channel_column();

/// That column, and below the total's rows those of each channel, for machines: as many lists as there are channels.
void add_channel_rows(document::Table& table, const Funnel& funnel,
                      std::vector<std::vector<document::Row>> rows_of_channels);

/// What the total is, and which channels are pinned.
std::vector<std::string> channel_sentences(const Funnel& funnel, language::Locale locale);

/// {"id", "name", "share", "pinned": {"stage", "volume"}}; there is room for `more` keys.
JsonObject channel_head(const Channel& channel, std::size_t more);

}  // namespace funnel::view
