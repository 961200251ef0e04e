// SPDX-License-Identifier: MIT
// The locales that results are written in. Numbers follow CLDR through tables of our own: std::locale is never asked.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace funnel::language {

enum class Locale { en_us, en_ca, en_gb, fr_ca, fr_fr };
inline constexpr std::array all_locales = {Locale::en_us, Locale::en_ca, Locale::en_gb, Locale::fr_ca, Locale::fr_fr};

enum class Language { english, french };

/// The BCP 47 tag: "fr-CA".
std::string_view tag(Locale locale);
Language language_of(Locale locale);
/// The currency that a reader of this locale takes for granted (ISO 4217): "CAD" for fr-CA.
std::string_view default_currency(Locale locale);

/// A tag as people write it: "fr-CA", "fr_CA", "FR-ca", "fr_CA.UTF-8@euro". A language alone, or with a region that we
/// do not have, gives that language's first locale (en-US; fr-FR, which is what French without a region is in CLDR).
/// Nothing for another language. "C" and "POSIX" are no language.
std::optional<Locale> find_locale(std::string_view name);

/// The tag exactly as listed ("fr-CA", also "fr_CA" and any case), with no fallback: for files and flags.
std::optional<Locale> exact_locale(std::string_view name);

/// The first of LC_ALL, LC_MESSAGES and LANG that is set and not empty decides, as POSIX has it (a LC_ALL of C hides
/// LANG); a value that names no known language gives en-US. Pass the values as std::getenv gives them.
Locale locale_of_environment(const char* lc_all, const char* lc_messages, const char* lang);

}  // namespace funnel::language
