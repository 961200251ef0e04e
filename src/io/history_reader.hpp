// SPDX-License-Identifier: MIT
// History in CSV: counts by period, or contacts with a date a stage.
#pragma once

#include "io/csv_reader.hpp"
#include "io/dates.hpp"
#include "io/stage_words.hpp"

#include <funnel/history.hpp>

#include <tl/expected.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace funnel::io {

/// How the data lie.
enum class HistoryLayout {
  wide,      ///< a row a period, a column a stage: month,sessions,leads,...
  tall,      ///< a row a period and stage: month,stage,count
  contacts,  ///< a row a contact, a column of dates a stage: lead_date,mql_date,...
};

struct HistoryOptions {
  std::vector<KnownStage> stages;       ///< of the funnel, from the top; none where the data say what the stages are
  std::optional<HistoryLayout> layout;  ///< by the header where nothing is said
  /// Stage id, column name (or value of the stage column); each id once, and one of `stages` where there are any.
  std::vector<std::pair<std::string, std::string>> columns;
  std::optional<std::string> by;                      ///< the column that makes channels
  std::optional<int> mature_days;                     ///< else the ninth decile of each stage's lag
  std::optional<DateOrder> dates;                     ///< of dates like 03/04/2026
  bool wants_rates = true;                            ///< two stages at least are needed
  std::optional<std::chrono::sys_days> as_of;         ///< else the last date in the data
  std::function<void(std::uint64_t bytes)> progress;  ///< told now and then how much is read
};

/// What is wrong with the data as a whole, everything at once.
struct HistoryFailure {
  bool cannot_read = false;           ///< the file system is at fault, not the data
  std::vector<std::string> messages;  ///< "data.csv:1: ...", whole sentences
};

/// Reads a file, or standard input ("-"), in memory that does not grow with it; `piece` bytes at a time, which makes no
/// difference to what is read.
tl::expected<History, HistoryFailure> read_history(const std::string& path, const HistoryOptions& options,
                                                   std::size_t piece = CsvReader::usual_piece);

}  // namespace funnel::io
