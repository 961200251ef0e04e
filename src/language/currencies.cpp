// SPDX-License-Identifier: MIT
#include "language/currencies.hpp"

#include <algorithm>
#include <array>

namespace funnel::language {
namespace {

/// One symbol a locale, in the order of `Locale`; an empty one stands for the ISO code.
struct Currency {
  std::string_view code;
  std::array<std::string_view, all_locales.size()> symbols;
};

// Every currency in use that has a symbol of its own in one of the locales: as ICU 72 (CLDR 42) lists them.
constexpr std::array currencies = {
    Currency{"ARS", {"", "", "", "", "$AR"}},
    Currency{"AUD", {"A$", "A$", "A$", "$\u00A0AU", "$AU"}},
    Currency{"BMD", {"", "", "", "", "$BM"}},
    Currency{"BND", {"", "", "", "", "$BN"}},
    Currency{"BRL", {"R$", "R$", "R$", "R$", "R$"}},
    Currency{"BZD", {"", "", "", "", "$BZ"}},
    Currency{"CAD", {"CA$", "$", "CA$", "$", "$CA"}},
    Currency{"CLP", {"", "", "", "", "$CL"}},
    Currency{"CNY", {"CN¥", "CN¥", "CN¥", "CN¥", ""}},
    Currency{"COP", {"", "", "", "", "$CO"}},
    Currency{"EUR", {"€", "€", "€", "€", "€"}},
    Currency{"FJD", {"", "", "", "", "$FJ"}},
    Currency{"FKP", {"", "", "", "", "£FK"}},
    Currency{"GBP", {"£", "£", "£", "£", "£GB"}},
    Currency{"GIP", {"", "", "", "", "£GI"}},
    Currency{"HKD", {"HK$", "HK$", "HK$", "$\u00A0HK", ""}},
    Currency{"ILS", {"₪", "₪", "₪", "", "₪"}},
    Currency{"INR", {"₹", "₹", "₹", "", "₹"}},
    Currency{"JPY", {"¥", "JP¥", "JP¥", "¥", ""}},
    Currency{"KRW", {"₩", "₩", "₩", "", "₩"}},
    Currency{"LBP", {"", "", "", "", "£LB"}},
    Currency{"MXN", {"MX$", "MX$", "MX$", "", "$MX"}},
    Currency{"NAD", {"", "", "", "", "$NA"}},
    Currency{"NZD", {"NZ$", "NZ$", "NZ$", "$\u00A0NZ", "$NZ"}},
    Currency{"PHP", {"₱", "₱", "₱", "", ""}},
    Currency{"SBD", {"", "", "", "", "$SB"}},
    Currency{"SGD", {"", "", "", "$\u00A0SG", "$SG"}},
    Currency{"SRD", {"", "", "", "", "$SR"}},
    Currency{"TTD", {"", "", "", "", "$TT"}},
    Currency{"TWD", {"NT$", "NT$", "NT$", "", ""}},
    Currency{"USD", {"$", "US$", "US$", "$\u00A0US", "$US"}},
    Currency{"UYU", {"", "", "", "", "$UY"}},
    Currency{"VND", {"₫", "₫", "₫", "", "₫"}},
    Currency{"WST", {"", "", "", "", "$WS"}},
    Currency{"XAF", {"FCFA", "FCFA", "FCFA", "", "FCFA"}},
    Currency{"XCD", {"EC$", "EC$", "EC$", "", ""}},
    Currency{"XOF", {"F\u202FCFA", "F\u202FCFA", "F\u202FCFA", "", "F\u202FCFA"}},
    Currency{"XPF", {"CFPF", "CFPF", "CFPF", "", "FCFP"}},
};
static_assert(std::ranges::is_sorted(currencies, {}, &Currency::code), "found by bisection");

}  // namespace

std::string_view currency_symbol(Locale locale, std::string_view currency) {
  const auto* const found = std::ranges::lower_bound(currencies, currency, {}, &Currency::code);
  if (found == currencies.end() || found->code != currency) return currency;
  const auto symbol = found->symbols[static_cast<std::size_t>(locale)];
  return symbol.empty() ? currency : symbol;
}

}  // namespace funnel::language
