// SPDX-License-Identifier: MIT
// What a funnel file may be, said as JSON Schema (draft 2020-12), for editors.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string_view>

namespace funnel::io {

/// The schema of all that read_funnel() reads; `locales` are the tags that "locale" may be. It refuses nothing that the
/// reader takes. What it cannot say, the reader alone refuses: what depends on other places of the file (names of
/// stages, ids given twice, which stage is the last, sums and orders of figures), limits of numbers that are written as
/// texts, and dates that no calendar has.
nlohmann::ordered_json funnel_schema(std::span<const std::string_view> locales);

}  // namespace funnel::io
