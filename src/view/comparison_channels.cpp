// SPDX-License-Identifier: MIT
#include "view/comparison_channels.hpp"

#include "language/catalogue.hpp"
#include "view/cells.hpp"
#include "view/channel_tables.hpp"
#include "view/json_values.hpp"
#include "view/preset_words.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using document::Audience;
using document::Cell;
using document::Row;
using document::Table;
namespace message = language::message;

/// The channels of all alternatives, each once.
std::vector<Channel> all_channels(const ComparisonView& view) {
  std::vector<Channel> all;
  for (const Alternative& alternative : view.alternatives) {
    for (const Channel& channel : alternative.funnel.channels) {
      const bool known = std::any_of(all.begin(), all.end(), [&](const Channel& one) { return one.id == channel.id; });
      if (!known) all.push_back(channel);
    }
  }
  return all;
}

/// The plan of a channel in the alternative at a place; null where it has no such channel.
const Plan* plan_of(const ComparisonView& view, std::size_t alternative, const std::string& channel) {
  const auto& channels = view.alternatives[alternative].funnel.channels;
  const auto found =
      std::find_if(channels.begin(), channels.end(), [&](const Channel& one) { return one.id == channel; });
  if (found == channels.end()) return nullptr;
  return &view.channels[alternative][static_cast<std::size_t>(found - channels.begin())].plan;
}

/// "SEO (Sessions)" and its volumes.
Row stage_row(const ComparisonView& view, const Channel& channel, const Stage& stage, language::Language words) {
  const std::string name = channel_name(channel) + " (" + stage_name(stage, words) + ")";
  Row row{{Cell{document::Text{name}}}, Audience::readers, false};
  for (std::size_t alternative = 0; alternative < view.alternatives.size(); ++alternative) {
    const Plan* plan = plan_of(view, alternative, channel.id);
    const auto index = view.alternatives[alternative].funnel.stages.find(stage.id);
    const PlannedStage* planned = plan != nullptr && index ? &plan->at(*index) : nullptr;
    row.cells.push_back(planned != nullptr ? count_cell(std::optional(planned->volume), planned->decimals) : Cell{});
  }
  return row;
}

}  // namespace

std::optional<document::Section> compared_channels(const ComparisonView& view, language::Locale locale) {
  const language::Language words = language_of(locale);
  const auto channels = all_channels(view);
  if (channels.empty()) return std::nullopt;
  Table table{{{"channel", text(words, message::column_channel), document::Align::left, Audience::readers}}, {}};
  for (const Alternative& alternative : view.alternatives) {
    table.columns.push_back(
        {"volume", scenario_name(alternative.name, words), document::Align::right, Audience::readers});
  }
  const StageList& stages = view.alternatives.front().funnel.stages;
  for (const Channel& channel : channels) {
    table.rows.push_back(stage_row(view, channel, stages.last(), words));
    if (stages.size() > 1) table.rows.push_back(stage_row(view, channel, stages[0], words));
  }
  return document::Section{text(words, message::heading_channels), {std::move(table)}};
}

Json compared_channels_json(const ComparisonView& view, std::size_t alternative) {
  Json all = Json::array();
  const Funnel& funnel = view.alternatives[alternative].funnel;
  for (std::size_t index = 0; index < funnel.channels.size(); ++index) {
    const Plan& plan = view.channels[alternative][index].plan;
    Json stages = Json::array();
    for (const PlannedStage& stage : plan.stages) {
      stages.push_back(
          JsonObject(2).add("id", funnel.stages[stage.index].id).add("volume", to_json(stage.volume.value())).take());
    }
    all.push_back(JsonObject(4)
                      .add("id", funnel.channels[index].id)
                      .add("name", channel_name(funnel.channels[index]))
                      .add("expected_revenue", optional_json(plan.expected_revenue))
                      .add("stages", std::move(stages))
                      .take());
  }
  return all;
}

}  // namespace funnel::view
