// SPDX-License-Identifier: MIT
#include "language/locale.hpp"

#include <algorithm>

namespace funnel::language {
namespace {

struct Facts {
  Locale locale;
  std::string_view tag;
  Language language;
  std::string_view currency;
};

constexpr std::array facts = {
    Facts{Locale::en_us, "en-US", Language::english, "USD"}, Facts{Locale::en_ca, "en-CA", Language::english, "CAD"},
    Facts{Locale::en_gb, "en-GB", Language::english, "GBP"}, Facts{Locale::fr_ca, "fr-CA", Language::french, "CAD"},
    Facts{Locale::fr_fr, "fr-FR", Language::french, "EUR"},
};

constexpr bool facts_are_in_order() {
  for (std::size_t i = 0; i < facts.size(); ++i) {
    if (facts[i].locale != all_locales[i] || static_cast<std::size_t>(facts[i].locale) != i) return false;
  }
  return facts.size() == all_locales.size();
}
static_assert(facts_are_in_order());

constexpr const Facts& facts_of(Locale locale) {
  return facts[static_cast<std::size_t>(locale)];
}

/// Lower case, with '-' for '_': two spellings of one tag become equal. ASCII only, as tags are.
constexpr char folded(char c) {
  if (c == '_') return '-';
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_tag(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, folded, folded);
}

/// The first locale of a language, where nothing better is known.
std::optional<Locale> locale_of_language(std::string_view language) {
  if (same_tag(language, "en")) return Locale::en_us;
  if (same_tag(language, "fr")) return Locale::fr_fr;
  return std::nullopt;
}

}  // namespace

std::string_view tag(Locale locale) {
  return facts_of(locale).tag;
}

Language language_of(Locale locale) {
  return facts_of(locale).language;
}

std::string_view default_currency(Locale locale) {
  return facts_of(locale).currency;
}

std::optional<Locale> exact_locale(std::string_view name) {
  const auto* const found = std::ranges::find_if(facts, [&](const Facts& one) { return same_tag(one.tag, name); });
  if (found == facts.end()) return std::nullopt;
  return found->locale;
}

std::optional<Locale> find_locale(std::string_view name) {
  const auto plain = name.substr(0, name.find_first_of(".@"));
  if (const auto exact = exact_locale(plain)) return exact;
  return locale_of_language(plain.substr(0, plain.find_first_of("-_")));
}

Locale locale_of_environment(const char* lc_all, const char* lc_messages, const char* lang) {
  for (const char* const value : {lc_all, lc_messages, lang}) {
    if (value != nullptr && *value != '\0') return find_locale(value).value_or(Locale::en_us);
  }
  return Locale::en_us;
}

}  // namespace funnel::language
