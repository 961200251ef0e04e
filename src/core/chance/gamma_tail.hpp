// SPDX-License-Identifier: MIT
#pragma once

namespace funnel {

/// P(G > a + beyond) for G ~ Gamma(a), which is Q(a, a + beyond), by its inversion integral; for a >= 10^4, where
/// continued fractions grow long and Boost.Math 1.74 goes wrong from 10^11 on. `beyond` stands apart from a because it
/// may be the small difference of large numbers; a + beyond > 0.
double large_gamma_tail(double a, double beyond);

}  // namespace funnel
