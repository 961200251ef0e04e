// SPDX-License-Identifier: MIT
// Documents that the tests of several formats share.
#pragma once

#include "document/document.hpp"
#include "render/render.hpp"

#include <string>
#include <string_view>

namespace funnel::render::test {

/// The document in the named format.
std::string rendered(std::string_view format, const document::Document& document, const Options& options = {});

document::Cell count(const std::string& plain);
document::Cell money(const std::string& plain, const std::string& shown, const std::string& per = "");
document::Cell percent(const std::string& fraction, const std::string& shown);
document::Cell words(const std::string& text);

/// The plan of the built-in funnel: a row for readers only (revenue), columns for all, readers and machines.
document::Document plan();

/// One table of one column "name" with one cell, which holds `text`.
document::Document single(const std::string& text);

/// One paragraph and nothing else.
document::Document prose(const std::string& text);

}  // namespace funnel::render::test
