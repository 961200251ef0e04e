// SPDX-License-Identifier: MIT
#include "core/recognition.hpp"

#include "core/month_shares.hpp"

#include <algorithm>

namespace funnel {

Rational earned_share(const Funnel& funnel) {
  const int months = funnel.horizon.months();
  const std::vector<Rational> signed_in = month_shares(funnel.calendar, funnel.horizon);
  Rational share;
  for (int month = 0; month < months; ++month) {
    const int earning = std::min(funnel.clv_months, months - month);
    share = share + signed_in[static_cast<std::size_t>(month)] * earning;
  }
  return share / funnel.clv_months;
}

Rational counted_share(const Funnel& funnel) {
  return funnel.recognition == Recognition::earned ? earned_share(funnel) : Rational(1);
}

}  // namespace funnel
