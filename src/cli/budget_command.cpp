// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/option.hpp"
#include "cli/planning.hpp"
#include "cli/shown.hpp"
#include "view/budget.hpp"

#include <funnel/budget.hpp>

#include <nlohmann/json.hpp>

#include <memory>

namespace funnel::cli {

namespace {

struct BudgetOptions {
  FunnelFlags funnel;
  OutputFlags output;
  bool check = false;
};

Failure nothing_to_check() {
  return {ExitCode::wrong_usage,
          {{"--check: there is nothing to check against; add --budget 60000, or \"budget\" to the file, or \"people\" "
            "of a department and \"capacity\" of its stages"}}};
}

tl::expected<Answer, Failure> answered(const Funnel& funnel, bool check) {
  const auto plan = planned(funnel);
  if (!plan) return tl::unexpected(plan.error());
  const Budget found = budget(funnel);
  if (check && !found.fit) return tl::unexpected(nothing_to_check());
  // What cannot be told does not pass: a check that knows too little must not let a plan through.
  const ExitCode code = check && found.fit != Fit::fits ? ExitCode::answer_is_no : ExitCode::done;
  const auto channels = funnel.channels.empty() ? std::vector<BudgetedChannel>() : channel_budgets(funnel);
  const auto view = [shown = Shown(funnel), plan = *plan, found, channels, rest = costs_not_divided(funnel)] {
    return view::BudgetView{shown.funnel(), plan, found, channels, rest};
  };
  return Answer{[view] { return view::budget_json(view()); },
                [view](language::Locale locale) { return view::budget_document(view(), locale); }, code};
}

}  // namespace

Action set_up_budget(OptionRegistrar& registrar) {
  auto options = std::make_shared<BudgetOptions>();
  add_funnel_flags(registrar, options->funnel);
  add_output_flags(registrar, options->output);
  registrar.flag("--check", "Exit 1 unless it is known to fit budget and people", options->check);
  return [options] {
    return answer(options->funnel, options->output, FlagProblems(),
                  [check = options->check](const Funnel& funnel) { return answered(funnel, check); });
  };
}

}  // namespace funnel::cli
