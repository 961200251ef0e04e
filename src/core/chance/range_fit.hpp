// SPDX-License-Identifier: MIT
#pragma once

#include "core/chance/special.hpp"

namespace funnel {

/// The Beta whose 5 % and 95 % quantiles are `low` and `high`, 0 < low < high < 1. It is unique: at a fixed a + b the
/// distribution function at `low` falls with the mean, and along the means that make it 5 %, the one at `high` grows
/// with a + b; two nested searches find both.
Beta fit_to_range(const Point& low, const Point& high);

}  // namespace funnel
