// SPDX-License-Identifier: MIT
// --what-if "sessions=4%,clv=9000": changes of a funnel in one text.
//
//   what-if = change {"," change}
//   change  = STAGE "=" rate | "clv=" amount | "revenue=" amount | "months=" number | "budget=" amount
//           | "cost." STAGE "=" amount
#pragma once

#include "cli/failure.hpp"
#include "cli/flag_text.hpp"

#include <funnel/funnel.hpp>

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace funnel::cli {

struct WhatIf {
  std::string text;  ///< as it was typed
  Changes changes;
};

/// Every --what-if; complains of all that is wrong with any of them. Whether stages are there is not known yet.
std::vector<WhatIf> parse_what_ifs(FlagProblems& problems, const Texts& texts);

/// `funnel` with the changes made, or every reason why they do not fit it.
tl::expected<Funnel, Failure> changed_by(const WhatIf& what_if, const Funnel& funnel);

}  // namespace funnel::cli
