// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/quantity.hpp>

#include <string>
#include <variant>

namespace funnel {

/// So much revenue over the horizon.
struct RevenueTarget {
  Money revenue;
  friend bool operator==(const RevenueTarget&, const RevenueTarget&) = default;
};

/// So many units at a stage over the horizon.
struct VolumeTarget {
  std::string stage;
  Count volume;
  friend bool operator==(const VolumeTarget&, const VolumeTarget&) = default;
};

using Target = std::variant<RevenueTarget, VolumeTarget>;

/// Revenue from today's customers over the horizon, of which a share goes.
struct ExistingRevenue {
  Money revenue;
  Share lost;
  friend bool operator==(const ExistingRevenue&, const ExistingRevenue&) = default;
};

}  // namespace funnel
