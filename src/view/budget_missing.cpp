// SPDX-License-Identifier: MIT
#include "view/budget_missing.hpp"

#include "language/messages.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using language::Language;
using language::Message;

/// "/departments/1", where the file lists it.
std::optional<std::string> department_path(const Funnel& funnel, const std::string& id) {
  const auto& departments = funnel.departments;
  const auto found = std::find_if(departments.begin(), departments.end(),
                                  [&](const Department& department) { return department.id == id; });
  if (found == departments.end()) return std::nullopt;
  return "/departments/" + std::to_string(found - departments.begin());
}

}  // namespace

std::string_view figure_key(MissingFigure figure) {
  switch (figure) {
    case MissingFigure::unit_cost:
      return "unit_cost";
    case MissingFigure::people:
    case MissingFigure::people_there:
      return "people";
    case MissingFigure::monthly_cost:
      return "monthly_cost";
    case MissingFigure::clv:
      return "clv";
    case MissingFigure::cost_kind:
      return "cost_kind";
  }
  return {};
}

std::optional<std::string> figure_path(const Funnel& funnel, const Missing& missing) {
  const std::string key = "/" + std::string(figure_key(missing.figure));
  std::optional<std::string> owner;
  switch (missing.figure) {
    case MissingFigure::unit_cost:
      if (!funnel.preset) owner = "/stages/" + std::to_string(*funnel.stages.find(missing.id));
      break;
    case MissingFigure::people:
    case MissingFigure::people_there:
    case MissingFigure::monthly_cost:
      owner = department_path(funnel, missing.id);
      break;
    case MissingFigure::clv:
      owner = "";
      break;
    case MissingFigure::cost_kind:
      break;
  }
  if (!owner) return std::nullopt;
  return *owner + key;
}

std::optional<std::string> missing_cost(const Funnel& funnel, const Missing& missing, Language words) {
  const auto of_department = [&](Message message) {
    return text(words, message, {{"department", department_name(missing.id, funnel, words)}});
  };
  switch (missing.figure) {
    case MissingFigure::unit_cost: {
      const Stage& stage = funnel.stages[*funnel.stages.find(missing.id)];
      return text(words, Message::missing_unit_cost, {{"stage", stage_name(stage, words)}, {"id", stage.id}});
    }
    case MissingFigure::people:
      return of_department(Message::missing_people);
    case MissingFigure::monthly_cost:
      return of_department(Message::missing_monthly_cost);
    case MissingFigure::people_there:
    case MissingFigure::clv:
    case MissingFigure::cost_kind:
      break;
  }
  return std::nullopt;
}

}  // namespace funnel::view
