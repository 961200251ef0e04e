// SPDX-License-Identifier: MIT
#include "render_xlsx/sheet_writer.hpp"

#include "render/cell_text.hpp"
#include "render/chart_scale.hpp"
#include "render_xlsx/number_format.hpp"
#include "render_xlsx/widths.hpp"

#include <algorithm>
#include <numeric>

namespace funnel::render_xlsx {
namespace {

using document::Cell;
using document::Table;

constexpr double line_height = 15;
constexpr int main_heading_size = 16;
constexpr int heading_size = 13;
constexpr std::size_t longest_message = 255;
constexpr std::uint32_t most_frozen = 12;  ///< rows

double limit(const std::string& plain) {
  return render::drawn_figure({document::Count{{plain, plain}}}).value_or(0);
}

class SheetWriter {
 public:
  SheetWriter(const WorkbookParts& parts, std::size_t index)
      : parts_(parts),
        index_(index),
        sheet_(parts.layout.sheets[index]),
        worksheet_(workbook_add_worksheet(parts.workbook, sheet_.name.c_str())),
        widths_(column_widths(sheet_, parts.locale)) {
    if (worksheet_ == nullptr) throw std::runtime_error("the workbook cannot be made: no sheet " + sheet_.name);
  }

  void write() {
    for (std::size_t column = 0; column < widths_.size(); ++column) {
      const auto place = static_cast<lxw_col_t>(column);
      check(worksheet_set_column(worksheet_, place, place, widths_[column], nullptr));
    }
    set_page();
    for (const PlacedBlock& placed : sheet_.blocks) {
      std::visit([&](const auto& block) { add(block, placed.row); }, placed.block);
    }
  }

 private:
  /// A4 but where people print on Letter; as wide as the page, and upright where it is taller than wide. A chart is
  /// never parted: with it all is on one page, unless that made it too small to read.
  void set_page() {
    constexpr std::uint8_t letter = 1;
    constexpr std::uint8_t a4 = 9;
    const bool europe = parts_.locale == language::Locale::en_gb || parts_.locale == language::Locale::fr_fr;
    worksheet_set_paper(worksheet_, europe ? a4 : letter);
    constexpr double pixels_of_width = 7;
    constexpr double pixels_of_row = 20;
    constexpr std::uint32_t most_rows_of_page = 80;
    if (total_width() * pixels_of_width > sheet_.rows * pixels_of_row) worksheet_set_landscape(worksheet_);
    const bool has_chart = std::ranges::any_of(
        sheet_.blocks, [](const PlacedBlock& placed) { return std::holds_alternative<PlacedChart>(placed.block); });
    worksheet_fit_to_pages(worksheet_, 1, has_chart && sheet_.rows <= most_rows_of_page ? 1 : 0);
    check(worksheet_set_footer(worksheet_, "&C&P / &N"));
  }

  void add(const HeadingText& heading, std::uint32_t row) {
    const int size = heading.main ? main_heading_size : heading_size;
    write_text(row, 0, heading.text, parts_.styles.get({.bold = true, .size = size}));
  }

  /// Over all columns, in as many lines as it takes.
  void add(const document::Paragraph& paragraph, std::uint32_t row) {
    const std::string text = cell_string(paragraph.text);
    lxw_format* format = parts_.styles.get({.wrapped = true});
    check(worksheet_set_row(worksheet_, row, line_height * lines_of(text, total_width()), nullptr));
    check(worksheet_merge_range(worksheet_, row, 0, row, static_cast<lxw_col_t>(widths_.size() - 1), "", format));
    check(worksheet_write_string(worksheet_, row, 0, text.c_str(), format));
  }

  /// The first table of a sheet keeps its header and its first column in sight, and on every page. A header far down
  /// would keep all above it in sight, and leave no room for the table.
  void add(const Table& table, std::uint32_t row) {
    if (!has_table_) {
      worksheet_freeze_panes(worksheet_, row < most_frozen ? row + 1 : 0, 1);
      check(worksheet_repeat_rows(worksheet_, row, row));
    }
    has_table_ = true;
    write_table(table, row);
  }

  void add(const PlacedChart& placed, std::uint32_t row) {
    write_table(placed.table, row);
    insert_chart(parts_, worksheet_, index_, row, placed);
  }

