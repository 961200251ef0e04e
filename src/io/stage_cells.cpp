// SPDX-License-Identifier: MIT
#include "io/stage_cells.hpp"

#include "io/number_literal.hpp"
#include "io/utf8.hpp"
#include "io/words.hpp"

#include <algorithm>

namespace funnel::io {

namespace {

constexpr std::size_t most_values = 1000;    ///< that are remembered
constexpr std::size_t longest_value = 1000;  ///< bytes

}  // namespace

StageCells::StageCells(const HistoryColumns& columns, const StageWords& words, char separator)
    : columns_(columns), words_(words), sign_(decimal_sign(separator)) {}

std::size_t StageCells::size() const {
  return columns_.layout == HistoryLayout::tall ? words_.ids().size() : columns_.stages.size();
}

const std::string& StageCells::id(std::size_t stage) const {
  return words_.ids()[columns_.layout == HistoryLayout::tall ? stage : columns_.stages[stage].place];
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
  const auto stage = find_stage(value);
  if (values_.size() < most_values && value.size() <= longest_value) values_.emplace(value, stage);
  const bool is_new =
      stage && std::none_of(seen_.begin(), seen_.end(), [&](const auto& one) { return one.first == *stage; });
  if (is_new) seen_.emplace_back(*stage, value);
  return stage;
}

std::optional<std::size_t> StageCells::find_stage(std::string_view value) const {
  if (value.empty() || value.size() > longest_value || !is_utf8(value)) return std::nullopt;
  for (const auto& [name, place] : columns_.stage_values) {
    if (folded(name) == folded(value)) return place;
  }
  const auto match = words_.find(value);
  return match ? std::optional(match->stage) : std::nullopt;
}

std::vector<StageCells::Stage> StageCells::stages() const {
  std::vector<Stage> stages;
  if (columns_.layout != HistoryLayout::tall) {
    for (const auto& stage : columns_.stages) {
      stages.push_back({stages.size(), words_.ids()[stage.place], columns_.header[stage.column]});
    }
    return stages;
  }
  std::vector<HistoryColumns::Stage> order;
  for (std::size_t index = 0; index < seen_.size(); ++index) order.push_back({seen_[index].first, index});
  put_in_order(order, words_);
  for (const auto& [place, index] : order) stages.push_back({place, words_.ids()[place], seen_[index].second});
  return stages;
}

}  // namespace funnel::io
