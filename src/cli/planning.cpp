// SPDX-License-Identifier: MIT
#include "cli/planning.hpp"

#include "cli/channel_choice.hpp"

#include <fmt/format.h>

namespace funnel::cli {

namespace {

Failure failure_of(const ConfidenceProblem& problem, const Funnel& funnel) {
  const std::string& stage = funnel.stages[problem.stage].id;
  if (problem.problem == ChanceProblem::out_of_reach) {
    return {ExitCode::bad_data,
            {{fmt::format("the volume of the stage {} would be above 9223372036854775807 for such a chance; ask for a "
                          "lower --confidence, or give surer rates",
                          stage)}}};
  }
  return {ExitCode::bad_data,
          {{fmt::format("the volume of the stage {} is not computed for such a chance: uncertain rates that open units "
                        "share are searched through 12 stages and about 4000000000000000 units; leave out open units, "
                        "or give known rates",
                        stage)}}};
}

}  // namespace

Failure failure_of(PlanProblem problem) {
  switch (problem) {
    case PlanProblem::no_clv:
      return {ExitCode::wrong_usage, {{"a revenue target needs the CLV; add --clv 10000, or \"clv\" to the file"}}};
    case PlanProblem::no_target:
    case PlanProblem::unknown_stage:
      break;
  }
  return {ExitCode::wrong_usage,
          {{"there is no target; add --revenue 200000, or \"target\" to the file (- reads one from standard input)"}}};
}

tl::expected<Plan, Failure> planned(const Funnel& funnel, const std::optional<Confidence>& confidence) {
  auto average = plan(funnel);
  if (!average) return tl::unexpected(failure_of(average.error()));
  if (!confidence) return std::move(*average);
  if (auto failure = several_channels(funnel, "--confidence plans")) return tl::unexpected(std::move(*failure));
  auto confident = with_confidence(std::move(*average), funnel, *confidence);
  if (!confident) return tl::unexpected(failure_of(confident.error(), funnel));
  return std::move(*confident);
}

}  // namespace funnel::cli
