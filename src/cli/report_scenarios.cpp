// SPDX-License-Identifier: MIT
#include "cli/report_scenarios.hpp"

#include "view/report_target.hpp"

#include <tuple>

namespace funnel::cli {

namespace {

/// All that a scenario may change.
auto changeable(const Funnel& funnel) {
  return std::tie(funnel.target, funnel.existing, funnel.clv, funnel.clv_months, funnel.margin, funnel.budget,
                  funnel.horizon, funnel.stages, funnel.channels);
}

bool is_the_plan(const Scenario& scenario, const FunnelRequest& request, const Funnel& read) {
  const auto base = requested(read, request);
  const auto other = requested(read, request, scenario.name);
  return base && other && changeable(*base) == changeable(*other);
}

/// A document that begins with the scenarios that are the plan itself.
document::Document with_names(document::Document document, const std::vector<std::string>& names,
                              language::Locale locale) {
  document::Paragraph paragraph{view::base_scenarios_sentence(names, locale)};
  if (document.sections.empty()) document.sections.emplace_back();
  auto& blocks = document.sections.front().blocks;
  blocks.insert(blocks.begin(), std::move(paragraph));
  return document;
}

}  // namespace

MaybeAnswer scenarios_answer(const FunnelRequest& request, const std::vector<ReadFunnel>& funnels) {
  auto answer = compare_answer(request, funnels, {});
  if (!answer) return answer;
  std::vector<std::string> names;
  std::vector<ReadFunnel> others = funnels;
  std::erase_if(others.front().funnel.scenarios, [&](const Scenario& scenario) {
    const bool is_plan = is_the_plan(scenario, request, funnels.front().funnel);
    if (is_plan) names.push_back(scenario.name);
    return is_plan;
  });
  if (names.empty()) return answer;
  Answer shown{{}, [](language::Locale) { return document::Document(); }};
  if (!others.front().funnel.scenarios.empty()) {
    auto compared = compare_answer(request, others, {});
    if (!compared) return compared;
    shown = *std::move(compared);
  }
  shown.json = std::move(answer->json);
  shown.document = [names, document = std::move(shown.document)](language::Locale locale) {
    return with_names(document(locale), names, locale);
  };
  if (shown.live_document) {
    shown.live_document = [names, document = std::move(shown.live_document)](language::Locale locale,
                                                                             view::Relating& relating) {
      return with_names(document(locale, relating), names, locale);
    };
  }
  return shown;
}

}  // namespace funnel::cli
