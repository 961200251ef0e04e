// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/command.hpp"
#include "cli/compare_alternatives.hpp"
#include "cli/driver.hpp"
#include "cli/option.hpp"
#include "cli/planning.hpp"
#include "view/charts.hpp"
#include "view/comparison.hpp"
#include "view/table_relations.hpp"

#include <funnel/channels.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace funnel::cli {

namespace {

struct CompareOptions {
  FunnelFlags funnel;
  OutputFlags output;
  Texts what_if;
};

/// Why there is no comparison; said once where all alternatives lack the same, else of each by name.
Failure refusal(const std::vector<ComparisonProblem>& problems, const std::vector<Alternative>& alternatives) {
  Failure failure = failure_of(problems.front().problem);
  const bool all_alike = problems.size() == alternatives.size() &&
                         std::ranges::all_of(problems, [&problems](const ComparisonProblem& problem) {
                           return problem.problem == problems.front().problem;
                         });
  if (all_alike) return failure;
  failure.messages.clear();
  for (const ComparisonProblem& problem : problems) {
    for (const ErrorMessage& message : failure_of(problem.problem).messages) {
      failure.messages.push_back({fmt::format("{}: {}", alternatives[problem.alternative].name, message.text)});
    }
  }
  return failure;
}

/// What the answer is made from, in both of its forms.
struct Compared {
  std::vector<Alternative> alternatives;
  Comparison comparison;
  std::vector<std::vector<PlannedChannel>> channels;
  view::ComparisonView view() const { return {alternatives, comparison, channels}; }
};

}  // namespace

tl::expected<Answer, Failure> compare_answer(const FunnelRequest& request, const std::vector<ReadFunnel>& funnels,
                                             const std::vector<WhatIf>& what_ifs) {
  auto alternatives = alternatives_of(request, funnels, what_ifs);
  if (!alternatives) return tl::unexpected(std::move(alternatives.error()));
  auto comparison = compare(*alternatives);
  if (!comparison) return tl::unexpected(refusal(comparison.error(), *alternatives));
  std::vector<std::vector<PlannedChannel>> channels;
  for (Alternative& alternative : *alternatives) {
    const bool split = !alternative.funnel.channels.empty();
    channels.push_back(split ? channel_plans(alternative.funnel) : std::vector<PlannedChannel>());
    alternative.funnel = blended(alternative.funnel);
  }
  const auto made =
      std::make_shared<Compared>(Compared{std::move(*alternatives), std::move(*comparison), std::move(channels)});
  return Answer{[made] { return view::comparison_json(made->view()); },
                [made](language::Locale locale) { return view::comparison_document(made->view(), locale); },
                ExitCode::done,
                [made](language::Locale locale) { return view::comparison_charts(made->view(), locale); },
                [made](language::Locale locale, view::Relating& relating) {
                  auto document = view::comparison_document(made->view(), locale);
                  view::relate_differences(document, relating);
                  return document;
                }};
}

Action set_up_compare(OptionRegistrar& registrar) {
  auto options = std::make_shared<CompareOptions>();
  add_funnel_flags(registrar, options->funnel, FilesRead::several);
  add_chart_output_flags(registrar, options->output);
  registrar.texts("--what-if", "CHANGES", "sessions=4%,clv=9000,months=18,...; repeats", options->what_if);
  return [options] {
    FlagProblems problems;
    const std::vector<WhatIf> what_ifs = parse_what_ifs(problems, options->what_if);
    check_comparison(problems, options->funnel, !options->what_if.empty());
    return answer_of_all(options->funnel, options->output, problems,
                         [&what_ifs](const FunnelRequest& request, std::vector<ReadFunnel>& funnels) {
                           return compare_answer(request, funnels, what_ifs);
                         });
  };
}

}  // namespace funnel::cli
