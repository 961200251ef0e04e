// SPDX-License-Identifier: MIT
// Actuals in CSV: what was measured, by period and stage.
#pragma once

#include "io/actuals_channels.hpp"
#include "io/csv_reader.hpp"
#include "io/history_reader.hpp"

#include <funnel/actuals.hpp>

#include <tl/expected.hpp>

#include <cstddef>
#include <string>

namespace funnel::io {

/// Reads a file, or standard input ("-"), in the layouts of counts that read_history() reads, wide or tall, and keeps
/// periods apart. Beside the stages of `options`, which are those of the funnel from the top, figures may be of
/// `cost.STAGE`, what each unit of a stage cost in a period, and of `revenue`. A period is dated, or it is a number: a
/// month of the horizon. Rows of one period add up; of unit costs the mean, weighed by the units of each row.
/// Where the funnel has channels and a column says which of them a row is of, their figures are told apart besides.
/// Maturity and the last day of `options` are left alone.
///
/// Unlike a history, a row that cannot be read is a problem: every one is told.
tl::expected<Actuals, HistoryFailure> read_actuals(const std::string& path, const HistoryOptions& options,
                                                   const ActualsContext& context = {},
                                                   std::size_t piece = CsvReader::usual_piece);

}  // namespace funnel::io
