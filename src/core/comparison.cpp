// SPDX-License-Identifier: MIT
#include "core/comparison_stages.hpp"
#include "core/rational.hpp"

#include <funnel/channels.hpp>
#include <funnel/comparison.hpp>

#include <algorithm>
#include <array>

namespace funnel {

namespace {

using Value = std::optional<Fraction>;

template <class Kind>
Value value_of(const std::optional<Quantity<Kind>>& quantity) {
  return quantity ? Value(quantity->value()) : std::nullopt;
}

/// One alternative with what was found out about it.
struct Subject {
  const Funnel& funnel;
  const ComparedPlan& compared;
};

Value target_of(const Target& target, ComparedKind kind, std::string_view stage) {
  const auto* revenue = std::get_if<RevenueTarget>(&target);
  if (kind == ComparedKind::revenue_target) return revenue != nullptr ? Value(revenue->revenue.value()) : std::nullopt;
  const auto* volume = std::get_if<VolumeTarget>(&target);
  const bool there = volume != nullptr && volume->stage == stage;
  return there ? Value(volume->volume.value()) : std::nullopt;
}

Value left_of(const Funnel& funnel, const Budget& budget) {
  if (!funnel.budget || !budget.costs.total) return std::nullopt;
  return (Rational(funnel.budget->value()) - Rational(budget.costs.total->value())).fraction();
}

Value cost_per_customer(const Subject& subject, bool named_customers) {
  const bool customers = subject.funnel.stages.last().id == "customers";
  return customers == named_customers ? subject.compared.budget.stages.front().per_unit : std::nullopt;
}

/// Fixed costs, people's or a spread of 0 are those of a funnel that has none.
Value non_zero(const Fraction& value) {
  return value == Fraction(0) ? std::nullopt : Value(value);
}

Value people_cost_of(const Costs& costs) {
  return costs.people ? non_zero(costs.people->value()) : std::nullopt;
}

/// Figures of the whole funnel.
Value whole_figure(const Subject& subject, ComparedKind kind) {
  const auto& [funnel, compared] = subject;
  switch (kind) {
    case ComparedKind::months:
      return Fraction(funnel.horizon.months());
    case ComparedKind::clv:
      return value_of(funnel.clv);
    case ComparedKind::existing:
      return compared.plan.existing ? Value(compared.plan.existing->kept.value()) : std::nullopt;
    case ComparedKind::margin:
      return value_of(funnel.margin);
    case ComparedKind::expected_revenue:
      return value_of(compared.plan.expected_revenue);
    case ComparedKind::fixed_costs:
      return non_zero(compared.budget.costs.fixed.value());
    case ComparedKind::people_cost:
      return people_cost_of(compared.budget.costs);
    case ComparedKind::deal_cv:
      return non_zero(funnel.deal_cv.value());
    case ComparedKind::cost:
      return value_of(compared.budget.costs.total);
    case ComparedKind::cac:
      return cost_per_customer(subject, true);
    case ComparedKind::cost_per_order:
      return cost_per_customer(subject, false);
    case ComparedKind::budget:
      return value_of(funnel.budget);
    case ComparedKind::budget_left:
      return left_of(funnel, compared.budget);
    default:
      return target_of(compared.plan.target, kind, {});
  }
}

/// Figures of a stage that the funnel has.
Value stage_figure(const Subject& subject, ComparedKind kind, std::size_t index) {
  const Stage& stage = subject.funnel.stages[index];
  const PlannedStage& planned = subject.compared.plan.at(index);
  switch (kind) {
    case ComparedKind::volume:
      return planned.volume.value();
    case ComparedKind::month:
      return planned.month.value();
    case ComparedKind::rate:
      return value_of(planned.rate);
    case ComparedKind::open:
      return value_of(planned.open);
    case ComparedKind::unit_cost:
      return value_of(stage.figures.unit_cost);
    default:
      return target_of(subject.compared.plan.target, kind, stage.id);
  }
}

constexpr std::array stage_kinds = {ComparedKind::volume_target, ComparedKind::volume, ComparedKind::month,
                                    ComparedKind::rate,          ComparedKind::open,   ComparedKind::unit_cost};

bool is_of_stage(ComparedKind kind) {
  return std::find(stage_kinds.begin(), stage_kinds.end(), kind) != stage_kinds.end();
}

Value figure(const Subject& subject, ComparedKind kind, const std::string& stage) {
  if (!is_of_stage(kind)) return whole_figure(subject, kind);
  const auto index = subject.funnel.stages.find(stage);
  return index ? stage_figure(subject, kind, *index) : std::nullopt;
}

/// A volume before it is rounded to be shown, two decimals at most; of any other kind the figure as it is.
Value unrounded_figure(const Subject& subject, ComparedKind kind, const std::string& stage) {
  const bool is_volume = kind == ComparedKind::volume || kind == ComparedKind::month;
  const auto index = subject.funnel.stages.find(stage);
  if (!is_volume || !index) return figure(subject, kind, stage);
  const Rational volume(subject.compared.plan.at(*index).chained_volume.value());
  const Rational months(kind == ComparedKind::month ? subject.funnel.horizon.months() : 1);
  return (volume / months).fraction();
}

/// `left` - `right`; nothing where either is missing.
Value difference(const Value& left, const Value& right) {
  if (!left || !right) return std::nullopt;
  return (Rational(*left) - Rational(*right)).fraction();
}

/// What `value` is more than the first, as a share of it.
Value change(const Value& value, const Value& first) {
  if (!value || !first || *first <= Fraction(0)) return std::nullopt;
  return (Rational(*value) / Rational(*first) - Rational(1)).fraction();
}

std::optional<Evidence> evidence_of(const Funnel& funnel, const std::string& stage) {
  const auto index = funnel.stages.find(stage);
  return index ? funnel.stages[*index].figures.rate : std::nullopt;
}

/// Makes the rows of a comparison whose plans are made.
class Rows {
 public:
  Rows(const std::vector<Alternative>& alternatives, const Comparison& comparison)
      : alternatives_(alternatives), comparison_(comparison) {}

