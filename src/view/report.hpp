// SPDX-License-Identifier: MIT
// Everything that a funnel's file supports, in one document: the documents of other commands, put in order.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"
#include "view/charts.hpp"
#include "view/relating.hpp"

#include <funnel/plan.hpp>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::view {

/// In the order in which they are read.
enum class ReportPartKind { plan, levers, scenarios, budget, schedule, goals, tracking };

/// One command's result.
struct ReportPart {
  ReportPartKind kind;
  document::Document document;
  Charts charts = {};
};

/// What a report is made from: the funnel, its plan, and the parts that there are. Where its format calculates, the
/// documents of the parts are live ones, and `relating` is what relates them.
struct ReportView {
  const Funnel& funnel;
  std::optional<std::string> scenario;  ///< the one of the file that the plan is made in
  const Plan& plan;
  std::vector<ReportPart> parts;
  const Relating* relating = nullptr;
};

/// In a report that calculates, parts that do not follow what may be changed say so.
document::Document report_document(ReportView view, language::Locale locale);

/// What JSON calls a part: the name of its command.
std::string_view report_key(ReportPartKind kind);

/// A part's own JSON.
struct ReportPartJson {
  ReportPartKind kind;
  nlohmann::ordered_json json;
};

/// {"schema", "command", "name", "scenario"}, and each part's JSON under its key; null where there is none.
nlohmann::ordered_json report_json(const Funnel& funnel, const std::optional<std::string>& scenario,
                                   std::vector<ReportPartJson> parts);

}  // namespace funnel::view
