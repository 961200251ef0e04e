// SPDX-License-Identifier: MIT
// Contacts followed from stage to stage by their dates, in memory that does not grow with their number.
#pragma once

#include "core/day_counts.hpp"

#include <funnel/history.hpp>

#include <tl/expected.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace funnel {

/// The days on which a contact entered each stage, from the top of the funnel; nothing where it did not. Of the years
/// 1900 to 2199.
using ContactDays = std::span<const std::optional<std::chrono::sys_days>>;

class HistoryCohorts {
 public:
  static constexpr std::int64_t most_contacts = 4'000'000'000;

  /// `as_of` is the last day that a date may have, and the day as of which contacts are young or old; the last date of
  /// all where nothing is said.
  HistoryCohorts(std::size_t stages, std::optional<std::chrono::sys_days> as_of) : stages_(stages), as_of_(as_of) {}

  /// Why a contact cannot be followed, and the stage that shows it.
  struct Fault {
    RowProblem problem = RowProblem::no_stage;
    std::optional<std::size_t> stage;
  };
  std::optional<Fault> fault_of(ContactDays days) const;

  /// What a contact that was there had not done yet on the last day is blank.
  void cut(std::span<std::optional<std::chrono::sys_days>> days) const;

  /// Counts a contact without a fault, at most 128 channels and stages. False, and no more use, where there are too
  /// many contacts or too many different days.
  bool add(std::size_t channel, ContactDays days);

  /// Writes figures, channels and days. A contact is old enough from `mature_days` on; where nothing is said, from the
  /// ninth decile of the stage's lags, which is the same for every channel. Channels as in HistoryCounts.
  void put_into(History& history, std::optional<int> mature_days, std::span<const std::string> channel_names) const;

 private:
  bool enter(std::size_t channel, std::size_t stage, std::chrono::sys_days day,
             std::optional<std::chrono::sys_days> next);

  std::size_t stages_;
  std::optional<std::chrono::sys_days> as_of_;
  DayCounts counts_;
  std::int64_t contacts_ = 0;
  std::optional<std::chrono::sys_days> first_day_;
  std::optional<std::chrono::sys_days> last_day_;
};

}  // namespace funnel
