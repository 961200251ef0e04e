// SPDX-License-Identifier: MIT
#include "cli/completion.hpp"

#include "cli/calibrate_request.hpp"
#include "cli/command.hpp"
#include "cli/completion_command.hpp"
#include "cli/goals_command.hpp"
#include "cli/option.hpp"
#include "cli/output_flags.hpp"
#include "language/locale.hpp"
#include "language/names.hpp"

#include <funnel/currency.hpp>
#include <funnel/preset.hpp>
#include <funnel/rounding.hpp>

#include <CLI/App.hpp>

#include <algorithm>
#include <array>

namespace funnel::cli {

namespace {

using Words = std::vector<std::string>;

template <class Range>
Words words_of(const Range& range) {
  return Words(range.begin(), range.end());
}

Words stages_with_equals() {
  Words words;
  for (const std::string_view stage : language::standard_stages()) words.push_back(std::string(stage) + "=");
  return words;
}

Words what_if_keys() {
  Words words = stages_with_equals();
  for (const char* key : {"clv=", "revenue=", "months=", "budget=", "cost."}) words.emplace_back(key);
  return words;
}

Words limit_keys() {
  Words words = stages_with_equals();
  for (const char* key : {"budget=", "people.", "months="}) words.emplace_back(key);
  return words;
}

Words locales() {
  Words words;
  for (const language::Locale locale : language::all_locales) words.emplace_back(tag(locale));
  return words;
}

Words groups_of(std::string_view command) {
  if (command == "schedule") return {"month", "quarter", "week"};
  if (command == "goals") return words_of(goal_group_names());
  return {};  // a column of the data
}

bool draws_charts(std::string_view command) {
  constexpr std::array<std::string_view, 5> those = {"plan", "forecast", "compare", "track", "report"};
  return std::ranges::find(those, command) != those.end();
}

Words values_of(std::string_view command, std::string_view flag) {
  if (flag == "--preset") return words_of(preset_ids());
  if (flag == "--rate" || flag == "--open" || flag == "--cost" || flag == "--target" || flag == "--volume" ||
      flag == "--column") {
    return stages_with_equals();
  }
  if (flag == "--limit") return limit_keys();
  if (flag == "--what-if") return what_if_keys();
  if (flag == "--style") return words_of(goal_style_names());
  if (flag == "--layout") return words_of(layout_names);
  if (flag == "--dates") return words_of(date_order_names);
  if (flag == "--locale") return locales();
  if (flag == "--currency") return words_of(currency_codes());
  if (flag == "--rounding") return words_of(rounding_ids);
  if (flag == "--recognition") return words_of(recognition_ids);
  if (flag == "--by") return groups_of(command);
  if (flag == "--format") return words_of(format_names(draws_charts(command)));
  if (flag == "--csv-dialect") return {"rfc4180", "excel-fr"};
  if (flag == "--csv-table") return {"stage", "department", "month"};
  if (flag == "--color") return {"auto", "always", "never"};
  return {};
}

CompletedFlag completed(const Command& command, const CLI::Option& option) {
  CompletedFlag flag;
  flag.name = "--" + option.get_lnames().front();
  if (!option.get_snames().empty()) flag.short_name = "-" + option.get_snames().front();
  flag.summary = option.get_description();
  flag.takes_value = option.get_items_expected_max() > 0;
  flag.names_file = flag.name == "--output" || flag.name == "--actuals" || flag.name == "--save";
  flag.values = values_of(command.name, flag.name);
  return flag;
}

CompletedCommand completed(const Command& command) {
  CLI::App app;
  OptionRegistrar options(app);
  command.setup(options);
  CompletedCommand result{std::string(command.name), std::string(command.summary), false, false, {}, {}};
  for (const CLI::Option* option : app.get_options()) {
    if (!option->get_lnames().empty()) result.flags.push_back(completed(command, *option));
    if (option->get_name() == "FILE") result.reads_file = true;
    if (option->get_name() == "FILE" && option->get_items_expected_max() > 1) result.reads_files = true;
    if (option->get_name() == "NAME") result.words = words_of(preset_ids());
    if (option->get_name() == "SHELL") result.words = words_of(shell_names());
  }
  return result;
}

}  // namespace

std::vector<CompletedCommand> completed_commands() {
  std::vector<CompletedCommand> result;
  for (const Command& command : commands()) result.push_back(completed(command));
  return result;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : " ") + text;
  return all;
}

}  // namespace funnel::cli
