// SPDX-License-Identifier: MIT
#include "core/chance/stirling.hpp"

namespace funnel {

double log_factorial_excess(double z) {
  constexpr double log_two_pi = 1.8378770664093454836;
  if (z >= stirling_start) return 0.5 * (log_two_pi + std::log(z)) + stirling_series<double>(z);
  if (z <= 0) return 0;
  double product = 1;
  double shifted = z;
  while (shifted < stirling_start) product *= shifted += 1;
  const double log_factorial = (shifted + 0.5) * std::log(shifted) - shifted + 0.5 * log_two_pi +
                               stirling_series<double>(shifted) - std::log(product);
  return log_factorial - z * std::log(z) + z;
}

}  // namespace funnel
