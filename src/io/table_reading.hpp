// SPDX-License-Identifier: MIT
// A CSV file with a header, row by row: what history and actuals have in common, whatever is made of the rows.
#pragma once

#include "io/csv_reader.hpp"
#include "io/history_columns.hpp"
#include "io/history_reader.hpp"
#include "io/stage_words.hpp"

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace funnel::io {

/// Where reading a row must end: what is wrong, as a whole sentence.
using RowFailure = std::optional<std::string>;

/// Takes the rows of a table.
class TableRows {
 public:
  virtual ~TableRows() = default;
  virtual RowFailure add(const CsvRecord& record) = 0;
};

/// What is wrong with the header: every complaint, as a whole sentence.
using HeaderComplaints = std::vector<std::string>;

class TableReading {
 public:
  /// What takes the rows under a header, which outlives the reading of them; may take columns that nothing else uses.
  using MakeRows = std::function<tl::expected<TableRows*, HeaderComplaints>(HistoryColumns& columns,
                                                                            const StageWords& words, char separator)>;

  /// `name` is what messages call the file. The options outlive the reading.
  TableReading(std::string name, CsvReader csv, const HistoryOptions& options);
  TableReading(const TableReading&) = delete;
  TableReading& operator=(const TableReading&) = delete;

  /// Reads all rows; what is wrong, if anything is. A table without rows is.
  std::optional<HistoryFailure> read(const MakeRows& make_rows);

  HistoryFailure refused(std::int64_t row, const std::string& message) const;
  const std::string& name() const { return name_; }
  std::int64_t count() const { return count_; }
  const std::vector<std::string>& unused_columns() const { return unused_columns_; }

 private:
  using Failure = std::optional<HistoryFailure>;

  HistoryFailure all_refused(std::int64_t row, const std::vector<std::string>& messages) const;
  const CsvRecord* next(Failure& failure);
  Failure read_head(const MakeRows& make_rows);
  SampleRows read_sample();
  Failure count_sample(const SampleRows& sample);
  Failure count(const CsvRecord& record);
  Failure read_rows();

  std::string name_;
  CsvReader csv_;
  const HistoryOptions& options_;
  StageWords words_;
  std::vector<std::int64_t> sample_rows_;
  Failure late_failure_;
  TableRows* rows_ = nullptr;
  std::vector<std::string> unused_columns_;
  std::int64_t count_ = 0;
  std::uint64_t told_ = 0;
};

/// Opens a file, or standard input ("-").
tl::expected<CsvReader, HistoryFailure> open_table(const std::string& path, std::size_t piece);

}  // namespace funnel::io
