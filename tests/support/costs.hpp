// SPDX-License-Identifier: MIT
// Funnels that cost something, for tests.
#pragma once

#include "funnels.hpp"

namespace funnel::test {

inline Funnel with_cost(const Funnel& funnel, std::string_view stage_id, std::string_view cost,
                        std::optional<CostKind> kind = std::nullopt) {
  StageFigures figures;
  figures.unit_cost = money(cost);
  figures.cost_kind = kind;
  return with_figures(funnel, stage_id, figures);
}

inline Funnel with_capacity(const Funnel& funnel, std::string_view stage_id, std::string_view units) {
  StageFigures figures;
  figures.capacity = capacity(units);
  return with_figures(funnel, stage_id, figures);
}

inline Department department(std::string id, std::string_view people, std::string_view monthly_cost) {
  Department made;
  made.id = std::move(id);
  if (!people.empty()) made.people = volume(people);
  if (!monthly_cost.empty()) made.monthly_cost = money(monthly_cost);
  return made;
}

inline FixedCost monthly(std::optional<std::string> department, std::string_view amount, int from = 1,
                         std::optional<int> to = std::nullopt) {
  return {"monthly", std::move(department), MonthlyCost{money(amount), from, to}};
}

inline FixedCost once(std::optional<std::string> department, std::string_view amount, int month) {
  return {"once", std::move(department), OneTimeCost{money(amount), month}};
}

/// The worked case of the reference: 20 customers at 12,000, sessions being advertising.
inline Funnel with_unit_costs() {
  Funnel funnel = for_revenue(built_in(), "240000", "12000");
  funnel = with_cost(funnel, "sessions", "0.05", CostKind::advertising);
  funnel = with_cost(funnel, "leads", "0", CostKind::other);
  funnel = with_cost(funnel, "mql", "5", CostKind::other);
  funnel = with_cost(funnel, "sql", "40", CostKind::other);
  funnel = with_cost(funnel, "opportunities", "120", CostKind::other);
  funnel = with_cost(funnel, "customers", "300", CostKind::other);
  funnel.margin = share("0.7");
  return funnel;
}

}  // namespace funnel::test
