// SPDX-License-Identifier: MIT
// One complete page that needs nothing beside it, and whose tables paste into word processors and spreadsheets.
#include "language/catalogue.hpp"
#include "render/chart_svg.hpp"
#include "render/formula_guard.hpp"
#include "render/html_page.hpp"
#include "render/reader_table.hpp"
#include "render/renderers.hpp"
#include "render/sanitise.hpp"
#include "render/xml_escape.hpp"

#include <algorithm>

namespace funnel::render {
namespace {

namespace message = language::message;

constexpr double wide_chart = 720;
constexpr double narrow_chart = 358;
constexpr std::size_t least_parts_for_contents = 4;

std::string escape(std::string_view text) {
  return escape_xml(text);
}

/// Words at the start of a line of their own: each is a cell to a spreadsheet that opens the page.
std::string line_text(std::string_view words) {
  return escape(guard_formula(sanitise(words)));
}

std::string element(std::string_view name, std::string_view content) {
  std::string result = "<";
  result.append(name).append(">").append(content).append("</").append(name).append(">\n");
  return result;
}

std::string_view alignment_of(document::Align align) {
  return align == document::Align::right ? "text-align:right" : "";
}

/// In the cell itself, since word processors leave a page's style sheet behind.
std::string alignment(document::Align align) {
  const std::string_view style = alignment_of(align);
  return style.empty() ? std::string() : " style=\"" + std::string(style) + '"';
}

std::string header_cell(const ReaderColumn& column) {
  std::string result = "<th scope=\"col\"";
  result.append(alignment(column.align)).append(">").append(escape(guard_formula(column.title))).append("</th>");
  return result;
}

std::string cell_content(const ReaderCell& cell, bool emphasised) {
  auto text = escape(cell.words ? guard_formula(cell.text) : cell.text);
  return emphasised && !text.empty() ? "<strong>" + text + "</strong>" : text;
}

/// Browsers end lines at hyphens, and a date is short enough not to.
std::string wholeness(const ReaderCell& cell) {
  constexpr std::size_t longest = 16;
  const bool whole = cell.words && cell.text.size() <= longest && cell.text.find('-') != std::string::npos &&
                     cell.text.find(' ') == std::string::npos;
  return whole ? " class=\"whole\"" : "";
}

/// A figure that is not written as machines write it has its number beside it, for the script that copies it.
std::string data_value_of(const ReaderCell& cell) {
  return cell.plain.empty() || cell.plain == cell.text ? std::string() : " data-value=\"" + escape(cell.plain) + '"';
}

std::string body_cell(const ReaderCell& cell, document::Align align, bool emphasised) {
  std::string result = "<td";
  result.append(wholeness(cell))
      .append(alignment(align))
      .append(data_value_of(cell))
      .append(">")
      .append(cell_content(cell, emphasised))
      .append("</td>");
  return result;
}

/// What a row is about, for those who hear it; it looks, also when pasted, like any other cell.
std::string row_header(const ReaderCell& cell, bool emphasised) {
  return "<th scope=\"row\"" + wholeness(cell) + R"( style="text-align:left;font-weight:normal">)" +
         cell_content(cell, emphasised) + "</th>";
}

std::string table_rows(const ReaderTable& table) {
  std::string result;
  for (const auto& row : table.rows) {
    result += "<tr>";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const bool names_row = i == 0 && row.cells.size() > 1 && row.cells[i].words;
      result += names_row ? row_header(row.cells[i], row.emphasised)
                          : body_cell(row.cells[i], table.columns[i].align, row.emphasised);
    }
    result += "</tr>\n";
  }
  return result;
}

std::string table_elements(const ReaderTable& table) {
  std::string result = "<table>\n<thead>\n<tr>";
  for (const auto& column : table.columns) result += header_cell(column);
  result += "</tr>\n</thead>\n<tbody>\n";
  return result + table_rows(table) + "</tbody>\n</table>\n";
}

/// Writes a document's body, and counts what needs names.
class Body {
 public:
  Body(const document::Document& document, language::Locale locale)
      : document_(document), words_(language_of(locale)), locale_(locale) {}

