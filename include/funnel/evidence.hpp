// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/quantity.hpp>

#include <cstdint>
#include <optional>
#include <variant>

namespace funnel {

/// A rate taken as exactly right.
struct KnownRate {
  Rate rate;
  friend bool operator==(const KnownRate&, const KnownRate&) = default;
};

/// A central 90 % interval: low <= high, and an end at 1 only when both are.
class RateRange {
 public:
  /// `planned` is the rate that a deterministic plan uses instead of the midpoint. Nothing when low > high, when high
  /// is 1 and low is not, when `planned` lies outside the range, or when the midpoint takes more than 128 bits.
  static std::optional<RateRange> make(Rate low, Rate high, std::optional<Rate> planned = std::nullopt);

  Rate low() const { return low_; }
  Rate high() const { return high_; }
  std::optional<Rate> planned() const { return planned_; }
  friend bool operator==(const RateRange&, const RateRange&) = default;

 private:
  RateRange(Rate low, Rate high, std::optional<Rate> planned) : low_(low), high_(high), planned_(planned) {}
  Rate low_;
  Rate high_;
  std::optional<Rate> planned_;
};

/// `converted` of `of` units moved on.
class RateCounts {
 public:
  /// `planned` is the rate to plan with where nothing converted. Nothing when converted is negative or above `of`, when
  /// `of` is 0 or negative, or unless exactly one of `converted` above 0 and `planned` holds.
  static std::optional<RateCounts> make(std::int64_t converted, std::int64_t of,
                                        std::optional<Rate> planned = std::nullopt);

  std::int64_t converted() const { return converted_; }
  std::int64_t of() const { return of_; }
  std::optional<Rate> planned() const { return planned_; }
  friend bool operator==(const RateCounts&, const RateCounts&) = default;

 private:
  RateCounts(std::int64_t converted, std::int64_t of, std::optional<Rate> planned)
      : converted_(converted), of_(of), planned_(planned) {}
  std::int64_t converted_;
  std::int64_t of_;
  std::optional<Rate> planned_;
};

/// How sure a rate is.
using Evidence = std::variant<KnownRate, RateRange, RateCounts>;

/// The rate that a deterministic plan uses: the known rate; of a range its planned rate, else its midpoint; of counts
/// converted / of exactly, else the planned rate.
Rate planning_rate(const Evidence& evidence);

}  // namespace funnel
