// SPDX-License-Identifier: MIT
#include "io/stage_cells.hpp"

#include "io/number_literal.hpp"
#include "io/utf8.hpp"
#include "io/words.hpp"

#include <algorithm>

namespace funnel::io {

namespace {

constexpr std::size_t most_remembered = 1000;  ///< that are remembered
constexpr std::size_t longest_value = 1000;    ///< bytes

}  // namespace

StageCells::StageCells(const HistoryColumns& columns, const StageWords& words, char separator)
    : columns_(columns), words_(words), sign_(decimal_sign(separator)) {}

std::size_t StageCells::size() const {
  return columns_.layout == HistoryLayout::tall ? words_.ids().size() : columns_.stages.size();
}

/// The place in StageWords of what StageUnits call `stage`.
std::size_t StageCells::word_of(std::size_t stage) const {
  return columns_.layout == HistoryLayout::tall ? stage : columns_.stages[stage].place;
}

const std::string& StageCells::id(std::size_t stage) const {
  return words_.ids()[word_of(stage)];
}

std::variant<std::span<const StageUnits>, CellFault> StageCells::read(const CsvRecord& record) {
  units_.clear();
  const auto fault = columns_.layout == HistoryLayout::tall ? read_tall(record) : read_wide(record);
  if (fault) return *fault;
  return std::span<const StageUnits>(units_);
}

std::optional<CellFault> StageCells::read_wide(const CsvRecord& record) {
  for (std::size_t stage = 0; stage < columns_.stages.size(); ++stage) {
    const std::size_t column = columns_.stages[stage].column;
    const std::string_view text = record[column];
    const auto count = read_count(text, sign_);
    if (count) {
      units_.push_back({stage, *count});
    } else if (!trimmed(text).empty()) {
      return CellFault{RowProblem::not_a_count, columns_.header[column]};
    }
  }
  return std::nullopt;
}

std::optional<CellFault> StageCells::read_tall(const CsvRecord& record) {
  const std::string_view text = trimmed(record[columns_.count_column]);
  const std::string_view value = trimmed(record[columns_.stage_column]);
  if (text.empty() && value.empty()) return std::nullopt;
  const auto stage = stage_called(value);
  if (!stage) return CellFault{RowProblem::no_stage, columns_.header[columns_.stage_column]};
  if (text.empty()) return std::nullopt;
  const auto count = read_count(text, sign_);
  if (!count) return CellFault{RowProblem::not_a_count, columns_.header[columns_.count_column]};
  units_.push_back({*stage, *count});
  return std::nullopt;
}

std::optional<std::size_t> StageCells::stage_called(std::string_view value) {
  const auto known = values_.find(value);
  if (known != values_.end()) return known->second;
  const std::string text = as_utf8(value);
  const auto stage = find_stage(text);
  if (values_.size() < most_remembered && value.size() <= longest_value) values_.emplace(value, stage);
  const bool is_new =
      stage && std::none_of(seen_.begin(), seen_.end(), [&](const auto& one) { return one.first == *stage; });
  if (is_new) seen_.emplace_back(*stage, text);
  return stage;
}

std::optional<std::size_t> StageCells::find_stage(std::string_view value) const {
  if (value.empty() || value.size() > longest_value) return std::nullopt;
  for (const auto& [name, place] : columns_.stage_values) {
    if (folded(name) == folded(value)) return place;
  }
  const auto match = words_.find(value);
  return match ? std::optional(match->stage) : std::nullopt;
}

std::vector<StageCells::Stage> StageCells::as_they_appear() const {
  std::vector<Stage> stages;
  if (columns_.layout == HistoryLayout::tall) {
    for (const auto& [place, value] : seen_) stages.push_back({place, words_.ids()[place], value});
    return stages;
  }
  for (const auto& stage : columns_.stages) {
    stages.push_back({stages.size(), words_.ids()[stage.place], columns_.header[stage.column]});
  }
  return stages;
}

/// What the data show comes before what is usual: trials stand above subscribers where more of them are. Counts that go
/// up and down, of stages of which one at least is no standard one, stay as they are.
void StageCells::put_in_order(std::vector<Stage>& stages, std::span<const std::int64_t> totals) const {
  const auto grows = [&totals](const Stage& above, const Stage& below) {
    return totals[below.place] > totals[above.place];
  };
  const auto is_standard = [this](const Stage& stage) { return words_.is_standard(word_of(stage.place)); };
  const bool shrinks = std::adjacent_find(stages.begin(), stages.end(), grows) == stages.end();
  const bool usual = words_.are_given() || (!shrinks && std::all_of(stages.begin(), stages.end(), is_standard));
  if (usual) {
    std::sort(stages.begin(), stages.end(),
              [this](const Stage& above, const Stage& below) { return word_of(above.place) < word_of(below.place); });
  } else if (!shrinks && std::adjacent_find(stages.rbegin(), stages.rend(), grows) == stages.rend()) {
    std::reverse(stages.begin(), stages.end());
  }
}

std::vector<StageCells::Stage> StageCells::stages(std::span<const std::int64_t> totals) const {
  std::vector<Stage> stages = as_they_appear();
  put_in_order(stages, totals);
  return stages;
}

}  // namespace funnel::io
