// SPDX-License-Identifier: MIT
// Numbers as a locale writes them. The input is plain decimal text ("-16666.67"), already rounded as it shall be
// shown: nothing here rounds. A leading "+" stays, for differences. Sources: CLDR 42 number patterns and currency
// symbols.
#pragma once

#include "language/locale.hpp"

#include <string>
#include <string_view>

namespace funnel::language {

/// "1066667.5" -> "1,066,667.5"; fr-CA groups with U+00A0, fr-FR with U+202F, both with a decimal comma.
std::string format_number(Locale locale, std::string_view plain);

/// "12.5" -> "12.5%"; French writes "12,5 %" with U+00A0 before the sign.
std::string format_percent(Locale locale, std::string_view plain);

/// Percentage points: "+1.5" -> "+1.5 pts" with U+00A0. French has the singular below 2: "+1,5 pt".
std::string format_points(Locale locale, std::string_view plain);

/// "200000" in CAD -> "CA$200,000" (en-US), "$200,000" (en-CA), "200 000 $" (fr-CA, U+00A0 before the sign). A currency
/// without a symbol in the locale shows its ISO code: "CHF 200,000" (U+00A0), "200 000 CHF". Negative amounts: "-$5".
std::string format_money(Locale locale, std::string_view plain, std::string_view currency);

}  // namespace funnel::language
