// SPDX-License-Identifier: MIT
// Funnel documents read against the built-in funnel.
#pragma once

#include "funnels.hpp"
#include "io/funnel_reader.hpp"
#include "told.hpp"

#include <array>

namespace funnel::test {

inline tl::expected<io::FunnelDocument, io::Problems> read_document(std::string_view json) {
  constexpr std::array<std::string_view, 2> locales = {"en-US", "fr-CA"};
  const Funnel base = built_in();
  return io::read_funnel(json, {base, locales});
}

/// The funnel of a document that is right.
inline Funnel read_funnel(std::string_view json) {
  return read_document(json).value().funnel;
}

/// What is wrong with a document.
inline Texts problems(std::string_view json) {
  const auto document = read_document(json);
  return document ? Texts{} : told(document.error());
}

/// Likewise, without the places: "/months: 0 is not ...".
inline Texts complaints(std::string_view json) {
  Texts texts = problems(json);
  for (std::string& line : texts) line.erase(0, line.find(": ") + 2);
  return texts;
}

}  // namespace funnel::test
