// SPDX-License-Identifier: MIT
#include "cli/track_request.hpp"

#include "cli/calibrate_source.hpp"
#include "cli/option.hpp"
#include "cli/stage_message.hpp"
#include "io/files.hpp"
#include "view/words.hpp"

#include <funnel/channels.hpp>

#include <fmt/format.h>

namespace funnel::cli {

namespace {

const Share usual_tolerance = *Share::make(*Fraction::make(5, 100));
constexpr std::size_t longest_month_number = 3;
constexpr std::size_t month_length = 7;  ///< of "2026-03", which is the whole month

bool is_month_number(const std::string& text) {
  return text.size() <= longest_month_number && text.find_first_not_of("0123456789") == std::string::npos;
}

void parse_as_of(FlagProblems& problems, const Texts& texts, TrackRequest& request) {
  const auto text = single(problems, "--as-of", texts);
  if (!text) return;
  request.as_of = *text;
  if (is_month_number(*text)) {
    request.question.as_of_month = whole_of(problems, "--as-of", texts, 1, Horizon::most_months);
    return;
  }
  const auto date = io::parse_date(*text);
  if (!date) return problems.refuse("--as-of", *text, date.error().text);
  const std::chrono::sys_days month_end(date->year() / date->month() / std::chrono::last);
  request.question.as_of = text->size() == month_length ? month_end : std::chrono::sys_days(*date);
}

void parse_files(FlagProblems& problems, const TrackFlags& flags, TrackRequest& request) {
  request.actuals = io::or_standard_input(single(problems, "ACTUALS", flags.actuals).value_or(""));
  const bool both = !flags.funnel.input.empty() && !flags.actuals.empty();
  if (both && io::or_standard_input(flags.funnel.input.front()) == "-" && request.actuals == "-") {
    problems.add("FILE and ACTUALS are both standard input; give one of them a path");
  }
  for (const std::string& output : flags.output.output) {
    if (!request.actuals.empty() && request.actuals != "-" && io::is_same_file(output, request.actuals)) {
      problems.refuse("--output", output, " has the actuals; write to another file");
    }
  }
}

std::string iso(std::chrono::sys_days day) {
  return view::iso_date(std::chrono::year_month_day(day));
}

/// "2026-01-01 to 2026-03-31", "1 to 3"
std::string span_of(const Actuals& actuals) {
  const ActualPeriod& first = actuals.periods.front();
  const ActualPeriod& last = actuals.periods.back();
  if (first.number) return fmt::format("{} to {}", *first.number, *last.number);
  return fmt::format("{} to {}", iso(*first.first), iso(*last.last));
}

std::string span_of(const Horizon& horizon) {
  const auto start = horizon.start();
  if (!start) return fmt::format("months 1 to {}", horizon.months());
  return fmt::format("{} to {}", view::iso_date(*start), view::iso_date(*horizon.end()));
}

}  // namespace

void add_track_flags(OptionRegistrar& options, TrackFlags& flags) {
  add_funnel_flags(options, flags.funnel);
  options.texts("ACTUALS", {}, "CSV of counts by period, or -", flags.actuals);
  add_chart_output_flags(options, flags.output);
  options.texts("--tolerance", "SHARE", "How far from its target is on track (default 5%)", flags.tolerance);
  options.texts("--as-of", "DATE", "Last day, or a month's number (default: data's)", flags.as_of);
  options.flag("--check", "Exit 1 when any KPI is behind or without data", flags.check);
  add_actuals_flags(options, flags.history);
}

void add_actuals_flags(OptionRegistrar& options, HistoryFlags& flags) {
  options.texts("--layout", "LAYOUT", "wide or long (default: by the header)", flags.layout);
  options.texts("--column", "STAGE=NAME", "The column (or value) of a stage; repeats", flags.column);
  options.texts("--by", "COLUMN", "The column of channels (default: channel)", flags.by);
  options.texts("--dates", "ORDER", "dmy or mdy, for dates like 03/04/2026", flags.dates);
}

TrackRequest parse_track_flags(FlagProblems& problems, const TrackFlags& flags) {
  if (flags.funnel.input.empty() || flags.actuals.empty()) {
    problems.add("a funnel file and the actuals are needed; write funnel track plan.json actuals.csv");
  }
  return parse_actuals_flags(problems, flags);
}

TrackRequest parse_actuals_flags(FlagProblems& problems, const TrackFlags& flags) {
  TrackRequest request;
  parse_files(problems, flags, request);
  parse_history_flags(problems, flags.history, request.options);
  request.question.tolerance =
      value_of<Share>(problems, "--tolerance", flags.tolerance, io::parse_share).value_or(usual_tolerance);
  parse_as_of(problems, flags.as_of, request);
  request.check = flags.check;
  if (!flags.funnel.channel.empty()) request.channel = flags.funnel.channel.front();
  return request;
}

std::optional<Failure> wrong_columns(const TrackRequest& request, const Funnel& funnel) {
  Failure failure{ExitCode::wrong_usage, {}, true};
  if (request.options.by && funnel.channels.empty() && own_channel(funnel) == nullptr) {
    failure.messages.push_back({fmt::format("--by {}: the funnel has no channels", *request.options.by)});
  }
  for (const auto& [stage, name] : request.options.columns) {
    if (funnel.stages.find(stage)) continue;
    failure.messages.push_back({fmt::format("--column {}={}: {}", stage, name, no_such_stage(stage, funnel))});
  }
  return failure.messages.empty() ? std::nullopt : std::optional(std::move(failure));
}

Failure failure_of(TrackProblem problem, const TrackRequest& request, const Funnel& funnel, const Actuals& actuals) {
  const std::string data = io::display_name(request.actuals);
  switch (problem) {
    case TrackProblem::not_dated:
      return {ExitCode::bad_data,
              {{fmt::format("the funnel has no start, and the periods of {} are dated ({}); add --start {}", data,
                            span_of(actuals), iso(*actuals.periods.front().first))}}};
    case TrackProblem::as_of_not_dated:
      return {ExitCode::wrong_usage,
              {{fmt::format("--as-of {}: the funnel has no start; give the number of a month, as --as-of 3",
                            request.as_of)}},
              true};
    case TrackProblem::outside:
      return {ExitCode::bad_data,
              {{fmt::format("no period of {} ({}) lies in the horizon, {}", data, span_of(actuals),
                            span_of(funnel.horizon))}}};
    case TrackProblem::later:
      break;
  }
  return {ExitCode::wrong_usage,
          {{fmt::format("--as-of {}: no period of {} in the horizon has ended by then ({})", request.as_of, data,
                        span_of(actuals))}},
          true};
}

}  // namespace funnel::cli
