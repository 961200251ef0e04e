// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/evidence.hpp>
#include <funnel/quantity.hpp>
#include <funnel/stage.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace funnel {

/// What a history's figures count.
enum class HistoryKind {
  counts,   ///< units at each stage by period: those of one period are not the same people
  cohorts,  ///< contacts followed from stage to stage by their dates
};

/// How long contacts took from one stage to the next, of those that moved on. Days, to one decimal, half up.
struct LagSummary {
  std::int64_t observed = 0;  ///< contacts; 1 or more
  Volume mean;
  Volume median;        ///< the mean of the middle two where the contacts are even in number
  Volume ninth_decile;  ///< the least number of days within which at least 90 % of them moved on
  Volume spread;        ///< standard deviation, of the contacts themselves (over n, not n - 1)
  friend bool operator==(const LagSummary&, const LagSummary&) = default;
};

/// What is known of one stage, in all or in one channel.
struct StageHistory {
  std::int64_t entered = 0;  ///< units counted at the stage, whatever became of them
  /// The rate to the next stage: `converted` of `of`. Of counts, the next stage's units of this one's, in the
  /// periods (or rows) that have a figure of both, and possibly more than there are; of cohorts, of the contacts that
  /// are old enough. Both 0 at the last stage.
  std::int64_t of = 0;
  std::int64_t converted = 0;
  std::int64_t too_young = 0;  ///< contacts left out of `of`, of whom it is too early to say
  /// From how many days on a contact is old enough; of cohorts only, and only where it was given or somebody moved on
  /// to tell it from.
  std::optional<int> mature_days;
  std::optional<LagSummary> lag;  ///< to the next stage; of cohorts only, where one moved on
  friend bool operator==(const StageHistory&, const StageHistory&) = default;
};

/// One value of the column that makes channels.
struct ChannelHistory {
  std::string name;                  ///< as the data have it
  std::vector<StageHistory> stages;  ///< in the order of History::stages
  friend bool operator==(const ChannelHistory&, const ChannelHistory&) = default;
};

/// Why a row of the data was left out.
enum class RowProblem {
  total,         ///< it repeats the sum of other rows
  not_a_count,   ///< a count is no whole number from 0 to 2^63 - 1
  not_a_date,    ///< a date is no date
  too_late,      ///< the first date lies after the last day of the data
  gap,           ///< a stage has a date though one above it, entered by the same contact, has none
  out_of_order,  ///< a stage was entered before the one above it
  no_stage,      ///< no stage has a date, or the row names a stage that is not there
  wrong_length,  ///< it has more fields than the header
};

/// Rows left out for one reason.
struct SkippedRows {
  static constexpr std::size_t most_listed = 10;
  RowProblem problem = RowProblem::total;
  std::optional<std::string> column;  ///< where the problem is about one
  std::int64_t count = 0;
  std::vector<std::int64_t> rows;  ///< the first ones; the header is row 1
  friend bool operator==(const SkippedRows&, const SkippedRows&) = default;
};

/// What history says of a funnel's rates.
struct History {
  HistoryKind kind = HistoryKind::counts;
  std::vector<std::string> stages;   ///< ids, from the top of the funnel
  std::vector<std::string> columns;  ///< what the data call each of them: a column, or a value of the stage column
  /// The other columns, in their order, but those of periods, channels and counts. Of cohorts only those that might be
  /// dates of stages: an e-mail address beside them surprises nobody.
  std::vector<std::string> unused_columns;
  std::vector<StageHistory> total;       ///< of all rows
  std::vector<ChannelHistory> channels;  ///< by value of the column that tells channels apart, in order of appearance
  std::int64_t rows = 0;                 ///< read, the header not counted, skipped ones included
  std::vector<SkippedRows> skipped;      ///< by reason, in order of appearance
  std::optional<std::chrono::sys_days> first_day;        ///< of the dates or periods
  std::optional<std::chrono::sys_days> last_day;         ///< of cohorts: the day as of which contacts are young or old
  std::optional<std::chrono::sys_days> day_before_last;  ///< of cohorts: the latest date before last_day
  /// Of counts with periods: days between the periods' beginnings. It is what the periods are written as (2026-01 is a
  /// month, 31; a quarter is 92, a year 365, a week 7); of plain dates, the smallest gap between them, up to 92.
  std::optional<int> period_days;
  /// Of counts: for each stage, in how many periods the next stage has more units than this one.
  std::vector<std::int64_t> periods_exceeded;
};

/// The evidence of a stage's rate; nothing where nothing was counted, where more converted than there were, and where
/// nothing converted and no `planned` rate is given to plan with.
std::optional<RateCounts> evidence_of(const StageHistory& stage, std::optional<Rate> planned = std::nullopt);

/// How many months a period of so many days is, to the nearest.
int months_of(int period_days);

/// Whether counts of the same period mislead: a lag of at least half a period moves units into another one.
bool is_long_against(const Lag& lag, int period_days);

}  // namespace funnel
