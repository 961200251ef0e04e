// SPDX-License-Identifier: MIT
// Columns of actuals beside those of stages: unit costs and revenue.
#pragma once

#include "io/history_columns.hpp"
#include "io/stage_words.hpp"

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::io {

/// What a text says that a figure is, beside the units of a stage.
struct MoneyFigure {
  std::optional<std::size_t> cost_of;  ///< the place of a stage in StageWords; nothing of revenue
};

/// "revenue", "cost.leads": what the figures under this name are; nothing where they are neither. What is wrong with
/// it, as a whole sentence, where it names a stage that is not there.
tl::expected<std::optional<MoneyFigure>, std::string> money_figure(std::string_view name, const StageWords& words);

struct MoneyColumn {
  std::size_t column = 0;
  MoneyFigure figure;
};

/// The columns of money, which are taken from the unused ones; or everything that is wrong with the header.
tl::expected<std::vector<MoneyColumn>, std::vector<std::string>> take_money_columns(HistoryColumns& columns,
                                                                                    const StageWords& words);

}  // namespace funnel::io
