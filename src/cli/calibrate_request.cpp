// SPDX-License-Identifier: MIT
#include "cli/calibrate_request.hpp"

#include "cli/flag_text.hpp"
#include "cli/option.hpp"
#include "cli/stage_flags.hpp"
#include "io/files.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

namespace funnel::cli {

namespace {

constexpr int most_mature_days = 36'500;

void parse_history(FlagProblems& problems, const CalibrateFlags& flags, io::HistoryOptions& history) {
  parse_history_flags(problems, flags.history, history);
  history.mature_days = whole_of(problems, "--mature", flags.mature, 0, most_mature_days);
  const auto as_of = value_of<std::chrono::year_month_day>(problems, "--as-of", flags.as_of, io::parse_date);
  if (as_of) history.as_of = std::chrono::sys_days(*as_of);
}

/// Where the funnel file goes. What is read from standard input comes from nowhere that could be written to.
std::optional<std::string> save_path(FlagProblems& problems, const CalibrateFlags& flags) {
  auto path = single(problems, "--save", flags.save);
  const auto descriptor = path ? io::named_descriptor(*path) : std::nullopt;
  if (descriptor == STDIN_FILENO) problems.refuse("--save", *path, " is standard input; save to a file");
  return descriptor == STDOUT_FILENO ? "-" : std::move(path);
}

/// Whether saving to `path` would lose a file that is not the one to update.
bool would_lose(const std::string& path, const std::optional<std::string>& updated) {
  std::error_code unknown;
  const bool holds_bytes = std::filesystem::is_regular_file(path, unknown) && std::filesystem::file_size(path) > 0;
  return holds_bytes && !(updated && io::is_same_file(path, *updated));
}

void check_save(FlagProblems& problems, const CalibrateRequest& request) {
  if (request.save && request.save != "-" && io::is_same_file(*request.save, request.data)) {
    problems.refuse("--save", *request.save, " is the data; save to another file");
  } else if (request.save && request.save != "-" && would_lose(*request.save, request.file)) {
    problems.refuse("--save", *request.save,
                    " is there already; name it as FILE to update it and keep what else it says, or remove it first");
  } else if (request.save && request.save != "-") {
    refuse_unless_json(problems, "--save", *request.save);
  }
  const bool updates = request.file && request.file != "-" && !request.save;
  if (updates && io::is_same_file(*request.file, request.data)) {
    problems.refuse("FILE", *request.file, " is the data; save to another file");
  }
}

void check_output(FlagProblems& problems, const CalibrateRequest& request) {
  const auto& report = request.form.path;
  if (!report) return;
  const auto is_report = [&report](const std::optional<std::string>& path) {
    return path && io::is_same_file(*path, *report);
  };
  if (is_report(request.data)) {
    problems.refuse("--output", *report, " is the data; write the report to another file");
  } else if (is_report(request.file) || (request.save != "-" && is_report(request.save))) {
    problems.refuse("--output", *report, " is the funnel file; write the report to another file");
  } else if (request.save == "-" && io::named_descriptor(*report) == STDOUT_FILENO) {
    problems.refuse("--output", *report, " has the funnel file; write the report to another file");
  }
}

void check_files(FlagProblems& problems, const CalibrateFlags& flags, const CalibrateRequest& request) {
  if (flags.data.empty()) problems.add("the data are missing; write funnel calibrate data.csv");
  if (request.data == "-" && request.file == "-") {
    problems.add("DATA and FILE are both standard input; give one of them a path");
  } else if (request.file == "-" && !request.save && flags.save.empty()) {
    problems.add(
        "FILE is standard input and cannot be updated; add --save funnel.json, or --save - for standard output");
  }
  check_save(problems, request);
  check_output(problems, request);
}

}  // namespace

void add_calibrate_flags(OptionRegistrar& options, CalibrateFlags& flags) {
  options.texts("DATA", {}, "CSV of counts or contacts, or -", flags.data);
  options.texts("FILE", {}, "Funnel file to update, or - with --save", flags.file);
  options.texts("--layout", "LAYOUT", "wide, long or crm (default: by the header)", flags.history.layout);
  options.texts("--column", "STAGE=NAME", "The column (or value) of a stage; repeats", flags.history.column);
  options.texts("--by", "COLUMN", "One channel for each value of a column", flags.history.by);
  options.texts("--mature", "DAYS", "Leave out younger contacts (default: by lag)", flags.mature);
  options.texts("--dates", "ORDER", "dmy or mdy, for dates like 03/04/2026", flags.history.dates);
  options.texts("--as-of", "DATE", "Last day of the data (default: its last date)", flags.as_of);
  options.texts("--rate", "STAGE=RATE", "Rate where the data give none; repeats", flags.rate);
  options.texts("--save", "FILE", "Write the funnel file here instead, or -", flags.save);
  options.texts("--locale", "TAG", "en-US, en-CA, en-GB, fr-CA or fr-FR", flags.locale);
  add_output_flags(options, flags.output);
}

tl::expected<CalibrateRequest, Failure> parse_calibrate_flags(const CalibrateFlags& flags) {
  FlagProblems problems;
  CalibrateRequest request;
  request.data = io::or_standard_input(single(problems, "DATA", flags.data).value_or(""));
  request.file = single(problems, "FILE", flags.file);
  if (request.file) request.file = io::or_standard_input(*std::move(request.file));
  request.save = save_path(problems, flags);
  parse_history(problems, flags, request.history);
  FunnelFlags rates;
  rates.rate = flags.rate;
  request.rates = parse_stage_flags(problems, rates);
  request.locale = locale_of(problems, flags.locale);
  const auto form = parse_output_flags(flags.output);
  if (form) request.form = *form;
  check_files(problems, flags, request);
  Failure failure{ExitCode::wrong_usage, problems.messages()};
  if (!form)
    failure.messages.insert(failure.messages.end(), form.error().messages.begin(), form.error().messages.end());
  if (!failure.messages.empty()) return tl::unexpected(std::move(failure));
  return request;
}

}  // namespace funnel::cli
