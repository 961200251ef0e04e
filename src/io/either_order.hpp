// SPDX-License-Identifier: MIT
#pragma once

#include "io/dates.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace funnel::io {

/// Where a date stands.
struct PlacedDate {
  std::int64_t row = 0;
  std::string column;
  std::string value;
};

/// Two dates that cannot both be in one order.
struct MixedOrders {
  PlacedDate day_first;
  PlacedDate month_first;
};

/// Figures of data whose dates are written in one order that nobody stated. A stream cannot be read twice: from the
/// first ambiguous date on, figures are kept for both orders, until a date that reads one way only decides.
template <class Tally>
class EitherOrder {
 public:
  EitherOrder(Tally tally, std::optional<DateOrder> order)
      : tally_(std::move(tally)), order_(order), stated_(order.has_value()) {}

  /// Takes note of a date before its row is counted; `place` is asked for where it matters.
  template <class Place>
  void see(const DateReading& date, Place place) {
    if (stated_) return;
    if (const auto order = date.order()) {
      auto& proof = *order == DateOrder::day_first ? day_first_proof_ : month_first_proof_;
      if (!proof) proof = place();
      if (!order_) settle(*order);
    } else if (date.is_ambiguous() && !order_ && !month_first_) {
      month_first_ = tally_;
      ambiguous_ = place();
    }
  }

  /// Dates of both orders, where nobody stated one.
  std::optional<MixedOrders> mixed() const {
    if (!day_first_proof_ || !month_first_proof_) return std::nullopt;
    return MixedOrders{*day_first_proof_, *month_first_proof_};
  }

  /// Counts a row: `use(tally, order)` for each order that is still possible. False where any use is.
  template <class Use>
  bool each(Use use) {
    bool good = use(tally_, order_.value_or(DateOrder::day_first));
    if (month_first_) good = use(*month_first_, DateOrder::month_first) && good;
    return good;
  }

  /// The date that leaves the order open; nothing where figures are the same in both.
  std::optional<PlacedDate> open() const { return order_ ? std::nullopt : ambiguous_; }
  const Tally& tally() const { return tally_; }

 private:
  void settle(DateOrder order) {
    order_ = order;
    if (month_first_ && order == DateOrder::month_first) tally_ = *std::move(month_first_);
    month_first_.reset();
  }

  Tally tally_;  ///< where the day comes first, or in the order that is settled
  std::optional<Tally> month_first_;
  std::optional<DateOrder> order_;
  bool stated_;
  std::optional<PlacedDate> day_first_proof_;
  std::optional<PlacedDate> month_first_proof_;
  std::optional<PlacedDate> ambiguous_;
};

}  // namespace funnel::io
