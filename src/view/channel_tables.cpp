// SPDX-License-Identifier: MIT
#include "view/channel_tables.hpp"

#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/figures.hpp"
#include "view/json_values.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Table;
namespace message = language::message;

std::string pinned_volumes(const Funnel& funnel, language::Locale locale) {
  const language::Language words = language_of(locale);
  std::string all;
  for (const Channel& channel : funnel.channels) {
    const auto* pinned = std::get_if<PinnedVolume>(&channel.part);
    if (pinned == nullptr) continue;
    const Stage& stage = funnel.stages[*funnel.stages.find(pinned->stage)];
    const std::string units = language::format_number(locale, fixed(pinned->volume.value(), 0));
    all += (all.empty() ? "" : ", ") + channel_name(channel) + " " +
           text(words, message::units_of_stage, {{"units", units}, {"stage", stage_name(stage, words)}});
  }
  return all;
}

}  // namespace

Table channel_table(const std::string& title, const Funnel& funnel, const std::vector<ChannelRow>& rows) {
  Table table{{{"name", title, Align::left, Audience::readers}}, {}};
  for (const Channel& channel : funnel.channels) {
    table.columns.push_back({"channel", channel_name(channel), Align::right, Audience::readers});
  }
  for (const ChannelRow& row : rows) {
    document::Row made{{row.name}, Audience::readers, row.emphasised};
    made.cells.insert(made.cells.end(), row.cells.begin(), row.cells.end());
    table.rows.push_back(std::move(made));
  }
  return table;
}

std::string channel_name(const Channel& channel) {
  return channel.name.value_or(channel.id);
}

ChannelRow share_row(const Funnel& funnel, language::Language language) {
  ChannelRow row{{document::Text{text(language, message::row_share)}}, {}};
  for (const Channel& channel : funnel.channels) {
    const auto* share = std::get_if<Share>(&channel.part);
    row.cells.push_back(share != nullptr ? Cell{document::Percent{percent_number(share->value())}} : Cell{});
  }
  return row;
}

document::Column channel_column() {
  return {"channel", {}, Align::left, Audience::machines};
}

void add_channel_rows(document::Table& table, const Funnel& funnel,
                      std::vector<std::vector<document::Row>> rows_of_channels) {
  table.columns.push_back(channel_column());
  for (document::Row& row : table.rows) row.cells.emplace_back();
  for (std::size_t index = 0; index < rows_of_channels.size(); ++index) {
    for (document::Row& row : rows_of_channels[index]) {
      row.audience = Audience::machines;
      row.cells.push_back({document::Text{funnel.channels[index].id}});
      table.rows.push_back(std::move(row));
    }
  }
}

std::vector<std::string> channel_sentences(const Funnel& funnel, language::Locale locale) {
  const language::Language words = language_of(locale);
  std::vector<std::string> sentences = {text(words, message::note_channels_total)};
  const std::string pinned = pinned_volumes(funnel, locale);
  if (!pinned.empty()) sentences.push_back(text(words, message::note_channels_pinned, {{"volumes", pinned}}));
  return sentences;
}

JsonObject channel_head(const Channel& channel, std::size_t more) {
  const auto* share = std::get_if<Share>(&channel.part);
  const auto* pinned = std::get_if<PinnedVolume>(&channel.part);
  Json volume;
  if (pinned != nullptr) {
    volume = JsonObject(2).add("stage", pinned->stage).add("volume", to_json(pinned->volume.value())).take();
  }
  JsonObject object(4 + more);
  object.add("id", channel.id)
      .add("name", channel_name(channel))
      .add("share", share != nullptr ? to_json(share->value()) : Json())
      .add("pinned", std::move(volume));
  return object;
}

}  // namespace funnel::view
