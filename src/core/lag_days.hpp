// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/history.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace funnel {

/// How many contacts took so many days.
struct LagCount {
  std::int64_t days = 0;
  std::int64_t contacts = 0;
};

/// In the order of the days.
using LagDays = std::vector<LagCount>;

/// The figures of them, in integer arithmetic; nothing where there are none.
/// At most 2^32 contacts of at most 2^17 days.
std::optional<LagSummary> summary_of(const LagDays& lags);

/// The least number of days within which at least 90 % of the contacts moved on; 0 where there are none.
int ninth_decile(const LagDays& lags);

}  // namespace funnel
