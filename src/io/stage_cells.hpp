// SPDX-License-Identifier: MIT
// What a row of counts says: units of stages.
#pragma once

#include "core/history_counts.hpp"
#include "io/csv_numbers.hpp"
#include "io/csv_reader.hpp"
#include "io/history_columns.hpp"

#include <funnel/history.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace funnel::io {

/// Why a row's units cannot be told, and the column that shows it.
struct CellFault {
  RowProblem problem = RowProblem::not_a_count;
  std::string_view column;
};

/// Reads the units of a row: of the wide layout one for each stage's column, of the tall one at most one.
class StageCells {
 public:
  StageCells(const HistoryColumns& columns, const StageWords& words, char separator);

  /// How many stages there may be.
  std::size_t size() const;
  const std::string& id(std::size_t stage) const;
  /// The units of a row, blank cells left out, until the next row is asked for.
  std::variant<std::span<const StageUnits>, CellFault> read(const CsvRecord& record);

  struct Stage {
    std::size_t place;  ///< as in StageUnits
    std::string id;
    std::string column;  ///< or value of the stage column
  };
  /// The stages that the data have, from the top of the funnel; `totals` are the units of each.
  std::vector<Stage> stages(std::span<const std::int64_t> totals) const;

 private:
  std::optional<CellFault> read_wide(const CsvRecord& record);
  std::optional<CellFault> read_tall(const CsvRecord& record);
  std::optional<std::size_t> stage_called(std::string_view value);
  std::optional<std::size_t> find_stage(std::string_view value) const;
  std::size_t word_of(std::size_t stage) const;
  std::vector<Stage> as_they_appear() const;
  void put_in_order(std::vector<Stage>& stages, std::span<const std::int64_t> totals) const;

  const HistoryColumns& columns_;
  const StageWords& words_;
  DecimalSign sign_;
  std::vector<StageUnits> units_;
  std::map<std::string, std::optional<std::size_t>, std::less<>> values_;  ///< of the stage column
  std::vector<std::pair<std::size_t, std::string>> seen_;  ///< stages of the stage column, in order of appearance
};

}  // namespace funnel::io
