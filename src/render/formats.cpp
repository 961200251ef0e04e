// SPDX-License-Identifier: MIT
#include "render/renderers.hpp"

namespace funnel::render {
namespace {

constexpr std::array registry = {
    Format{"text", {"txt"}, false, render_text},
    Format{"markdown", {"md", "markdown"}, false, render_markdown},
    Format{"csv", {"csv"}, true, render_csv},
    Format{"tsv", {"tsv"}, true, render_tsv},
    Format{"html", {"html", "htm"}, false, render_html},
    Format{"svg", {"svg"}, false, render_svg, true},
};

}  // namespace

std::span<const Format> formats() {
  return registry;
}

}  // namespace funnel::render
