// SPDX-License-Identifier: MIT
#pragma once

#include "io/reading.hpp"

#include <funnel/funnel.hpp>

#include <optional>
#include <vector>

namespace funnel::io {

/// A target with its departments, which are empty where none are named.
struct TargetEntry {
  std::optional<Target> target;
  std::vector<std::string> departments;
};

TargetEntry read_target(Reading& reading, const Node* node, const StageList& stages);
std::optional<ExistingRevenue> read_existing(Reading& reading, const Node* node);
std::vector<Scenario> read_scenarios(Reading& reading, const Node* node, const StageList& stages);
std::vector<Responsibilities> read_raci(Reading& reading, const Node* node, const StageList& stages);
CalendarShape read_calendar(Reading& reading, const Node* node);

}  // namespace funnel::io
