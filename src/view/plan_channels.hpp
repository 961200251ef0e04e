// SPDX-License-Identifier: MIT
// The part of a plan's document that is about channels.
#pragma once

#include "view/plan.hpp"

namespace funnel::view {

/// A section with the volumes of every channel, and one with their conversions.
void add_plan_channels(document::Document& document, const PlanView& view, language::Locale locale);

}  // namespace funnel::view
