// SPDX-License-Identifier: MIT
#include <funnel/raci.hpp>

#include <algorithm>

namespace funnel {

namespace {

using Ids = std::vector<std::string>;

bool has(const Ids& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

RaciRow row_of(std::optional<std::size_t> stage, const Ids& departments) {
  RaciRow row{stage, {}, {}, {}, {}};
  if (departments.empty()) return row;
  row.responsible = {departments.front()};
  row.accountable = {departments.back()};
  if (departments.size() > 2) row.consulted.assign(departments.begin() + 1, departments.end() - 1);
  return row;
}

bool names(const Responsibilities& given, const std::string& id) {
  return has(given.responsible, id) || has(given.accountable, id) || has(given.consulted, id) ||
         has(given.informed, id);
}

void override_by(RaciRow& row, const Responsibilities& given) {
  std::erase_if(row.consulted, [&](const std::string& id) { return names(given, id); });
  if (!given.responsible.empty()) row.responsible = given.responsible;
  if (!given.accountable.empty()) row.accountable = given.accountable;
  if (!given.consulted.empty()) row.consulted = given.consulted;
  row.informed = given.informed;
}

}  // namespace

std::vector<RaciRow> raci_of(const Funnel& funnel) {
  std::vector<RaciRow> rows;
  if (funnel.target && std::holds_alternative<RevenueTarget>(*funnel.target)) {
    rows.push_back(row_of(std::nullopt, funnel.target_departments));
  }
  for (std::size_t index = funnel.stages.size(); index-- > 0;) {
    const Stage& stage = funnel.stages[index];
    RaciRow row = row_of(index, stage.departments);
    for (const Responsibilities& given : funnel.raci) {
      if (given.stage == stage.id) override_by(row, given);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace funnel
