// SPDX-License-Identifier: MIT
#include <funnel/history.hpp>

namespace funnel {

std::optional<RateCounts> evidence_of(const StageHistory& stage, std::optional<Rate> planned) {
  return RateCounts::make(stage.converted, stage.of, stage.converted == 0 ? planned : std::nullopt);
}

int months_of(int period_days) {
  return (period_days + 15) / 30;
}

bool is_long_against(const Lag& lag, int period_days) {
  return lag.days.value() >= Fraction::make(period_days, 2).value_or(Fraction(0));
}

}  // namespace funnel
