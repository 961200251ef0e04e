// SPDX-License-Identifier: MIT
// Documents into bytes. One file a format, one line a format in the registry; nothing here knows what a funnel is.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace funnel::render {

enum class CsvDialect { rfc4180, excel_fr };

/// How to render: machine formats look at `dialect` only, reader formats at `locale`, text alone at `colour`.
struct Options {
  language::Locale locale = language::Locale::en_us;
  bool colour = false;
  CsvDialect dialect = CsvDialect::rfc4180;
};

using Renderer = std::string (*)(const document::Document& document, const Options& options);

/// A machine format is the same in every locale; its documents are to be made in English.
struct Format {
  std::string_view name;
  std::array<std::string_view, 2> extensions;  ///< without the dot; unused ones are empty
  bool for_machines;
  Renderer render;
  bool is_chart = false;  ///< the first chart of a document and nothing else; empty where it has none
};

/// Every format, in the order in which help lists them.
std::span<const Format> formats();

}  // namespace funnel::render
