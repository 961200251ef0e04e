// SPDX-License-Identifier: MIT
// funnel-xlsx: funnel, and workbooks.
#include "cli/start.hpp"
#include "render_xlsx/workbook.hpp"

int main(int argc, char** argv) {
  return funnel::cli::start(argc, argv, funnel::render_xlsx::workbook);
}
