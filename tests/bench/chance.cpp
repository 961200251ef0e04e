// SPDX-License-Identifier: MIT
// Microseconds a chance takes, one question a line: NAME MICROSECONDS CHANCE. The questions are those of
// numpy_chance.py.
#include <funnel/chance.hpp>
#include <funnel/preset.hpp>

#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using namespace funnel;

constexpr int rounds = 2000;

StageList with_counts(const StageList& stages) {
  const std::vector<RateCounts> counts = {*RateCounts::make(300, 10'000), *RateCounts::make(15, 300),
                                          *RateCounts::make(20, 100), *RateCounts::make(25, 100),
                                          *RateCounts::make(25, 100)};
  std::vector<Stage> changed = stages.all();
  for (std::size_t index = 0; index < counts.size(); ++index) changed[index].figures.rate = counts[index];
  return *StageList::make(std::move(changed));
}

void measure(const char* name, const StageList& stages, const std::vector<Entry>& entries) {
  double chance = 0;
  const auto start = std::chrono::steady_clock::now();
  for (int round = 0; round < rounds; ++round) chance = Odds(stages).chance_of(entries, 20)->probability;
  const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - start;
  std::printf("%s %.2f %.10f\n", name, taken.count() / rounds, chance);
}

}  // namespace

int main() {
  const StageList known = preset(default_preset)->stages;
  const StageList counts = with_counts(known);
  measure("known", known, {{0, 1'066'667}});
  measure("counts", counts, {{0, 1'066'667}});
  measure("known-pipeline", known, {{0, 800'000}, {4, 20}});
  measure("counts-pipeline", counts, {{0, 800'000}, {4, 20}});
}
