// SPDX-License-Identifier: MIT
#include "io/actuals_channels.hpp"

#include "io/suggest.hpp"
#include "io/words.hpp"

#include <algorithm>

namespace funnel::io {

namespace {

/// What a channel lacks in a period, the whole lacks.
void leave_out_what_is_missing(ActualPeriod& whole, const ActualPeriod& channel) {
  for (std::size_t stage = 0; stage < whole.units.size(); ++stage) {
    if (channel.units[stage]) continue;
    whole.units[stage].reset();
    whole.unit_costs[stage].reset();
  }
  if (!channel.revenue) whole.revenue.reset();
}

}  // namespace

void leave_out_parts(Actuals& actuals) {
  for (const std::vector<ActualPeriod>& channel : actuals.channels) {
    for (std::size_t period = 0; period < channel.size(); ++period) {
      leave_out_what_is_missing(actuals.periods[period], channel[period]);
    }
  }
}

ChannelColumn::ChannelColumn(HistoryColumns& columns, std::vector<KnownChannel> known) : known_(std::move(known)) {
  if (known_.empty()) return;
  const auto found = std::find_if(columns.unused.begin(), columns.unused.end(), [](const std::string& name) {
    return folded(name) == "channel" || folded(name) == "canal";
  });
  if (found == columns.unused.end()) return;
  const auto column = std::find(columns.header.begin(), columns.header.end(), *found);
  column_ = static_cast<std::size_t>(column - columns.header.begin());
  columns.unused.erase(found);
}

std::optional<std::size_t> ChannelColumn::channel_of(const CsvRecord& record) const {
  if (!column_) return std::nullopt;
  const std::string typed = folded(record[*column_]);
  const auto found = std::find_if(known_.begin(), known_.end(), [&typed](const KnownChannel& one) {
    return folded(one.id) == typed || folded(one.name) == typed;
  });
  return found == known_.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - known_.begin()));
}

std::string ChannelColumn::hint(std::string_view typed) const {
  std::vector<std::string_view> ids;
  for (const KnownChannel& one : known_) ids.emplace_back(one.id);
  return io::hint(typed, "the channels are", ids);
}

void ChannelTallies::add(std::int64_t row, const RowPeriod& period, const RowFigures& figures,
                         std::optional<std::size_t> channel) {
  total_.add(row, period, figures);
  for (std::size_t index = 0; index < channels_.size(); ++index) {
    channels_[index].add(row, period, channel == index ? figures : RowFigures());
  }
}

std::vector<std::vector<ActualPeriod>> ChannelTallies::channels() const {
  std::vector<std::vector<ActualPeriod>> periods;
  std::vector<RowComplaint> told_of_the_total;
  for (const ActualsTally& channel : channels_) periods.push_back(channel.periods(told_of_the_total));
  return periods;
}

}  // namespace funnel::io
