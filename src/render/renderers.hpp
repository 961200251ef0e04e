// SPDX-License-Identifier: MIT
// The function of each format, for the registry alone.
#pragma once

#include "render/render.hpp"

namespace funnel::render {

std::string render_text(const document::Document& document, const Options& options);
std::string render_markdown(const document::Document& document, const Options& options);
std::string render_csv(const document::Document& document, const Options& options);
std::string render_tsv(const document::Document& document, const Options& options);
std::string render_html(const document::Document& document, const Options& options);
std::string render_svg(const document::Document& document, const Options& options);

}  // namespace funnel::render
