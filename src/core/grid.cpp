// SPDX-License-Identifier: MIT
#include "core/grid.hpp"

#include <limits>

namespace funnel {

namespace {

constexpr Place largest_place = std::numeric_limits<std::int64_t>::max();

Rational whole(Place number) {
  return Rational(static_cast<std::int64_t>(number));
}

Rational decimal(Place units, int decimals) {
  Place denominator = 1;
  for (int step = 0; step < decimals; ++step) denominator *= 10;
  return Rational(*Fraction::make(units, denominator));
}

/// Below 1 %, a decade has the values of 100 to 999 units of its own; the smallest decade has units of 10^-18.
constexpr Place values_of_decade = 900;
constexpr Place first_units = 100;
constexpr int finest_decimals = 18;
constexpr int percent_decimals = 4;
constexpr Place one_percent = values_of_decade * (finest_decimals - percent_decimals);

Rational rate_at(Place place) {
  if (place >= one_percent) return decimal(first_units + place - one_percent, percent_decimals);
  const int decade = static_cast<int>(place / values_of_decade);
  return decimal(first_units + place % values_of_decade, finest_decimals - decade);
}

constexpr Place place_of_one = 10'000;                                  ///< place of 1, in hundredths of a cent
constexpr Place place_of_one_hundred = place_of_one + 99 * Place{100};  ///< place of 100, in cents

Rational money_at(Place place) {
  if (place <= place_of_one) return decimal(place, 4);
  if (place <= place_of_one_hundred) return decimal(100 + place - place_of_one, 2);
  return whole(100 + place - place_of_one_hundred);
}

Rational cents_at(Place place) {
  return decimal(place, 2);
}

Rational improvement_at(Place place) {
  return decimal(place, 4);
}

}  // namespace

const Grid rate_grid = {rate_at, one_percent + 9'900};
const Grid money_grid = {money_at, place_of_one_hundred + largest_place - 100};
const Grid cent_grid = {cents_at, largest_place * 100};
const Grid count_grid = {whole, largest_place};
const Grid improvement_grid = {improvement_at, largest_place * 10'000};

Place Grid::at_most(const Rational& limit) const {
  if (value(last) <= limit) return last;
  return last_that(*this, 0, last, [&limit](const Rational& other) { return other <= limit; });
}

}  // namespace funnel
