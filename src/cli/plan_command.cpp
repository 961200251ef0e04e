// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/flag_text.hpp"
#include "cli/option.hpp"
#include "cli/planning.hpp"
#include "cli/shown.hpp"
#include "view/charts.hpp"
#include "view/plan.hpp"
#include "view/plan_relations.hpp"

#include <funnel/channels.hpp>
#include <funnel/plan.hpp>

#include <nlohmann/json.hpp>

#include <memory>

namespace funnel::cli {

namespace {

struct PlanOptions {
  FunnelFlags funnel;
  OutputFlags output;
  Texts confidence;
  bool explain = false;
};

/// What the answer is made from, in each of its forms.
struct ShownPlan {
  Shown shown;
  Plan plan;
  std::vector<PlannedChannel> channels;
  bool explain;

  view::PlanView view() const { return {shown.funnel(), plan, explain, channels}; }
};

}  // namespace

tl::expected<Answer, Failure> plan_answer(const Funnel& funnel, const std::optional<Confidence>& confidence,
                                          bool explain) {
  const auto made = planned(funnel, confidence);
  if (!made) return tl::unexpected(made.error());
  auto channels = funnel.channels.empty() ? std::vector<PlannedChannel>() : channel_plans(funnel);
  const auto shared = std::make_shared<const ShownPlan>(
      ShownPlan{Shown(funnel), with_chance(*made, funnel), std::move(channels), explain});
  return Answer{[shared] { return view::plan_json(shared->view()); },
                [shared](language::Locale locale) { return view::plan_document(shared->view(), locale); },
                ExitCode::done, [shared](language::Locale locale) { return view::plan_charts(shared->view(), locale); },
                [shared](language::Locale locale, view::Relating& relating) {
                  auto document = view::plan_document(shared->view(), locale);
                  view::relate_plan(document, shared->view(), locale, relating);
                  return document;
                }};
}

Action set_up_plan(OptionRegistrar& registrar) {
  auto options = std::make_shared<PlanOptions>();
  add_funnel_flags(registrar, options->funnel);
  add_chart_output_flags(registrar, options->output);
  registrar.texts("--confidence", "CHANCE", "Plan for a chance instead of an average: 80%", options->confidence);
  registrar.flag("--explain", "Show the arithmetic of each row", options->explain);
  return [options] {
    FlagProblems problems;
    const auto confidence = value_of<Confidence>(problems, "--confidence", options->confidence, io::parse_confidence);
    const bool explain = options->explain;
    return answer(options->funnel, options->output, problems,
                  [confidence, explain](const Funnel& funnel) { return plan_answer(funnel, confidence, explain); });
  };
}

}  // namespace funnel::cli
