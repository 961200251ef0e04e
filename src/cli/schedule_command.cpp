// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/option.hpp"
#include "cli/planning.hpp"
#include "cli/schedule_flags.hpp"
#include "cli/shown.hpp"
#include "view/charts.hpp"
#include "view/schedule.hpp"
#include "view/table_relations.hpp"

#include <funnel/channels.hpp>

#include <nlohmann/json.hpp>

#include <memory>

namespace funnel::cli {

namespace {

struct ScheduleOptions {
  FunnelFlags funnel;
  OutputFlags output;
  ScheduleFlags schedule;
};

}  // namespace

tl::expected<Answer, Failure> schedule_answer(const Funnel& funnel, const ScheduleRequest& request) {
  const auto plan = planned(funnel);
  if (!plan) return tl::unexpected(plan.error());
  const auto channels = funnel.channels.empty() ? std::vector<ScheduledChannel>() : channel_schedules(funnel, request);
  const auto view = [shown = Shown(funnel), plan = *plan, made = schedule(funnel, request), channels] {
    return view::ScheduleView{shown.funnel(), plan, made, channels};
  };
  return Answer{[view] { return view::schedule_json(view()); },
                [view](language::Locale locale) { return view::schedule_document(view(), locale); }, ExitCode::done,
                [view](language::Locale locale) { return view::schedule_charts(view(), locale); },
                [view](language::Locale locale, view::Relating& relating) {
                  auto document = view::schedule_document(view(), locale);
                  view::relate_totals(document, relating);
                  return document;
                }};
}

Action set_up_schedule(OptionRegistrar& registrar) {
  auto options = std::make_shared<ScheduleOptions>();
  add_funnel_flags(registrar, options->funnel);
  add_output_flags(registrar, options->output);
  registrar.texts("--by", "PERIOD", "month (default), quarter or week", options->schedule.by);
  registrar.texts("--weights", "LIST", "How signings spread: 5,7,8,10", options->schedule.weights);
  registrar.texts("--growth", "RATE", "Each period so much above the last: 3%", options->schedule.growth);
  return [options] {
    FlagProblems problems;
    const ScheduleRequest request = parse_schedule_flags(problems, options->schedule);
    return answer(options->funnel, options->output, problems,
                  [&request](const Funnel& funnel) { return schedule_answer(funnel, request); });
  };
}

}  // namespace funnel::cli
