// SPDX-License-Identifier: MIT
// Markdown as GitHub reads it; the tables' source is aligned, so that it can be read as it is.
#include "render/grid.hpp"
#include "render/markdown_escape.hpp"
#include "render/renderers.hpp"
#include "render/sanitise.hpp"

#include <algorithm>

namespace funnel::render {
namespace {

std::string cell(const std::string& text, bool emphasised) {
  auto escaped = escape_markdown(text);
  const bool strong = emphasised && escaped.find_first_not_of(' ') != std::string::npos;
  return strong ? "**" + escaped + "**" : escaped;
}

std::string delimiter(std::size_t width, document::Align align) {
  // Three characters are the least that every reader of Markdown takes for a delimiter.
  std::string dashes(std::max<std::size_t>(width, 3), '-');
  if (align == document::Align::right) dashes.back() = ':';
  return dashes;
}

std::string delimiter_line(const Grid& grid, const ReaderTable& table) {
  std::string line;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) line += " | ";
    line += delimiter(grid.widths()[i], table.columns[i].align);
  }
  return line;
}

std::string table_lines(const ReaderTable& table) {
  if (table.columns.empty()) return {};
  const Grid grid(table, cell);
  auto lines = grid.lines(" | ");
  lines.insert(lines.begin() + 1, delimiter_line(grid, table));
  std::string result;
  for (const auto& line : lines) result += "| " + line + " |\n";
  return result;
}

std::string block_lines(const document::Block& block, language::Locale locale) {
  if (const auto* const paragraph = std::get_if<document::Paragraph>(&block)) {
    return escape_markdown_block(sanitise(paragraph->text)) + '\n';
  }
  if (const auto* const table = std::get_if<document::Table>(&block)) return table_lines(reader_table(*table, locale));
  return {};
}

void append(std::string& page, const std::string& block) {
  if (!page.empty() && !block.empty()) page += '\n';
  page += block;
}

}  // namespace

std::string render_markdown(const document::Document& document, const Options& options) {
  std::string page;
  if (!document.heading.empty()) append(page, "# " + escape_markdown(sanitise(document.heading)) + '\n');
  for (const auto& section : document.sections) {
    if (!section.heading.empty()) append(page, "## " + escape_markdown(sanitise(section.heading)) + '\n');
    for (const auto& block : section.blocks) append(page, block_lines(block, options.locale));
  }
  return page;
}

}  // namespace funnel::render
