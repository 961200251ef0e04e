// SPDX-License-Identifier: MIT
// A forecast as machines and as readers get it.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/channels.hpp>
#include <funnel/forecast.hpp>

#include <nlohmann/json_fwd.hpp>

#include <span>

namespace funnel::view {

/// What a view of a forecast is made from. `funnel` is the one that was forecast; the blended one where it has
/// channels.
struct ForecastView {
  const Funnel& funnel;
  const Forecast& forecast;
  std::span<const ForecastChannel> channels = {};
};

/// The same in every locale: words are English.
nlohmann::ordered_json forecast_json(const ForecastView& view);

document::Document forecast_document(const ForecastView& view, language::Locale locale);

}  // namespace funnel::view
