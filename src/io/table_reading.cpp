// SPDX-License-Identifier: MIT
#include "io/table_reading.hpp"

#include "io/files.hpp"

#include <utility>

namespace funnel::io {

namespace {

constexpr std::uint64_t progress_step = std::uint64_t{4} * 1024 * 1024;
constexpr std::size_t most_sample_rows = 200;
constexpr std::size_t largest_sample = std::size_t{256} * 1024;  ///< bytes

}  // namespace

TableReading::TableReading(std::string name, CsvReader csv, const HistoryOptions& options)
    : name_(std::move(name)), csv_(std::move(csv)), options_(options), words_(options.stages) {}

std::optional<HistoryFailure> TableReading::read(const MakeRows& make_rows) {
  auto failure = read_head(make_rows);
  if (!failure) failure = read_rows();
  if (failure || count_ > 0) return failure;
  return HistoryFailure{false, {name_ + ": there are no rows of data under the header"}};
}

HistoryFailure TableReading::refused(std::int64_t row, const std::string& message) const {
  return {false, {name_ + ":" + std::to_string(row) + ": " + message}};
}

/// The next record; null at the end, and where reading failed.
const CsvRecord* TableReading::next(Failure& failure) {
  const auto record = csv_.next();
  if (record) return *record;
  const CsvFailure& wrong = record.error();
  failure = wrong.row ? refused(*wrong.row, wrong.message) : HistoryFailure{wrong.cannot_read, {wrong.message}};
  return nullptr;
}

/// The header, and the first rows, which tell columns of dates from others.
TableReading::Failure TableReading::read_head(const MakeRows& make_rows) {
  Failure failure;
  const CsvRecord* header = next(failure);
  if (header == nullptr)
    return failure ? failure : HistoryFailure{false, {name_ + ": nothing is here; the first row names the columns"}};
  const std::int64_t header_row = header->row;
  const std::vector<std::string> names(header->fields.begin(), header->fields.end());
  const SampleRows sample = read_sample();
  const std::vector<std::string_view> fields(names.begin(), names.end());
  auto columns = map_columns(fields, sample, options_, words_);
  if (!columns) return all_refused(header_row, columns.error());
  const auto rows = make_rows(*columns, words_, csv_.separator());
  if (!rows) return all_refused(header_row, rows.error());
  rows_ = *rows;
  unused_columns_ = std::move(columns->unused);
  return count_sample(sample);
}

HistoryFailure TableReading::all_refused(std::int64_t row, const std::vector<std::string>& messages) const {
  HistoryFailure failure;
  for (const std::string& message : messages) {
    failure.messages.push_back(refused(row, message).messages.front());
  }
  return failure;
}

/// What is wrong behind the sample's last row is told when its time comes.
SampleRows TableReading::read_sample() {
  SampleRows sample;
  std::size_t size = 0;
  while (sample.size() < most_sample_rows && size < largest_sample && !late_failure_) {
    const CsvRecord* record = next(late_failure_);
    if (record == nullptr) break;
    sample.emplace_back(record->fields.begin(), record->fields.end());
    sample_rows_.push_back(record->row);
    for (const std::string_view field : record->fields) size += field.size();
  }
  return sample;
}

TableReading::Failure TableReading::count_sample(const SampleRows& sample) {
  for (std::size_t index = 0; index < sample.size(); ++index) {
    const std::vector<std::string_view> fields(sample[index].begin(), sample[index].end());
    if (auto failure = count({sample_rows_[index], fields})) return failure;
  }
  return std::nullopt;
}

TableReading::Failure TableReading::count(const CsvRecord& record) {
  ++count_;
  if (const auto wrong = rows_->add(record)) return refused(record.row, *wrong);
  if (!options_.progress || csv_.bytes_read() < told_ + progress_step) return std::nullopt;
  told_ = csv_.bytes_read();
  options_.progress(told_);
  return std::nullopt;
}

TableReading::Failure TableReading::read_rows() {
  Failure failure = std::move(late_failure_);
  while (!failure) {
    const CsvRecord* record = next(failure);
    if (record == nullptr) break;
    failure = count(*record);
  }
  return failure;
}

tl::expected<CsvReader, HistoryFailure> open_table(const std::string& path, std::size_t piece) {
  auto csv = CsvReader::open(path, piece);
  if (csv) return std::move(*csv);
  const CsvFailure& failure = csv.error();
  std::string place = failure.cannot_read ? "" : display_name(path) + " ";
  if (failure.row) place = display_name(path) + ":" + std::to_string(*failure.row) + ": ";
  return tl::unexpected(HistoryFailure{failure.cannot_read, {place + failure.message}});
}

}  // namespace funnel::io
