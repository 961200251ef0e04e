// SPDX-License-Identifier: MIT
// Counts by channel, stage and number of days: a table of 12 bytes a cell, since the cells of a large history are what
// its memory goes to.
#pragma once

#include <cstdint>
#include <vector>

namespace funnel {

/// What a cell counts.
enum class DayKind : std::uint32_t {
  entered,  ///< contacts that entered a stage on a day
  lag,      ///< contacts that took so many days to the next stage
};

/// Where a cell stands. They are sorted by kind, channel, stage and days.
struct DayKey {
  DayKind kind = DayKind::entered;
  std::uint32_t channel = 0;  ///< below 128
  std::uint32_t stage = 0;    ///< below 128
  std::uint32_t days = 0;     ///< below 131,072: three centuries
};

struct DayCell {
  std::uint32_t key = 0;    ///< of a DayKey, packed
  std::uint32_t count = 0;  ///< 0 where the cell is free
  std::uint32_t moved_on = 0;
};

/// Packed keys are in the order of what they stand for.
std::uint32_t packed(const DayKey& key);
DayKey unpacked(std::uint32_t key);

class DayCounts {
 public:
  static constexpr std::size_t most_cells = 1'000'000;

  DayCounts();
  /// Counts one contact. False where there are too many cells already for one more.
  bool add(const DayKey& key, bool moved_on);
  /// The cells that count something, sorted.
  std::vector<DayCell> cells() const;

 private:
  DayCell& cell_for(std::uint32_t key);
  void grow();

  std::vector<DayCell> table_;  ///< a power of two of them; a key stands at its own place or behind it
  std::size_t used_ = 0;
};

}  // namespace funnel
