// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/option.hpp"
#include "cli/planning.hpp"
#include "cli/report_scenarios.hpp"
#include "cli/shown.hpp"
#include "view/cells.hpp"
#include "view/report.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <utility>

namespace funnel::cli {

namespace {

using view::ReportPartKind;

/// A command's answer as a part of the report.
struct AnsweredPart {
  ReportPartKind kind;
  Answer answer;
};

/// What the report is made from, in both of its forms.
struct Reported {
  Shown shown;
  std::optional<std::string> scenario;
  Plan plan;
  std::vector<AnsweredPart> parts;
};

/// Collects parts up to the first one that fails.
class Parts {
 public:
  void add(ReportPartKind kind, MaybeAnswer answer) {
    if (failure_) return;
    if (answer) {
      parts_.push_back({kind, *std::move(answer)});
    } else {
      failure_ = std::move(answer.error());
    }
  }

  tl::expected<std::vector<AnsweredPart>, Failure> take() {
    if (failure_) return tl::unexpected(*std::move(failure_));
    return std::move(parts_);
  }

 private:
  std::vector<AnsweredPart> parts_;
  std::optional<Failure> failure_;
};

/// What the funnel supports, once its plan could be made. `scenarios` is made of the funnel as it was read.
tl::expected<std::vector<AnsweredPart>, Failure> parts_of(const Funnel& funnel, std::optional<MaybeAnswer> scenarios,
                                                          const TrackRequest& request) {
  Parts parts;
  parts.add(ReportPartKind::plan, plan_answer(funnel, std::nullopt, false));
  parts.add(ReportPartKind::levers,
            funnel.channels.empty() ? levers_answer(funnel, {}) : channel_levers_answer(funnel));
  if (scenarios) parts.add(ReportPartKind::scenarios, *std::move(scenarios));
  if (knows_costs(funnel)) parts.add(ReportPartKind::budget, budget_answer(funnel, {}));
  if (funnel.horizon.months() > 1) parts.add(ReportPartKind::schedule, schedule_answer(funnel, {}));
  if (view::has_departments(funnel)) {
    parts.add(ReportPartKind::goals, goals_answer(funnel, {view::GoalStyle::smart, true, Fraction(3), false}));
  }
  if (!request.actuals.empty()) parts.add(ReportPartKind::tracking, track_answer(funnel, request));
  return parts.take();
}

nlohmann::ordered_json json_of(const Reported& reported) {
  std::vector<view::ReportPartJson> parts;
  for (const AnsweredPart& part : reported.parts) parts.push_back({part.kind, part.answer.json()});
  return view::report_json(reported.shown.funnel(), reported.scenario, std::move(parts));
}

/// The plan's own chart stands above all parts. `relating` is there where the format calculates.
document::Document document_of(const Reported& reported, language::Locale locale, view::Relating* relating = nullptr) {
  view::ReportView view{reported.shown.funnel(), reported.scenario, reported.plan, {}, relating};
  for (const AnsweredPart& part : reported.parts) {
    const bool has_charts = part.kind != ReportPartKind::plan && part.answer.charts;
    view.parts.push_back(
        {part.kind,
         relating != nullptr ? live_document_of(part.answer, locale, *relating) : part.answer.document(locale),
         has_charts ? part.answer.charts(locale) : view::Charts()});
  }
  return view::report_document(std::move(view), locale);
}

tl::expected<Answer, Failure> report_answer(const FunnelRequest& request, std::vector<ReadFunnel>& funnels,
                                            const TrackRequest& track) {
  Funnel& funnel = funnels.front().funnel;
  const bool compares = !request.scenario && !funnel.scenarios.empty();
  auto made = requested(funnel, request);
  if (!made) return tl::unexpected(std::move(made.error()));
  auto plan = planned(*made);
  if (!plan) return tl::unexpected(std::move(plan.error()));
  auto scenarios = compares ? std::optional(scenarios_answer(request, funnels)) : std::nullopt;
  funnel = std::move(*made);
  auto parts = parts_of(funnel, std::move(scenarios), track);
  if (!parts) return tl::unexpected(std::move(parts.error()));
  const auto reported =
      std::make_shared<Reported>(Reported{Shown(funnel), request.scenario, *std::move(plan), *std::move(parts)});
  return Answer{[reported] { return json_of(*reported); },
                [reported](language::Locale locale) { return document_of(*reported, locale); },
                ExitCode::done,
                {},
                [reported](language::Locale locale, view::Relating& relating) {
                  return document_of(*reported, locale, &relating);
                }};
}

/// What says how actuals are read has no say where there are none.
void refuse_without_actuals(FlagProblems& problems, const TrackFlags& flags) {
  if (!flags.actuals.empty()) return;
  const std::array<std::pair<std::string_view, bool>, 6> given = {{{"--tolerance", !flags.tolerance.empty()},
                                                                   {"--as-of", !flags.as_of.empty()},
                                                                   {"--layout", !flags.history.layout.empty()},
                                                                   {"--column", !flags.history.column.empty()},
                                                                   {"--by", !flags.history.by.empty()},
                                                                   {"--dates", !flags.history.dates.empty()}}};
  for (const auto& [flag, is_given] : given) {
    if (!is_given) continue;
    problems.add(std::string(flag) + " is about actuals, and there are none; add --actuals actuals.csv");
  }
}

}  // namespace

Action set_up_report(OptionRegistrar& registrar) {
  auto flags = std::make_shared<TrackFlags>();
  auto named = std::make_shared<Texts>();
  add_funnel_flags(registrar, flags->funnel);
  registrar.texts("ACTUALS", {}, "CSV of counts by period, or -", flags->actuals);
  flags->output.has_charts = true;
  add_output_flags(registrar, flags->output);
  registrar.texts("--actuals", "FILE", "The same, where FILE is not given", *named);
  registrar.texts("--tolerance", "SHARE", "How far from its target is on track (default 5%)", flags->tolerance);
  registrar.texts("--as-of", "DATE", "Last day, or a month's number (default: data's)", flags->as_of);
  add_actuals_flags(registrar, flags->history);
  return [flags, named] {
    FlagProblems problems;
    std::ranges::copy(*named, std::back_inserter(flags->actuals));
    const TrackRequest request = parse_actuals_flags(problems, *flags);
    refuse_without_actuals(problems, *flags);
    return answer_of_all(flags->funnel, flags->output, problems,
                         [&request](const FunnelRequest& funnel, std::vector<ReadFunnel>& funnels) {
                           return report_answer(funnel, funnels, request);
                         });
  };
}

}  // namespace funnel::cli
