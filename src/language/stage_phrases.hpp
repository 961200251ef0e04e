// SPDX-License-Identifier: MIT
// The standard stages in the middle of a sentence: noun phrases, with the French elision and articles that they take.
#pragma once

#include "language/locale.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace funnel::language {

struct StagePhrase {
  std::string_view indicator;  ///< what is counted, in full: "generated leads", "leads générés"
  std::string_view many;       ///< after a number: "leads"; French has it from 2 on
  std::string_view one;        ///< after 1: "lead"
};

/// Nothing for an id that is not standard.
std::optional<StagePhrase> stage_phrase(Language language, std::string_view id);

/// A noun of a phrase with the French "de" before it: "de leads générés", "d’opportunités".
std::string with_french_de(std::string_view noun);

}  // namespace funnel::language
