// SPDX-License-Identifier: MIT
// Markdown as GitHub reads it; the tables' source is aligned, so that it can be read as it is.
#include "render/chart_text.hpp"
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

/// Longer than any run of backticks in the lines, and three at least.
std::string fence_for(const std::vector<std::string>& lines) {
  std::size_t longest = 2;
  for (const auto& line : lines) {
    std::size_t run = 0;
    for (const char c : line) {
      run = c == '`' ? run + 1 : 0;
      longest = std::max(longest, run);
    }
  }
  return std::string(longest + 1, '`');
}

/// The chart in characters, which a code block keeps in their columns.
std::string chart_block(const document::Chart& chart, language::Locale locale) {
  const auto lines = chart_lines(chart, locale);
  const auto fence = fence_for(lines);
  std::string result = "**" + escape_markdown(sanitise(chart.title)) + "**\n\n" + fence + "text\n";
  for (const auto& line : lines) result += line + '\n';
  result += fence + '\n';
  for (const auto& remark : chart_remarks(chart, locale)) result += '\n' + escape_markdown_block(remark) + '\n';
  return result;
}

std::string block_lines(const document::Block& block, language::Locale locale) {
  if (const auto* const paragraph = std::get_if<document::Paragraph>(&block)) {
    return escape_markdown_block(sanitise(paragraph->text)) + '\n';
  }
  if (const auto* const table = std::get_if<document::Table>(&block)) return table_lines(reader_table(*table, locale));
  return chart_block(std::get<document::Chart>(block), locale);
}

void append(std::string& page, const std::string& block) {
  if (!page.empty() && !block.empty()) page += '\n';
  page += block;
}

std::string heading_line(const document::Section& section) {
  const auto depth = static_cast<std::size_t>(section.depth);
  return "##" + std::string(depth, '#') + ' ' + escape_markdown(sanitise(section.heading)) + '\n';
}

}  // namespace

std::string render_markdown(const document::Document& document, const Options& options) {
  std::string page;
  if (!document.heading.empty()) append(page, "# " + escape_markdown(sanitise(document.heading)) + '\n');
  for (const auto& section : document.sections) {
    if (!section.heading.empty()) append(page, heading_line(section));
    for (const auto& block : section.blocks) append(page, block_lines(block, options.locale));
  }
  return page;
}

}  // namespace funnel::render
