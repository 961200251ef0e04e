// SPDX-License-Identifier: MIT
#include "core/lag_days.hpp"

namespace funnel {

namespace {

/// The days of the contact at this place, counted from 1, of those in order.
std::int64_t days_at(const LagDays& lags, std::int64_t place) {
  for (const auto& [days, contacts] : lags) {
    place -= contacts;
    if (place <= 0) return days;
  }
  return 0;
}

/// The largest number whose square is at most `square`, by bisection below `limit`.
std::int64_t whole_root(Integer128 square, std::int64_t limit) {
  std::int64_t low = 0;
  while (limit - low > 1) {
    const std::int64_t middle = low + (limit - low) / 2;
    (Integer128{middle} * middle <= square ? low : limit) = middle;
  }
  return low;
}

Volume tenths(std::int64_t count) {
  return *Volume::make(*Fraction::make(count, 10));
}

/// With n contacts, S = sum of days and Q = sum of their squares, the deviation is sqrt(nQ - S^2) / n. In tenths, half
/// up, it is the largest t with t - 1/2 <= 10 sqrt(nQ - S^2) / n, that is (2t - 1)^2 <= 400 (nQ - S^2) / n^2.
Volume spread(Integer128 contacts, Integer128 sum, Integer128 squares) {
  const Integer128 variance = contacts * squares - sum * sum;
  const std::int64_t root = whole_root(400 * variance / (contacts * contacts), std::int64_t{1} << 24);
  return tenths((root + 1) / 2);
}

std::int64_t contacts_in(const LagDays& lags) {
  std::int64_t contacts = 0;
  for (const auto& [days, count] : lags) contacts += count;
  return contacts;
}

}  // namespace

int ninth_decile(const LagDays& lags) {
  return static_cast<int>(days_at(lags, (contacts_in(lags) * 9 + 9) / 10));
}

std::optional<LagSummary> summary_of(const LagDays& lags) {
  const std::int64_t contacts = contacts_in(lags);
  if (contacts == 0) return std::nullopt;
  std::int64_t sum = 0;
  Integer128 squares = 0;
  for (const auto& [days, count] : lags) {
    sum += days * count;
    squares += Integer128{days} * days * count;
  }
  const std::int64_t middle_two = days_at(lags, (contacts + 1) / 2) + days_at(lags, contacts / 2 + 1);
  return LagSummary{contacts, tenths((20 * sum + contacts) / (2 * contacts)), tenths(middle_two * 5),
                    tenths(std::int64_t{ninth_decile(lags)} * 10), spread(contacts, sum, squares)};
}

}  // namespace funnel
