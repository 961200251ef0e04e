// SPDX-License-Identifier: MIT
#include <funnel/plan.hpp>
#include <funnel/preset.hpp>

#include <cstdio>
int main() {
  auto funnel = *funnel::preset("b2b-inbound");
  funnel.target = funnel::RevenueTarget{*funnel::Money::make(200'000)};
  funnel.clv = funnel::Clv::make(10'000);
  const auto plan = funnel::plan(funnel);
  for (const auto& stage : plan->stages) std::printf("%.0f\n", double(stage.volume.value().numerator()));
}
