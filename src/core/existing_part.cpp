// SPDX-License-Identifier: MIT
#include "core/existing_part.hpp"

#include "core/computation.hpp"
#include "core/plan_figures.hpp"

namespace funnel {

std::optional<ExistingPart> existing_part_of(const Funnel& funnel) {
  if (!funnel.existing) return std::nullopt;
  const Rational kept = kept_revenue_of(funnel);
  ExistingPart part{*funnel.existing, to_cents(kept), std::nullopt, has_two_decimals(kept), false};
  const auto* target = funnel.target ? std::get_if<RevenueTarget>(&*funnel.target) : nullptr;
  if (target == nullptr) return part;
  const Rational wanted = new_revenue_of(funnel);
  part.new_revenue = to_cents(wanted);
  part.exact = part.exact && has_two_decimals(wanted);
  part.covers_target = kept >= Rational(target->revenue.value());
  return part;
}

}  // namespace funnel
