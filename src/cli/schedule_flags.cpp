// SPDX-License-Identifier: MIT
#include "cli/schedule_flags.hpp"

#include <algorithm>
#include <array>

namespace funnel::cli {

namespace {

/// In the order of PeriodLength.
constexpr std::array<std::string_view, 3> lengths = {"month", "quarter", "week"};

constexpr std::size_t most_weights = 1000;

std::vector<std::string> parts_of(const std::string& list) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t comma = list.find(',', begin);
    parts.push_back(list.substr(begin, comma - begin));
    if (comma == std::string::npos) return parts;
    begin = comma + 1;
  }
}

/// A list with blanks or semicolons, as it is to be written; nothing of another text.
std::optional<std::string> with_commas(std::string_view list) {
  constexpr std::string_view separators = " ;\t";
  std::string meant;
  for (std::size_t begin = 0; (begin = list.find_first_not_of(separators, begin)) != std::string_view::npos;) {
    const std::size_t end = std::min(list.find_first_of(separators, begin), list.size());
    const std::string_view part = list.substr(begin, end - begin);
    if (!io::parse_volume(part)) return std::nullopt;
    meant += (meant.empty() ? "" : ",") + std::string(part);
    begin = end;
  }
  return meant.find(',') != std::string::npos ? std::optional(meant) : std::nullopt;
}

std::optional<WeightedShape> parse_weights(FlagProblems& problems, const Texts& texts) {
  const auto list = single(problems, "--weights", texts);
  if (!list) return std::nullopt;
  if (const auto meant = with_commas(*list)) {
    problems.refuse("--weights", *list, " is not a list of weights; did you mean \"" + *meant + "\"?");
    return std::nullopt;
  }
  WeightedShape shape;
  bool all_zero = true;
  for (const std::string& part : parts_of(*list)) {
    const auto weight = io::parse_volume(part);
    if (!weight) {
      problems.refuse("--weights", part, weight.error().text);
      return std::nullopt;
    }
    all_zero = all_zero && *weight == Volume();
    shape.weights.push_back(weight->value());
  }
  if (all_zero) {
    problems.refuse("--weights", *list, " has no weight above 0; write them like 5,7,8,10");
    return std::nullopt;
  }
  if (shape.weights.size() > most_weights) {
    problems.add("--weights: there are " + std::to_string(shape.weights.size()) + " weights; give 1000 at most");
    return std::nullopt;
  }
  return shape;
}

}  // namespace

ScheduleRequest parse_schedule_flags(FlagProblems& problems, const ScheduleFlags& flags) {
  ScheduleRequest request;
  if (const auto index = choice_of(problems, "--by", flags.by, lengths)) request.by = static_cast<PeriodLength>(*index);
  const auto weights = parse_weights(problems, flags.weights);
  const auto growth = value_of<Fraction>(problems, "--growth", flags.growth, io::parse_growth);
  if (!flags.weights.empty() && !flags.growth.empty()) {
    problems.add("--weights and --growth are two calendars; give one of them");
  }
  if (weights) request.calendar = *weights;
  if (growth) request.calendar = GrowthShape{*growth};
  return request;
}

}  // namespace funnel::cli
