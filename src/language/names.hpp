// SPDX-License-Identifier: MIT
// What the standard stages and departments are called. An id that is not here shows itself.
#pragma once

#include "language/locale.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace funnel::language {

/// "sessions" -> "Sessions", "Sessions web"; nothing for an id that is not standard.
std::optional<std::string_view> stage_name(Language language, std::string_view id);

/// One unit of the stage, as it stands after a slash: "customers" -> "customer", "client".
std::optional<std::string_view> stage_singular(Language language, std::string_view id);

/// "customer-service" -> "Customer Service", "Service client".
std::optional<std::string_view> department_name(Language language, std::string_view id);

/// The ids of the standard stages, from the top of a funnel to its bottom.
std::span<const std::string_view> standard_stages();

}  // namespace funnel::language
