// SPDX-License-Identifier: MIT
// One complete page that needs nothing beside it, and whose tables paste into word processors and spreadsheets.
#include "render/formula_guard.hpp"
#include "render/reader_table.hpp"
#include "render/renderers.hpp"
#include "render/sanitise.hpp"

#include <algorithm>

namespace funnel::render {
namespace {

constexpr std::string_view style =
    R"(body { font-family: system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border-bottom: 1px solid #ccc; padding: 0.3rem 0.8rem; text-align: left; }
thead th { border-bottom: 2px solid #666; }
)";

std::string_view entity(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

std::string escape(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const auto replacement = entity(c);
    if (replacement.empty()) {
      result += c;
    } else {
      result += replacement;
    }
  }
  return result;
}

std::string element(std::string_view name, std::string_view content) {
  std::string result = "<";
  result.append(name).append(">").append(content).append("</").append(name).append(">\n");
  return result;
}

/// In the cell itself, since word processors leave a page's style sheet behind.
std::string_view alignment(document::Align align) {
  return align == document::Align::right ? R"( style="text-align:right")" : "";
}

std::string header_cell(const ReaderColumn& column) {
  std::string result = "<th scope=\"col\"";
  result.append(alignment(column.align)).append(">").append(escape(column.title)).append("</th>");
  return result;
}

std::string body_cell(const ReaderCell& cell, document::Align align, bool emphasised) {
  auto text = escape(cell.words ? guard_formula(cell.text) : cell.text);
  if (emphasised && !text.empty()) text = "<strong>" + text + "</strong>";
  std::string result = "<td";
  result.append(alignment(align)).append(">").append(text).append("</td>");
  return result;
}

std::string table_elements(const ReaderTable& table) {
  if (table.columns.empty()) return {};
  std::string result = "<table>\n<thead>\n<tr>";
  for (const auto& column : table.columns) result += header_cell(column);
  result += "</tr>\n</thead>\n<tbody>\n";
  for (const auto& row : table.rows) {
    result += "<tr>";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      result += body_cell(row.cells[i], table.columns[i].align, row.emphasised);
    }
    result += "</tr>\n";
  }
  result += "</tbody>\n</table>\n";
  return result;
}

std::string block_elements(const document::Block& block, language::Locale locale) {
  if (const auto* const paragraph = std::get_if<document::Paragraph>(&block)) {
    return element("p", escape(sanitise(paragraph->text)));
  }
  if (const auto* const table = std::get_if<document::Table>(&block))
    return table_elements(reader_table(*table, locale));
  return {};
}

std::string head(const document::Document& document, language::Locale locale) {
  const auto language = document.language.empty() ? language::tag(locale) : std::string_view{document.language};
  std::string result = "<!doctype html>\n<html lang=\"";
  result.append(escape(sanitise(language))).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
  result += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  result += element("title", escape(sanitise(document.title)));
  result.append("<style>\n").append(style).append("</style>\n</head>\n");
  return result;
}

}  // namespace

std::string render_html(const document::Document& document, const Options& options) {
  auto page = head(document, options.locale);
  page += "<body>\n";
  if (!document.heading.empty()) page += element("h1", escape(sanitise(document.heading)));
  for (const auto& section : document.sections) {
    if (!section.heading.empty()) page += element("h2", escape(sanitise(section.heading)));
    for (const auto& block : section.blocks) page += block_elements(block, options.locale);
  }
  page += "</body>\n</html>\n";
  return page;
}

}  // namespace funnel::render
