// SPDX-License-Identifier: MIT
#include "view/plan_chain.hpp"

#include "view/figures.hpp"
#include "view/relating.hpp"

namespace funnel::view {

namespace {

using document::Operand;
using document::Operation;
using document::Relation;

constexpr int rate_decimals = 6;
constexpr int money_decimals = 2;

bool has_decimals(const Fraction& value, Integer128 scale) {
  return scale % value.denominator() == 0;
}

bool is_money_exact(const Fraction& amount) {
  return has_decimals(amount, 100);
}

bool is_rate_decimal(const Fraction& rate) {
  return has_decimals(rate, 1'000'000);
}

/// As a decimal, or as a quotient whose numerator ceil_quotient can tell (see document/relation.hpp).
bool is_rate_exact(const Fraction& rate) {
  return is_rate_decimal(rate) || rate.numerator() <= 1'000'000;
}

Relation same_as(Operand operand) {
  return {Operation::sum, {std::move(operand)}};
}

Relation two(Operation operation, Operand left, Operand right, int digits = 0) {
  return {operation, {std::move(left), std::move(right)}, digits};
}

}  // namespace

std::string plan_id(std::string_view figure, const Stage& stage) {
  return std::string(figure) + "." + stage.id;
}

bool PlanChain::is_exact() const {
  const Plan& plan = view_.plan;
  if (plan.existing && !plan.existing->exact) return false;
  const auto* revenue = std::get_if<RevenueTarget>(&plan.target);
  const bool goal_is_rounded = revenue == nullptr && plan.significant && (!is_up() || planned(plan.goal).open);
  if (goal_is_rounded) return false;
  constexpr std::size_t deepest_formula = 40;
  if (!is_up()) return view_.funnel.stages.size() <= deepest_formula;
  if (revenue != nullptr && !(is_money_exact(revenue->revenue.value()) && is_money_exact(plan.clv->value()))) {
    return false;
  }
  for (std::size_t index = 0; index < plan.goal; ++index) {
    if (!is_rate_exact(planned(index).rate->value())) return false;
  }
  return true;
}

bool PlanChain::is_goal_input(std::size_t index) const {
  return index == view_.plan.goal && std::holds_alternative<VolumeTarget>(view_.plan.target);
}

bool PlanChain::has_chained_cells() const {
  return is_up() && view_.plan.significant.has_value();
}

/// New revenue over what each customer counts; where revenue counts as it is earned, over the part that is.
Relation PlanChain::customers() const {
  Operand revenue = cell_operand(std::string(view_.plan.existing ? new_revenue_id : target_id));
  Operand clv = cell_operand(std::string(clv_id));
  if (view_.plan.recognition == Recognition::earned && view_.plan.earned_share) {
    const auto part = [](Integer128 whole) { return constant(fixed(*Fraction::make(whole, 1), 0)); };
    revenue = related(two(Operation::multiply, std::move(revenue), part(view_.plan.earned_share->denominator())));
    clv = related(two(Operation::multiply, std::move(clv), part(view_.plan.earned_share->numerator())));
  }
  return is_up() ? two(Operation::ceil_div, std::move(revenue), std::move(clv), money_decimals)
                 : two(Operation::divide, std::move(revenue), std::move(clv));
}

Relation PlanChain::units_above(std::size_t index) const {
  Operand below = volume_operand(index + 1);
  Operand rate = cell_operand(plan_id("rate", stage(index)));
  if (!is_up()) return two(Operation::divide, std::move(below), std::move(rate));
  const bool decimal = is_rate_decimal(planned(index).rate->value());
  return two(decimal ? Operation::ceil_div : Operation::ceil_quotient, std::move(below), std::move(rate),
             rate_decimals);
}

/// What the units of the stage above bring, below the target's stage.
Relation PlanChain::moved_on(std::size_t index) const {
  return two(Operation::multiply, base(index - 1), cell_operand(plan_id("rate", stage(index - 1))));
}

/// The units of a stage that its rate is of, where they are more than the target asks for.
Operand PlanChain::base(std::size_t index) const {
  if (index > view_.plan.goal || !planned(index).open) return required_operand(index);
  return related(two(Operation::maximum, required_operand(index), cell_operand(plan_id("open", stage(index)))));
}

Operand PlanChain::required_operand(std::size_t index) const {
  if (is_goal_input(index)) {
    const bool own_cell = required_shown_ && !has_chained_cells();
    const std::string_view figure = own_cell ? "required" : has_chained_cells() ? "chained" : "volume";
    return cell_operand(plan_id(figure, stage(index)));
  }
  const bool stands_there = is_rounded_up(index) && required_shown_ && !has_chained_cells();
  return stands_there ? cell_operand(plan_id("required", stage(index))) : related(required(index));
}

Operand PlanChain::volume_operand(std::size_t index) const {
  if (is_rounded_up(index)) return cell_operand(plan_id(has_chained_cells() ? "chained" : "volume", stage(index)));
  return planned(index).open ? related(chained_volume(index)) : required_operand(index);
}

Relation PlanChain::required(std::size_t index) const {
  if (is_goal_input(index)) return same_as(required_operand(index));
  if (index == view_.plan.goal) return customers();
  if (index < view_.plan.goal) return units_above(index);
  if (!planned(index).open) return moved_on(index);
  return two(Operation::sum, related(moved_on(index)), cell_operand(plan_id("open", stage(index))));
}

Relation PlanChain::less_open(Operand required, std::size_t index) const {
  Relation rest = two(Operation::subtract, std::move(required), cell_operand(plan_id("open", stage(index))));
  return two(Operation::maximum, constant("0"), related(std::move(rest)));
}

Relation PlanChain::chained_volume(std::size_t index) const {
  if (index > view_.plan.goal) return moved_on(index);
  return planned(index).open ? less_open(required_operand(index), index) : same_as(required_operand(index));
}

/// The figure as the plan shows it.
Relation PlanChain::shown(Relation figure, std::size_t index) const {
  const auto& significant = view_.plan.significant;
  if (is_rounded_up(index)) {
    if (!significant) return figure;
    return {Operation::round_significant_up, {related(std::move(figure))}, significant->value()};
  }
  Relation rounded{Operation::round, {related(std::move(figure))}, planned(index).decimals};
  if (!significant) return rounded;
  return {Operation::round_significant, {related(std::move(rounded))}, significant->value()};
}

Relation PlanChain::shown_required(std::size_t index) const {
  return shown(required(index), index);
}

Relation PlanChain::shown_volume(std::size_t index) const {
  const bool stands_there = has_chained_cells() && is_rounded_up(index);
  return shown(stands_there ? same_as(volume_operand(index)) : chained_volume(index), index);
}

Relation PlanChain::month(std::size_t index) const {
  Operand volume = cell_operand(plan_id("volume", stage(index)));
  Operand months = constant(std::to_string(view_.plan.horizon.months()));
  if (is_rounded_up(index)) return two(Operation::ceil_div, std::move(volume), std::move(months));
  return {Operation::round,
          {related(two(Operation::divide, std::move(volume), std::move(months)))},
          planned(index).decimals};
}

Relation PlanChain::expected_revenue() const {
  const std::size_t last = view_.funnel.stages.size() - 1;
  Operand revenue = related(two(Operation::multiply, required_operand(last), cell_operand(std::string(clv_id))));
  if (view_.plan.existing) {
    revenue = related(two(Operation::sum, std::move(revenue), cell_operand(std::string(kept_id))));
  }
  return {Operation::round, {std::move(revenue)}, money_decimals};
}

}  // namespace funnel::view
