// SPDX-License-Identifier: MIT
#include "view/comparison_rows.hpp"

#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/chance.hpp"
#include "view/figures.hpp"
#include "view/json_values.hpp"
#include "view/words.hpp"

#include <funnel/posterior.hpp>

#include <algorithm>
#include <array>

namespace funnel::view {

namespace {

using document::Cell;
using language::Message;
namespace message = language::message;

struct KindWords {
  ComparedKind kind;
  std::string_view id;
  Message name;
};

constexpr std::array all_words = std::to_array<KindWords>({
    {ComparedKind::revenue_target, "revenue", message::input_revenue_target},
    {ComparedKind::volume_target, "target", message::input_volume_target},
    {ComparedKind::months, "months", message::input_months},
    {ComparedKind::clv, "clv", message::input_clv},
    {ComparedKind::existing, "existing", message::row_existing_revenue},
    {ComparedKind::margin, "margin", message::compare_margin},
    {ComparedKind::expected_revenue, "expected_revenue", message::compare_expected_revenue},
    {ComparedKind::volume, "volume", message::column_stage},
    {ComparedKind::month, "month", message::column_stage},
    {ComparedKind::rate, "rate", message::input_rate},
    {ComparedKind::open, "open", message::compare_open},
    {ComparedKind::unit_cost, "unit_cost", message::input_unit_cost},
    {ComparedKind::fixed_costs, "fixed_costs", message::compare_fixed_costs},
    {ComparedKind::people_cost, "people_cost", message::compare_people_cost},
    {ComparedKind::deal_cv, "deal_cv", message::compare_deal_cv},
    {ComparedKind::cost, "cost", message::compare_cost},
    {ComparedKind::cac, "cac", message::compare_cac},
    {ComparedKind::cost_per_order, "cost_per_order", message::compare_cost_per},
    {ComparedKind::budget, "budget", message::compare_budget},
    {ComparedKind::budget_left, "budget_left", message::compare_budget_left},
});

const KindWords& words_of(ComparedKind kind) {
  return all_words.at(static_cast<std::size_t>(kind));
}

/// The last stage that a cost per order is of.
const Stage& ordered_stage(const ComparisonView& view, const ComparedRow& row) {
  std::size_t index = 0;
  while (!row.figures[index].value) ++index;
  return view.alternatives[index].funnel.stages.last();
}

int decimals_of(const ComparisonView& view, const ComparedRow& row, std::size_t index) {
  const bool planned = row.kind == ComparedKind::volume || row.kind == ComparedKind::month;
  const auto stage = view.alternatives[index].funnel.stages.find(row.stage);
  return planned && stage ? view.comparison.plans[index].plan.at(*stage).decimals : 0;
}

bool is_share(ComparedKind kind) {
  return kind == ComparedKind::rate || kind == ComparedKind::margin;
}

}  // namespace

std::string_view kind_id(ComparedKind kind) {
  return words_of(kind).id;
}

std::string row_key(const ComparedRow& row) {
  const std::string id(kind_id(row.kind));
  return row.stage.empty() ? id : id + "." + row.stage;
}

std::string row_name(const ComparisonView& view, const ComparedRow& row, language::Locale locale) {
  const language::Language words = language_of(locale);
  const Message message = words_of(row.kind).name;
  if (row.kind == ComparedKind::cost_per_order) {
    return text(words, message, {{"unit", stage_singular(ordered_stage(view, row), words)}});
  }
  if (row.stage.empty()) return text(words, message);
  const std::string stage = stage_name(compared_stage(view, row.stage), words);
  return message == message::column_stage ? stage : text(words, message, {{"stage", stage}});
}

const Stage& compared_stage(const ComparisonView& view, std::string_view id) {
  const auto has = [id](const Alternative& alternative) { return alternative.funnel.stages.find(id).has_value(); };
  const Funnel& funnel = std::find_if(view.alternatives.begin(), view.alternatives.end(), has)->funnel;
  return funnel.stages[*funnel.stages.find(id)];
}

Cell figure_cell(const ComparisonView& view, const ComparedRow& row, std::size_t index,
                 const std::optional<Fraction>& value, language::Locale locale) {
  if (!value) return {};
  if (is_share(row.kind)) return {document::Percent{percent_number(*value)}};
  if (is_money(row.kind)) {
    const std::string currency = shown_currency(view.alternatives[index].funnel, locale);
    return {document::Money{money_number(*value, currency), currency, {}}};
  }
  if (row.kind == ComparedKind::deal_cv) return {document::Count{ratio_number(*value, 2)}};
  return {document::Count{count_number(*value, decimals_of(view, row, index))}};
}

std::optional<RateInterval> rate_interval(const ComparisonView& view, const std::string& stage, std::size_t index) {
  const StageList& stages = view.alternatives[index].funnel.stages;
  const auto place = stages.find(stage);
  const auto evidence = place ? stages[*place].figures.rate : std::nullopt;
  const bool certain = !evidence || std::holds_alternative<KnownRate>(*evidence);
  return certain ? std::nullopt : credible_interval(*evidence, interval_level);
}

Cell interval_cell(const ComparisonView& view, const std::string& stage, std::size_t index, language::Locale locale) {
  const auto interval = rate_interval(view, stage, index);
  return interval ? Cell{document::Text{interval_text(*interval, locale)}} : Cell{};
}

std::optional<std::string> common_name(const ComparisonView& view) {
  const auto& name = view.alternatives.front().funnel.name;
  const bool common = std::all_of(view.alternatives.begin(), view.alternatives.end(),
                                  [&name](const Alternative& other) { return other.funnel.name == name; });
  return common ? name : std::nullopt;
}

bool is_input(ComparedKind kind) {
  constexpr std::array results = {ComparedKind::expected_revenue,
                                  ComparedKind::volume,
                                  ComparedKind::month,
                                  ComparedKind::cost,
                                  ComparedKind::cac,
                                  ComparedKind::cost_per_order,
                                  ComparedKind::budget_left};
  return std::find(results.begin(), results.end(), kind) == results.end();
}

}  // namespace funnel::view
