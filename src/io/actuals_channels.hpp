// SPDX-License-Identifier: MIT
// Whose figures a row of actuals has, and figures by channel.
#pragma once

#include "io/actuals_tally.hpp"
#include "io/csv_reader.hpp"
#include "io/history_columns.hpp"

#include <funnel/actuals.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::io {

struct KnownChannel {
  std::string id;
  std::string name;
};

/// What a funnel says of its actuals, beside its stages.
struct ActualsContext {
  std::vector<std::chrono::sys_days> month_starts;  ///< of the months of the horizon, see days_of()
  std::vector<KnownChannel> channels;               ///< that rows may be of, where a column says whose they are
  bool one_channel = false;                         ///< there is one, and rows of others are left out
};

/// The column that options name, else the one called "channel" (or "canal").
class ChannelColumn {
 public:
  /// What is not named is taken from the unused ones; there is none where no channel is known.
  ChannelColumn(HistoryColumns& columns, std::vector<KnownChannel> known);

  const std::optional<std::size_t>& column() const { return column_; }
  /// The place of the channel that a row is of, by its id or name; nothing where it is of none of these.
  std::optional<std::size_t> channel_of(const CsvRecord& record) const;
  /// Which channel `typed` may have meant, to be said after it.
  std::string hint(std::string_view typed) const;

 private:
  std::vector<KnownChannel> known_;
  std::optional<std::size_t> column_;
};

/// Figures of all channels together, and of each: all have the same periods. Where one channel has no figure in a
/// period, the sum of the others is not the whole: then there is none of the whole either. A unit of the whole costs
/// what units of the channels do on average, where that is known of every channel that has some.
class ChannelTallies {
 public:
  ChannelTallies(const ActualsTally& empty, std::size_t channels) : total_(empty), channels_(channels, empty) {}

  void add(std::int64_t row, const RowPeriod& period, const RowFigures& figures, std::optional<std::size_t> channel);
  /// `periods` and `channels` of actuals, and all that is wrong with them.
  Actuals actuals(std::vector<RowComplaint>& complaints) const;

 private:
  ActualsTally total_;
  std::vector<ActualsTally> channels_;
};

}  // namespace funnel::io
