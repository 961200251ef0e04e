// SPDX-License-Identifier: MIT
// Every sentence and title of a result, in each language, with the same arguments (checked at compile time).
#pragma once

#include "language/locale.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace funnel::language {

/// Each is one row of catalogue.hpp, or of a file beside it, which shows the words and the arguments of both languages.
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
  goal_revenue,             // {revenue}
  chance_over,              // {chance}
  chance_under,             // {chance}
  confidence_rows,          // {confidence}
  from_to,                  // {from} {to}
  // The forecast.
  title_forecast,
  title_forecast_named,  // {name}
  column_given,
  forecast_reached,   // {target}
  forecast_exceeded,  // {target} {difference}
  forecast_short,     // {target} {difference}
  less_than,          // {amount}
  forecast_figures,
  note_target_not_compared,
  note_volumes_below_target,  // {stage}
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
  column_volume_if_known,
  column_chance_if_known,
  rows_do_not_chain,
  volumes_counted,  // {volumes}
  units_of_stage,   // {units} {stage}
  units_open,       // {units} {stage}
  worth_explained,  // {stage} {confidence} {volume}
  worth_unknown,    // {stage}
  note_rates_certain,
  note_volume_unknown,
  // Pieces of --explain.
  explain_rounded_up,  // {equation}
  explain_shown_as,    // {equation} {shown}
  explain_forecast,    // {equation}
  period,              // {start} {end}
  // The report of calibrate: titles and columns.
  title_calibration,  // {data}
  heading_lags,
  heading_skipped,
  column_entered,
  column_of,
  column_converted,
  column_rate,
  column_low,
  column_high,
  column_too_young,
  column_mature_days,
  column_lag_mean,
  column_lag_median,
  column_lag_ninth_decile,
  column_lag_spread,
  channel_not_given,
  // Its sentences.
  history_rows,        // {rows}
  history_rows_dated,  // {rows} {start} {end}
  history_interval,
  history_mature,
  note_columns_unused,            // {columns} {stage} {first}
  columns_unlisted,               // {columns} {count}
  note_counts_exceed,             // {stage} {next} {of} {converted}
  note_counts_exceed_in_periods,  // {stage} {next} {count}
  note_periods_incomplete,        // {stage} {next} {of} {converted}
  note_lag_long,                  // {stage} {lag} {period}
  note_last_day_apart,            // {day} {count}
  note_too_young,                 // {stages}
  note_too_young_stage,           // {stage} {young} {entered}
  note_nothing_converted,         // {stage} {of}
  note_nothing_counted,           // {stage}
  note_stage_absent,              // {stage}
  note_stage_not_followed,        // {stage}
  note_rate_not_needed,           // {stage} {rate}
  note_channel_without_share,     // {channel} {stage}
  note_channel_unknown,           // {channel}
  note_rate_to_plan_with,         // {rate}
  note_no_rate_to_plan_with,
  note_of_channel,  // {channel} {note}
  note_saved,       // {file}
  note_saved_to_output,
  note_not_saved,
  // Why rows were skipped.
  skipped_row,     // {reason} {count} {rows}
  skipped_rows,    // {reason} {count} {rows}
  skipped_column,  // {reason} {column}
  skipped_total,
  skipped_not_a_count,
  skipped_not_a_date,
  skipped_too_late,
  skipped_gap,
  skipped_out_of_order,
  skipped_no_stage,
  skipped_wrong_length,
  // The comparison.
  title_compare,
  title_compare_named,  // {name}
  heading_compare_inputs,
  heading_compare_months,
  column_compare_figure,
  column_compare_over,  // {months}
  column_compare_input,
  column_compare_change,
  compare_revenue_target,
  compare_volume_target,  // {stage}
  compare_months,
  compare_clv,
  compare_margin,
  compare_expected_revenue,
  compare_rate,       // {stage}
  compare_open,       // {stage}
  compare_unit_cost,  // {stage}
  compare_cost,
  compare_cac,
  compare_cost_per,  // {unit}
  compare_budget,
  compare_budget_left,
  compare_points,    // {points}
  compare_interval,  // {stage}
  compare_top_less,  // {name} {change} {stage} {volume} {first}
  compare_top_more,  // {name} {change} {stage} {volume} {first}
  compare_top_same,  // {name} {stage} {volume}
  compare_a_month,   // {stage}
  compare_months_differ,
  compare_currencies_differ,
  compare_rounding_differs,
  compare_cost_missing,
  compare_chances_certain,

  count,  // how many there are: no message, always last
};

/// The words of `message`, with each {argument} replaced by its value. An argument that the message does not have is
/// ignored, one that is not given stays as "{argument}"; values are inserted as they are, and never looked into.
std::string text(Language language, Message message,
                 std::initializer_list<std::pair<std::string_view, std::string_view>> arguments = {});

}  // namespace funnel::language
