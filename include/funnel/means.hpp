// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/quantity.hpp>

#include <optional>
#include <string>
#include <variant>

namespace funnel {

/// A department and the people in it.
struct Department {
  std::string id;
  std::optional<std::string> name;
  std::optional<Volume> people;       ///< may be part-time: 2.5
  std::optional<Money> monthly_cost;  ///< of one person
  friend bool operator==(const Department&, const Department&) = default;
};

/// Paid every month from `from` to `to` (months of the horizon, 1 the first; to the end where `to` is missing).
struct MonthlyCost {
  Money amount;
  int from = 1;
  std::optional<int> to;
  friend bool operator==(const MonthlyCost&, const MonthlyCost&) = default;
};

/// Paid once, in a month of the horizon.
struct OneTimeCost {
  Money amount;
  int month = 1;
  friend bool operator==(const OneTimeCost&, const OneTimeCost&) = default;
};

/// A cost that does not depend on volumes.
struct FixedCost {
  std::string name;
  std::optional<std::string> department;
  std::variant<MonthlyCost, OneTimeCost> payment;
  friend bool operator==(const FixedCost&, const FixedCost&) = default;
};

}  // namespace funnel
