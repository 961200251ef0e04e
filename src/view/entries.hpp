// SPDX-License-Identifier: MIT
// Units that enter a funnel, for every command that is given some.
#pragma once

#include "language/locale.hpp"

#include <funnel/chance.hpp>
#include <funnel/funnel.hpp>

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace funnel::view {

/// [{"id", "volume"}]
nlohmann::ordered_json entries_json(const std::vector<Entry>& entries, const Funnel& funnel);

/// "Volumes counted: 1,066,667 (Sessions), 30 (Opportunities, open)."
std::string counted_volumes(const std::vector<Entry>& entries, const std::vector<Entry>& open, const Funnel& funnel,
                            language::Locale locale);

}  // namespace funnel::view
