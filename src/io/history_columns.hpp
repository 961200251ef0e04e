// SPDX-License-Identifier: MIT
// Which column of the data is what.
#pragma once

#include "io/history_reader.hpp"
#include "io/stage_words.hpp"

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace funnel::io {

/// The first records behind the header, by which columns of dates are told from others.
using SampleRows = std::vector<std::vector<std::string>>;

struct HistoryColumns {
  struct Stage {
    std::size_t place = 0;   ///< in StageWords
    std::size_t column = 0;  ///< in the header
  };
  HistoryLayout layout = HistoryLayout::wide;
  std::vector<std::string> header;
  std::vector<Stage> stages;  ///< two or more where rates are wanted; of contacts from the top, of the tall layout none
  std::vector<std::pair<std::string, std::size_t>> stage_values;  ///< of the tall layout: what --column names
  std::optional<std::size_t> by;                                  ///< makes channels
  std::optional<std::size_t> period;                              ///< of counts
  std::size_t stage_column = 0;                                   ///< of the tall layout
  std::size_t count_column = 0;                                   ///< of the tall layout
  std::vector<std::string> unused;                                ///< see History::unused_columns
};

/// Reads the header; stages that --column adds join `words`. Where that fails: every complaint, as a whole sentence.
tl::expected<HistoryColumns, std::vector<std::string>> map_columns(std::span<const std::string_view> header,
                                                                   const SampleRows& sample,
                                                                   const HistoryOptions& options, StageWords& words);

}  // namespace funnel::io