  void write_table(const Table& table, std::uint32_t row) {
    if (std::ranges::any_of(table.columns, [](const auto& column) { return !column.title.empty(); })) {
      write_header(table, row);
    }
    for (const document::Row& each : table.rows) {
      ++row;
      for (std::size_t column = 0; column < each.cells.size(); ++column) {
        write_cell(each.cells[column], row, column, {.bold = each.emphasised, .right = is_right(table, column)});
      }
    }
  }

  void write_header(const Table& table, std::uint32_t row) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      const bool right = is_right(table, column);
      write_text(
          row, column, table.columns[column].title,
          parts_.styles.get({.right = right, .wrapped = true, .header = true, .indented = !right && column > 0}));
    }
  }

  /// Numbers stand at the right, and what stands above or below them with them.
  static bool is_right(const Table& table, std::size_t column) {
    return table.columns[column].align == document::Align::right ||
           std::ranges::any_of(table.rows, [column](const document::Row& row) {
             return column < row.cells.size() && render::drawn_figure(row.cells[column]).has_value();
           });
  }

  double total_width() const { return std::accumulate(widths_.begin(), widths_.end(), 0.0); }

  void write_cell(const Cell& cell, std::uint32_t row, std::size_t column, Style style) {
    const auto number = written_figure(cell);
    const bool input = number && cell.model && cell.model->input;
    if (number) {
      style.input = input;
      lxw_format* format = parts_.styles.get(style, number_format(cell, parts_.locale));
      write_number(cell, *number, row, static_cast<lxw_col_t>(column), format);
    } else if (!std::holds_alternative<document::Missing>(cell.value)) {
      const std::string text = render::cell_text(cell, parts_.locale);
      style.wrapped = static_cast<double>(text.size()) > widths_[column];
      style.indented = !style.right && column > 0;
      write_text(row, column, text, parts_.styles.get(style, "@"));
    }
    if (input) write_limits(*cell.model, row, static_cast<lxw_col_t>(column));
    if (cell.model && !cell.model->note.empty()) write_note(cell.model->note, row, static_cast<lxw_col_t>(column));
  }

  void write_number(const Cell& cell, double number, std::uint32_t row, lxw_col_t column, lxw_format* format) {
    const bool follows = cell.model && cell.model->relation && !cell.model->input;
    const auto written = follows ? formula(*cell.model->relation, index_, parts_.layout, parts_.names) : std::nullopt;
    if (written) return check(worksheet_write_formula_num(worksheet_, row, column, written->c_str(), format, number));
    check(worksheet_write_number(worksheet_, row, column, number, format));
  }

  /// Words are never looked into: what begins with "=" is no formula.
  void write_text(std::uint32_t row, std::size_t column, const std::string& text, lxw_format* format) {
    const auto place = static_cast<lxw_col_t>(column);
    check(worksheet_write_string(worksheet_, row, place, cell_string(text).c_str(), format));
  }

  void write_note(const std::string& note, std::uint32_t row, lxw_col_t column) {
    constexpr std::uint16_t width = 220;
    constexpr std::uint16_t height = 110;
    lxw_comment_options options{};
    options.width = width;
    options.height = height;
    check(worksheet_write_comment_opt(worksheet_, row, column, cell_string(note).c_str(), &options));
  }

  void write_limits(const document::Model& model, std::uint32_t row, lxw_col_t column) {
    const document::Input& input = *model.input;
    std::string message = short_string(model.note, longest_message);
    lxw_data_validation validation{};
    validation.validate = input.whole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL;
    validation.ignore_blank = LXW_VALIDATION_OFF;
    validation.error_message = message.data();
    if (input.highest.empty()) {
      validation.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
      validation.value_number = limit(input.lowest);
    } else {
      validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
      validation.minimum_number = limit(input.lowest);
      validation.maximum_number = limit(input.highest);
    }
    check(worksheet_data_validation_cell(worksheet_, row, column, &validation));
  }

  const WorkbookParts& parts_;
  std::size_t index_;
  const Sheet& sheet_;
  lxw_worksheet* worksheet_;
  std::vector<double> widths_;
  bool has_table_ = false;
};

}  // namespace

void write_sheet(const WorkbookParts& parts, std::size_t index) {
  SheetWriter(parts, index).write();
}

}  // namespace funnel::render_xlsx
