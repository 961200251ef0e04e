// SPDX-License-Identifier: MIT
#include "view/budget_missing.hpp"

#include "language/catalogue.hpp"
#include "view/json_values.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using language::Language;
namespace message = language::message;

/// What it is called in a sentence, with the flag or the key that gives it: "unit cost of Leads (--cost leads=...)";
/// for others "unit cost of Leads". Nothing for what is no part of the cost.
std::optional<Note> missing_cost(const Funnel& funnel, const Missing& missing, Language words) {
  const auto of_department = [&](const Wordings& wordings) {
    return worded(figure_key(missing.figure), words, wordings,
                  {{"department", department_name(missing.id, funnel, words)}});
  };
  switch (missing.figure) {
    case MissingFigure::unit_cost: {
      const Stage& stage = funnel.stages[*funnel.stages.find(missing.id)];
      return worded(figure_key(missing.figure), words,
                    {message::missing_unit_cost, message::missing_unit_cost_for_others},
                    {{"stage", stage_name(stage, words)}, {"id", stage.id}});
    }
    case MissingFigure::people:
      return of_department({message::missing_people, message::missing_people_for_others});
    case MissingFigure::monthly_cost:
      return of_department({message::missing_monthly_cost, message::missing_monthly_cost_for_others});
    case MissingFigure::people_there:
    case MissingFigure::owner:
    case MissingFigure::clv:
    case MissingFigure::cost_kind:
      break;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> stage_path(const Funnel& funnel, const std::string& id) {
  if (funnel.preset) return std::nullopt;
  return "/stages/" + std::to_string(*funnel.stages.find(id));
}

std::optional<std::string> department_path(const Funnel& funnel, const std::string& id) {
  const auto& departments = funnel.departments;
  const auto found = std::find_if(departments.begin(), departments.end(),
                                  [&](const Department& department) { return department.id == id; });
  if (found == departments.end()) return std::nullopt;
  return "/departments/" + std::to_string(found - departments.begin());
}

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
    case MissingFigure::owner:
      return "departments";
  }
  return {};
}

std::optional<std::string> figure_path(const Funnel& funnel, const Missing& missing) {
  const std::string key = "/" + std::string(figure_key(missing.figure));
  std::optional<std::string> owner;
  switch (missing.figure) {
    case MissingFigure::unit_cost:
    case MissingFigure::owner:
      owner = stage_path(funnel, missing.id);
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

Json missing_json(const Funnel& funnel, const std::vector<Missing>& missing) {
  Json list = Json::array();
  for (const Missing& one : missing) {
    list.push_back(JsonObject(3)
                       .add("figure", figure_key(one.figure))
                       .add("id", one.id.empty() ? Json() : Json(one.id))
                       .add("path", optional_json(figure_path(funnel, one)))
                       .take());
  }
  return list;
}

std::optional<Note> missing_costs_note(const Funnel& funnel, const std::vector<Missing>& missing,
                                       language::Locale locale) {
  const Language words = language_of(locale);
  std::vector<std::string> figures;
  std::vector<std::string> for_others;
  for (const Missing& one : missing) {
    const auto named = missing_cost(funnel, one, words);
    if (!named) continue;
    figures.push_back(named->text);
    for_others.push_back(*named->for_others);
  }
  if (figures.empty()) return std::nullopt;
  return Note{"costs-missing", text(words, message::costs_missing, {{"figures", joined(figures)}}),
              text(words, message::costs_missing_for_others, {{"figures", joined(for_others)}})};
}

}  // namespace funnel::view
