// SPDX-License-Identifier: MIT
// Odds of funnels that are written down briefly, for tests.
#pragma once

#include "exact.hpp"

#include <funnel/chance.hpp>

#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::test {

inline std::int64_t whole(std::string_view digits) {
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// "3%", "2%..4%", "96of3200"; of none converted "0of100" with 1 % to plan with.
inline Evidence evidence(std::string_view text) {
  if (const auto dots = text.find(".."); dots != text.npos) {
    return RateRange::make(rate(text.substr(0, dots)), rate(text.substr(dots + 2))).value();
  }
  if (const auto of = text.find("of"); of != text.npos) {
    const std::int64_t converted = whole(text.substr(0, of));
    const auto planned = converted == 0 ? std::optional(rate("1%")) : std::nullopt;
    return RateCounts::make(converted, whole(text.substr(of + 2)), planned).value();
  }
  return KnownRate{rate(text)};
}

/// A funnel of stages with these rates and the customers below.
inline StageList stages_with(const std::vector<std::string_view>& rates) {
  std::vector<Stage> stages(rates.size() + 1);
  for (std::size_t index = 0; index < stages.size(); ++index) {
    stages[index].id = "stage" + std::to_string(index);
    if (index < rates.size()) stages[index].figures.rate = evidence(rates[index]);
  }
  return StageList::make(std::move(stages)).value();
}

inline Odds odds(const std::vector<std::string_view>& rates) {
  return Odds(stages_with(rates));
}

inline Chance chance(const Odds& odds, const std::vector<Entry>& entries, std::int64_t customers) {
  return odds.chance_of(entries, customers).value();
}

}  // namespace funnel::test
