// SPDX-License-Identifier: MIT
// Revenue that counts as it is earned, in words.
#pragma once

#include "language/locale.hpp"
#include "view/notes.hpp"

#include <funnel/funnel.hpp>

namespace funnel::view {

/// What is expected in all, and what of it is earned inside the horizon.
struct EarnedRevenue {
  const Money& expected;
  const Money& earned;
  bool scheduled = false;  ///< by the signings of a schedule, which are whole
};

/// How it is earned, and how much of what is expected is earned inside the horizon. Of a funnel with a CLV.
Note recognition_note(const Funnel& funnel, const EarnedRevenue& revenue, language::Locale locale);

}  // namespace funnel::view
