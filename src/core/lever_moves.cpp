// SPDX-License-Identifier: MIT
#include "core/lever_moves.hpp"

#include "core/computation.hpp"
#include "core/plan_figures.hpp"

#include <funnel/channels.hpp>
#include <funnel/overflow.hpp>

#include <algorithm>
#include <memory>
#include <utility>

namespace funnel {

namespace {

template <class Value>
Value valued(const Rational& value) {
  return *Value::make(nearest_fraction(value));
}

StageFigures known_rate(const Rational& value) {
  StageFigures figures;
  figures.rate = KnownRate{valued<Rate>(value)};
  return figures;
}

StageFigures unit_cost(const Rational& value) {
  StageFigures figures;
  figures.unit_cost = valued<Money>(value);
  return figures;
}

Target with_value(const Target& target, const Rational& value) {
  if (std::holds_alternative<RevenueTarget>(target)) return RevenueTarget{valued<Money>(value)};
  return VolumeTarget{std::get<VolumeTarget>(target).stage, valued<Count>(value)};
}

/// What a lever of a funnel moves in: the funnel, or, of a channel's funnel, the one that it is a channel of.
class Movable {
 public:
  explicit Movable(const Funnel& funnel)
      : funnel_(funnel.origin ? *funnel.origin->whole : funnel), origin_(funnel.origin), part_(funnel) {}

  void lay_over(std::size_t stage, const StageFigures& figures) {
    if (origin_) lay_over_channel(funnel_.stages[stage].id, figures);
    Funnel& funnel = origin_ ? part_ : funnel_;
    std::vector<Stage> stages = funnel.stages.all();
    stages[stage].figures = overridden(stages[stage].figures, figures);
    funnel.stages = *StageList::make(std::move(stages));
  }

  /// That of a channel which has its own; else that of all channels, as changed() has it.
  void set_clv(const Clv& clv) {
    splits_ = true;
    if (origin_ && channel().clv) {
      channel().clv = clv;
      return;
    }
    funnel_.clv = clv;
    for (Channel& one : funnel_.channels) one.clv.reset();
  }

  void set_target(const Target& target) {
    splits_ = true;
    auto* pinned = origin_ ? std::get_if<PinnedVolume>(&channel().part) : nullptr;
    if (pinned == nullptr) {
      funnel_.target = target;
    } else {
      pinned->volume = std::get<VolumeTarget>(target).volume;
    }
  }

  bool set_months(int months) {
    splits_ = true;
    const auto horizon = Horizon::make(months, funnel_.horizon.start());
    if (horizon) funnel_.horizon = *horizon;
    return horizon.has_value();
  }

  /// What a channel is to bring does not hang on its own rates and costs: it is split anew only for the rest, since
  /// that takes all channels. A budget given for the channel stays: the whole funnel has another.
  Funnel take() {
    if (!origin_) return std::move(funnel_);
    if (!splits_) {
      part_.origin = ChannelOrigin{std::make_shared<const Funnel>(std::move(funnel_)), origin_->channel};
      return std::move(part_);
    }
    Funnel part = channel_of(funnel_, origin_->channel);
    part.budget = part_.budget;
    return part;
  }

 private:
  Channel& channel() { return funnel_.channels[origin_->channel]; }

  void lay_over_channel(const std::string& stage, const StageFigures& figures) {
    auto& own = channel().stages;
    const auto found = std::find_if(own.begin(), own.end(), [&](const auto& one) { return one.first == stage; });
    if (found == own.end()) {
      own.emplace_back(stage, figures);
    } else {
      found->second = overridden(found->second, figures);
    }
  }

  Funnel funnel_;
  std::optional<ChannelOrigin> origin_;
  Funnel part_;          ///< as it was given, with the rates and costs that are laid over it
  bool splits_ = false;  ///< whether that is not all that has moved
};

}  // namespace

std::optional<Funnel> moved(const Funnel& funnel, const LeverHandle& handle, const Rational& value) try {
  Movable movable(funnel);
  switch (handle.kind) {
    case LeverKind::rate:
      movable.lay_over(handle.stage, known_rate(value));
      break;
    case LeverKind::clv:
      movable.set_clv(valued<Clv>(value));
      break;
    case LeverKind::unit_cost:
      movable.lay_over(handle.stage, unit_cost(value));
      break;
    case LeverKind::target:
      movable.set_target(with_value(lever_target(funnel), value));
      break;
    case LeverKind::months:
      if (!movable.set_months(static_cast<int>(value.fraction()->numerator()))) return std::nullopt;
      break;
  }
  return movable.take();
} catch (const Overflow&) {
  return std::nullopt;
}

Funnel all_rates_better(const Funnel& funnel, const Improvement& improvement) {
  Movable movable(funnel);
  const std::size_t goal = goal_of(funnel);
  for (std::size_t index = 0; index + 1 < funnel.stages.size(); ++index) {
    const Rational now(value_of(funnel, {LeverKind::rate, index}));
    movable.lay_over(index, known_rate(better_by(now, index < goal ? improvement.above : improvement.below)));
  }
  return movable.take();
}

}  // namespace funnel
