// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/option.hpp"
#include "cli/planning.hpp"
#include "cli/shown.hpp"
#include "view/budget.hpp"
#include "view/budget_relations.hpp"

#include <funnel/budget.hpp>

#include <nlohmann/json.hpp>

#include <array>
#include <memory>

namespace funnel::cli {

namespace {

struct BudgetOptions {
  FunnelFlags funnel;
  OutputFlags output;
  Texts csv_table;
  bool check = false;
};

/// In the order of view::BudgetPart.
constexpr std::array<std::string_view, 3> part_names = {"stage", "department", "month"};

Failure nothing_to_check() {
  return {ExitCode::wrong_usage,
          {{"--check: there is nothing to check against; add --budget 60000, or \"budget\" to the file, or \"people\" "
            "of a department and \"capacity\" of its stages"}}};
}

}  // namespace

tl::expected<Answer, Failure> budget_answer(const Funnel& funnel, const BudgetRequest& wanted) {
  const auto plan = planned(funnel);
  if (!plan) return tl::unexpected(plan.error());
  const Budget found = budget(funnel);
  if (wanted.check && !found.fit) return tl::unexpected(nothing_to_check());
  // What cannot be told does not pass: a check that knows too little must not let a plan through.
  const ExitCode code = wanted.check && found.fit != Fit::fits ? ExitCode::answer_is_no : ExitCode::done;
  const auto channels = funnel.channels.empty() ? std::vector<BudgetedChannel>() : channel_budgets(funnel);
  const auto view = [shown = Shown(funnel), plan = *plan, found, channels, rest = costs_not_divided(funnel),
                     part = wanted.machine_part] {
    return view::BudgetView{shown.funnel(), plan, found, part, channels, rest};
  };
  return Answer{[view] { return view::budget_json(view()); },
                [view](language::Locale locale) { return view::budget_document(view(), locale); },
                code,
                {},
                [view](language::Locale locale, view::Relating& relating) {
                  auto document = view::budget_document(view(), locale);
                  view::relate_budget(document, view(), locale, relating);
                  return document;
                }};
}

Action set_up_budget(OptionRegistrar& registrar) {
  auto options = std::make_shared<BudgetOptions>();
  add_funnel_flags(registrar, options->funnel);
  add_output_flags(registrar, options->output);
  registrar.flag("--check", "Exit 1 unless known to fit budget and people", options->check);
  registrar.texts("--csv-table", "PART", "CSV's costs: by stage, department or month", options->csv_table);
  return [options] {
    FlagProblems problems;
    const auto part = choice_of(problems, "--csv-table", options->csv_table, part_names).value_or(0);
    const BudgetRequest wanted{static_cast<view::BudgetPart>(part), options->check};
    return answer(options->funnel, options->output, problems,
                  [&wanted](const Funnel& funnel) { return budget_answer(funnel, wanted); });
  };
}

}  // namespace funnel::cli
