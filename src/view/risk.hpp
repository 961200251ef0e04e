// SPDX-License-Identifier: MIT
// A risk as machines and as readers get it.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/risk.hpp>

#include <nlohmann/json_fwd.hpp>

namespace funnel::view {

/// What a view of a risk is made from: the funnel, its plan, and the risk of both.
struct RiskView {
  const Funnel& funnel;
  const Plan& plan;
  const Risk& risk;
};

/// The same in every locale: words are English.
nlohmann::ordered_json risk_json(const RiskView& view);

document::Document risk_document(const RiskView& view, language::Locale locale);

}  // namespace funnel::view
