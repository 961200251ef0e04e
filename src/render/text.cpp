// SPDX-License-Identifier: MIT
// Plain text for a terminal.
#include "render/chart_text.hpp"
#include "render/renderers.hpp"
#include "render/sanitise.hpp"
#include "render/text_fit.hpp"
#include "render/text_parts.hpp"

#include <algorithm>

namespace funnel::render {
namespace {

constexpr std::string_view plain;
constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view dim = "\x1b[2m";
constexpr std::string_view reset = "\x1b[0m";

/// Puts lines together. Every line is finished and styled by itself, so that a pager or `head` never cuts a style open.
class Page {
 public:
  explicit Page(bool colour) : colour_(colour) {}

  void line(std::string_view text, std::string_view style) {
    text = text.substr(0, text.find_last_not_of(' ') + 1);
    const bool styled = colour_ && !style.empty() && !text.empty();
    if (styled) bytes_ += style;
    bytes_ += text;
    if (styled) bytes_ += reset;
    bytes_ += '\n';
  }

  /// A blank line, except at the top.
  void space() {
    if (!bytes_.empty()) bytes_ += '\n';
  }

  std::string take() { return std::move(bytes_); }

 private:
  bool colour_;
  std::string bytes_;
};

/// A blank among columns that only spaces part would be hard to see.
std::string visible(const std::string& text, bool) {
  return text.empty() ? "-" : text;
}

void write_part(Page& page, const ReaderTable& table) {
  const auto table_lines = fitted(table, visible);
  const std::size_t titles = table_lines.title_lines;
  for (std::size_t i = 0; i < titles; ++i) page.line(table_lines.lines[i], bold);
  for (std::size_t i = 0; i < table_lines.rows.size(); ++i) {
    page.line(table_lines.lines[titles + i], table.rows[table_lines.rows[i]].emphasised ? bold : plain);
  }
}

void write_table(Page& page, const ReaderTable& table) {
  bool first = true;
  for (const ReaderTable& part : divided(table, visible)) {
    if (!first) page.space();
    first = false;
    write_part(page, part);
  }
}

void write_paragraph(Page& page, std::string_view text) {
  for (const auto& line : wrapped(text, terminal_width)) page.line(line, dim);
}

void write_chart(Page& page, const document::Chart& chart, language::Locale locale) {
  page.line(sanitise(chart.title), bold);
  page.space();
  for (const auto& line : chart_lines(chart, locale)) page.line(line, plain);
  const auto remarks = chart_remarks(chart, locale);
  if (!remarks.empty()) page.space();
  for (const auto& remark : remarks) write_paragraph(page, remark);
}

/// What only machines get takes no room.
bool is_shown(const document::Block& block) {
  const auto for_readers = [](const document::Column& column) {
    return column.audience == document::Audience::everybody || column.audience == document::Audience::readers;
  };
  const auto* const table = std::get_if<document::Table>(&block);
  return table == nullptr || std::ranges::any_of(table->columns, for_readers);
}

/// Paragraphs that follow one another stand close, like a list; everything else stands off.
void write_blocks(Page& page, const std::vector<document::Block>& blocks, language::Locale locale) {
  bool after_paragraph = false;
  for (const auto& block : blocks) {
    if (!is_shown(block)) continue;
    const auto* const paragraph = std::get_if<document::Paragraph>(&block);
    if (paragraph == nullptr || !after_paragraph) page.space();
    after_paragraph = paragraph != nullptr;
    if (paragraph != nullptr) {
      write_paragraph(page, sanitise(paragraph->text));
    } else if (const auto* const table = std::get_if<document::Table>(&block)) {
      write_table(page, reader_table(*table, locale));
    } else {
      write_chart(page, std::get<document::Chart>(block), locale);
    }
  }
}

}  // namespace

std::string render_text(const document::Document& document, const Options& options) {
  Page page(options.colour);
  if (!document.heading.empty()) page.line(sanitise(document.heading), bold);
  for (const auto& section : document.sections) {
    if (!section.heading.empty()) {
      page.space();
      page.line(sanitise(section.heading), bold);
    }
    write_blocks(page, section.blocks, options.locale);
  }
  return page.take();
}

}  // namespace funnel::render
