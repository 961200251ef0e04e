// SPDX-License-Identifier: MIT
// Tab-separated values: no quoting, since no field holds a tab or the end of a line.
#include "render/machine_table.hpp"
#include "render/renderers.hpp"

namespace funnel::render {
namespace {

std::string line(const std::vector<MachineField>& fields) {
  std::string result;
  for (const auto& field : fields) {
    if (&field != &fields.front()) result += '\t';
    result += field.text;
  }
  result += '\n';
  return result;
}

}  // namespace

std::string render_tsv(const document::Document& document, const Options&) {
  const auto table = machine_table(document, Whitespace::to_space);
  if (table.header.empty()) return {};
  auto result = line(table.header);
  for (const auto& row : table.rows) result += line(row);
  return result;
}

}  // namespace funnel::render
