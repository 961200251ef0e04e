// SPDX-License-Identifier: MIT
#include <funnel/plan.hpp>
#include <funnel/preset.hpp>

#include <cstdio>

int main() {
  auto funnel = *funnel::preset(funnel::default_preset);
  funnel.target = funnel::RevenueTarget{*funnel::Money::make(200'000)};
  funnel.clv = funnel::Clv::make(10'000);
  for (const auto& stage : funnel::plan(funnel)->stages) {
    std::printf("%lld\n", static_cast<long long>(stage.volume.value().numerator()));
  }
}
