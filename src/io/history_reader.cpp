// SPDX-License-Identifier: MIT
#include "io/history_reader.hpp"

#include "io/files.hpp"
#include "io/history_rows.hpp"

#include <utility>

namespace funnel::io {

namespace {

constexpr std::uint64_t progress_step = std::uint64_t{4} * 1024 * 1024;
constexpr std::size_t most_sample_rows = 200;
constexpr std::size_t largest_sample = std::size_t{256} * 1024;  ///< bytes

class HistoryReading {
 public:
  HistoryReading(std::string name, CsvReader csv, const HistoryOptions& options)
      : name_(std::move(name)), csv_(std::move(csv)), options_(options), words_(options.stages) {}

  tl::expected<History, HistoryFailure> read() {
    auto failure = read_head();
    if (!failure) failure = read_rows();
    if (failure) return tl::unexpected(*std::move(failure));
    if (count_ == 0) {
      return tl::unexpected(HistoryFailure{false, {name_ + ": there are no rows of data under the header"}});
    }
    auto history = rows_->finish();
    if (!history) return tl::unexpected(refused(history.error().row, history.error().message));
    history->rows = count_;
    history->unused_columns = std::move(unused_columns_);
    return *std::move(history);
  }

 private:
  using Failure = std::optional<HistoryFailure>;

  HistoryFailure refused(std::int64_t row, const std::string& message) const {
    return {false, {name_ + ":" + std::to_string(row) + ": " + message}};
  }

  /// The next record; null at the end, and where reading failed.
  const CsvRecord* next(Failure& failure) {
    const auto record = csv_.next();
    if (record) return *record;
    const CsvFailure& wrong = record.error();
    failure = wrong.row ? refused(*wrong.row, wrong.message) : HistoryFailure{wrong.cannot_read, {wrong.message}};
    return nullptr;
  }

  /// The header, and the first rows, which tell columns of dates from others.
  Failure read_head() {
    Failure failure;
    const CsvRecord* header = next(failure);
    if (header == nullptr)
      return failure ? failure : HistoryFailure{false, {name_ + ": nothing is here; the first row names the columns"}};
    const std::int64_t header_row = header->row;
    const std::vector<std::string> names(header->fields.begin(), header->fields.end());
    const SampleRows sample = read_sample();
    const std::vector<std::string_view> fields(names.begin(), names.end());
    const auto columns = map_columns(fields, sample, options_, words_);
    if (!columns) return all_refused(header_row, columns.error());
    unused_columns_ = columns->unused;
    rows_ = columns->layout == HistoryLayout::contacts ? contact_rows(*columns, options_, words_)
                                                       : counts_rows(*columns, options_, words_, csv_.separator());
    return count_sample(sample);
  }

  HistoryFailure all_refused(std::int64_t row, const std::vector<std::string>& messages) const {
    HistoryFailure failure;
    for (const std::string& message : messages) {
      failure.messages.push_back(refused(row, message).messages.front());
    }
    return failure;
  }

  /// What is wrong behind the sample's last row is told when its time comes.
  SampleRows read_sample() {
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

  Failure count_sample(const SampleRows& sample) {
    for (std::size_t index = 0; index < sample.size(); ++index) {
      const std::vector<std::string_view> fields(sample[index].begin(), sample[index].end());
      if (auto failure = count({sample_rows_[index], fields})) return failure;
    }
    return std::nullopt;
  }

  Failure count(const CsvRecord& record) {
    ++count_;
    if (const auto wrong = rows_->add(record)) return refused(record.row, *wrong);
    if (!options_.progress || csv_.bytes_read() < told_ + progress_step) return std::nullopt;
    told_ = csv_.bytes_read();
    options_.progress(told_);
    return std::nullopt;
  }

  Failure read_rows() {
    Failure failure = std::move(late_failure_);
    while (!failure) {
      const CsvRecord* record = next(failure);
      if (record == nullptr) break;
      failure = count(*record);
    }
    return failure;
  }

  std::string name_;
  CsvReader csv_;
  const HistoryOptions& options_;
  StageWords words_;
  std::vector<std::int64_t> sample_rows_;
  Failure late_failure_;
  std::unique_ptr<HistoryRows> rows_;
  std::vector<std::string> unused_columns_;
  std::int64_t count_ = 0;
  std::uint64_t told_ = 0;
};

}  // namespace

tl::expected<History, HistoryFailure> read_history(const std::string& path, const HistoryOptions& options,
                                                   std::size_t piece) {
  auto csv = CsvReader::open(path, piece);
  if (csv) return HistoryReading(display_name(path), *std::move(csv), options).read();
  const CsvFailure& failure = csv.error();
  std::string place = failure.cannot_read ? "" : display_name(path) + " ";
  if (failure.row) place = display_name(path) + ":" + std::to_string(*failure.row) + ": ";
  return tl::unexpected(HistoryFailure{failure.cannot_read, {place + failure.message}});
}

}  // namespace funnel::io
