// SPDX-License-Identifier: MIT
// A user's segment in the middle of a sentence.
#pragma once

#include "language/locale.hpp"

#include <string>
#include <string_view>

namespace funnel::language {

/// What follows what is counted, with the space before it:
///   a phrase that begins with a preposition of the language stands as it was written: " sur le site web";
///   a few channels are known by their names, in either language: "site web" gives " sur le site web" and " on the
///   website", which "sur le site web" gives in English as well;
///   anything else stands in parentheses: " (PME)".
/// Empty for an empty segment.
std::string segment_phrase(Language language, std::string_view segment);

}  // namespace funnel::language
