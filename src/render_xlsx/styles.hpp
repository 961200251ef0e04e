// SPDX-License-Identifier: MIT
// How cells look.
#pragma once

#include "render_xlsx/library.hpp"

#include <map>
#include <string>
#include <utility>

namespace funnel::render_xlsx {

/// The look of a cell beside its number format.
struct Style {
  bool bold = false;
  bool right = false;
  bool wrapped = false;
  bool input = false;   ///< may be changed
  bool header = false;  ///< of a column
  bool indented = false;
  bool unseen = false;  ///< as light as the paper: charts show nothing of a cell whose number format hides it
  int size = 0;         ///< of the letters; 0 as they are

  friend auto operator<=>(const Style&, const Style&) = default;
};

/// The formats of one workbook, each made once.
class Styles {
 public:
  explicit Styles(lxw_workbook* workbook) : workbook_(workbook) {}

  lxw_format* get(const Style& style, const std::string& number_format = "General");

 private:
  lxw_workbook* workbook_;
  std::map<std::pair<Style, std::string>, lxw_format*> formats_;
};

}  // namespace funnel::render_xlsx
