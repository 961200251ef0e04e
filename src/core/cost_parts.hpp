// SPDX-License-Identifier: MIT
// What a plan costs in the parts that a budget tells: by stage, by department, by month.
#pragma once

#include "core/costs.hpp"

#include <funnel/budget.hpp>

#include <optional>
#include <string>
#include <vector>

namespace funnel {

/// Costs by what they go to, exact.
struct CostParts {
  Sum units;
  Rational fixed;
  Sum people;

  CostParts& operator+=(const CostParts& other);
  Sum total() const;
};

/// The same as they are told, to the cent.
Costs told(const CostParts& parts);

/// Divides the costs of one plan.
class CostDivision {
 public:
  CostDivision(const Funnel& funnel, const Computation& computation);

  /// Of the last stage first: what each costs with its part of the departments'.
  std::vector<StageCost> stages() const;
  /// The people that are needed and there stand beside.
  std::vector<DepartmentCost> departments() const;
  std::vector<Costs> months() const;
  CostParts all() const;

 private:
  /// What a department spends and owns; what belongs to none for nothing.
  struct Spender {
    std::optional<std::string> id;
    CostParts parts;
    std::vector<std::size_t> stages;  ///< at which its fixed costs and people count
  };

  Spender spender(const std::optional<std::string>& id) const;
  CostParts stage_parts(std::size_t index) const;
  DepartmentCost department_cost(const Spender& spender, const Rational& peak) const;

  const Funnel& funnel_;
  const Computation& computation_;
  std::vector<Spender> spenders_;
};

}  // namespace funnel