  std::vector<ComparedRow> make() const {
    std::vector<ComparedRow> rows;
    for (int kind = 0; kind <= static_cast<int>(ComparedKind::budget_left); ++kind) {
      add(rows, static_cast<ComparedKind>(kind));
    }
    return rows;
  }

 private:
  void add(std::vector<ComparedRow>& rows, ComparedKind kind) const {
    const std::vector<std::string> whole(1);
    for (const std::string& stage : is_of_stage(kind) ? comparison_.stages : whole) {
      ComparedRow made = row(kind, stage);
      const auto known = [](const ComparedFigure& compared) { return compared.value.has_value(); };
      if (std::any_of(made.figures.begin(), made.figures.end(), known)) rows.push_back(std::move(made));
    }
  }

  ComparedRow row(ComparedKind kind, const std::string& stage) const {
    ComparedRow made{kind, stage, false, {}};
    const bool comparable = comparison_.one_currency || !is_money(kind);
    for (std::size_t index = 0; index < alternatives_.size(); ++index) {
      const Subject subject{alternatives_[index].funnel, comparison_.plans[index]};
      const Subject base{alternatives_.front().funnel, comparison_.plans.front()};
      const Value value = figure(subject, kind, stage);
      const Value first = figure(base, kind, stage);
      ComparedFigure compared{value, std::nullopt, std::nullopt};
      if (comparable) {
        compared.difference = difference(value, first);
        compared.change = change(unrounded_figure(subject, kind, stage), unrounded_figure(base, kind, stage));
      }
      made.figures.push_back(compared);
      made.differs = made.differs || value != first || differs_in_evidence(kind, stage, index);
    }
    return made;
  }

  bool differs_in_evidence(ComparedKind kind, const std::string& stage, std::size_t index) const {
    if (kind != ComparedKind::rate) return false;
    return evidence_of(alternatives_[index].funnel, stage) != evidence_of(alternatives_.front().funnel, stage);
  }

  const std::vector<Alternative>& alternatives_;
  const Comparison& comparison_;
};

std::optional<double> probability(const Plan& plan) {
  if (!plan.chance || !plan.chance->chance) return std::nullopt;
  return plan.chance->chance->probability;
}

void compare_chances(std::vector<ComparedPlan>& plans) {
  const auto first = probability(plans.front().plan);
  for (ComparedPlan& compared : plans) {
    const auto own = probability(compared.plan);
    if (own && first) compared.chance_difference = *own - *first;
  }
}

/// The alternatives with what their channels make of them.
std::vector<Alternative> blended(std::vector<Alternative> alternatives) {
  for (Alternative& alternative : alternatives) alternative.funnel = funnel::blended(alternative.funnel);
  return alternatives;
}

bool any_has_channels(const std::vector<Alternative>& alternatives) {
  return std::any_of(alternatives.begin(), alternatives.end(),
                     [](const Alternative& alternative) { return !alternative.funnel.channels.empty(); });
}

bool have_one_currency(const std::vector<Alternative>& alternatives) {
  return std::all_of(alternatives.begin(), alternatives.end(), [&](const Alternative& alternative) {
    return alternative.funnel.currency == alternatives.front().funnel.currency;
  });
}

}  // namespace

bool is_money(ComparedKind kind) {
  constexpr std::array others = {ComparedKind::volume_target, ComparedKind::months, ComparedKind::margin,
                                 ComparedKind::deal_cv,       ComparedKind::volume, ComparedKind::month,
                                 ComparedKind::rate,          ComparedKind::open};
  return std::find(others.begin(), others.end(), kind) == others.end();
}

const ComparedRow* Comparison::find(ComparedKind kind, std::string_view stage) const {
  const auto found = std::find_if(rows.begin(), rows.end(),
                                  [&](const ComparedRow& row) { return row.kind == kind && row.stage == stage; });
  return found == rows.end() ? nullptr : &*found;
}

tl::expected<Comparison, std::vector<ComparisonProblem>> compare(const std::vector<Alternative>& alternatives) {
  Comparison comparison;
  std::vector<ComparisonProblem> problems;
  for (std::size_t index = 0; index < alternatives.size(); ++index) {
    const Funnel& funnel = alternatives[index].funnel;
    auto planned = plan(funnel);
    if (!planned) {
      problems.push_back({index, planned.error()});
    } else if (problems.empty()) {
      comparison.plans.push_back({with_chance(std::move(*planned), funnel), budget(funnel), std::nullopt});
    }
  }
  if (!problems.empty()) return tl::unexpected(std::move(problems));
  compare_chances(comparison.plans);
  comparison.one_currency = have_one_currency(alternatives);
  comparison.stages = merged_stages(alternatives);
  std::reverse(comparison.stages.begin(), comparison.stages.end());
  comparison.rows = any_has_channels(alternatives) ? Rows(blended(alternatives), comparison).make()
                                                   : Rows(alternatives, comparison).make();
  return comparison;
}

}  // namespace funnel
