// SPDX-License-Identifier: MIT
// What every page has in its head: how it looks, on screen and paper, and the script that copies its tables.
#pragma once

#include <string_view>

namespace funnel::render {

/// Of pages without charts, too; charts have their own, see chart_style().
std::string_view page_style();

/// Puts a button above each table. Without it the page has none, and lacks nothing else.
std::string_view page_script();

}  // namespace funnel::render
