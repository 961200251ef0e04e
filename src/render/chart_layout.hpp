// SPDX-License-Identifier: MIT
// The parts of a drawing that several kinds of charts share.
#pragma once

#include "render/chart_drawing.hpp"

namespace funnel::render {

/// A drawing that grows downwards.
class Sheet {
 public:
  Sheet(double width, language::Locale locale) : locale_(locale) { drawing_.width = width; }

  /// Words at most so wide, from their first baseline down; gives the height that they take.
  double write(Point top, std::string_view text, double width, WordsRole role);
  /// The titles of the series with their colours, where there are several.
  void add_legend(const document::Chart& chart);
  /// Words below all else.
  void add_remarks(const document::Chart& chart);
  void add_title(const document::Chart& chart);

  double width() const { return drawing_.width; }
  language::Locale locale() const { return locale_; }
  double bottom() const { return drawing_.height; }
  void grow(double height) { drawing_.height += height; }
  Drawing& drawing() { return drawing_; }

 private:
  Drawing drawing_;
  language::Locale locale_;
};

void draw_funnel(Sheet& sheet, const document::Chart& chart);
void draw_bars(Sheet& sheet, const document::Chart& chart);
void draw_lines(Sheet& sheet, const document::Chart& chart);

/// Where the columns of items are: labels to the left, figures to the right, and what is drawn between them.
struct ItemColumns {
  double label_width = 0;
  double left = 0;   ///< of what is drawn
  double right = 0;  ///< of what is drawn
};

ItemColumns columns_for(const document::Chart& chart, const Sheet& sheet);

}  // namespace funnel::render
