// SPDX-License-Identifier: MIT
#include "render_xlsx/workbook.hpp"

#include "render_xlsx/memory_file.hpp"
#include "render_xlsx/sheet_names.hpp"
#include "render_xlsx/sheet_writer.hpp"

namespace funnel::render_xlsx {
namespace {

using document::Table;

/// The tables of a sheet, those of charts, too.
const Table* table_of(const PlacedBlock& placed) {
  if (const auto* chart = std::get_if<PlacedChart>(&placed.block)) return &chart->table;
  return std::get_if<Table>(&placed.block);
}

template <class Visit>
void for_each_input(const Layout& layout, Visit visit) {
  for (const Sheet& sheet : layout.sheets) {
    for (const PlacedBlock& placed : sheet.blocks) {
      const Table* table = table_of(placed);
      if (table == nullptr) continue;
      for (const document::Row& row : table->rows) {
        for (const document::Cell& cell : row.cells) {
          if (cell.model && cell.model->input && !cell.model->id.empty()) visit(*cell.model);
        }
      }
    }
  }
}

/// Spreadsheets take "r1", "rc" and "abc123" for cells, and "true" for a value: a name has a '_' to be none of them.
std::string safe_name(const std::string& name) {
  return name.find('_') == std::string::npos ? "input_" + name : name;
}

InputNames input_names(const Layout& layout) {
  InputNames names;
  for_each_input(layout, [&names](const document::Model& model) {
    names.insert_or_assign(model.id, safe_name(model.input->name));
  });
  return names;
}

void define_names(lxw_workbook* workbook, const Layout& layout, const InputNames& names) {
  for (const auto& [id, name] : names) {
    const Place& place = layout.places.find(id)->second;
    std::string cell = cell_reference(place.row, place.column);
    const auto digits = cell.find_first_of("0123456789");
    cell = "$" + cell.substr(0, digits) + "$" + cell.substr(digits);
    const std::string target = "=" + quoted_sheet(layout.sheets[place.sheet].name) + "!" + cell;
    check(workbook_define_name(workbook, name.c_str(), target.c_str()));
  }
}

/// The day that zip archives begin with: what is the same for the same document.
constexpr time_t created = 315532800;

void set_properties(lxw_workbook* workbook, const document::Document& document) {
  std::string title = short_string(document.heading.empty() ? document.title : document.heading, 255);
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.created = created;
  check(workbook_set_properties(workbook, &properties));
}

}  // namespace

std::string workbook(const document::Document& document, language::Locale locale) {
  const Layout layout = layout_of(document);
  const InputNames names = input_names(layout);
  const MemoryFile file;
  Book book(file.path());
  Styles styles(book.get());
  set_properties(book.get(), document);
  const WorkbookParts parts{book.get(), styles, layout, names, locale};
  for (std::size_t sheet = 0; sheet < layout.sheets.size(); ++sheet) write_sheet(parts, sheet);
  define_names(book.get(), layout, names);
  book.close();
  return file.bytes();
}

}  // namespace funnel::render_xlsx
