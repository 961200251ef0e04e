// SPDX-License-Identifier: MIT
// Advice on a funnel file as machines and as readers get it.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/advice.hpp>

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace funnel::view {

/// What a view of advice is made from: a file's funnel, the advice on it, and the line that each stands at.
struct CheckView {
  const Funnel& funnel;
  const AdviceList& list;
  std::vector<std::size_t> lines;  ///< one a piece of advice
};

/// The JSON Pointer of what the advice is about, which need not be there yet: "/stages/2/rate",
/// "/channels/0/stages/sessions/rate".
std::string advice_path(const Advice& advice, const Funnel& funnel);

/// The same in every locale: words are English.
nlohmann::ordered_json check_json(const CheckView& view);

document::Document check_document(const CheckView& view, language::Locale locale);

}  // namespace funnel::view
