// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/channel_choice.hpp"
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/limit_flags.hpp"
#include "cli/option.hpp"
#include "cli/planning.hpp"
#include "view/levers.hpp"

#include <funnel/levers.hpp>

#include <nlohmann/json.hpp>

#include <memory>

namespace funnel::cli {

namespace {

struct LeversOptions {
  FunnelFlags funnel;
  OutputFlags output;
  Texts limit;
};

}  // namespace

tl::expected<Answer, Failure> levers_answer(const Funnel& funnel, const std::vector<LimitFlag>& flags) {
  if (auto failure = several_channels(funnel, "levers looks at")) return tl::unexpected(std::move(*failure));
  const auto plan = planned(funnel);
  if (!plan) return tl::unexpected(plan.error());
  const auto limits = limits_of(flags, funnel);
  if (!limits) return tl::unexpected(limits.error());
  const auto view = [funnel = &funnel, plan = *plan, found = levers(funnel, *limits)] {
    return view::LeversView{*funnel, plan, found};
  };
  return Answer{[view] { return view::levers_json(view()); },
                [view](language::Locale locale) { return view::levers_document(view(), locale); }};
}

Action set_up_levers(OptionRegistrar& registrar) {
  auto options = std::make_shared<LeversOptions>();
  add_funnel_flags(registrar, options->funnel);
  add_output_flags(registrar, options->output);
  registrar.texts("--limit", "KEY=N", "STAGE[/month]=, budget=, people.ID=, months=", options->limit);
  return [options] {
    FlagProblems problems;
    const std::vector<LimitFlag> limits = parse_limits(problems, options->limit);
    return answer(options->funnel, options->output, problems,
                  [&limits](const Funnel& funnel) { return levers_answer(funnel, limits); });
  };
}

}  // namespace funnel::cli
