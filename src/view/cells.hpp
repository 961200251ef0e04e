// SPDX-License-Identifier: MIT
// Cells that the tables of several results have. What is not known is blank.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/funnel.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace funnel::view {

document::Cell stage_cell(const Stage& stage, language::Language language);

document::Cell count_cell(std::int64_t units);
document::Cell count_cell(const std::optional<std::int64_t>& units);
document::Cell count_cell(const std::optional<Count>& units);
/// `units` have `decimals` decimals at most.
document::Cell count_cell(const std::optional<Volume>& units, int decimals);

document::Cell money_cell(const std::optional<Money>& amount, const std::string& currency);

document::Cell rate_cell(const std::optional<Rate>& rate);
/// What a unit of `stage` becomes: its share that moves on, or for the last stage the revenue that it brings.
document::Cell conversion_cell(const std::optional<Rate>& rate, const Stage& stage, const Funnel& funnel,
                               language::Locale locale);

document::Cell departments_cell(const std::vector<std::string>& ids, const Funnel& funnel, language::Language language);
bool has_departments(const Funnel& funnel);
/// Readers get a column of departments where there are any.
document::Audience department_audience(const Funnel& funnel);

}  // namespace funnel::view
