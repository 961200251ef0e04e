// SPDX-License-Identifier: MIT
// Currency symbols, as CLDR 42 has them for each of our locales.
#pragma once

#include "language/locale.hpp"

#include <string_view>

namespace funnel::language {

/// "USD" -> "$" (en-US), "US$" (en-CA), "$ US" (fr-CA, with U+00A0); the code itself where the locale has no symbol.
std::string_view currency_symbol(Locale locale, std::string_view currency);

}  // namespace funnel::language
