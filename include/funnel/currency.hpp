// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace funnel {

/// The active codes of ISO 4217 that name a currency of a country or union, in alphabetical order.
std::span<const std::string_view> currency_codes();

bool is_currency(std::string_view code);

/// Whether amounts of the currency have cents: those of JPY and KRW have none.
bool has_cents(std::string_view code);

}  // namespace funnel
