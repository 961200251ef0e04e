// SPDX-License-Identifier: MIT
// A comparison as machines and as readers get it.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/channels.hpp>
#include <funnel/comparison.hpp>

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <vector>

namespace funnel::view {

/// What a view of a comparison is made from: the alternatives, and what comparing them gave.
struct ComparisonView {
  const std::vector<Alternative>& alternatives;
  const Comparison& comparison;
  std::span<const std::vector<PlannedChannel>> channels = {};  ///< of each alternative; blended funnels have them
};

/// The same in every locale: words are English.
nlohmann::ordered_json comparison_json(const ComparisonView& view);

document::Document comparison_document(const ComparisonView& view, language::Locale locale);

}  // namespace funnel::view
