// SPDX-License-Identifier: MIT
// libxlsxwriter with errors that are told and text that it can take.
#pragma once

#include <xlsxwriter.h>

#include <memory>
#include <string>
#include <string_view>

namespace funnel::render_xlsx {

/// Throws std::runtime_error for anything but success.
void check(lxw_error error);

/// `text` as it may stand in a cell: sanitised, and cut with "…" where spreadsheets take no more.
std::string cell_string(std::string_view text);

/// `text`, sanitised, of so many characters at most.
std::string short_string(std::string_view text, std::size_t characters);

/// A workbook under way. It is discarded where it is not closed.
class Book {
 public:
  explicit Book(const std::string& path);

  lxw_workbook* get() const { return workbook_.get(); }
  /// Writes it.
  void close();

 private:
  struct Discard {
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
  };
  std::unique_ptr<lxw_workbook, Discard> workbook_;
};

}  // namespace funnel::render_xlsx
