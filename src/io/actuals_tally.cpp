// SPDX-License-Identifier: MIT
#include "io/actuals_tally.hpp"

#include "io/reading.hpp"

#include <algorithm>
#include <tuple>

namespace funnel::io {

namespace {

std::optional<std::int64_t> units_of(const RowFigures& figures, std::size_t stage) {
  for (const auto& one : figures.units) {
    if (one.stage == stage) return one.units;
  }
  return std::nullopt;
}

/// What the sum becomes; what it was, and `lost`, where it would be beyond a Fraction.
Fraction added(const Fraction& sum_so_far, const std::optional<Fraction>& more, bool& lost) {
  const auto whole = more ? sum(sum_so_far, *more) : std::nullopt;
  lost = lost || !whole;
  return whole.value_or(sum_so_far);
}

/// In order of time, each of which begins before the one before it has ended: the rows are told.
void refuse_overlaps(const std::vector<std::pair<ActualPeriod, std::int64_t>>& periods,
                     std::vector<RowComplaint>& complaints) {
  for (std::size_t index = 1; index < periods.size(); ++index) {
    const auto& [before, row_before] = periods[index - 1];
    const auto& [period, row] = periods[index];
    if (!period.first || *period.first > *before.last) continue;
    complaints.push_back({row, "the period overlaps the one of row " + std::to_string(row_before) +
                                   "; each day counts once: leave one of them"});
  }
}

}  // namespace

std::optional<Money> ActualsTally::Costs::mean() const {
  if (rows == 1) return Money::make(only);
  if (units == 0) return std::nullopt;
  const auto mean = product(spent, *Fraction::make(1, units));
  return mean ? Money::make(*mean) : std::nullopt;
}

void ActualsTally::add(std::int64_t row, const RowPeriod& period, const RowFigures& figures) {
  Figures& sums = periods_[period];
  if (sums.rows == 0) {
    sums.first_row = row;
    sums.units.resize(ids_.size());
    sums.costs.resize(ids_.size());
  }
  ++sums.rows;
  add_units(row, sums, figures);
  add_costs(row, sums, figures);
  if (!figures.revenue) return;
  sums.summed = sums.summed || sums.revenue;
  sums.revenue = added(sums.revenue.value_or(Fraction()), figures.revenue, sums.revenue_lost);
}

void ActualsTally::add_units(std::int64_t row, Figures& sums, const RowFigures& figures) {
  for (const auto& [stage, units] : figures.units) {
    sums.summed = sums.summed || sums.units[stage];
    std::int64_t sum = sums.units[stage].value_or(0);
    if (__builtin_add_overflow(sum, units, &sum)) {
      complaints_.push_back({row, "the sum of the counts of the stage " + io::in_quotes(ids_[stage]) +
                                      " is above 2^63 - 1 in this period"});
    } else {
      sums.units[stage] = sum;
    }
  }
}

void ActualsTally::add_costs(std::int64_t row, Figures& sums, const RowFigures& figures) {
  for (const auto& [stage, cost] : figures.costs) {
    Costs& costs = sums.costs[stage];
    const auto units = units_of(figures, stage);
    if (++costs.rows == 1) costs.only = cost;
    if (costs.rows == 2) costs.second = row;
    sums.summed = sums.summed || costs.rows > 1;
    costs.weighed = costs.weighed && units;
    if (!costs.weighed) continue;
    bool lost = false;
    costs.spent = added(costs.spent, product(cost, Fraction(*units)), lost);
    if (__builtin_add_overflow(costs.units, *units, &costs.units) || lost) costs.weighed = false;
  }
}

ActualPeriod ActualsTally::made_of(const Figures& figures, std::vector<RowComplaint>& complaints) const {
  ActualPeriod period;
  period.summed = figures.summed;
  period.units = figures.units;
  for (std::size_t stage = 0; stage < ids_.size(); ++stage) {
    const Costs& costs = figures.costs[stage];
    // Where only a part of the units has a cost, as of one channel of several, the mean of that part is not the
    // stage's.
    const bool complete = !costs.weighed || costs.units == figures.units[stage].value_or(costs.units);
    const bool known = complete && (costs.rows == 1 || (costs.rows > 1 && costs.weighed));
    period.unit_costs.push_back(known ? costs.mean() : std::nullopt);
  }
  if (!figures.revenue) return period;
  if (!figures.revenue_lost) period.revenue = Money::make(*figures.revenue);
  if (!period.revenue) complaints.push_back({figures.first_row, "the revenue of this period is above 2^63 - 1"});
  return period;
}

void ActualsTally::complain_of_costs(std::vector<RowComplaint>& complaints) const {
  for (const auto& [period, figures] : periods_) {
    for (std::size_t stage = 0; stage < ids_.size(); ++stage) {
      const Costs& costs = figures.costs[stage];
      if (costs.rows < 2 || costs.weighed) continue;
      complaints.push_back({costs.second, "a second cost of " + io::in_quotes(ids_[stage]) +
                                              " in this period, and not every one of them has its units beside it, "
                                              "which a mean takes"});
    }
  }
}

std::vector<std::optional<DayRange>> ActualsTally::ranges() const {
  std::vector<WrittenPeriod> written;
  for (const auto& [period, figures] : periods_) {
    if (period.dated) written.push_back(*period.dated);
  }
  return days_of(written, month_starts_);
}

std::vector<ActualPeriod> ActualsTally::periods(std::vector<RowComplaint>& complaints) const {
  complaints.insert(complaints.end(), complaints_.begin(), complaints_.end());
  const auto all_ranges = ranges();
  auto range = all_ranges.begin();
  std::vector<std::pair<ActualPeriod, std::int64_t>> made;
  for (const auto& [written, figures] : periods_) {
    ActualPeriod period = made_of(figures, complaints);
    if (!written.dated) {
      period.number = written.number;
    } else if (const auto days = *range++) {
      period.first = days->first;
      period.last = days->last;
    } else {
      complaints.push_back(
          {figures.first_row, "a single day does not say how long its period is; write 2026-01, 2026-Q1 or 2026-W05"});
      continue;
    }
    made.emplace_back(std::move(period), figures.first_row);
  }
  const auto place = [](const auto& one) { return std::tuple(one.first.first, one.first.number, one.second); };
  std::sort(made.begin(), made.end(), [&](const auto& left, const auto& right) { return place(left) < place(right); });
  refuse_overlaps(made, complaints);
  std::vector<ActualPeriod> periods;
  for (auto& [period, row] : made) periods.push_back(std::move(period));
  return periods;
}

}  // namespace funnel::io
