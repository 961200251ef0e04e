// SPDX-License-Identifier: MIT
#include "cli/stage_flags.hpp"

#include "io/evidence.hpp"
#include "io/number_literal.hpp"
#include "io/reading.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace funnel::cli {

namespace {

template <class Value, class Set>
void parse_each(FlagProblems& problems, std::string_view flag, const Texts& texts,
                io::Parsed<Value> (*parse)(std::string_view), std::vector<StageFlag>& parsed, Set set) {
  for (const std::string& text : texts) {
    const auto value = parse_stage_value<Value>(problems, flag, text, parse);
    if (!value) continue;
    StageFlag stage_flag{flag, text, value->stage, {}};
    set(stage_flag.figures, value->value);
    const auto same = [&](const StageFlag& other) { return other.flag == flag && other.stage == value->stage; };
    if (std::any_of(parsed.begin(), parsed.end(), same)) {
      problems.add(fmt::format("{} names {} twice; give one value", flag, value->stage));
    }
    parsed.push_back(std::move(stage_flag));
  }
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::size_t start = 0;
  for (std::size_t end = text.find(separator); end != std::string::npos; end = text.find(separator, start)) {
    parts.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  parts.push_back(text.substr(start));
  return parts;
}

void refuse_id(FlagProblems& problems, const std::string& id) {
  if (io::is_reserved(id)) {
    problems.refuse("--stages", id, " is a reserved word; call the stage something else");
  } else {
    problems.refuse("--stages", id, " is not a stage id; write visitors:2%,trials:15%,customers");
  }
}

std::optional<Evidence> parse_stage_rate(FlagProblems& problems, const std::string& id, const std::string& text) {
  const auto rate = io::parse_evidence(text);
  if (rate) return *rate;
  problems.refuse("--stages " + id, text, rate.error().text);
  return std::nullopt;
}

/// "visitors:2%", or "customers" for the last.
Stage parse_stage(FlagProblems& problems, const std::string& text, bool last) {
  const std::size_t colon = text.find(':');
  const bool has_rate = colon != std::string::npos;
  Stage stage;
  stage.id = std::string(io::trimmed(std::string_view(text).substr(0, colon)));
  if (!io::is_id(stage.id) || io::is_reserved(stage.id)) {
    refuse_id(problems, stage.id);
    return stage;
  }
  if (has_rate) stage.figures.rate = parse_stage_rate(problems, stage.id, text.substr(colon + 1));
  if (last && has_rate) {
    problems.add(fmt::format("--stages: {} is the last stage and has no next stage to move on to; leave its rate out",
                             stage.id));
  } else if (!last && !has_rate) {
    problems.add(fmt::format("--stages: {0} has no rate to the next stage; write {0}:3%", stage.id));
  }
  return stage;
}

void check_ids(FlagProblems& problems, const std::vector<Stage>& stages) {
  for (std::size_t index = 1; index < stages.size(); ++index) {
    const auto end = stages.begin() + static_cast<std::ptrdiff_t>(index);
    const auto same = [&](const Stage& other) { return other.id == stages[index].id; };
    if (std::any_of(stages.begin(), end, same)) {
      problems.add(fmt::format("--stages: two stages have the id {}; ids differ", stages[index].id));
    }
  }
}

}  // namespace

std::optional<std::pair<std::string, std::string>> split_stage(FlagProblems& problems, std::string_view flag,
                                                               const std::string& text) {
  if (!is_value(problems, flag, text)) return std::nullopt;
  const std::size_t equals = text.find('=');
  if (equals != std::string::npos && equals > 0) return std::pair(text.substr(0, equals), text.substr(equals + 1));
  problems.refuse(
      flag, text,
      fmt::format(" is not a stage and its value; write it like sessions={}", flag == "--rate" ? "3%" : "100"));
  return std::nullopt;
}

std::vector<StageFlag> parse_stage_flags(FlagProblems& problems, const FunnelFlags& flags) {
  std::vector<StageFlag> parsed;
  parse_each<Evidence>(problems, "--rate", flags.rate, io::parse_evidence, parsed,
                       [](StageFigures& figures, const Evidence& rate) { figures.rate = rate; });
  parse_each<Count>(problems, "--open", flags.open, io::parse_count, parsed,
                    [](StageFigures& figures, Count open) { figures.open = open; });
  parse_each<Money>(problems, "--cost", flags.cost, io::parse_money, parsed,
                    [](StageFigures& figures, Money cost) { figures.unit_cost = cost; });
  return parsed;
}

std::optional<StageList> parse_stage_list(FlagProblems& problems, const Texts& texts) {
  const auto text = single(problems, "--stages", texts);
  if (!text) return std::nullopt;
  const std::vector<std::string> parts = split(*text, ',');
  if (parts.size() > StageList::most_stages) {
    problems.add(fmt::format("--stages: {} stages are too many; at most 100 are allowed", parts.size()));
    return std::nullopt;
  }
  std::vector<Stage> stages;
  for (const std::string& part : parts)
    stages.push_back(parse_stage(problems, std::string(io::trimmed(part)), &part == &parts.back()));
  check_ids(problems, stages);
  return StageList::make(std::move(stages));
}

}  // namespace funnel::cli
