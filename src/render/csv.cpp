// SPDX-License-Identifier: MIT
// Comma-separated values (RFC 4180), and the dialect that a French Excel opens by a double click.
#include "render/machine_table.hpp"
#include "render/renderers.hpp"

#include <algorithm>

namespace funnel::render {
namespace {

struct Dialect {
  std::string_view start;
  char delimiter;
  char decimal_mark;
  std::string_view line_end;
};

// RFC 4180 ends lines by CRLF, yet every reader takes LF, and cut, awk and diff want it; Excel gets what it writes.
constexpr Dialect rfc4180{"", ',', '.', "\n"};
// Excel knows UTF-8 by its byte-order mark only.
constexpr Dialect excel_fr{"\xEF\xBB\xBF", ';', ',', "\r\n"};

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"') result += '"';
    result += c;
  }
  result += '"';
  return result;
}

std::string written(MachineField field, const Dialect& dialect) {
  if (!field.words) std::ranges::replace(field.text, '.', dialect.decimal_mark);
  const bool special = field.text.find_first_of("\"\r\n") != std::string::npos ||
                       field.text.find(dialect.delimiter) != std::string::npos;
  return special ? quoted(field.text) : std::move(field.text);
}

std::string line(const std::vector<MachineField>& fields, const Dialect& dialect) {
  std::string result;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) result += dialect.delimiter;
    result += written(fields[i], dialect);
  }
  result += dialect.line_end;
  return result;
}

}  // namespace

std::string render_csv(const document::Document& document, const Options& options) {
  const auto& dialect = options.dialect == CsvDialect::excel_fr ? excel_fr : rfc4180;
  const auto table = machine_table(document, Whitespace::keep);
  if (table.header.empty()) return {};
  std::string result{dialect.start};
  result += line(table.header, dialect);
  for (const auto& row : table.rows) result += line(row, dialect);
  return result;
}

}  // namespace funnel::render
