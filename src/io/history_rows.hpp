// SPDX-License-Identifier: MIT
// Rows of the data into figures: what the layouts have in common, and one class for each kind of figures.
#pragma once

#include "core/skip_log.hpp"
#include "io/csv_reader.hpp"
#include "io/either_order.hpp"
#include "io/history_columns.hpp"
#include "io/table_reading.hpp"

#include <funnel/history.hpp>

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::io {

/// What ends the reading of all rows: the row that shows it, and what is wrong.
struct DataFailure {
  std::int64_t row = 1;
  std::string message;
};

class HistoryRows : public TableRows {
 public:
  /// The figures of all rows added; all but History::rows.
  virtual tl::expected<History, DataFailure> finish() const = 0;
};

/// Rows of counts, wide or tall; `separator` says what a decimal comma is.
std::unique_ptr<HistoryRows> counts_rows(const HistoryColumns& columns, const HistoryOptions& options,
                                         const StageWords& words, char separator);
/// Rows of contacts.
std::unique_ptr<HistoryRows> contact_rows(const HistoryColumns& columns, const HistoryOptions& options,
                                          const StageWords& words);

/// The values of the column that makes channels, in order of appearance.
class ChannelNames {
 public:
  static constexpr std::size_t most_channels = 100;
  static constexpr std::size_t longest_name = 1000;  ///< bytes

  explicit ChannelNames(const HistoryColumns& columns);

  /// The channel of a row, 0 where there is no such column. Where there are too many, or its name cannot be one: what
  /// is wrong, as a whole sentence.
  tl::expected<std::size_t, std::string> channel_of(const CsvRecord& record);
  const std::vector<std::string>& names() const { return names_; }

 private:
  tl::expected<std::size_t, std::string> add(std::string_view name);

  std::optional<std::size_t> column_;
  std::string title_;  ///< of the column
  std::vector<std::string> names_;
  std::map<std::string, std::size_t, std::less<>> places_;
};

/// Whether a record has more than the header: a field that is not blank.
bool is_too_long(const CsvRecord& record, const HistoryColumns& columns);

/// Whether a row is the sum of others, by the cells that say what it is about.
bool is_total_row(const CsvRecord& record, const HistoryColumns& columns);

/// Why dates in both orders are not read.
std::string mixed_orders(const MixedOrders& dates);

/// Says which date leaves the order open, and how to settle it.
DataFailure ambiguous(const PlacedDate& date);

}  // namespace funnel::io
