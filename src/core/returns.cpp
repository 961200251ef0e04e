// SPDX-License-Identifier: MIT
#include "core/returns.hpp"

#include "core/costs.hpp"
#include "core/parts.hpp"
#include "core/plan_figures.hpp"

namespace funnel {

namespace {

using Quotient = std::optional<Rational>;

Quotient divided(const Quotient& dividend, const Quotient& divisor) {
  if (!dividend || !divisor || *divisor == Rational(0)) return std::nullopt;
  return *dividend / *divisor;
}

std::optional<Fraction> told(const Quotient& quotient) {
  if (!quotient) return std::nullopt;
  return nearest_fraction(*quotient);
}

bool is_advertising(const Stage& stage) {
  return stage.figures.cost_kind == CostKind::advertising;
}

/// Nothing where no stage is advertised at all, or a unit cost is missing.
Quotient advertising_of(const Funnel& funnel, const Computation& computation) {
  Sum sum;
  bool any = false;
  for (const auto& [part, figures] : parts_of(funnel, computation)) {
    for (std::size_t index = 0; index < part.stages.size(); ++index) {
      if (!is_advertising(part.stages[index])) continue;
      any = true;
      sum += cost_of_units(part.stages[index], figures.links[index].volume);
    }
  }
  return any ? sum.value() : std::nullopt;
}

/// What is left of revenue: all of it where no margin is known.
Rational margin_of(const Funnel& funnel) {
  return funnel.margin ? Rational(funnel.margin->value()) : Rational(1);
}

}  // namespace

Returns returns_of(const Funnel& funnel, const Computation& computation, const std::optional<Rational>& cost) {
  const Rational margin = margin_of(funnel);
  const Rational& customers = computation.links.back().required;
  const Quotient per_customer = divided(cost, customers);
  const Quotient advertising = advertising_of(funnel, computation);
  Returns result;
  if (advertising) result.advertising = to_cents(*advertising);
  result.break_even_clv = told(divided(per_customer, margin));
  if (!funnel.clv) return result;
  const Rational clv(funnel.clv->value());
  const Rational revenue = *computation.expected - computation.kept;
  result.revenue = to_cents(revenue);
  result.clv_to_cost = told(divided(clv * margin, per_customer));
  result.roas = told(divided(revenue, advertising));
  if (cost) result.roi = told(divided(revenue * margin - *cost, cost));
  result.payback_months = told(divided(per_customer, clv / funnel.clv_months * margin));
  return result;
}

}  // namespace funnel
