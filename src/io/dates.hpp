// SPDX-License-Identifier: MIT
// Dates as files and spreadsheets write them.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace funnel::io {

/// Which comes first in 03/04/2026.
enum class DateOrder { day_first, month_first };

}  // namespace funnel::io
