// SPDX-License-Identifier: MIT
// Histories as a reader of data makes them, for tests.
#pragma once

#include <funnel/history.hpp>

#include <string>
#include <utility>
#include <vector>

namespace funnel::test {

/// Units at each stage, from the top: their own funnel, all of the same period.
inline std::vector<StageHistory> counted(const std::vector<std::int64_t>& units) {
  std::vector<StageHistory> stages;
  for (std::size_t index = 0; index < units.size(); ++index) {
    StageHistory stage;
    stage.entered = units[index];
    if (index + 1 < units.size()) {
      stage.of = units[index];
      stage.converted = units[index + 1];
    }
    stages.push_back(stage);
  }
  return stages;
}

inline History counts_history(std::vector<std::string> stages, const std::vector<std::int64_t>& units) {
  History history;
  history.columns = stages;
  history.stages = std::move(stages);
  history.total = counted(units);
  history.periods_exceeded.assign(units.size(), 0);
  history.rows = 12;
  return history;
}

inline Volume days(std::int64_t tenths) {
  return Volume::make(*Fraction::make(tenths, 10)).value();
}

/// Contacts: 3,200 of 3,320 leads are old enough, of whom 96 became customers.
inline History cohort_history() {
  using namespace std::chrono;
  History history = counts_history({"leads", "customers"}, {3320, 96});
  history.kind = HistoryKind::cohorts;
  history.columns = {"lead_date", "won_date"};
  history.total[0].of = 3200;
  history.total[0].too_young = 120;
  history.total[0].mature_days = 34;
  history.total[0].lag = LagSummary{96, days(75), days(60), days(340), days(123)};
  history.rows = 3325;
  history.skipped = {{RowProblem::not_a_date, "lead_date", 12, {5, 8, 13}}, {RowProblem::gap, std::nullopt, 2, {7, 9}}};
  history.first_day = sys_days(2025y / January / 3);
  history.last_day = sys_days(2025y / December / 30);
  return history;
}

inline ChannelHistory channel_history(std::string name, const std::vector<std::int64_t>& units) {
  return {std::move(name), counted(units)};
}

}  // namespace funnel::test
