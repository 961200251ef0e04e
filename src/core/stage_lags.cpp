// SPDX-License-Identifier: MIT
#include "core/stage_lags.hpp"

namespace funnel {

Rational days_in_month() {
  return Rational(*Fraction::make(304'375, 10'000));
}

std::optional<Rational> lag_between(const StageList& stages, std::size_t from, std::size_t to) {
  Rational days;
  for (std::size_t index = from; index < to; ++index) {
    if (const auto& lag = stages[index].figures.lag) days = days + Rational(lag->days.value());
  }
  return days > Rational(0) ? std::optional(days) : std::nullopt;
}

std::optional<int> last_useful_month(const Horizon& horizon, const Rational& lag) {
  const Rational left = Rational(horizon.months()) - lag / days_in_month();
  if (left <= Rational(0)) return std::nullopt;
  return static_cast<int>(left.rounded(0, Direction::up).fraction()->numerator());
}

}  // namespace funnel
