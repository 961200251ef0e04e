// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/option.hpp"
#include "view/plan.hpp"

#include <funnel/plan.hpp>

#include <nlohmann/json.hpp>

#include <memory>

namespace funnel::cli {

namespace {

struct PlanOptions {
  FunnelFlags funnel;
  OutputFlags output;
  bool explain = false;
};

Failure failure_of(PlanProblem problem) {
  switch (problem) {
    case PlanProblem::no_clv:
      return {ExitCode::wrong_usage, {{"a revenue target needs the CLV; add --clv 10000, or \"clv\" to the file"}}};
    case PlanProblem::no_target:
    case PlanProblem::unknown_stage:
      break;
  }
  return {ExitCode::wrong_usage, {{"there is no target; add --revenue 200000, or \"target\" to the file"}}};
}

tl::expected<Answer, Failure> planned(const Funnel& funnel, bool explain) {
  const auto result = plan(funnel).map_error(failure_of);
  if (!result) return tl::unexpected(result.error());
  const auto view = [funnel = &funnel, plan = *result, explain] { return view::PlanView{*funnel, plan, explain}; };
  return Answer{[view] { return view::plan_json(view()); },
                [view](language::Locale locale) { return view::plan_document(view(), locale); }};
}

}  // namespace

Action set_up_plan(OptionRegistrar& registrar) {
  auto options = std::make_shared<PlanOptions>();
  add_funnel_flags(registrar, options->funnel);
  add_output_flags(registrar, options->output);
  registrar.flag("--explain", "Show the arithmetic of each row", options->explain);
  return [options] {
    const bool explain = options->explain;
    return answer(options->funnel, options->output,
                  [explain](const Funnel& funnel) { return planned(funnel, explain); });
  };
}

}  // namespace funnel::cli
