// SPDX-License-Identifier: MIT
#include "core/chance/lattice_function.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace funnel {

namespace {

constexpr std::size_t nodes_a_piece = 14;
constexpr std::int64_t longest_table = 35;  ///< shorter than what a LatticeRule takes: whole numbers only are asked for
constexpr double steepest = 0.5;            ///< a rise within one piece that no polynomial follows to the tolerance
constexpr int most_values = 20'000;

/// Chebyshev's extrema, to whole numbers.
std::vector<std::int64_t> chebyshev_places(std::int64_t first, std::int64_t last) {
  std::vector<std::int64_t> places;
  const auto length = static_cast<double>(last - first);
  for (std::size_t node = 0; node < nodes_a_piece; ++node) {
    const double angle = std::numbers::pi * static_cast<double>(node) / (nodes_a_piece - 1);
    places.push_back(first + std::llround(length * (1 - std::cos(angle)) / 2));
  }
  return places;
}

/// Where to part a range: in the middle, or at the geometric mean where it spans orders of magnitude.
std::int64_t parting(std::int64_t first, std::int64_t last) {
  const auto low = static_cast<double>(first + 1);
  const auto high = static_cast<double>(last + 1);
  const double mean = high > 8 * low ? std::sqrt(low * high) : (low + high) / 2;
  return std::clamp(static_cast<std::int64_t>(mean) - 1, first, last - 1);
}

}  // namespace

LatticePiece::LatticePiece(std::int64_t first, std::int64_t last, const std::vector<std::int64_t>& places,
                           std::vector<double> values)
    : first_(first), last_(last), values_(std::move(values)) {
  if (static_cast<std::int64_t>(places.size()) == last - first + 1) return;
  for (const std::int64_t place : places) places_.push_back(static_cast<double>(place - first));
  const double quarter = static_cast<double>(last - first) / 4;  // the weights' own scale
  for (const double place : places_) {
    double product = 1;
    for (const double other : places_) product *= other == place ? 1 : (place - other) / quarter;
    weights_.push_back(1 / product);
  }
}

double LatticePiece::operator()(double place) const {
  if (values_.size() == 1) return values_.front();
  const double from_first = place - static_cast<double>(first_);
  if (places_.empty()) return values_[static_cast<std::size_t>(from_first)];
  double over = 0;
  double under = 0;
  for (std::size_t node = 0; node < places_.size(); ++node) {
    const double apart = from_first - places_[node];
    if (apart == 0) return values_[node];
    over += weights_[node] / apart * values_[node];
    under += weights_[node] / apart;
  }
  return over / under;
}

/// Adds pieces from left to right.
class LatticeFunction::Sampler {
 public:
  Sampler(const Value& value, double tolerance, LatticeFunction& made)
      : value_(value), tolerance_(tolerance), made_(made) {}

  /// Whether it came to an end.
  bool sample(std::int64_t first, std::int64_t last) { return sample({first, value(first)}, {last, value(last)}); }

 private:
  struct End {
    std::int64_t place;
    double value;
  };

  double value(std::int64_t place) {
    ++values_;
    return value_(place);
  }

  bool sample(const End& first, const End& last) {
    if (values_ > most_values) return false;
    if (last.value - first.value <= tolerance_ / 100) {
      made_.pieces_.emplace_back(first.place, last.place, (first.value + last.value) / 2);
      return true;
    }
    const std::int64_t length = last.place - first.place + 1;
    if (length <= longest_table) return add_table(first, last);
    if (last.value - first.value < steepest && add_polynomial(first, last)) return true;
    const std::int64_t middle = parting(first.place, last.place);
    const End left{middle, value(middle)};
    const End right{middle + 1, value(middle + 1)};
    return sample(first, left) && sample(right, last);
  }

  bool add_table(const End& first, const End& last) {
    std::vector<std::int64_t> places;
    for (std::int64_t place = first.place; place <= last.place; ++place) places.push_back(place);
    made_.pieces_.push_back(through(first, last, places));
    return true;
  }

  bool add_polynomial(const End& first, const End& last) {
    LatticePiece piece = through(first, last, chebyshev_places(first.place, last.place));
    double error = 0;
    for (const double share : {0.13, 0.5, 0.9}) {
      const auto place = first.place + static_cast<std::int64_t>(share * static_cast<double>(last.place - first.place));
      error = std::max(error, std::fabs(piece(static_cast<double>(place)) - value(place)));
      if (error > tolerance_) return false;
    }
    made_.error_ = std::max(made_.error_, error);
    made_.pieces_.push_back(std::move(piece));
    return true;
  }

  LatticePiece through(const End& first, const End& last, const std::vector<std::int64_t>& places) {
    std::vector<double> values = {first.value};
    for (std::size_t node = 1; node + 1 < places.size(); ++node) values.push_back(value(places[node]));
    if (places.size() > 1) values.push_back(last.value);
    return {first.place, last.place, places, std::move(values)};
  }

  const Value& value_;
  double tolerance_;
  LatticeFunction& made_;
  int values_ = 0;
};

LatticeFunction LatticeFunction::step(std::int64_t first, std::int64_t last, std::int64_t needed) {
  LatticeFunction made;
  if (first < needed) made.pieces_.emplace_back(first, std::min(last, needed - 1), 0.0);
  if (last >= needed) made.pieces_.emplace_back(std::max(first, needed), last, 1.0);
  return made;
}

std::optional<LatticeFunction> LatticeFunction::sample(std::int64_t first, std::int64_t last, const Value& value,
                                                       double tolerance) {
  LatticeFunction made;
  made.error_ = tolerance / 100;
  if (!Sampler(value, tolerance, made).sample(first, last)) return std::nullopt;
  return made;
}

double LatticeFunction::operator()(std::int64_t place) const {
  const std::int64_t inside = std::clamp(place, first(), last());
  const auto piece =
      std::partition_point(pieces_.begin(), pieces_.end(), [=](const LatticePiece& at) { return at.last() < inside; });
  return (*piece)(static_cast<double>(inside));
}

}  // namespace funnel
