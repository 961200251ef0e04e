// SPDX-License-Identifier: MIT
#include "io/stage_reader.hpp"

#include "io/limits.hpp"
#include "io/suggest.hpp"

#include <algorithm>

namespace funnel::io {

namespace {

std::optional<CostKind> read_cost_kind(Reading& reading, const Node* node) {
  const auto index = choice(reading, node, cost_kinds);
  if (!index) return std::nullopt;
  return *index == 0 ? CostKind::advertising : CostKind::other;
}

void check_place(Reading& reading, Fields& fields, bool last) {
  if (const Node* rate = last ? fields.get("rate") : nullptr) {
    reading.complain(*rate, "the last stage has no next stage to move on to; leave its \"rate\" out");
  }
  if (const Node* open = last ? fields.get("open") : nullptr) {
    reading.complain(*open, "the last stage has no open units; put \"open\" on a stage above it");
  }
}

Stage read_stage(Reading& reading, const Node& node, bool last, const std::vector<Stage>& before) {
  Fields fields(reading, node);
  Stage stage;
  stage.id = own_id(reading, fields, node, before);
  if (is_reserved(stage.id)) reading.refuse(*fields.get("id"), " is a reserved word; call the stage something else");
  stage.name = text(reading, fields.get("name"));
  stage.figures = read_figures(reading, fields);
  stage.departments = id_list(reading, fields.get("departments"));
  stage.segment = text(reading, fields.get("segment"));
  stage.source = text(reading, fields.get("source"));
  check_place(reading, fields, last);
  if (!last && node.kind == NodeKind::object && !fields.has("rate")) {
    reading.complain(node, "the stage has no rate to the next stage; add \"rate\": \"3%\"");
  }
  return stage;
}

/// The stages that have an id of their own, completed so that they make a funnel.
std::optional<StageList> readable_part(std::vector<Stage> stages) {
  std::vector<Stage> readable;
  for (Stage& stage : stages) {
    const auto same = [&stage](const Stage& other) { return other.id == stage.id; };
    if (stage.id.empty() || std::any_of(readable.begin(), readable.end(), same)) continue;
    if (!stage.figures.rate) stage.figures.rate = KnownRate{*Rate::make(1)};
    readable.push_back(std::move(stage));
  }
  if (readable.empty()) return std::nullopt;
  readable.back().figures.rate.reset();
  readable.back().figures.open.reset();
  return StageList::make(std::move(readable));
}

}  // namespace

StageFigures read_figures(Reading& reading, Fields& fields) {
  StageFigures figures;
  figures.rate = read_evidence(reading, fields.get("rate"));
  figures.reachable = number<Rate>(reading, fields.get("reachable"), parse_rate);
  figures.baseline = number<Volume>(reading, fields.get("baseline"), parse_volume);
  figures.baseline_rate = number<Share>(reading, fields.get("baseline_rate"), parse_share);
  figures.open = number<Count>(reading, fields.get("open"), parse_count);
  figures.unit_cost = number<Money>(reading, fields.get("unit_cost"), parse_money);
  figures.cost_kind = read_cost_kind(reading, fields.get("cost_kind"));
  figures.capacity = number<Capacity>(reading, fields.get("capacity"), parse_capacity);
  figures.lag = number<Lag>(reading, fields.get("lag"), parse_lag);
  figures.lag_spread = number<Lag>(reading, fields.get("lag_spread"), parse_lag);
  return figures;
}

std::optional<StageList> read_stages(Reading& reading, const Node& node) {
  const auto nodes = items(reading, &node, StageList::most_stages);
  if (node.kind == NodeKind::list && node.items.empty()) {
    reading.complain(node, "no stages are here; a funnel has one at least");
  }
  std::vector<Stage> stages;
  for (const Node& item : nodes) stages.push_back(read_stage(reading, item, &item == &nodes.back(), stages));
  const bool lost =
      stages.empty() || std::any_of(stages.begin(), stages.end(), [](auto& stage) { return stage.id.empty(); });
  if (lost) reading.lose_stages();
  if (auto list = StageList::make(stages)) return list;
  return readable_part(std::move(stages));
}

std::optional<std::size_t> known_stage(Reading& reading, const Node& node, std::string_view id,
                                       const StageList& stages) {
  const auto index = stages.find(id);
  if (index || reading.stages_lost()) return index;
  std::vector<std::string_view> ids;
  for (const Stage& stage : stages.all()) ids.emplace_back(stage.id);
  reading.complain(node, "no stage has the id " + in_quotes(id) + hint(id, "the stages are", ids));
  return std::nullopt;
}

std::vector<std::pair<std::string, StageFigures>> read_overrides(Reading& reading, const Node* node,
                                                                 const StageList& stages) {
  std::vector<std::pair<std::string, StageFigures>> overrides;
  if (node == nullptr) return overrides;
  if (node->kind != NodeKind::object) {
    reading.refuse(*node, " is not an object; write {\"sessions\": {\"rate\": \"2%\"}}");
    return overrides;
  }
  for (const Member& member : node->members) {
    Fields fields(reading, member.value);
    const StageFigures figures = read_figures(reading, fields);
    const auto index = known_stage(reading, member.value, member.key, stages);
    if (index && !reading.stages_lost()) check_place(reading, fields, *index + 1 == stages.size());
    overrides.emplace_back(member.key, figures);
  }
  return overrides;
}

}  // namespace funnel::io
