// SPDX-License-Identifier: MIT
// What schedule is asked for: --by quarter, --weights 5,7,8,10, --growth 3%.
#pragma once

#include "cli/flag_text.hpp"

#include <funnel/schedule.hpp>

namespace funnel::cli {

struct ScheduleFlags {
  Texts by;
  Texts weights;
  Texts growth;
};

ScheduleRequest parse_schedule_flags(FlagProblems& problems, const ScheduleFlags& flags);

}  // namespace funnel::cli
