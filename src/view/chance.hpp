// SPDX-License-Identifier: MIT
// Chances in words and in JSON, for every command that tells one.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"
#include "view/notes.hpp"

#include <funnel/plan.hpp>
#include <funnel/posterior.hpp>

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace funnel::view {

/// A chance to the percent: "53%"; "over 99%" and "under 1%" where it rounds to what only the certain is.
std::string chance_text(double chance, language::Locale locale);

/// So many percent, as the locale writes it.
std::string percent_text(const document::Number& percent, language::Locale locale);

/// "2.50% to 3.60%", see interval_decimals().
std::string interval_text(const RateInterval& interval, language::Locale locale);

/// How likely the target is, for readers; nothing where no chance is known, or nothing is needed any more.
std::optional<std::string> chance_sentence(const std::optional<PlanChance>& chance, const Funnel& funnel,
                                           language::Locale locale);

/// Why several channels together have no chance; nothing where that is not why there is none.
std::optional<Note> channels_chance_note(const std::optional<PlanChance>& chance, language::Locale locale);

/// {"probability", "customers", "basis"}; null where nothing is left to chance, or several channels have none together.
/// "customers" is null for a target at another stage, and where deals vary: "revenue" is then what new customers must
/// bring. "error" says how far off the probability may be, where that is more than the last digits.
nlohmann::ordered_json chance_json(const std::optional<PlanChance>& chance, const Funnel& funnel);

}  // namespace funnel::view
