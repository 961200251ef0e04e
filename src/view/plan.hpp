// SPDX-License-Identifier: MIT
// A plan as machines and as readers get it.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/channels.hpp>
#include <funnel/plan.hpp>

#include <nlohmann/json_fwd.hpp>

#include <span>

namespace funnel::view {

/// What a view of a plan is made from. `funnel` is the one that was planned; the blended one where it has channels.
struct PlanView {
  const Funnel& funnel;
  const Plan& plan;
  bool explain = false;  ///< show the arithmetic of each row
  std::span<const PlannedChannel> channels = {};
};

/// The same in every locale: words are English.
nlohmann::ordered_json plan_json(const PlanView& view);

document::Document plan_document(const PlanView& view, language::Locale locale);

}  // namespace funnel::view
