// SPDX-License-Identifier: MIT
#include "io/history_rows.hpp"

#include "io/number_literal.hpp"
#include "io/reading.hpp"
#include "io/utf8.hpp"
#include "io/words.hpp"

#include <algorithm>
#include <array>

namespace funnel::io {

namespace {

constexpr std::array<std::string_view, 9> total_words = {"total",      "totals",    "totaux",   "somme",       "sum",
                                                         "grandtotal", "soustotal", "subtotal", "totalgeneral"};
constexpr std::size_t longest_total = 60;

/// Whether a cell says that its row is the sum of others.
bool says_total(std::string_view cell) {
  if (cell.empty() || cell.size() > longest_total) return false;
  if (std::string_view("tTsSgG").find(cell.front()) == std::string_view::npos) return false;
  return std::find(total_words.begin(), total_words.end(), folded(as_utf8(cell))) != total_words.end();
}

}  // namespace

ChannelNames::ChannelNames(const HistoryColumns& columns)
    : column_(columns.by), title_(columns.by ? columns.header[*columns.by] : "") {}

tl::expected<std::size_t, std::string> ChannelNames::channel_of(const CsvRecord& record) {
  if (!column_) return 0;
  const std::string_view name = trimmed(record[*column_]);
  const auto known = places_.find(name);
  return known == places_.end() ? add(name) : known->second;
}

tl::expected<std::size_t, std::string> ChannelNames::add(std::string_view name) {
  const std::string column = "the column " + in_quotes(title_);
  const std::string text = as_utf8(name);
  const auto known = std::find(names_.begin(), names_.end(), text);  // a file may have it in two encodings
  if (known == names_.end() && names_.size() == most_channels) {
    return tl::unexpected(
        column + " has more than 100 different values, and each would be a channel; choose another one for --by");
  }
  if (name.size() > longest_name) {
    return tl::unexpected(column + " has a value of more than 1,000 bytes here, which cannot name a channel");
  }
  const auto place = static_cast<std::size_t>(known - names_.begin());
  if (known == names_.end()) names_.push_back(text);
  places_.emplace(name, place);
  return place;
}

bool is_too_long(const CsvRecord& record, const HistoryColumns& columns) {
  if (record.fields.size() <= columns.header.size()) return false;
  const auto behind = record.fields.subspan(columns.header.size());
  return std::any_of(behind.begin(), behind.end(), [](std::string_view field) { return !trimmed(field).empty(); });
}

bool is_total_row(const CsvRecord& record, const HistoryColumns& columns) {
  if (says_total(record[0])) return true;
  if (columns.period && says_total(record[*columns.period])) return true;
  if (columns.by && says_total(record[*columns.by])) return true;
  return columns.layout == HistoryLayout::tall && says_total(record[columns.stage_column]);
}

std::string mixed_orders(const MixedOrders& dates) {
  const auto told = [](const PlacedDate& date) {
    return in_quotes(date.value) + " (" + in_quotes(date.column) + ", row " + std::to_string(date.row) + ")";
  };
  return told(dates.day_first) + " is written day first, " + told(dates.month_first) +
         " month first; add --dates dmy or --dates mdy, and dates of the other kind are left out";
}

DataFailure ambiguous(const PlacedDate& date) {
  return {date.row,
          "the column " + in_quotes(date.column) + ": " + in_quotes(date.value) +
              " may be written day first or month first, and no date says which; add --dates dmy or --dates mdy"};
}

}  // namespace funnel::io
