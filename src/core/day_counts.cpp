// SPDX-License-Identifier: MIT
#include "core/day_counts.hpp"

#include <algorithm>
#include <utility>

namespace funnel {

namespace {

constexpr std::size_t least_table = 1024;

}  // namespace

std::uint32_t packed(const DayKey& key) {
  return static_cast<std::uint32_t>(key.kind) << 31U | key.channel << 24U | key.stage << 17U | key.days;
}

DayKey unpacked(std::uint32_t key) {
  return {static_cast<DayKind>(key >> 31U), key >> 24U & 0x7FU, key >> 17U & 0x7FU, key & 0x1FFFFU};
}

DayCounts::DayCounts() : table_(least_table) {}

DayCell& DayCounts::cell_for(std::uint32_t key) {
  const std::size_t mask = table_.size() - 1;
  std::size_t place = (key * std::uint64_t{0x9E3779B97F4A7C15U}) >> 40U & mask;  // Fibonacci hashing
  while (table_[place].count != 0 && table_[place].key != key) place = (place + 1) & mask;
  return table_[place];
}

void DayCounts::grow() {
  std::vector<DayCell> before(table_.size() * 2);
  before.swap(table_);
  for (const DayCell& cell : before) {
    if (cell.count != 0) cell_for(cell.key) = cell;
  }
}

bool DayCounts::add(const DayKey& key, bool moved_on) {
  const std::uint32_t wanted = packed(key);
  DayCell* cell = &cell_for(wanted);
  if (cell->count == 0) {
    if (used_ == most_cells) return false;
    if (++used_ * 4 > table_.size() * 3) {
      grow();
      cell = &cell_for(wanted);
    }
    cell->key = wanted;
  }
  ++cell->count;
  cell->moved_on += moved_on ? 1 : 0;
  return true;
}

std::vector<DayCell> DayCounts::cells() const {
  std::vector<DayCell> used;
  used.reserve(used_);
  std::copy_if(table_.begin(), table_.end(), std::back_inserter(used),
               [](const DayCell& cell) { return cell.count != 0; });
  std::sort(used.begin(), used.end(), [](const DayCell& left, const DayCell& right) { return left.key < right.key; });
  return used;
}

}  // namespace funnel
