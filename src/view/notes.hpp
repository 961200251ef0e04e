// SPDX-License-Identifier: MIT
// What a reader should know beside the figures of a result.
#pragma once

#include "language/messages.hpp"
#include "view/json_object.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace funnel::view {

struct Note {
  std::string_view code;  ///< its name in JSON: "months-exceed-year"
  std::string text;
  std::optional<std::string> for_others = {};  ///< see document::Paragraph
};

/// A sentence that names flags or keys of the file, and what it says to readers of a report, who have neither.
struct Wordings {
  language::Message message;
  language::Message for_others;
};

inline Note worded(std::string_view code, language::Language words, const Wordings& wordings,
                   std::initializer_list<std::pair<std::string_view, std::string_view>> arguments = {}) {
  return {code, text(words, wordings.message, arguments), text(words, wordings.for_others, arguments)};
}

/// [{"code", "text"}]
inline Json notes_json(const std::vector<Note>& notes) {
  Json list = Json::array();
  for (const Note& note : notes) list.push_back(JsonObject(2).add("code", note.code).add("text", note.text).take());
  return list;
}

}  // namespace funnel::view
