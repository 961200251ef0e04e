// SPDX-License-Identifier: MIT
// The words of lags between stages, in a plan.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

inline constexpr Message note_last_useful_period{
    "The last month in which units that enter can still count inside the horizon, going by mean lags: {months}.",
    "Dernier mois où ce qui entre peut encore compter dans l’horizon, d’après les délais moyens\u00A0: {months}."};
inline constexpr Message note_last_useful_period_of_channels{
    "The last month in which units that enter can still count inside the horizon, going by mean lags (of the channels, "
    "the earliest): {months}.",
    "Dernier mois où ce qui entre peut encore compter dans l’horizon, d’après les délais moyens (des canaux, le "
    "premier mois)\u00A0: {months}."};
inline constexpr Message stage_in_month{"{stage} ({month})", "{stage} ({month})"};
inline constexpr Message stage_in_numbered_month{"{stage} (month {month})", "{stage} (mois {month})"};
inline constexpr Message stage_before_start{"{stage} (before the start)", "{stage} (avant le début)"};

}  // namespace funnel::language::message
