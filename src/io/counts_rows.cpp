// SPDX-License-Identifier: MIT
// One row a period, or a row a period and stage, with counts.
#include "core/history_counts.hpp"
#include "io/history_rows.hpp"
#include "io/number_literal.hpp"
#include "io/reading.hpp"
#include "io/stage_cells.hpp"
#include "io/utf8.hpp"

namespace funnel::io {

namespace {

struct CountsTally {
  HistoryCounts counts;
  SkipLog skips;
};

class CountsRows : public HistoryRows {
 public:
  CountsRows(const HistoryColumns& columns, const HistoryOptions& options, const StageWords& words, char separator)
      : columns_(columns),
        cells_(columns_, words, separator),
        channels_(columns),
        tallies_({HistoryCounts(cells_.size()), {}}, options.dates) {}

  RowFailure add(const CsvRecord& record) override {
    if (is_too_long(record, columns_)) return skip(record, RowProblem::wrong_length);
    if (is_total_row(record, columns_)) return skip(record, RowProblem::total);
    const auto cells = cells_.read(record);
    if (const auto* fault = std::get_if<CellFault>(&cells)) {
      see_period(record);
      return skip(record, fault->problem, fault->column);
    }
    const auto units = std::get<std::span<const StageUnits>>(cells);
    if (units.empty()) return std::nullopt;
    if (!read_row_period(record)) return skip(record, RowProblem::not_a_date, columns_.header[*columns_.period]);
    if (const auto dates = tallies_.mixed()) return mixed_orders(*dates);
    const auto channel = channels_.channel_of(record);
    if (!channel) return channel.error();
    const std::int64_t group = columns_.layout == HistoryLayout::wide ? record.row : 0;
    if (count(record, *channel, units, group)) return std::nullopt;
    return "the sum of the counts of the stage " + in_quotes(overflown_) + " is above 2^63 - 1 from here on";
  }

  tl::expected<History, DataFailure> finish() const override {
    if (const auto date = tallies_.open()) return tl::unexpected(ambiguous(*date));
    History history;
    std::vector<std::size_t> places;
    for (const StageCells::Stage& stage : cells_.stages(tallies_.tally().counts.totals())) {
      places.push_back(stage.place);
      history.stages.push_back(stage.id);
      history.columns.push_back(stage.column);
    }
    if (places.size() < 2) return tl::unexpected(few_stages(history.columns));
    tallies_.tally().counts.put_into(history, places, channels_.names());
    history.skipped = tallies_.tally().skips.skipped();
    return history;
  }

 private:
  DataFailure few_stages(const std::vector<std::string>& values) const {
    const std::string column = "the column " + in_quotes(columns_.header[columns_.stage_column]);
    const std::string found =
        values.empty() ? " names no stage" : " names one stage only, " + in_quotes(values.front());
    return {1, column + found + "; a rate takes two. Name values like this: --column leads=\"New leads\""};
  }

  RowFailure skip(const CsvRecord& record, RowProblem problem, std::optional<std::string_view> column = std::nullopt) {
    tallies_.each([&](CountsTally& tally, DateOrder) {
      tally.skips.skip(record.row, problem, column);
      return true;
    });
    return std::nullopt;
  }

  /// The period of a row that is skipped is a period all the same, if it reads as one.
  void see_period(const CsvRecord& record) {
    if (!columns_.period) return;
    const auto date = read_period(as_utf8(record[*columns_.period]));
    if (!date) return;
    tallies_.each([&](CountsTally& tally, DateOrder order) {
      if (const auto period = date->in(order)) tally.counts.see_period(*period, date->period_days);
      return true;
    });
  }

  /// False where the period of a row cannot be told. Where the first one cannot, the column is no column of dates (but
  /// "Jan", "Feb", ...), and periods are left alone.
  bool read_row_period(const CsvRecord& record) {
    row_period_.reset();
    if (!columns_.period) return true;
    const std::string_view text = trimmed(record[*columns_.period]);
    if (text != period_text_ || !period_) {
      period_text_ = text;
      period_ = read_period(as_utf8(text));
    }
    if (!period_ && !dated_ && !text.empty()) columns_.period.reset();
    if (!period_) return !columns_.period;
    dated_ = true;
    row_period_ = period_;
    tallies_.see(*period_,
                 [&] { return PlacedDate{record.row, columns_.header[*columns_.period], std::string(text)}; });
    return true;
  }

  bool count(const CsvRecord& record, std::size_t channel, std::span<const StageUnits> units, std::int64_t group) {
    return tallies_.each([&](CountsTally& tally, DateOrder order) {
      const auto period = row_period_ ? row_period_->in(order) : std::nullopt;
      if (row_period_ && !period) {
        tally.skips.skip(record.row, RowProblem::not_a_date, columns_.header[*columns_.period]);
        return true;
      }
      const auto overflown =
          tally.counts.add(channel, units, {group, period, row_period_ ? row_period_->period_days : 0});
      if (overflown) overflown_ = cells_.id(*overflown);
      return !overflown;
    });
  }

  HistoryColumns columns_;
  StageCells cells_;
  ChannelNames channels_;
  EitherOrder<CountsTally> tallies_;
  std::string overflown_;                  ///< the stage whose sum is too large
  bool dated_ = false;                     ///< the period column has a date
  std::string period_text_;                ///< of the row before, which often is this one's as well
  std::optional<DateReading> period_;      ///< what it says
  std::optional<DateReading> row_period_;  ///< of the row at hand
};

}  // namespace

std::unique_ptr<HistoryRows> counts_rows(const HistoryColumns& columns, const HistoryOptions& options,
                                         const StageWords& words, char separator) {
  return std::make_unique<CountsRows>(columns, options, words, separator);
}

}  // namespace funnel::io
