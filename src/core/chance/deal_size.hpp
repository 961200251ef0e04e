// SPDX-License-Identifier: MIT
// Deals of varying size.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

namespace funnel {

/// P(the sum of `deals` values reaches `wanted` mean values), the values gamma distributed with coefficient of
/// variation `cv`: Q(deals / cv^2, wanted / cv^2). cv > 0, wanted > 0.
double deals_reach(double deals, double wanted, double cv);

/// P(X >= m); nothing where it cannot be computed.
using ChanceOfAtLeast = std::function<std::optional<double>(std::int64_t)>;

/// The chance that X deals, `most` at most, reach `wanted`: the sum over m of P(X >= m) (deals_reach(m) -
/// deals_reach(m - 1)). To 1e-9 of it where 500 numbers of deals matter or fewer (they are about 16 cv sqrt(wanted)),
/// else to within 1e-10. Nothing where `chance_of` gives nothing.
std::optional<double> chance_with_deals(double wanted, double cv, std::int64_t most, const ChanceOfAtLeast& chance_of);

}  // namespace funnel
