// SPDX-License-Identifier: MIT
// How the figures of a plan's stages follow from its inputs and from one another, as relations.
#pragma once

#include "document/relation.hpp"
#include "view/plan.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace funnel::view {

/// What the cells of a plan are called. `figure` is "rate", "open", "required", "volume" or "chained".
std::string plan_id(std::string_view figure, const Stage& stage);
inline constexpr std::string_view target_id = "target.revenue";
inline constexpr std::string_view new_revenue_id = "new.revenue";
inline constexpr std::string_view kept_id = "kept.revenue";
inline constexpr std::string_view clv_id = "clv";

/// The arithmetic of core/chain.cpp, in relations. Stages are given by their place from the top. Under Rounding::up a
/// figure is made from the cell of the one below; else the chain is not rounded, and each figure is made from inputs.
class PlanChain {
 public:
  /// `required_shown`: the table has a column of what stages require.
  PlanChain(const PlanView& view, bool required_shown) : view_(view), required_shown_(required_shown) {}

  /// Whether spreadsheets can compute the chain exactly, as far as its inputs go.
  bool is_exact() const;

  bool is_goal_input(std::size_t index) const;
  /// Whether the volume before it is rounded to significant digits has a cell of its own.
  bool has_chained_cells() const;

  /// What stands in the cells.
  document::Relation required(std::size_t index) const;
  document::Relation chained_volume(std::size_t index) const;
  document::Relation shown_required(std::size_t index) const;
  document::Relation shown_volume(std::size_t index) const;
  document::Relation month(std::size_t index) const;
  document::Relation expected_revenue() const;

  /// Units to produce as the chain goes on from them: a cell, or where the chain is not rounded a relation.
  document::Operand volume_operand(std::size_t index) const;

 private:
  const Stage& stage(std::size_t index) const { return view_.funnel.stages[index]; }
  const PlannedStage& planned(std::size_t index) const { return view_.plan.at(index); }
  bool is_up() const { return view_.plan.rounding == Rounding::up; }
  bool is_rounded_up(std::size_t index) const { return is_up() && index <= view_.plan.goal; }
  document::Relation customers() const;
  document::Relation units_above(std::size_t index) const;
  document::Relation moved_on(std::size_t index) const;
  document::Operand required_operand(std::size_t index) const;
  document::Operand base(std::size_t index) const;
  document::Relation less_open(document::Operand required, std::size_t index) const;
  document::Relation shown(document::Relation figure, std::size_t index) const;

  const PlanView& view_;
  bool required_shown_;
};

}  // namespace funnel::view