  std::string make() {
    std::string body = open_tag();
    body += "<main>\n";
    if (!document_.heading.empty()) body += element("h1", line_text(document_.heading));
    bool contents_written = false;
    std::size_t part = 0;
    for (const auto& section : document_.sections) {
      if (!section.heading.empty()) {
        if (is_part(section)) {
          if (!contents_written) body += contents();
          contents_written = true;
          ++part;
        }
        body += heading(section, part);
      }
      for (const auto& block : section.blocks) body += block_elements(block, section);
    }
    return body + "</main>\n</body>\n";
  }

 private:
  std::string word(const language::Message& message) const { return escape(text(words_, message)); }

  /// The words of the script's buttons.
  std::string open_tag() const {
    return "<body data-copy=\"" + word(message::page_copy) + "\" data-copied=\"" + word(message::page_copied) +
           "\" data-failed=\"" + word(message::page_not_copied) + "\">\n";
  }

  static bool is_part(const document::Section& section) { return section.depth == 0 && !section.heading.empty(); }

  /// Documents of parts within parts are long, and say where they are.
  bool has_contents() const {
    const auto& all = document_.sections;
    return std::any_of(all.begin(), all.end(), [](const auto& section) { return section.depth > 0; }) &&
           std::count_if(all.begin(), all.end(), is_part) >= static_cast<std::ptrdiff_t>(least_parts_for_contents);
  }

  std::string contents() const {
    if (!has_contents()) return {};
    std::string result = "<nav aria-label=\"" + word(message::page_contents) + "\">\n<ul>\n";
    std::size_t part = 0;
    for (const auto& section : document_.sections) {
      if (!is_part(section)) continue;
      result += "<li><a href=\"#part-" + std::to_string(++part) + "\">" + line_text(section.heading) + "</a></li>\n";
    }
    return result + "</ul>\n</nav>\n";
  }

  std::string heading(const document::Section& section, std::size_t part) const {
    const std::string name = "h" + std::to_string(std::min(6, section.depth + 2));
    const bool named = is_part(section) && has_contents();
    return "<" + name + (named ? " id=\"part-" + std::to_string(part) + '"' : "") + ">" + line_text(section.heading) +
           "</" + name + ">\n";
  }

  std::string block_elements(const document::Block& block, const document::Section& section) {
    if (const auto* const paragraph = std::get_if<document::Paragraph>(&block)) {
      return element("p", line_text(paragraph->text));
    }
    if (const auto* const chart = std::get_if<document::Chart>(&block)) return figure(*chart);
    return scrolling(reader_table(std::get<document::Table>(block), locale_), section);
  }

  /// A table that is wider than its window is scrolled by itself, also by the keyboard.
  std::string scrolling(const ReaderTable& table, const document::Section& section) {
    if (table.columns.empty()) return {};
    const std::string number = word(message::page_table) + ' ' + std::to_string(++tables_);
    const std::string label = section.heading.empty() ? number : number + " – " + escape(sanitise(section.heading));
    return "<div class=\"table\">\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + label +
           "\">\n" + table_elements(table) + "</div>\n</div>\n";
  }

  /// Twice, for windows and for telephones, of which one is seen: words must not shrink.
  std::string figure(const document::Chart& chart) {
    const std::string name = "chart-" + std::to_string(++charts_);
    return "<figure>\n" + element("figcaption", line_text(chart.title)) +
           chart_svg(chart, wide_chart, name + "w", "wide", locale_) +
           chart_svg(chart, narrow_chart, name + "n", "narrow", locale_) + "</figure>\n";
  }

  const document::Document& document_;
  language::Language words_;
  language::Locale locale_;
  std::size_t tables_ = 0;
  std::size_t charts_ = 0;
};

std::string head(const document::Document& document, language::Locale locale) {
  const auto language = document.language.empty() ? language::tag(locale) : std::string_view{document.language};
  std::string result = "<!doctype html>\n<html lang=\"";
  result.append(escape(sanitise(language))).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
  result += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  result += element("title", escape(sanitise(document.title)));
  result.append("<style>\n").append(chart_style()).append(page_style()).append("</style>\n");
  result.append("<script>\n").append(page_script()).append("</script>\n</head>\n");
  return result;
}

}  // namespace

std::string render_html(const document::Document& document, const Options& options) {
  return head(document, options.locale) + Body(document, options.locale).make() + "</html>\n";
}

}  // namespace funnel::render
