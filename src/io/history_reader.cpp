// SPDX-License-Identifier: MIT
#include "io/history_reader.hpp"

#include "io/files.hpp"
#include "io/history_rows.hpp"
#include "io/table_reading.hpp"

namespace funnel::io {

tl::expected<History, HistoryFailure> read_history(const std::string& path, const HistoryOptions& options,
                                                   std::size_t piece) {
  auto csv = open_table(path, piece);
  if (!csv) return tl::unexpected(std::move(csv.error()));
  TableReading reading(display_name(path), *std::move(csv), options);
  std::unique_ptr<HistoryRows> rows;
  const auto make_rows = [&](const HistoryColumns& columns, const StageWords& words, char separator) {
    rows = columns.layout == HistoryLayout::contacts ? contact_rows(columns, options, words)
                                                     : counts_rows(columns, options, words, separator);
    return tl::expected<TableRows*, HeaderComplaints>(rows.get());
  };
  if (auto failure = reading.read(make_rows)) return tl::unexpected(*std::move(failure));
  auto history = rows->finish();
  if (!history) return tl::unexpected(reading.refused(history.error().row, history.error().message));
  history->rows = reading.count();
  history->unused_columns = reading.unused_columns();
  return *std::move(history);
}

}  // namespace funnel::io
