// SPDX-License-Identifier: MIT
#include "cli/history_flags.hpp"

#include "io/reading.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace funnel::cli {

namespace {

constexpr std::array layouts = {io::HistoryLayout::wide, io::HistoryLayout::tall, io::HistoryLayout::contacts};
constexpr std::array orders = {io::DateOrder::day_first, io::DateOrder::month_first};

/// "mql=MQL date"
void parse_column(FlagProblems& problems, const std::string& text, io::HistoryOptions& history) {
  if (!is_value(problems, "--column", text)) return;
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0 || equals + 1 == text.size()) {
    problems.refuse("--column", text, R"( is not a stage and the name of its column; write it like "mql=MQL date")");
    return;
  }
  std::string stage = text.substr(0, equals);
  if (io::is_reserved(stage)) {
    problems.refuse("--column", stage, " is a reserved word; call the stage something else");
  } else if (!io::is_id(stage)) {
    problems.refuse("--column", stage, R"( is not a stage id; an id is 1 to 64 letters, digits, "-" and "_")");
  }
  const auto same = [&stage](const auto& column) { return column.first == stage; };
  if (std::any_of(history.columns.begin(), history.columns.end(), same)) {
    problems.add(fmt::format("--column names {} twice; give one column", stage));
  }
  history.columns.emplace_back(std::move(stage), text.substr(equals + 1));
}

}  // namespace

void parse_history_flags(FlagProblems& problems, const HistoryFlags& flags, io::HistoryOptions& history) {
  if (const auto layout = choice_of(problems, "--layout", flags.layout, layout_names)) {
    history.layout = layouts.at(*layout);
  }
  if (const auto order = choice_of(problems, "--dates", flags.dates, date_order_names))
    history.dates = orders.at(*order);
  history.by = single(problems, "--by", flags.by);
  for (const std::string& column : flags.column) parse_column(problems, column, history);
}

}  // namespace funnel::cli
