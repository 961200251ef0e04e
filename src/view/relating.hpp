// SPDX-License-Identifier: MIT
// Makes the cells of a document live: which may be changed, and how the others follow.
#pragma once

#include "document/document.hpp"
#include "view/relation_value.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::view {

document::Operand cell_operand(std::string id);
document::Operand constant(std::string plain);
document::Operand related(document::Relation relation);

/// The relations of one document, or of several that come to stand in one workbook. What is said of a cell holds for
/// the figure that stands in it.
class Relating {
 public:
  /// Lets relations name `cell`, which holds a figure; whether it does.
  bool name(document::Cell& cell, const std::string& id);

  /// A cell that its reader may change, by its id. Its name is made from the id, and is nobody else's.
  bool add_input(document::Cell& cell, const std::string& id, document::Input limits, std::string note);

  /// The named figure in full, where no decimal is: a third.
  void set_exact(const std::string& id, const Fraction& value) { figures_.insert_or_assign(id, value); }

  /// `cell`, from now on called `id`, follows from others; whether it does. Not where the relation does not come to the
  /// figure that stands there.
  bool relate(document::Cell& cell, const std::string& id, document::Relation relation);

  /// The same of a sum. Where its parts are rounded each for itself, the rest that they leave, below a unit, is a part,
  /// too, so that the cell keeps its figure and follows nonetheless.
  bool relate_sum(document::Cell& cell, const std::string& id, std::vector<document::Operand> parts);

  bool knows(std::string_view id) const { return figures_.find(id) != figures_.end(); }

  /// What a relation comes to; nothing where it names a cell that is not known.
  std::optional<Fraction> value(const document::Relation& relation) const { return value_of(relation, figures_); }

  /// Whether the cell may be changed or follows from others.
  bool is_live(std::string_view id) const { return live_.find(id) != live_.end(); }

  /// Whether there is a cell that may be changed.
  bool has_inputs() const { return !names_.empty(); }

  /// A number for a table, which no other has.
  std::size_t number_table() { return tables_++; }

 private:
  std::string free_name(const std::string& id);

  Figures figures_;
  std::set<std::string, std::less<>> live_;
  std::vector<std::string> names_;
  std::size_t tables_ = 0;
};

/// The figure of a cell; nothing in one that holds none.
std::optional<Fraction> figure_of(const document::Cell& cell);

/// The place of a column by its key, and of the first row whose first cell is a label with this key.
std::optional<std::size_t> column_place(const document::Table& table, std::string_view key);
std::optional<std::size_t> row_place(const document::Table& table, std::string_view key);

}  // namespace funnel::view
