// SPDX-License-Identifier: MIT
#include "core/stage_lags.hpp"

namespace funnel {

namespace {

/// After the lag, or before it.
Rational moved(const HorizonTime& horizon, const std::optional<Lag>& lag, const Rational& time, int direction) {
  if (!lag) return time;
  const Rational days = Rational(lag->days.value()) * direction;
  return lag->unit == LagUnit::months ? horizon.after_months(time, days / days_in_month())
                                      : horizon.after_days(time, days);
}

}  // namespace

std::optional<Rational> lag_between(const StageList& stages, std::size_t from, std::size_t to) {
  Rational days;
  for (std::size_t index = from; index < to; ++index) {
    if (const auto& lag = stages[index].figures.lag) days = days + Rational(lag->days.value());
  }
  return days > Rational(0) ? std::optional(days) : std::nullopt;
}

Rational arrival(const HorizonTime& horizon, const Passage& passage, Rational time) {
  for (std::size_t index = passage.from; index < passage.to; ++index) {
    time = moved(horizon, passage.stages[index].figures.lag, time, 1);
  }
  return time;
}

Rational departure(const HorizonTime& horizon, const Passage& passage, Rational time) {
  for (std::size_t index = passage.to; index-- > passage.from;) {
    time = moved(horizon, passage.stages[index].figures.lag, time, -1);
  }
  return time;
}

std::optional<int> last_useful_month(const Horizon& horizon, const Passage& passage) {
  const Rational last = departure(HorizonTime(horizon), passage, Rational(horizon.months()));
  if (last <= Rational(0)) return std::nullopt;
  return static_cast<int>(last.rounded(0, Direction::up).fraction()->numerator());
}

}  // namespace funnel
