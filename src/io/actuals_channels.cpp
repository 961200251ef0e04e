// SPDX-License-Identifier: MIT
#include "io/actuals_channels.hpp"

#include "io/suggest.hpp"
#include "io/words.hpp"

#include <algorithm>
#include <cstdint>

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

/// Nothing where it is not known of every channel that has units.
std::optional<Money> mean_cost(const std::vector<const ActualPeriod*>& channels, std::size_t stage) {
  Fraction spent;
  std::int64_t all = 0;
  for (const ActualPeriod* channel : channels) {
    const std::int64_t units = channel->units[stage].value_or(0);
    if (units == 0) continue;
    const auto& cost = channel->unit_costs[stage];
    const auto part = cost ? product(cost->value(), Fraction(units)) : std::nullopt;
    const auto more = part ? sum(spent, *part) : std::nullopt;
    if (!more || __builtin_add_overflow(all, units, &all)) return std::nullopt;
    spent = *more;
  }
  const auto mean = all == 0 ? std::nullopt : product(spent, *Fraction::make(1, all));
  return mean ? Money::make(*mean) : std::nullopt;
}

void sum_up(Actuals& actuals) {
  for (std::size_t period = 0; period < actuals.periods.size(); ++period) {
    ActualPeriod& whole = actuals.periods[period];
    std::vector<const ActualPeriod*> parts;
    for (const std::vector<ActualPeriod>& channel : actuals.channels) parts.push_back(&channel[period]);
    for (std::size_t stage = 0; stage < whole.units.size(); ++stage) whole.unit_costs[stage] = mean_cost(parts, stage);
    for (const ActualPeriod* channel : parts) leave_out_what_is_missing(whole, *channel);
  }
}

}  // namespace

ChannelColumn::ChannelColumn(HistoryColumns& columns, std::vector<KnownChannel> known) : known_(std::move(known)) {
  column_ = columns.by;
  if (known_.empty() || column_) return;
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

Actuals ChannelTallies::actuals(std::vector<RowComplaint>& complaints) const {
  Actuals actuals;
  actuals.periods = total_.periods(complaints);
  if (channels_.empty()) total_.complain_of_costs(complaints);
  std::vector<RowComplaint> told_of_the_total;
  for (const ActualsTally& channel : channels_) {
    actuals.channels.push_back(channel.periods(told_of_the_total));
    channel.complain_of_costs(complaints);
  }
  if (!channels_.empty() && complaints.empty()) sum_up(actuals);
  return actuals;
}

}  // namespace funnel::io
