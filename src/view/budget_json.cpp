// SPDX-License-Identifier: MIT
#include "view/budget.hpp"
#include "view/budget_missing.hpp"
#include "view/budget_sentences.hpp"
#include "view/json_values.hpp"

namespace funnel::view {

namespace {

void add_costs(JsonObject& object, const Costs& costs) {
  object.add("units", optional_json(costs.units))
      .add("fixed", to_json(costs.fixed.value()))
      .add("people", optional_json(costs.people))
      .add("total", optional_json(costs.total));
}

Json costs_json(const Costs& costs) {
  JsonObject object(4);
  add_costs(object, costs);
  return object.take();
}

Json all_costs_json(const Budget& budget) {
  JsonObject object(5);
  add_costs(object, budget.costs);
  return object.add("known", to_json(budget.known.value())).take();
}

Json cost_kind_json(const std::optional<CostKind>& kind) {
  if (!kind) return nullptr;
  return *kind == CostKind::advertising ? "advertising" : "other";
}

Json stages_json(const BudgetView& view) {
  Json stages = Json::array();
  for (const StageCost& cost : view.budget.stages) {
    const Stage& stage = view.funnel.stages[cost.index];
    stages.push_back(JsonObject(9)
                         .add("id", stage.id)
                         .add("name", stage_name(stage, language_of(json_locale)))
                         .add("departments", list_json(stage.departments))
                         .add("volume", to_json(view.plan.at(cost.index).volume.value()))
                         .add("unit_cost", optional_json(stage.figures.unit_cost))
                         .add("cost_kind", cost_kind_json(stage.figures.cost_kind))
                         .add("costs", costs_json(cost.costs))
                         .add("cumulative", optional_json(cost.cumulative))
                         .add("cost_per_unit", optional_json(cost.per_unit))
                         .take());
  }
  return stages;
}

Json departments_json(const BudgetView& view) {
  Json departments = Json::array();
  for (const DepartmentCost& cost : view.budget.departments) {
    const bool known = cost.id.has_value();
    departments.push_back(
        JsonObject(6)
            .add("id", optional_json(cost.id))
            .add("name", known ? Json(department_name(*cost.id, view.funnel, language_of(json_locale))) : Json())
            .add("costs", costs_json(cost.costs))
            .add("people_needed", optional_json(cost.needed))
            .add("people", optional_json(cost.people))
            .add("fits", fit_json(cost.fit))
            .take());
  }
  return departments;
}

Json months_json(const BudgetView& view) {
  Json months = Json::array();
  int number = 0;
  for (const Costs& costs : view.budget.months) {
    JsonObject month(6);
    ++number;
    month.add("month", number).add("start", date_json(view.plan.horizon.month_start(number)));
    add_costs(month, costs);
    months.push_back(month.take());
  }
  return months;
}

Json budget_gap_json(const std::optional<BudgetGap>& gap) {
  if (!gap) return nullptr;
  return JsonObject(3)
      .add("budget", to_json(gap->budget.value()))
      .add("left", optional_json(gap->left))
      .add("fits", fit_json(gap->fit))
      .take();
}

Json after_horizon_json(const std::vector<FixedCost>& costs) {
  Json list = Json::array();
  for (const FixedCost& cost : costs) {
    list.push_back(JsonObject(3)
                       .add("name", cost.name)
                       .add("department", optional_json(cost.department))
                       .add("month", first_month(cost))
                       .take());
  }
  return list;
}

/// What one unit of the last stage costs is a CAC where that stage is the customers.
void add_returns(JsonObject& json, const BudgetView& view) {
  const Returns& returns = view.budget.returns;
  const bool customers = ends_with_customers(view.funnel);
  const Json cost = optional_json(view.budget.stages.front().per_unit);
  const Json clv_to_cost = optional_json(returns.clv_to_cost);
  const Json basis = view.funnel.margin ? "clv-times-margin" : "clv";
  const Json definition = view.funnel.margin ? "(revenue x margin - cost) / cost" : "(revenue - cost) / cost";
  json.add("cac", customers ? cost : Json())
      .add("cost_per_order", customers ? Json() : cost)
      .add("revenue", optional_json(returns.revenue))
      .add("margin", optional_json(view.funnel.margin))
      .add("clv_months", view.funnel.clv_months)
      .add("clv_to_cac", customers ? clv_to_cost : Json())
      .add("clv_to_cost_per_order", customers ? Json() : clv_to_cost)
      .add("clv_to_cac_basis", returns.clv_to_cost ? basis : Json())
      .add("roas", optional_json(returns.roas))
      .add("advertising", optional_json(returns.advertising))
      .add("roi", optional_json(returns.roi))
      .add("roi_definition", returns.roi ? definition : Json())
      .add("payback_months", optional_json(returns.payback_months))
      .add("break_even_clv", optional_json(returns.break_even_clv));
}

}  // namespace

Json budget_json(const BudgetView& view) {
  JsonObject json = plan_head("budget", view.funnel, view.plan, 23);
  json.add("costs", all_costs_json(view.budget))
      .add("stages", stages_json(view))
      .add("departments", departments_json(view))
      .add("by_month", months_json(view));
  add_returns(json, view);
  return json.add("budget", budget_gap_json(view.budget.gap))
      .add("fits", fit_json(view.budget.fit))
      .add("after_horizon", after_horizon_json(view.budget.after_horizon))
      .add("missing", missing_json(view.funnel, view.budget.missing))
      .add("notes", notes_json(budget_notes(view, json_locale)))
      .take();
}

}  // namespace funnel::view
