// SPDX-License-Identifier: MIT
// Actuals against a schedule as machines and as readers get them.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/tracking.hpp>

#include <nlohmann/json_fwd.hpp>

namespace funnel::view {

/// What a view of actuals is made from.
struct TrackingView {
  const Funnel& funnel;
  const Plan& plan;
  const Actuals& actuals;
  const Tracking& tracking;

  /// The view of one of its channels.
  TrackingView of(const TrackedChannel& channel) const { return {channel.funnel, plan, actuals, channel.tracking}; }
};

/// The same in every locale: words are English.
nlohmann::ordered_json tracking_json(const TrackingView& view);

document::Document tracking_document(const TrackingView& view, language::Locale locale);

}  // namespace funnel::view
