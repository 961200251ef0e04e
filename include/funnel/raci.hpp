// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/funnel.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace funnel {

/// Who does what for a stage, or for the revenue. Department ids.
struct RaciRow {
  std::optional<std::size_t> stage;  ///< place in the funnel's stages; nothing of the revenue
  std::vector<std::string> responsible;
  std::vector<std::string> accountable;
  std::vector<std::string> consulted;
  std::vector<std::string> informed;
};

/// Of a revenue target, and of each stage, the last first. The department listed first is responsible: it does the
/// work. The one listed last is accountable: it answers for it (where one is listed, it is both). Any between are
/// consulted. Each role that the funnel's `raci` names for a stage stands instead; a department that it names in any
/// role is no longer consulted for standing between.
std::vector<RaciRow> raci_of(const Funnel& funnel);

}  // namespace funnel
