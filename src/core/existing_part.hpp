// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/plan.hpp>

#include <optional>

namespace funnel {

/// What today's customers bring, as results show it; nothing where the funnel does not say. Throws Overflow.
std::optional<ExistingPart> existing_part_of(const Funnel& funnel);

}  // namespace funnel
