// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace funnel::render_xlsx {

/// Names of sheets, as spreadsheets allow them and no two alike.
class SheetNames {
 public:
  /// The nearest that is allowed to `wanted`: 31 UTF-16 units at most, without []:*?/\ and without an apostrophe or a
  /// space at an end. One that is cut ends in "…".
  std::string take(std::string_view wanted);

 private:
  bool is_taken(const std::string& name) const;
  std::vector<std::string> taken_;
};

/// `text`, valid UTF-8, up to so many UTF-16 units.
std::string_view first_units(std::string_view text, std::size_t units);

/// "'Cost by channel'", as a formula names the sheet.
std::string quoted_sheet(const std::string& name);

}  // namespace funnel::render_xlsx
