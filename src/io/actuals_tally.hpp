// SPDX-License-Identifier: MIT
// Figures of actuals, added up by period.
#pragma once

#include "io/actual_periods.hpp"

#include <funnel/actuals.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace funnel::io {

/// When a row's figures were measured: in a dated period, or in the month of the horizon that `number` is.
struct RowPeriod {
  std::optional<WrittenPeriod> dated;
  int number = 0;
  friend auto operator<=>(const RowPeriod&, const RowPeriod&) = default;
};

/// What one row says; stages by their place in the funnel.
struct RowFigures {
  struct Units {
    std::size_t stage;
    std::int64_t units;
  };
  struct Cost {
    std::size_t stage;
    Fraction cost;
  };
  std::vector<Units> units;
  std::vector<Cost> costs;
  std::optional<Fraction> revenue;

  bool empty() const { return units.empty() && costs.empty() && !revenue; }
};

/// What is wrong with a row, as a whole sentence.
struct RowComplaint {
  std::int64_t row = 1;
  std::string message;
};

class ActualsTally {
 public:
  /// `ids` are those of the funnel's stages, for messages; for `month_starts` see days_of().
  ActualsTally(std::vector<std::string> ids, std::vector<std::chrono::sys_days> month_starts)
      : ids_(std::move(ids)), month_starts_(std::move(month_starts)) {}

  void add(std::int64_t row, const RowPeriod& period, const RowFigures& figures);

  /// The periods in order of time, and all that is wrong with their days and sums.
  std::vector<ActualPeriod> periods(std::vector<RowComplaint>& complaints) const;
  /// The costs of several rows of a period of which there is no mean.
  void complain_of_costs(std::vector<RowComplaint>& complaints) const;

 private:
  /// Unit costs of one stage in one period.
  struct Costs {
    std::int64_t rows = 0;
    Fraction only;            ///< the cost of the first row
    Fraction spent;           ///< cost x units, of all rows
    std::int64_t units = 0;   ///< of these rows
    bool weighed = true;      ///< every row has the units that its cost is of
    std::int64_t second = 0;  ///< the second row
    std::optional<Money> mean() const;
  };
  struct Figures {
    std::int64_t first_row = 0;
    std::int64_t rows = 0;
    bool summed = false;
    std::vector<std::optional<std::int64_t>> units;
    std::vector<Costs> costs;
    std::optional<Fraction> revenue;
    bool revenue_lost = false;  ///< the sum is beyond a Fraction
  };

  void add_units(std::int64_t row, Figures& sums, const RowFigures& figures);
  static void add_costs(std::int64_t row, Figures& sums, const RowFigures& figures);
  ActualPeriod made_of(const Figures& figures, std::vector<RowComplaint>& complaints) const;
  std::vector<std::optional<DayRange>> ranges() const;

  std::vector<std::string> ids_;
  std::vector<std::chrono::sys_days> month_starts_;
  std::map<RowPeriod, Figures> periods_;
  std::vector<RowComplaint> complaints_;
};

}  // namespace funnel::io
