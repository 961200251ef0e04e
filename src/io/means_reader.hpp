// SPDX-License-Identifier: MIT
#pragma once

#include "io/reading.hpp"

#include <funnel/funnel.hpp>

#include <vector>

namespace funnel::io {

std::vector<Department> read_departments(Reading& reading, const Node* node);
std::vector<FixedCost> read_costs(Reading& reading, const Node* node);

}  // namespace funnel::io
