// SPDX-License-Identifier: MIT
// What things are called: as the user calls them, else as the catalogue does, else by their id.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/funnel.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace funnel::view {

/// What JSON has in words is English in every locale.
inline constexpr language::Locale json_locale = language::Locale::en_us;

std::string stage_name(const Stage& stage, language::Language language);

/// One unit of the stage, as after a slash: "customer". Of a stage that is not standard, its name.
std::string stage_singular(const Stage& stage, language::Language language);

std::string department_name(std::string_view id, const Funnel& funnel, language::Language language);

document::Labels department_labels(const std::vector<std::string>& ids, const Funnel& funnel,
                                   language::Language language);

/// The currency that amounts are shown in: the funnel's, else the locale's own.
std::string shown_currency(const Funnel& funnel, language::Locale locale);

/// "$16,667", as a table shows it.
std::string amount_text(const Money& amount, const Funnel& funnel, language::Locale locale);

/// One after the other.
std::string joined(const std::vector<std::string>& texts, std::string_view separator = ", ");

/// "2026-01-31".
std::string iso_date(std::chrono::year_month_day date);

}  // namespace funnel::view
