// SPDX-License-Identifier: MIT
#include "core/channel_parts.hpp"
#include "core/plan_figures.hpp"
#include "core/recognition.hpp"
#include "core/split_total.hpp"

#include <funnel/channels.hpp>
#include <funnel/overflow.hpp>

#include <algorithm>
#include <optional>

namespace funnel {

namespace {

using Weights = std::vector<Rational>;

/// 0 of a pinned channel.
Rational share_of(const Channel& channel) {
  const auto* share = std::get_if<Share>(&channel.part);
  return share != nullptr ? Rational(share->value()) : Rational(0);
}

Count to_count(const Rational& units, const std::string& stage) {
  const auto fraction = units.fraction();
  const auto count = fraction ? Count::make(*fraction) : std::nullopt;
  if (!count) throw Overflow(stage);
  return *count;
}

Money to_money(const Rational& amount) {
  const auto money = Money::make(nearest_fraction(amount));
  if (!money) throw Overflow({});
  return *money;
}

StageList stages_of(const Funnel& whole, const Channel& channel) {
  std::vector<Stage> stages = whole.stages.all();
  for (Stage& stage : stages) {
    stage.figures.open.reset();      // units of the whole funnel are divided
    stage.figures.baseline.reset();  // today's levels of the whole are none of a channel's
    stage.figures.baseline_rate.reset();
    if (!channel.departments.empty()) stage.departments = channel.departments;
  }
  for (const auto& [id, figures] : channel.stages) {
    Stage& stage = stages[*whole.stages.find(id)];
    stage.figures = overridden(stage.figures, figures);
  }
  stages.back().figures.rate.reset();
  stages.back().figures.open.reset();
  return *StageList::make(std::move(stages));
}

/// The channel's funnel, as yet without a target and without its part of the whole funnel's open units.
Funnel part_of(const Funnel& whole, const Channel& channel) {
  Funnel part = whole;
  part.stages = stages_of(whole, channel);
  part.name = channel.name.value_or(channel.id);
  if (whole.name) part.name = *whole.name + " (" + *part.name + ")";
  part.target.reset();
  part.existing.reset();
  part.budget.reset();
  if (channel.clv) part.clv = channel.clv;
  if (!channel.departments.empty()) part.target_departments = channel.departments;
  part.costs = channel.costs;
  for (Department& department : part.departments) {
    department.monthly_cost = department.people ? std::optional(Money()) : std::nullopt;
  }
  return part;
}

/// Parts have neither; copied with them, as many parts as there are channels would take the square of their number.
Funnel without_parts(Funnel whole) {
  whole.channels.clear();
  whole.scenarios.clear();
  return whole;
}

/// Divides what a funnel has among its channels.
class Division {
 public:
  explicit Division(const Funnel& whole) : whole_(whole) {
    const Funnel bare = without_parts(whole);
    for (const Channel& channel : whole.channels) {
      parts_.push_back(part_of(bare, channel));
      shares_.push_back(share_of(channel));
    }
  }

  std::vector<Funnel> take() {
    for (std::size_t index = 0; index + 1 < whole_.stages.size(); ++index) divide_open(index);
    for (std::size_t index = 0; index < parts_.size(); ++index) pin(index);
    const bool shared = whole_.target && any_above_zero(shares_);
    if (shared) divide_target();
    return std::move(parts_);
  }

 private:
  const Channel& channel(std::size_t index) const { return whole_.channels[index]; }

  std::optional<Count> open_in(std::size_t part, std::size_t stage) const {
    return parts_[part].stages[stage].figures.open;
  }

  /// Shares of the channels that state no open units of the stage; equal ones where none of them has a share.
  Weights weights_of_open(std::size_t stage) const {
    Weights by_share, equal;
    for (std::size_t part = 0; part < parts_.size(); ++part) {
      const bool states = open_in(part, stage).has_value();
      by_share.push_back(states ? Rational(0) : shares_[part]);
      equal.emplace_back(states ? 0 : 1);
    }
    return any_above_zero(by_share) ? by_share : equal;
  }

