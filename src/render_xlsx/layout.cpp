// SPDX-License-Identifier: MIT
#include "render_xlsx/layout.hpp"

#include "render/audience.hpp"
#include "render/sanitise.hpp"
#include "render_xlsx/chart_table.hpp"
#include "render_xlsx/sheet_names.hpp"

#include <algorithm>
#include <span>

namespace funnel::render_xlsx {
namespace {

using document::Table;

bool has_table(const document::Section& section) {
  return std::any_of(section.blocks.begin(), section.blocks.end(),
                     [](const document::Block& block) { return !std::holds_alternative<document::Paragraph>(block); });
}

/// The sections that share a sheet: from a place on, so many.
struct SheetSections {
  std::size_t first = 0;
  std::size_t count = 0;
};

/// A section with a table begins a sheet where there is a table above it, and so does one that others are parts of.
std::vector<SheetSections> divided(const std::vector<document::Section>& sections) {
  std::vector<SheetSections> sheets;
  bool sheet_has_table = false;
  for (std::size_t place = 0; place < sections.size(); ++place) {
    const bool has_parts = place + 1 < sections.size() && sections[place + 1].depth > sections[place].depth;
    const bool begins = sheet_has_table && (has_table(sections[place]) || has_parts);
    if (sheets.empty() || begins) sheets.push_back({place, 0});
    sheet_has_table = has_table(sections[place]) || (sheet_has_table && !begins);
    ++sheets.back().count;
  }
  return sheets;
}

/// Sets the blocks of a document one under the other.
class Setter {
 public:
  explicit Setter(const document::Document& document) : document_(document) {}

  Layout set() {
    for (const SheetSections& sheet : divided(document_.sections)) {
      const auto first = document_.sections.begin() + static_cast<std::ptrdiff_t>(sheet.first);
      add_sheet({first, first + static_cast<std::ptrdiff_t>(sheet.count)});
    }
    if (layout_.sheets.empty()) begin_sheet(document_.title);
    return std::move(layout_);
  }

 private:
  using Sections = std::span<const document::Section>;

  void begin_sheet(const std::string& name) {
    const bool first = layout_.sheets.empty();
    layout_.sheets.push_back({names_.take(name), {}, 0});
    row_ = 0;
    if (first && !document_.heading.empty()) add_heading(document_.heading, true);
  }

  /// What stands above its first table, or above what precedes that, behind what it is a part of: several parts may
  /// have a section for each channel.
  std::string name_of(Sections sections) const {
    const auto naming = std::ranges::find_if(
        sections, [](const auto& section) { return !section.heading.empty() || has_table(section); });
    if (naming == sections.end() || naming->heading.empty()) return document_.title;
    const document::Section* const first = document_.sections.data();
    for (const document::Section* before = &*naming; before != first;) {
      --before;
      if (before->depth < naming->depth) return before->heading + " \u2013 " + naming->heading;
    }
    return naming->heading;
  }

  void add_sheet(Sections sections) {
    begin_sheet(name_of(sections));
    for (const document::Section& section : sections) {
      if (!section.heading.empty()) add_heading(section.heading, false);
      for (const document::Block& block : section.blocks) {
        std::visit([this](const auto& each) { add(each); }, block);
      }
    }
  }

  void place(std::uint32_t rows, decltype(PlacedBlock::block) block) {
    layout_.sheets.back().blocks.push_back({row_, std::move(block)});
    row_ += rows;
    layout_.sheets.back().rows = row_;
  }

  /// A row below the words before it; a table has one of its own.
  void add_heading(const std::string& text, bool main) {
    if (is_under_words()) ++row_;
    place(1, HeadingText{text, main});
  }

  bool is_under_words() const {
    const auto& above = layout_.sheets.back().blocks;
    return !above.empty() && std::holds_alternative<document::Paragraph>(above.back().block);
  }

  void add(const document::Paragraph& paragraph) { place(1, paragraph); }

  void add(const Table& whole) {
    Table table = render::part_for(document::Audience::readers, whole);
    if (table.columns.empty()) return;
    name_cells(table);
    const auto rows = static_cast<std::uint32_t>(table.rows.size());
    place(rows + 2, std::move(table));
  }

  void add(const document::Chart& chart) {
    if (chart.items.empty()) return;
    if (is_under_words()) ++row_;
    Table table = chart_table(chart);
    name_cells(table);
    const auto rows = static_cast<std::uint32_t>(table.rows.size());
    place(rows + chart_rows + 3, PlacedChart{chart, std::move(table)});
  }

  /// Under the header, which stands in the row that comes next; a chart's under its title, too.
  void name_cells(const Table& table) {
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const auto& cells = table.rows[row].cells;
      for (std::size_t column = 0; column < cells.size(); ++column) {
        const auto& model = cells[column].model;
        if (!model || model->id.empty()) continue;
        layout_.places.insert_or_assign(model->id,
                                        Place{layout_.sheets.size() - 1, static_cast<std::uint32_t>(row_ + 1 + row),
                                              static_cast<std::uint16_t>(column)});
      }
    }
  }

  const document::Document& document_;
  Layout layout_;
  SheetNames names_;
  std::uint32_t row_ = 0;
};

}  // namespace

Layout layout_of(const document::Document& document) {
  return Setter(document).set();
}

}  // namespace funnel::render_xlsx
