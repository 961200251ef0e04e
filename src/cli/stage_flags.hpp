// SPDX-License-Identifier: MIT
// Flags that name a stage: sessions=3%.
#pragma once

#include "cli/flag_text.hpp"
#include "cli/funnel_request.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::cli {

template <class Value>
struct StageValue {
  std::string stage;
  Value value;
};

/// The two sides of "sessions=3%"; complains where there are not two.
std::optional<std::pair<std::string, std::string>> split_stage(FlagProblems& problems, std::string_view flag,
                                                               const std::string& text);

template <class Value>
std::optional<StageValue<Value>> parse_stage_value(FlagProblems& problems, std::string_view flag,
                                                   const std::string& text,
                                                   io::Parsed<Value> (*parse)(std::string_view)) {
  const auto sides = split_stage(problems, flag, text);
  if (!sides) return std::nullopt;
  const auto value = parse(sides->second);
  if (value) return StageValue<Value>{sides->first, *value};
  problems.refuse(std::string(flag) + " " + sides->first, sides->second, value.error().text);
  return std::nullopt;
}

/// --rate, --open and --cost.
std::vector<StageFlag> parse_stage_flags(FlagProblems& problems, const FunnelFlags& flags);

/// --stages visitors:2%,trials:15%,customers
std::optional<StageList> parse_stage_list(FlagProblems& problems, const Texts& texts);

}  // namespace funnel::cli
