// SPDX-License-Identifier: MIT
#include "view/channel_tables.hpp"

#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/figures.hpp"
#include "view/json_values.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Table;
namespace message = language::message;

constexpr std::size_t text_width = 80;
constexpr std::size_t gap = 2;

/// Code points, which is what a terminal shows of most words.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// The width of a cell as text shows it.
struct Width {
  language::Locale locale;

  std::size_t operator()(const document::Missing&) const { return 1; }
  std::size_t operator()(const document::Text& text) const { return width_of(text.text); }
  std::size_t operator()(const document::Label& label) const { return width_of(label.text); }
  std::size_t operator()(const document::Labels&) const { return text_width; }
  std::size_t operator()(const document::Count& count) const {
    return width_of(language::format_number(locale, count.number.shown));
  }
  std::size_t operator()(const document::Money& money) const {
    return width_of(language::format_money(locale, money.number.shown, money.currency));
  }
  std::size_t operator()(const document::Percent& percent) const {
    return width_of(language::format_percent(locale, percent.number.shown));
  }
};

/// Puts the columns of channels together.
class Columns {
 public:
  Columns(const std::string& title, const std::vector<ChannelRow>& rows, language::Locale locale)
      : title_(title), rows_(rows), locale_(locale) {}

  std::size_t width_of_names() const {
    std::size_t width = width_of(title_);
    for (const ChannelRow& row : rows_) width = std::max(width, of(row.name));
    return width;
  }

  std::size_t width_of_channel(std::size_t channel, const std::string& name) const {
    std::size_t width = width_of(name);
    for (const ChannelRow& row : rows_) width = std::max(width, of(row.cells[channel]));
    return width;
  }

  Table started() const {
    Table table{{{"name", title_, Align::left, Audience::readers}}, {}};
    for (const ChannelRow& row : rows_) table.rows.push_back({{row.name}, Audience::readers, row.emphasised});
    return table;
  }

  void add(Table& table, std::size_t channel, const std::string& name) const {
    table.columns.push_back({"channel", name, Align::right, Audience::readers});
    for (std::size_t row = 0; row < rows_.size(); ++row) table.rows[row].cells.push_back(rows_[row].cells[channel]);
  }

 private:
  std::size_t of(const Cell& cell) const { return std::visit(Width{locale_}, cell.value); }

  const std::string& title_;
  const std::vector<ChannelRow>& rows_;
  language::Locale locale_;
};

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

std::vector<Table> channel_tables(const std::string& title, const Funnel& funnel, const std::vector<ChannelRow>& rows,
                                  language::Locale locale) {
  const Columns columns(title, rows, locale);
  const std::size_t names = columns.width_of_names();
  std::vector<Table> tables;
  std::size_t width = text_width;
  for (std::size_t channel = 0; channel < funnel.channels.size(); ++channel) {
    const std::string name = channel_name(funnel.channels[channel]);
    const std::size_t more = gap + columns.width_of_channel(channel, name);
    if (width + more > text_width) {
      tables.push_back(columns.started());
      width = names;
    }
    columns.add(tables.back(), channel, name);
    width += more;
  }
  return tables;
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
