// SPDX-License-Identifier: MIT
// One row a contact, with the date of each stage that it entered.
#include "core/history_cohorts.hpp"
#include "io/history_rows.hpp"
#include "io/number_literal.hpp"

#include <vector>

namespace funnel::io {

namespace {

using std::chrono::sys_days;

struct ContactTally {
  HistoryCohorts cohorts;
  SkipLog skips;
};

struct DateCell {
  bool blank = true;
  std::optional<DateReading> date;
};

class ContactRows : public HistoryRows {
 public:
  ContactRows(const HistoryColumns& columns, const HistoryOptions& options, const StageWords& words)
      : columns_(columns),
        words_(words),
        mature_days_(options.mature_days),
        channels_(columns),
        tallies_({HistoryCohorts(columns.stages.size(), options.as_of), {}}, options.dates),
        cells_(columns.stages.size()),
        days_(columns.stages.size()) {}

  RowFailure add(const CsvRecord& record) override {
    if (is_too_long(record, columns_)) {
      tallies_.each([&](ContactTally& tally, DateOrder) {
        tally.skips.skip(record.row, RowProblem::wrong_length);
        return true;
      });
      return std::nullopt;
    }
    const auto channel = channels_.channel_of(record);
    if (!channel) return channel.error();
    read_cells(record);
    if (const auto dates = tallies_.mixed()) return mixed_orders(*dates);
    const bool counted =
        tallies_.each([&](ContactTally& tally, DateOrder order) { return count(tally, order, record.row, *channel); });
    if (counted) return std::nullopt;
    return "more than 1,000,000 different days of stages and channels, or 4,000,000,000 contacts; leave out --by, or "
           "split the file";
  }

  tl::expected<History, DataFailure> finish() const override {
    if (const auto date = tallies_.open()) return tl::unexpected(ambiguous(*date));
    History history;
    for (const auto& stage : columns_.stages) {
      history.stages.push_back(words_.ids()[stage.place]);
      history.columns.push_back(columns_.header[stage.column]);
    }
    tallies_.tally().cohorts.put_into(history, mature_days_, channels_.names());
    history.skipped = tallies_.tally().skips.skipped();
    return history;
  }

 private:
  const std::string& title(std::size_t stage) const { return columns_.header[columns_.stages[stage].column]; }

  void read_cells(const CsvRecord& record) {
    for (std::size_t stage = 0; stage < cells_.size(); ++stage) {
      const std::string_view text = trimmed(record[columns_.stages[stage].column]);
      cells_[stage] = {text.empty(), text.empty() ? std::nullopt : read_date(text)};
      if (!cells_[stage].date) continue;
      tallies_.see(*cells_[stage].date, [&] { return PlacedDate{record.row, title(stage), std::string(text)}; });
    }
  }

  bool count(ContactTally& tally, DateOrder order, std::int64_t row, std::size_t channel) {
    for (std::size_t stage = 0; stage < cells_.size(); ++stage) {
      const DateCell& cell = cells_[stage];
      days_[stage] = cell.date ? cell.date->in(order) : std::nullopt;
      if (cell.blank || days_[stage]) continue;
      tally.skips.skip(row, RowProblem::not_a_date, title(stage));
      return true;
    }
    tally.cohorts.cut(days_);
    const auto fault = tally.cohorts.fault_of(days_);
    if (!fault) return tally.cohorts.add(channel, days_);
    tally.skips.skip(row, fault->problem,
                     fault->stage ? std::optional<std::string_view>(title(*fault->stage)) : std::nullopt);
    return true;
  }

  HistoryColumns columns_;
  const StageWords& words_;
  std::optional<int> mature_days_;
  ChannelNames channels_;
  EitherOrder<ContactTally> tallies_;
  std::vector<DateCell> cells_;                ///< of the row at hand
  std::vector<std::optional<sys_days>> days_;  ///< the same, in one order
};

}  // namespace

std::unique_ptr<HistoryRows> contact_rows(const HistoryColumns& columns, const HistoryOptions& options,
                                          const StageWords& words) {
  return std::make_unique<ContactRows>(columns, options, words);
}

}  // namespace funnel::io
