// SPDX-License-Identifier: MIT
// A stage in the middle of a sentence. A standard one has nouns of its own; any other, and one that the user calls
// something else, stands in quotes after a neutral word, since nobody knows the grammar of its name.
#pragma once

#include "language/locale.hpp"

#include <funnel/funnel.hpp>

#include <string>

namespace funnel::view {

/// "the number of generated leads", "le nombre d’opportunités"; "the volume of the stage “Demos booked”".
std::string volume_phrase(const Stage& stage, language::Language language);

/// "the conversion rate from sessions to leads", "le taux de conversion des sessions web en leads".
std::string rate_phrase(const Stage& stage, const Stage& next, language::Language language);

/// What follows a number of units: "leads", "lead"; "units". French has the singular below 2, English at 1 only.
std::string counted_noun(const Stage& stage, const Fraction& units, language::Language language);

/// Where counted_noun() does not say it: " at the stage “Demos booked”"; else empty.
std::string place_phrase(const Stage& stage, language::Language language);

/// "generated leads", "les leads générés"; "the stage “Demos booked”".
std::string all_units_phrase(const Stage& stage, language::Language language);

}  // namespace funnel::view
