// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/quantity.hpp>
#include <funnel/rounding.hpp>
#include <funnel/stage.hpp>
#include <funnel/target.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace funnel {

/// What differs from a funnel: a scenario of the file, or flags. Nothing means "as it is".
struct Changes {
  std::optional<Target> target;
  std::optional<ExistingRevenue> existing;
  std::optional<Clv> clv;
  std::optional<int> clv_months;
  std::optional<Share> margin;
  std::optional<Money> budget;
  std::optional<int> months;
  std::vector<std::pair<std::string, StageFigures>> stages;  ///< by stage id
  friend bool operator==(const Changes&, const Changes&) = default;
};

/// Changes with a name to call them by.
struct Scenario {
  std::string name;
  Changes changes;
  friend bool operator==(const Scenario&, const Scenario&) = default;
};

}  // namespace funnel
