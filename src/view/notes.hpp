// SPDX-License-Identifier: MIT
// What a reader should know beside the figures of a result.
#pragma once

#include "view/json_object.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace funnel::view {

struct Note {
  std::string_view code;  ///< its name in JSON: "months-exceed-year"
  std::string text;
};

/// [{"code", "text"}]
inline Json notes_json(const std::vector<Note>& notes) {
  Json list = Json::array();
  for (const Note& note : notes) list.push_back(JsonObject(2).add("code", note.code).add("text", note.text).take());
  return list;
}

}  // namespace funnel::view
