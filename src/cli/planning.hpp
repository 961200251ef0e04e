// SPDX-License-Identifier: MIT
// The plan that a command begins with, or in words why there is none.
#pragma once

#include "cli/failure.hpp"

#include <funnel/plan.hpp>

#include <tl/expected.hpp>

#include <optional>

namespace funnel::cli {

/// Why a funnel has no plan, in words.
Failure failure_of(PlanProblem problem);

/// The plan of averages, or the one for a confidence.
tl::expected<Plan, Failure> planned(const Funnel& funnel, const std::optional<Confidence>& confidence = std::nullopt);

}  // namespace funnel::cli
