// SPDX-License-Identifier: MIT
#include "io/funnel_update.hpp"

#include "io/figure_text.hpp"
#include "io/json_edit.hpp"

#include <funnel/preset.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace funnel::io {

namespace {

using Json = nlohmann::ordered_json;
using Values = JsonEdit::Values;

struct EvidenceJson {
  Json operator()(const KnownRate& known) const { return rate_text(known.rate); }
  Json operator()(const RateRange& range) const {
    Json json = {{"low", rate_text(range.low())}, {"high", rate_text(range.high())}};
    if (range.planned()) json["rate"] = rate_text(*range.planned());
    return json;
  }
  Json operator()(const RateCounts& counts) const {
    Json json = {{"converted", counts.converted()}, {"of", counts.of()}};
    if (counts.planned()) json["rate"] = rate_text(*counts.planned());
    return json;
  }
};

/// The figures that a stage gets, by their keys.
Values values_of(const CalibratedStage& stage, const std::string& source) {
  Values values;
  if (stage.rate) values.emplace_back("rate", std::visit(EvidenceJson(), *stage.rate));
  if (stage.lag) values.emplace_back("lag", lag_text(*stage.lag));
  if (stage.lag_spread) values.emplace_back("lag_spread", lag_text(*stage.lag_spread));
  if (stage.measured && !source.empty()) values.emplace_back("source", source);
  return values;
}

Json object_of(const Values& values) {
  Json object = Json::object();
  for (const auto& [key, value] : values) object[key] = value;
  return object;
}

/// A whole stage: what `before` has of it, under what the calibration says.
Json stage_json(const Stage& before, const CalibratedStage& stage, const std::string& source) {
  Json json = {{"id", stage.id}};
  if (before.name) json["name"] = *before.name;
  if (before.figures.rate) json["rate"] = std::visit(EvidenceJson(), *before.figures.rate);
  for (const auto& [key, value] : values_of(stage, source)) json[key] = value;
  if (!before.departments.empty()) json["departments"] = before.departments;
  return json;
}

/// Who owns a stage of this id, as the default preset has it.
Stage usual(const std::string& id) {
  Stage stage;
  const StageList stages = preset(default_preset)->stages;
  if (const auto index = stages.find(id)) stage.departments = stages[*index].departments;
  return stage;
}

Json overrides_json(const CalibratedChannel& channel) {
  Json stages = Json::object();
  for (const CalibratedStage& stage : channel.stages) stages[stage.id] = object_of(values_of(stage, {}));
  return stages;
}

Json channel_json(const CalibratedChannel& channel) {
  Json json = {{"id", channel.id}};
  if (!channel.name.empty()) json["name"] = name_text(channel.name);
  json["share"] = std::to_string(channel.share->units) + "/" + std::to_string(channel.share->all);
  if (!channel.stages.empty()) json["stages"] = overrides_json(channel);
  return json;
}

Json channels_json(const Calibration& calibration) {
  Json channels = Json::array();
  for (const CalibratedChannel& channel : calibration.channels) channels.push_back(channel_json(channel));
  return channels;
}

/// Nothing where the value is null.
const Node* figure(const Node& object, std::string_view key) {
  const Node* node = member(object, key);
  return node != nullptr && node->kind != NodeKind::null ? node : nullptr;
}

/// The item of a list of objects that has this id.
const Node& item(const Node& list, std::string_view id) {
  return *std::find_if(list.items.begin(), list.items.end(),
                       [id](const Node& node) { return figure(node, "id")->text == id; });
}

/// Changes the text of a funnel file that is known to be right.
class FunnelUpdate {
 public:
  FunnelUpdate(std::string_view text, const Node& root, const Calibration& calibration, const std::string& source)
      : root_(root), calibration_(calibration), source_(source), edit_(text, root) {}

  std::string make(const Funnel& funnel) && {
    Values of_root;
    if (const Node* stages = figure(root_, "stages")) {
      for (const CalibratedStage& stage : calibration_.stages) edit_.set(item(*stages, stage.id), values(stage));
    } else if (changes_stages()) {
      of_root.emplace_back("stages", all_stages(funnel));
    }
    if (funnel.channels.empty() && !calibration_.channels.empty()) {
      of_root.emplace_back("channels", channels_json(calibration_));
    } else {
      for (const CalibratedChannel& channel : calibration_.channels) update_channel(channel);
    }
    edit_.set(root_, of_root);
    return std::move(edit_).result();
  }

 private:
  Values values(const CalibratedStage& stage) const { return values_of(stage, source_); }

  bool changes_stages() const {
    return std::any_of(calibration_.stages.begin(), calibration_.stages.end(),
                       [](const CalibratedStage& stage) { return stage.rate.has_value(); });
  }

  Json all_stages(const Funnel& funnel) const {
    Json stages = Json::array();
    for (std::size_t index = 0; index < funnel.stages.size(); ++index) {
      stages.push_back(stage_json(funnel.stages[index], calibration_.stages[index], source_));
    }
    return stages;
  }

  void update_channel(const CalibratedChannel& channel) {
    if (channel.stages.empty()) return;
    const Node& node = item(*figure(root_, "channels"), channel.id);
    const Node* stages = figure(node, "stages");
    if (stages == nullptr) return edit_.set(node, {{"stages", overrides_json(channel)}});
    Values missing;
    for (const CalibratedStage& stage : channel.stages) {
      if (const Node* override_node = figure(*stages, stage.id)) {
        edit_.set(*override_node, values_of(stage, {}));
      } else {
        missing.emplace_back(stage.id, object_of(values_of(stage, {})));
      }
    }
    edit_.set(*stages, missing);
  }

  const Node& root_;
  const Calibration& calibration_;
  const std::string& source_;
  JsonEdit edit_;
};

}  // namespace

std::string new_funnel_file(const Calibration& calibration, const std::string& source, std::string_view locale) {
  Json stages = Json::array();
  for (const CalibratedStage& stage : calibration.stages) stages.push_back(stage_json(usual(stage.id), stage, source));
  Json file = {{"schema", 1}};
  if (!locale.empty()) file["locale"] = locale;
  file["stages"] = std::move(stages);
  if (!calibration.channels.empty()) file["channels"] = channels_json(calibration);
  return styled(file, {}, {}) + "\n";
}

std::string updated_funnel_file(std::string_view text, const Funnel& funnel, const Calibration& calibration,
                                const std::string& source) {
  const Node root = parse_json(text).value();
  return FunnelUpdate(text, root, calibration, source).make(funnel);
}

}  // namespace funnel::io
