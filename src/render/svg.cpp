// SPDX-License-Identifier: MIT
// A document's first chart, alone.
#include "render/chart_svg.hpp"
#include "render/renderers.hpp"

namespace funnel::render {

std::string render_svg(const document::Document& document, const Options& options) {
  for (const auto& section : document.sections) {
    for (const auto& block : section.blocks) {
      const auto* const chart = std::get_if<document::Chart>(&block);
      if (chart != nullptr) return chart_svg_file(*chart, options.locale);
    }
  }
  return {};
}

}  // namespace funnel::render