  void divide_open(std::size_t stage) {
    const auto& open = whole_.stages[stage].figures.open;
    const Weights weights = weights_of_open(stage);
    if (!open || !any_above_zero(weights)) return;
    Rational left(open->value());
    for (std::size_t part = 0; part < parts_.size(); ++part) {
      left = left - Rational(open_in(part, stage).value_or(Count()).value());
    }
    const auto divided = split_total(std::max(left, Rational(0)), weights, 0);
    for (std::size_t part = 0; part < parts_.size(); ++part) {
      if (weights[part] > Rational(0)) set_open(parts_[part], stage, divided[part]);
    }
  }

  static void set_open(Funnel& part, std::size_t stage, const Rational& units) {
    std::vector<Stage> stages = part.stages.all();
    stages[stage].figures.open = to_count(units, stages[stage].id);
    part.stages = *StageList::make(std::move(stages));
  }

  void pin(std::size_t index) {
    const auto* pinned = std::get_if<PinnedVolume>(&channel(index).part);
    if (pinned == nullptr) return;
    const Count open = open_in(index, *whole_.stages.find(pinned->stage)).value_or(Count());
    const Rational units = Rational(pinned->volume.value()) + Rational(open.value());
    parts_[index].target = VolumeTarget{pinned->stage, to_count(units, pinned->stage)};
  }

  /// What the pinned channels bring to the target's stage, and their revenue.
  struct Pinned {
    Rational units;
    Rational revenue;
  };

  Pinned pinned() const {
    const std::size_t goal = goal_of(whole_);
    Pinned sum;
    for (std::size_t index = 0; index < parts_.size(); ++index) {
      if (!is_pinned(channel(index))) continue;
      const Computation computation = counted(parts_[index], goal);
      sum.units = sum.units + computation.links[goal].required;
      sum.revenue = sum.revenue + computation.expected.value_or(Rational(0)) * counted_share(whole_);
    }
    return sum;
  }

  void divide_target() {
    if (const auto* volume = std::get_if<VolumeTarget>(&*whole_.target)) {
      const Rational left = std::max(Rational(volume->volume.value()) - pinned().units, Rational(0));
      const auto divided = split_total(left.rounded(0, Direction::up), shares_, 0);
      give([&](std::size_t part) { return VolumeTarget{volume->stage, to_count(divided[part], volume->stage)}; });
      return;
    }
    const Rational left = std::max(new_revenue_of(whole_) - pinned().revenue, Rational(0));
    if (const auto clv = common_clv()) {
      const auto customers = customers_of(left, *clv);
      const Rational counted = Rational(clv->value()) * counted_share(whole_);
      give([&](std::size_t part) { return RevenueTarget{to_money(customers[part] * counted)}; });
    } else {
      give([&](std::size_t part) { return RevenueTarget{to_money(left * shares_[part])}; });
    }
  }

  std::vector<Rational> customers_of(const Rational& revenue, const Clv& clv) const {
    const bool up = whole_.rounding == Rounding::up;
    const Rational exact = revenue / (Rational(clv.value()) * counted_share(whole_));
    const Rational customers = up ? exact.rounded(0, Direction::up) : exact;
    return split_total(customers, shares_, display_of(whole_.rounding, false).decimals);
  }

  template <class MakeTarget>
  void give(MakeTarget target) {
    for (std::size_t part = 0; part < parts_.size(); ++part) {
      if (!is_pinned(channel(part))) parts_[part].target = target(part);
    }
  }

  /// That of all channels with a share above 0; nothing where they differ, or one is not known.
  std::optional<Clv> common_clv() const {
    std::optional<Clv> common;
    for (std::size_t part = 0; part < parts_.size(); ++part) {
      if (shares_[part] == Rational(0)) continue;
      const auto& clv = parts_[part].clv;
      const bool differs = !clv || (common && *common != *clv);
      if (differs) return std::nullopt;
      common = clv;
    }
    return common;
  }

  const Funnel& whole_;
  std::vector<Funnel> parts_;
  Weights shares_;
};

}  // namespace

std::vector<Funnel> split(const Funnel& funnel) {
  return Division(funnel).take();
}

}  // namespace funnel
