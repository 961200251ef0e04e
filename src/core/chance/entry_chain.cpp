// SPDX-License-Identifier: MIT
#include "core/chance/entry_chain.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace funnel {

namespace {

constexpr double negligible_mass = 1e-12;
constexpr std::int64_t most_units = std::int64_t{1} << 52;

/// The mean of a function of the units that move on, with the mass that it was taken over.
struct Mean {
  double value = 0;
  double mass = 0;

  Mean& operator+=(const Mean& other) {
    value += other.value;
    mass += other.mass;
    return *this;
  }
  friend Mean operator+(Mean left, const Mean& right) { return left += right; }
  friend Mean operator*(const Mean& mean, double factor) { return {mean.value * factor, mean.mass * factor}; }
};

bool is_sure(const RateBelief& rate) {
  const auto* known = std::get_if<ExactChance>(&rate);
  return known != nullptr && known->no <= 0;
}

/// What a function of `entering` more units than move on amounts to.
class MeanOf {
 public:
  MeanOf(const LatticeFunction& function, std::int64_t entering) : function_(function), entering_(entering) {}

  Mean over(const Thinning& thinning) const {
    Mean mean;
    thinning.for_each_run([&](std::int64_t first, std::int64_t last) {
      const Mean run = over(thinning, first, last);
      mean += run;
      return run.mass;
    });
    return mean;
  }

 private:
  /// One piece of the function after the other; what lies outside them all has next to no mass.
  Mean over(const Thinning& thinning, std::int64_t first, std::int64_t last) const {
    Mean mean;
    for (const LatticePiece& piece : function_.pieces()) {
      const bool is_first = &piece == &function_.pieces().front();
      const bool is_last = &piece == &function_.pieces().back();
      const std::int64_t from = is_first ? first : std::max(first, piece.first() - entering_);
      const std::int64_t to = is_last ? last : std::min(last, piece.last() - entering_);
      if (from <= to) mean += over(thinning, piece, from, to);
    }
    return mean;
  }

  Mean over(const Thinning& thinning, const LatticePiece& piece, std::int64_t first, std::int64_t last) const {
    const auto shift = static_cast<double>(entering_);
    const auto low = static_cast<double>(piece.first());
    const auto high = static_cast<double>(piece.last());
    return lattice_sum(first, last, [&](double moved) {
      const double density = thinning.density(moved);
      return Mean{density * piece(std::clamp(moved + shift, low, high)), density};
    });
  }

  const LatticeFunction& function_;
  std::int64_t entering_;
};

UnitRange moved_on(const UnitRange& range, const RateBelief& rate) {
  if (is_sure(rate)) return range;
  return {Thinning(rate, range.first).support().first, Thinning(rate, range.last).support().last};
}

std::int64_t entering_below(std::span<const ChainStage> stages, std::size_t index, std::int64_t customers) {
  return index + 1 < stages.size() ? stages[index + 1].units : customers;
}

/// The numbers that each stage can have, the customers last.
std::vector<UnitRange> ranges_of(std::span<const ChainStage> stages, const UnitRange& first, std::int64_t customers) {
  std::vector<UnitRange> ranges = {first};
  for (std::size_t index = 0; index < stages.size(); ++index) {
    const std::int64_t entering = entering_below(stages, index, customers);
    const UnitRange moved = moved_on(ranges.back(), stages[index].rate);
    ranges.push_back({moved.first + entering, moved.last + entering});
  }
  return ranges;
}

bool too_many(std::span<const ChainStage> stages, const UnitRange& range, std::int64_t customers) {
  std::int64_t room = most_units - std::min(customers, most_units);
  room -= std::min(range.last, room);
  for (const ChainStage& stage : stages.subspan(1)) room -= std::min(room, stage.units);
  return room == 0;
}

}  // namespace

std::optional<ChanceChain> ChanceChain::make(std::span<const ChainStage> stages, const UnitRange& range,
                                             std::int64_t customers, const Goal& goal) {
  if (too_many(stages, range, customers)) return std::nullopt;
  const std::vector<UnitRange> ranges = ranges_of(stages, range, customers);
  double error = negligible_mass * static_cast<double>(stages.size());
  auto below = goal(ranges.back());
  for (std::size_t index = stages.size(); below && index-- > 0;) {
    error += below->error();
    ChanceChain chain(*std::move(below), stages[index].rate, entering_below(stages, index, customers), error);
    if (index == 0) return chain;
    below = chain.sampled(ranges[index], error);
  }
  return std::nullopt;
}

BoundedChance ChanceChain::operator()(std::int64_t units) const {
  const BoundedChance found = mean_below(units);
  return {std::clamp(found.chance, 0.0, 1.0), found.error + error_};
}

/// The mean and how far its mass is from 1.
BoundedChance ChanceChain::mean_below(std::int64_t units) const {
  if (is_sure(rate_)) return {below_(units + entering_), 0};
  const Mean mean = MeanOf(below_, entering_).over(Thinning(rate_, units));
  return {mean.value, std::fabs(1 - mean.mass)};
}

/// The chain as a function, to go on from; adds to `error` what its masses lack.
std::optional<LatticeFunction> ChanceChain::sampled(const UnitRange& range, double& error) const {
  double lacking = 0;
  auto function = LatticeFunction::sample(range.first, range.last, [&](std::int64_t units) {
    const BoundedChance mean = mean_below(units);
    lacking = std::max(lacking, mean.error);
    return mean.chance;
  });
  error += lacking;
  return function;
}

}  // namespace funnel
