// SPDX-License-Identifier: MIT
// Every sentence and title of a result, in each language, with the same arguments (checked at compile time).
#pragma once

#include "language/locale.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace funnel::language {

/// Each is one row of the catalogue in messages.cpp, which shows the words and the arguments of both languages.
enum class Message {
  // Column titles and row names of the plan.
  column_stage,
  column_year,
  column_one_month,
  column_months,  // {months}
  column_month,
  column_required,
  column_open,
  column_arithmetic,
  column_conversion,
  column_department,
  row_revenue,
  row_existing_revenue,
  row_new_revenue,
  // Titles.
  title_plan,
  title_plan_named,  // {name}
  heading_arithmetic,
  // Notes under the plan.
  rounding_up,
  rounding_nearest,
  rounding_exact,
  significant_up,              // {digits}
  significant_nearest,         // {digits}
  note_months_exceed_year,     // {months}
  note_forecast_below_target,  // {volume} {stage}
  note_expected_revenue,       // {expected} {target}
  note_existing_covers_target,
  note_open_covers_stage,  // {stage}
  // Pieces of --explain.
  explain_rounded_up,  // {equation}
  explain_shown_as,    // {equation} {shown}
  explain_forecast,    // {equation}
  period,              // {start} {end}

  count,  // how many there are: no message, always last
};

/// The words of `message`, with each {argument} replaced by its value. An argument that the message does not have is
/// ignored, one that is not given stays as "{argument}"; values are inserted as they are, and never looked into.
std::string text(Language language, Message message,
                 std::initializer_list<std::pair<std::string_view, std::string_view>> arguments = {});

}  // namespace funnel::language
