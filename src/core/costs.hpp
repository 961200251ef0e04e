// SPDX-License-Identifier: MIT
// What the volumes of a plan cost and whom they keep busy, exact and in parts: the sums that budget() and levers() are
// made of.
#pragma once

#include "core/computation.hpp"
#include "core/rational.hpp"

#include <funnel/budget.hpp>
#include <funnel/funnel.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace funnel {

/// A sum of amounts, some of which may not be known.
struct Sum {
  Rational known;
  bool complete = true;

  Sum& operator+=(const Sum& other);
  std::optional<Rational> value() const { return complete ? std::optional(known) : std::nullopt; }
};

/// The months of a horizon from one to another, 1 the first.
struct Months {
  int first;
  int last;
};

/// What the units of a stage cost: nothing known where it has units and no unit cost.
Sum cost_of_units(const Stage& stage, const Rational& units);
/// What the units of a stage cost over all channels.
Sum cost_of_units(const Funnel& funnel, const Computation& computation, std::size_t stage);

Rational paid_in(const FixedCost& cost, const Months& months);

/// What the people of a department cost a month. Not known where one of their number and their cost is given alone.
Sum people_a_month(const Department& department);

/// What they cost over some months.
Sum cost_of_people(const Department& department, int months);

/// What the fixed costs of a funnel, and the people of all its departments, come to over the horizon.
Rational fixed_costs(const Funnel& funnel);
Sum costs_of_people(const Funnel& funnel);

/// All that the volumes of `computation` cost over the horizon.
Sum total_cost(const Funnel& funnel, const Computation& computation);

/// The department that owns a stage: the one that it lists first; null where it lists none.
const std::string* owner_of(const Stage& stage);

/// The stages at which the costs of a department count: those that it owns, or else list it, or else the last.
std::vector<std::size_t> stages_of(const StageList& stages, const std::optional<std::string>& department);

/// How the units of a horizon make the units of its busiest month.
Rational peak_share(const Funnel& funnel);

/// Whether a department owns a stage; nothing owns those that list none.
bool owns(const std::optional<std::string>& department, const Stage& stage);

/// The people that a department needs, or that the stages of none do; nothing where no stage of it has a capacity.
/// `peak` is peak_share(). Throws Overflow.
std::optional<std::int64_t> people_needed(const Funnel& funnel, const Computation& computation,
                                          const std::optional<std::string>& department, const Rational& peak);

/// What keeps the cost of a plan unknown.
std::vector<Missing> missing_costs(const Funnel& funnel, const Computation& computation);

/// Of several: does_not_fit where one is, else unknown where one is; nothing of none.
std::optional<Fit> all_fit(const std::vector<Fit>& fits);

/// The departments of the funnel: as the file lists them, then those that only stages, its own and its channels', or
/// costs name.
std::vector<std::string> departments_of(const Funnel& funnel, const Computation& computation);

}  // namespace funnel
