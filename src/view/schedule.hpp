// SPDX-License-Identifier: MIT
// A schedule as machines and as readers get it.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/channels.hpp>
#include <funnel/plan.hpp>
#include <funnel/schedule.hpp>

#include <nlohmann/json_fwd.hpp>

#include <span>

namespace funnel::view {

/// What a view of a schedule is made from: the funnel (the blended one where it has channels), its plan, and the
/// schedule of both.
struct ScheduleView {
  const Funnel& funnel;
  const Plan& plan;
  const Schedule& schedule;
  std::span<const ScheduledChannel> channels = {};
};

/// The same in every locale: words are English.
nlohmann::ordered_json schedule_json(const ScheduleView& view);

document::Document schedule_document(const ScheduleView& view, language::Locale locale);

}  // namespace funnel::view
