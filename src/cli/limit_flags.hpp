// SPDX-License-Identifier: MIT
// --limit: sessions=800000, sessions/month=70000, budget=60000, people.sales=3, months=18.
#pragma once

#include "cli/failure.hpp"
#include "cli/flag_text.hpp"

#include <funnel/levers.hpp>

#include <tl/expected.hpp>

#include <string>
#include <variant>
#include <vector>

namespace funnel::cli {

/// A limit of a stage that is not looked up yet.
struct StageLimit {
  std::string stage;
  Count most;
  bool a_month = false;
};

/// One --limit as it was typed: its text, and what stands before the "=".
struct LimitFlag {
  std::string text;
  std::string key;
  std::variant<StageLimit, BudgetLimit, PeopleLimit, MonthsLimit> limit;
};

std::vector<LimitFlag> parse_limits(FlagProblems& problems, const Texts& texts);

/// The funnel's own limits, each unless a flag sets the same one, and then those of the flags; or which stages and
/// departments the funnel has not.
tl::expected<std::vector<Limit>, Failure> limits_of(const std::vector<LimitFlag>& flags, const Funnel& funnel);

}  // namespace funnel::cli
