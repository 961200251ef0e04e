// SPDX-License-Identifier: MIT
#include "io/actuals_reader.hpp"

#include "core/skip_log.hpp"
#include "io/actuals_columns.hpp"
#include "io/actuals_tally.hpp"
#include "io/csv_numbers.hpp"
#include "io/either_order.hpp"
#include "io/files.hpp"
#include "io/history_rows.hpp"
#include "io/number_literal.hpp"
#include "io/problem.hpp"
#include "io/reading.hpp"
#include "io/stage_cells.hpp"
#include "io/table_reading.hpp"
#include "io/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace funnel::io {

namespace {

constexpr std::size_t longest_month_number = 3;

/// A month's number; nothing where the text is none.
std::optional<int> month_number(std::string_view text) {
  if (text.empty() || text.size() > longest_month_number) return std::nullopt;
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && number >= 1 ? std::optional(number) : std::nullopt;
}

/// By row; those of one row as they were found.
std::vector<RowComplaint> in_order(const std::vector<RowComplaint>& complaints) {
  std::vector<std::pair<std::int64_t, std::size_t>> places;
  for (const RowComplaint& complaint : complaints) places.emplace_back(complaint.row, places.size());
  std::sort(places.begin(), places.end());
  std::vector<RowComplaint> sorted;
  for (const auto& [row, place] : places) sorted.push_back(complaints[place]);
  return sorted;
}

class ActualsRows : public TableRows {
 public:
  ActualsRows(const HistoryColumns& columns, std::vector<MoneyColumn> money, const HistoryOptions& options,
              const ActualsContext& context, ChannelColumn channels, const StageWords& words, char separator)
      : columns_(columns),
        one_channel_(context.one_channel),
        channels_(std::move(channels)),
        money_(std::move(money)),
        words_(words),
        sign_(decimal_sign(separator)),
        cells_(columns_, words, separator),
        tallies_(ChannelTallies(ActualsTally(words.ids(), context.month_starts), told_apart(context)), options.dates) {}

  RowFailure add(const CsvRecord& record) override {
    if (is_too_long(record, columns_)) {
      complain(record, "the row has more fields than the header");
    } else if (is_total_row(record, columns_)) {
      skips_.skip(record.row, RowProblem::total);
    } else {
      read_row(record);
    }
    if (const auto dates = tallies_.mixed()) return mixed_orders(*dates);
    return std::nullopt;
  }

  tl::expected<Actuals, std::vector<RowComplaint>> finish() const {
    std::vector<RowComplaint> complaints = complaints_;
    if (const auto date = tallies_.open()) {
      const DataFailure failure = ambiguous(*date);
      complaints.push_back({failure.row, failure.message});
    }
    Actuals actuals = tallies_.tally().actuals(complaints);
    actuals.skipped = skips_.skipped();
    if (complaints.empty() && actuals.periods.empty())
      complaints.push_back({1, "no row under the header has a figure"});
    if (complaints.empty()) return actuals;
    return tl::unexpected(in_order(complaints));
  }

 private:
  /// How many channels there are figures of besides those of all.
  std::size_t told_apart(const ActualsContext& context) const {
    return channels_.column() && !one_channel_ ? context.channels.size() : 0;
  }

  void read_row(const CsvRecord& record) {
    const auto channel = channels_.channel_of(record);
    if (const auto& column = channels_.column(); column && !channel) {
      if (one_channel_) return;
      return refuse(record, *column,
                    " is no channel of the funnel" + channels_.hint(as_utf8(trimmed(record[*column]))));
    }
    const auto figures = columns_.layout == HistoryLayout::tall ? read_tall(record) : read_wide(record);
    if (!figures.empty()) count(record, figures, channel);
  }

  void complain(const CsvRecord& record, std::string message) {
    complaints_.push_back({record.row, std::move(message)});
  }

  void refuse(const CsvRecord& record, std::size_t column, std::string_view complaint) {
    complain(record, io::in_quotes(columns_.header[column]) + ": " + io::in_quotes(as_utf8(trimmed(record[column]))) +
                         std::string(complaint));
  }

  std::optional<std::int64_t> count_in(const CsvRecord& record, std::size_t column) {
    const auto units = read_count(record[column], sign_);
    if (!units && !trimmed(record[column]).empty()) refuse(record, column, " is not a whole number from 0 to 2^63 - 1");
    return units;
  }

  void read_money(const CsvRecord& record, std::size_t column, const MoneyFigure& figure, RowFigures& figures) {
    if (trimmed(record[column]).empty()) return;
    const auto amount = read_amount(record[column], sign_);
    if (!amount) return refuse(record, column, " is not an amount of money");
    if (figure.cost_of) {
      figures.costs.push_back({*figure.cost_of, *amount});
    } else {
      figures.revenue = *amount;
    }
  }

  RowFigures read_wide(const CsvRecord& record) {
    RowFigures figures;
    for (const auto& [place, column] : columns_.stages) {
      if (const auto units = count_in(record, column)) figures.units.push_back({place, *units});
    }
    for (const MoneyColumn& one : money_) read_money(record, one.column, one.figure, figures);
    return figures;
  }

