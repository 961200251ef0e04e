// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/calibrate_source.hpp"
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/option.hpp"
#include "cli/planning.hpp"
#include "cli/shown.hpp"
#include "cli/track_request.hpp"
#include "io/actuals_reader.hpp"
#include "io/files.hpp"
#include "view/charts.hpp"
#include "view/tracking.hpp"

#include <funnel/channels.hpp>

#include <nlohmann/json.hpp>

#include <memory>
#include <vector>

namespace funnel::cli {

namespace {

/// What a document of the view is made from, which outlives the question.
struct Tracked {
  Shown shown;
  Plan plan;
  Actuals actuals;
  Tracking tracking;

  /// Something is behind, or it cannot be told.
  bool is_wrong() const { return tracking.is_behind() || tracking.lacks_figures(); }
};

/// The first days of the months of the horizon, and of as many again.
std::vector<std::chrono::sys_days> month_starts(const Horizon& horizon) {
  std::vector<std::chrono::sys_days> starts;
  for (int month = 1; horizon.start() && month <= 2 * horizon.months() + 1; ++month) {
    starts.emplace_back(*horizon.month_start(month));
  }
  return starts;
}

tl::expected<Actuals, Failure> actuals_for(const Funnel& funnel, const TrackRequest& request) {
  if (auto wrong = wrong_columns(request, funnel)) return tl::unexpected(std::move(*wrong));
  io::ActualsContext context{month_starts(funnel.horizon), {}, funnel.origin.has_value()};
  for (const Channel& channel : funnel.channels) context.channels.push_back({channel.id, channel.name.value_or("")});
  if (const Channel* channel = own_channel(funnel)) {
    context.channels = {{channel->id, channel->name.value_or("")}};
  }
  io::HistoryOptions options = request.options;
  options.stages = known_stages(funnel);
  options.wants_rates = false;
  auto actuals = io::read_actuals(request.actuals, options, context);
  if (actuals) return std::move(*actuals);
  Failure failure{actuals.error().cannot_read ? ExitCode::cannot_read_or_write : ExitCode::bad_data, {}, true};
  for (const std::string& message : actuals.error().messages) failure.messages.push_back({message});
  return tl::unexpected(std::move(failure));
}

/// Figures that are too large are those of the actuals: the plan has been made.
tl::expected<Tracking, Failure> tracked(const Funnel& funnel, const Actuals& actuals, const TrackRequest& request) try {
  const Schedule made = schedule(funnel, {schedule_length_for(actuals), std::nullopt});
  const auto tracking = track(funnel, made, actuals, request.question);
  if (!tracking) return tl::unexpected(failure_of(tracking.error(), request, funnel, actuals));
  return *tracking;
} catch (const Overflow& overflow) {
  return tl::unexpected(overflow_failure(overflow, "check the figures of " + io::display_name(request.actuals)));
}

}  // namespace

tl::expected<Answer, Failure> track_answer(const Funnel& funnel, const TrackRequest& request) {
  auto plan = planned(funnel);
  if (!plan) return tl::unexpected(std::move(plan.error()));
  auto actuals = actuals_for(funnel, request);
  if (!actuals) return tl::unexpected(std::move(actuals.error()));
  auto tracking = tracked(funnel, *actuals, request);
  if (!tracking) return tl::unexpected(std::move(tracking.error()));
  const auto all =
      std::make_shared<Tracked>(Tracked{Shown(funnel), *std::move(plan), *std::move(actuals), *std::move(tracking)});
  const auto view = [all] { return view::TrackingView{all->shown.funnel(), all->plan, all->actuals, all->tracking}; };
  return Answer{[view] { return view::tracking_json(view()); },
                [view](language::Locale locale) { return view::tracking_document(view(), locale); },
                request.check && all->is_wrong() ? ExitCode::answer_is_no : ExitCode::done,
                [view](language::Locale locale) { return view::tracking_charts(view(), locale); }};
}

Action set_up_track(OptionRegistrar& registrar) {
  auto flags = std::make_shared<TrackFlags>();
  add_track_flags(registrar, *flags);
  return [flags] {
    FlagProblems problems;
    const TrackRequest request = parse_track_flags(problems, *flags);
    return answer(flags->funnel, flags->output, problems,
                  [&request](const Funnel& funnel) { return track_answer(funnel, request); });
  };
}

}  // namespace funnel::cli
