// SPDX-License-Identifier: MIT
// Figures as a funnel file has them, so that reading the text gives the same value again.
#pragma once

#include <funnel/quantity.hpp>
#include <funnel/stage.hpp>

#include <string>
#include <string_view>

namespace funnel::io {

/// "3%", or "17/531" where a percentage would never end.
std::string rate_text(Rate rate);

/// "7.5d"; more than ten decimals of a day are cut.
std::string lag_text(const Lag& lag);

/// `text` as far as a name may be long.
std::string name_text(std::string_view text);

}  // namespace funnel::io