  RowFigures read_tall(const CsvRecord& record) {
    RowFigures figures;
    const auto money = money_figure(trimmed(record[columns_.stage_column]), words_);
    if (!money) {
      complain(record, money.error());
    } else if (*money) {
      read_money(record, columns_.count_column, **money, figures);
    } else {
      read_stage(record, figures);
    }
    return figures;
  }

  void read_stage(const CsvRecord& record, RowFigures& figures) {
    const auto cells = cells_.read(record);
    if (const auto* fault = std::get_if<CellFault>(&cells)) {
      if (fault->problem == RowProblem::no_stage) {
        skips_.skip(record.row, fault->problem, fault->column);
      } else {
        count_in(record, columns_.count_column);
      }
      return;
    }
    for (const StageUnits& one : std::get<std::span<const StageUnits>>(cells)) {
      figures.units.push_back({one.stage, one.units});
    }
  }

  void count(const CsvRecord& record, const RowFigures& figures, std::optional<std::size_t> channel) {
    const std::size_t column = *columns_.period;
    const std::string text = as_utf8(trimmed(record[column]));
    const auto number = month_number(text);
    const auto date = number ? std::nullopt : read_period(text);
    if (!number && !date) {
      return refuse(record, column,
                    " is not a period; write 2026-01, 2026-Q1, 2026-W05, 2026-01-05, or the number of a month");
    }
    if (numbered_.value_or(number.has_value()) != number.has_value()) {
      return refuse(record, column, " stands beside periods of the other kind; give all of them dates, or all numbers");
    }
    numbered_ = number.has_value();
    if (date) tallies_.see(*date, [&] { return PlacedDate{record.row, columns_.header[column], text}; });
    tallies_.each([&](ChannelTallies& tallies, DateOrder order) {
      const auto day = date ? date->in(order) : std::nullopt;
      if (number) {
        tallies.add(record.row, {std::nullopt, *number}, figures, channel);
      } else if (day) {
        tallies.add(record.row, {WrittenPeriod{*day, date->period_days}, 0}, figures, channel);
      } else {
        refuse(record, column, " is not a date in the order that --dates says");
      }
      return true;
    });
  }

  HistoryColumns columns_;
  bool one_channel_;
  ChannelColumn channels_;
  std::vector<MoneyColumn> money_;
  const StageWords& words_;
  DecimalSign sign_;
  StageCells cells_;
  EitherOrder<ChannelTallies> tallies_;
  std::optional<bool> numbered_;  ///< whether periods are numbers
  SkipLog skips_;
  std::vector<RowComplaint> complaints_;
};

/// What is wrong with the columns for actuals, beside what is wrong with them for a history.
HeaderComplaints complaints_about(const HistoryColumns& columns, const std::vector<MoneyColumn>& money) {
  if (columns.layout == HistoryLayout::contacts) {
    return {"the columns hold dates of contacts; actuals are counts: a row a period and a column a stage"};
  }
  HeaderComplaints complaints;
  if (!columns.period) complaints.emplace_back("no column says which period a row is about; call it \"month\"");
  if (columns.layout == HistoryLayout::wide && columns.stages.empty() && money.empty()) {
    complaints.emplace_back("no column is about a stage; name columns like this: --column leads=\"New leads\"");
  }
  return complaints;
}

HistoryFailure failure_of(const TableReading& reading, const std::vector<RowComplaint>& complaints) {
  HistoryFailure failure;
  const std::size_t told = std::min(complaints.size(), most_problems);
  for (std::size_t index = 0; index < told; ++index) {
    failure.messages.push_back(reading.refused(complaints[index].row, complaints[index].message).messages.front());
  }
  if (told < complaints.size()) {
    failure.messages.push_back(reading.name() + ": and " + std::to_string(complaints.size() - told) + " more problems");
  }
  return failure;
}

}  // namespace

tl::expected<Actuals, HistoryFailure> read_actuals(const std::string& path, const HistoryOptions& options,
                                                   const ActualsContext& context, std::size_t piece) {
  auto csv = open_table(path, piece);
  if (!csv) return tl::unexpected(std::move(csv.error()));
  TableReading reading(display_name(path), *std::move(csv), options);
  std::unique_ptr<ActualsRows> rows;
  const auto make_rows = [&](HistoryColumns& columns, const StageWords& words,
                             char separator) -> tl::expected<TableRows*, HeaderComplaints> {
    auto money = take_money_columns(columns, words);
    if (!money) return tl::unexpected(std::move(money.error()));
    ChannelColumn channels(columns, context.channels);
    auto complaints = complaints_about(columns, *money);
    if (!complaints.empty()) return tl::unexpected(std::move(complaints));
    rows = std::make_unique<ActualsRows>(columns, *std::move(money), options, context, std::move(channels), words,
                                         separator);
    return rows.get();
  };
  if (auto failure = reading.read(make_rows)) return tl::unexpected(*std::move(failure));
  auto actuals = rows->finish();
  if (!actuals) return tl::unexpected(failure_of(reading, actuals.error()));
  actuals->rows = reading.count();
  actuals->unused_columns = reading.unused_columns();
  return *std::move(actuals);
}

}  // namespace funnel::io
