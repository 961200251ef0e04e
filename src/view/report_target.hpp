// SPDX-License-Identifier: MIT
#pragma once

#include "language/locale.hpp"

#include <funnel/plan.hpp>

#include <string>

namespace funnel::view {

/// "The target: $200,000 of revenue over 12 months, which takes 20 customers and, at the top of the funnel, 1,066,667
/// sessions."
std::string target_sentence(const Funnel& funnel, const Plan& plan, language::Locale locale);

}  // namespace funnel::view
