// SPDX-License-Identifier: MIT
#include "io/changes_reader.hpp"

#include "io/limits.hpp"
#include "io/stage_reader.hpp"

#include <algorithm>

namespace funnel::io {

namespace {

std::optional<Target> read_volume_target(Reading& reading, const Node& node, Fields& fields, const StageList& stages) {
  const auto stage = id(reading, fields.get("stage"));
  const auto volume = number<Count>(reading, fields.get("volume"), parse_count);
  if (!fields.has("stage") || !fields.has("volume")) {
    reading.complain(node, "a volume target needs both \"stage\" and \"volume\"");
  }
  const bool known = stage && known_stage(reading, *fields.get("stage"), *stage, stages);
  if (!known || !volume) return std::nullopt;
  return VolumeTarget{*stage, *volume};
}

Scenario read_scenario(Reading& reading, const Node& node, const StageList& stages) {
  Fields fields(reading, node);
  Scenario scenario;
  scenario.name = text(reading, fields.get("name")).value_or("");
  if (node.kind == NodeKind::object && !fields.has("name")) {
    reading.complain(node, "the scenario has no name; add a \"name\"");
  }
  Changes& changes = scenario.changes;
  changes.target = read_target(reading, fields.get("target"), stages).target;
  changes.existing = read_existing(reading, fields.get("existing"));
  changes.clv = number<Clv>(reading, fields.get("clv"), parse_clv);
  changes.clv_months = whole(reading, fields.get("clv_months"), 1, most_clv_months);
  changes.margin = number<Share>(reading, fields.get("margin"), parse_share);
  changes.budget = number<Money>(reading, fields.get("budget"), parse_money);
  changes.months = whole(reading, fields.get("months"), 1, Horizon::most_months);
  changes.stages = read_overrides(reading, fields.get("stages"), stages);
  return scenario;
}

WeightedShape read_weights(Reading& reading, const Node& node) {
  WeightedShape shape;
  bool all_zero = true;
  for (const Node& item : items(reading, &node, most_weights)) {
    const auto weight = number<Volume>(reading, &item, parse_weight);
    shape.weights.push_back(weight.value_or(Volume()).value());
    all_zero = all_zero && weight && *weight == Volume();
  }
  if (node.kind == NodeKind::list && all_zero) {
    reading.complain(node, "the weights are all 0, or none are there; one at least is above 0");
  }
  return shape;
}

}  // namespace

TargetEntry read_target(Reading& reading, const Node* node, const StageList& stages) {
  TargetEntry entry;
  if (node == nullptr) return entry;
  Fields fields(reading, *node);
  const auto revenue = number<Money>(reading, fields.get("revenue"), parse_money);
  const bool by_stage = fields.has("stage");
  const bool by_volume = fields.has("volume") || by_stage;
  if (by_volume) entry.target = read_volume_target(reading, *node, fields, stages);
  if (fields.has("revenue") && by_volume) {
    reading.complain(*node, "a target is revenue or a volume at a stage, not both");
  } else if (revenue) {
    entry.target = RevenueTarget{*revenue};
  }
  entry.departments = id_list(reading, fields.get("departments"));
  return entry;
}

std::optional<ExistingRevenue> read_existing(Reading& reading, const Node* node) {
  if (node == nullptr) return std::nullopt;
  Fields fields(reading, *node);
  const auto revenue = number<Money>(reading, fields.get("revenue"), parse_money);
  const auto lost = number<Share>(reading, fields.get("lost"), parse_share);
  if (node->kind == NodeKind::object && !fields.has("revenue")) {
    reading.complain(*node, "existing revenue has no amount; add \"revenue\": 50000");
  }
  if (!revenue) return std::nullopt;
  return ExistingRevenue{*revenue, lost.value_or(Share())};
}

std::vector<Scenario> read_scenarios(Reading& reading, const Node* node, const StageList& stages) {
  std::vector<Scenario> scenarios;
  for (const Node& item : items(reading, node, most_scenarios)) {
    Scenario scenario = read_scenario(reading, item, stages);
    const auto same = [&scenario](const Scenario& other) { return other.name == scenario.name; };
    if (!scenario.name.empty() && std::any_of(scenarios.begin(), scenarios.end(), same)) {
      reading.complain(item, "two scenarios have the name " + in_quotes(scenario.name) + "; names differ");
    }
    scenarios.push_back(std::move(scenario));
  }
  return scenarios;
}

std::vector<Responsibilities> read_raci(Reading& reading, const Node* node, const StageList& stages) {
  std::vector<Responsibilities> all;
  if (node == nullptr) return all;
  if (node->kind != NodeKind::object)
    reading.refuse(*node, " is not an object; write {\"sql\": {\"informed\": [...]}}");
  for (const Member& member : node->members) {
    Fields fields(reading, member.value);
    known_stage(reading, member.value, member.key, stages);
    all.push_back({member.key, id_list(reading, fields.get("responsible")), id_list(reading, fields.get("accountable")),
                   id_list(reading, fields.get("consulted")), id_list(reading, fields.get("informed"))});
  }
  return all;
}

CalendarShape read_calendar(Reading& reading, const Node* node) {
  if (node == nullptr) return EvenShape{};
  Fields fields(reading, *node);
  const Node* weights = fields.get("weights");
  const Node* growth = fields.get("growth");
  if (weights != nullptr && growth != nullptr) {
    reading.complain(*node, "a calendar has \"weights\" or \"growth\", not both");
  }
  const auto rate = number<Fraction>(reading, growth, parse_growth);
  if (weights != nullptr) return read_weights(reading, *weights);
  if (rate) return GrowthShape{*rate};
  return EvenShape{};
}

}  // namespace funnel::io
