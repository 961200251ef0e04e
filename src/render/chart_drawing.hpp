// SPDX-License-Identifier: MIT
// A chart laid out in pixels: shapes and words at their places, before anybody writes them as SVG.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace funnel::render {

struct Point {
  double x = 0;
  double y = 0;
};

/// A bar, or the colour of a series in a legend.
struct DrawnBar {
  Point corner;  ///< the upper left one
  double width = 0;
  double height = 0;
  std::size_t series = 0;
};

/// What leads from one bar of a funnel to the next.
struct DrawnLink {
  std::vector<Point> corners;
};

/// The figures of a series from one gap in them to the next.
struct DrawnLine {
  std::vector<Point> points;
  std::size_t series = 0;
};

/// A thin line to read figures by.
struct DrawnRule {
  Point from;
  Point to;
};

enum class WordsRole { title, label, figure, detail };

enum class WordsAnchor { start, middle, end };

/// Words whose baseline is at a place.
struct DrawnWords {
  Point place;
  std::string text;  ///< sanitised, not escaped
  WordsRole role = WordsRole::label;
  WordsAnchor anchor = WordsAnchor::start;
};

struct Drawing {
  double width = 0;
  double height = 0;
  std::vector<DrawnRule> rules;
  std::vector<DrawnLink> links;
  std::vector<DrawnBar> bars;
  std::vector<DrawnLine> lines;
  std::vector<DrawnWords> words;
};

/// The chart, so wide, with its title where it stands alone.
Drawing drawn(const document::Chart& chart, double width, bool titled, language::Locale locale);

/// How wide words are about, in the sans-serif fonts that are usual.
double width_of(std::string_view text, WordsRole role);
/// From one line of words to the next.
double line_height(WordsRole role);
/// In pixels.
double font_size(WordsRole role);

}  // namespace funnel::render
