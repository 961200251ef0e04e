// SPDX-License-Identifier: MIT
// The levers of a funnel as machines and as readers get them.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/levers.hpp>
#include <funnel/plan.hpp>

#include <nlohmann/json_fwd.hpp>

namespace funnel::view {

/// What a view of levers is made from: the funnel, its plan, and its levers.
struct LeversView {
  const Funnel& funnel;
  const Plan& plan;
  const Levers& levers;
};

/// The same in every locale: words are English.
nlohmann::ordered_json levers_json(const LeversView& view);

document::Document levers_document(const LeversView& view, language::Locale locale);

}  // namespace funnel::view
