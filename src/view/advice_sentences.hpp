// SPDX-License-Identifier: MIT
#pragma once

#include "language/locale.hpp"

#include <funnel/advice.hpp>

#include <string>

namespace funnel::view {

/// What was found, and what would be right.
std::string advice_sentence(const Advice& advice, const Funnel& funnel, language::Locale locale);

}  // namespace funnel::view
