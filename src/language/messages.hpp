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
  column_average,
  column_planned,
  row_revenue,
  row_existing_revenue,
  row_new_revenue,
  // Titles.
  title_plan,
  title_plan_named,  // {name}
  heading_arithmetic,
  heading_average_arithmetic,
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
  note_deals_vary,
  note_chance_not_computed,
  // The chance.
  chance_if_rates_certain,  // {goal} {chance}
  chance_given_evidence,    // {goal} {chance}
  goal_units,               // {units} {stage}
  goal_revenue,             // {revenue}
  chance_over,              // {chance}
  chance_under,             // {chance}
  confidence_rows,          // {confidence}
  from_to,                  // {from} {to}
  // The risk.
  title_risk,
  title_risk_named,  // {name}
  heading_needs,
  heading_planned_outcomes,
  heading_given_outcomes,
  heading_rates,
  column_chance,
  column_at_least,  // {what}
  column_interval,
  column_if_known,
  column_points,
  rows_do_not_chain,
  volumes_counted,  // {volumes}
  units_of_stage,   // {units} {stage}
  units_open,       // {units} {stage}
  points_explained,
  note_rates_certain,
  note_volume_unknown,
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
