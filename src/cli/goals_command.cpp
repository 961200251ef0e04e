// SPDX-License-Identifier: MIT
#include "cli/goals_command.hpp"

#include "cli/answers.hpp"
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/flag_text.hpp"
#include "cli/option.hpp"
#include "cli/planning.hpp"
#include "view/goals.hpp"

#include <funnel/budget.hpp>
#include <funnel/goals.hpp>

#include <nlohmann/json.hpp>

#include <memory>

namespace funnel::cli {

namespace {

struct GoalsOptions {
  FunnelFlags funnel;
  OutputFlags output;
  Texts style;
  Texts by;
  Texts stretch;
};

io::Parsed<Fraction> parse_stretch(std::string_view text) {
  const auto number = io::parse_number(text);
  if (number && *number >= Fraction(1)) return *number;
  return tl::unexpected(
      io::Complaint{" is not how many times the level of today a target may be: 1 or more, such as 3"});
}

GoalsRequest parse_request(FlagProblems& problems, const GoalsOptions& options) {
  GoalsRequest request;
  if (const auto style = choice_of(problems, "--style", options.style, goal_style_names())) {
    request.style = static_cast<view::GoalStyle>(*style);
  }
  request.by_department = choice_of(problems, "--by", options.by, goal_group_names()).has_value();
  if (const auto stretch = value_of<Fraction>(problems, "--stretch", options.stretch, parse_stretch)) {
    request.stretch = *stretch;
  }
  return request;
}

/// All that an answer is made from.
struct Found {
  Plan plan;
  Budget budget;
  Goals goals;
};

}  // namespace

tl::expected<Answer, Failure> goals_answer(const Funnel& funnel, const GoalsRequest& request) {
  const auto plan = planned(funnel);
  if (!plan) return tl::unexpected(plan.error());
  const Budget costs = budget(funnel);
  const auto found = std::make_shared<const Found>(Found{*plan, costs, goals(funnel, *plan, costs, request.stretch)});
  const auto view = [funnel = &funnel, found, request] {
    return view::GoalsView{*funnel,       found->plan,           found->budget,   found->goals,
                           request.style, request.by_department, request.verdicts};
  };
  return Answer{[view] { return view::goals_json(view()); },
                [view](language::Locale locale) { return view::goals_document(view(), locale); }};
}

std::span<const std::string_view> goal_style_names() {
  static constexpr std::array<std::string_view, 3> names = {"smart", "okr", "raci"};
  return names;
}

std::span<const std::string_view> goal_group_names() {
  static constexpr std::array<std::string_view, 1> names = {"department"};
  return names;
}

Action set_up_goals(OptionRegistrar& registrar) {
  auto options = std::make_shared<GoalsOptions>();
  add_funnel_flags(registrar, options->funnel);
  add_output_flags(registrar, options->output);
  registrar.texts("--style", "STYLE", "smart (default), okr or raci", options->style);
  registrar.texts("--by", "GROUP", "Group the goals: department", options->by);
  registrar.texts("--stretch", "N", "Attainable below N times today's level (3)", options->stretch);
  return [options] {
    FlagProblems problems;
    const GoalsRequest request = parse_request(problems, *options);
    return answer(options->funnel, options->output, problems,
                  [request](const Funnel& funnel) { return goals_answer(funnel, request); });
  };
}

}  // namespace funnel::cli
