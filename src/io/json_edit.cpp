// SPDX-License-Identifier: MIT
#include "io/json_edit.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace funnel::io {

namespace {

using Json = nlohmann::ordered_json;

/// What stands between the last two members, comma and all; of a single member, what stands before it.
std::string separator(std::string_view text, const Node& object, const JsonStyle& style) {
  const Member& last = object.members.back();
  if (object.members.size() > 1) {
    const std::size_t begin = object.members[object.members.size() - 2].value.end;
    return std::string(text.substr(begin, last.begin - begin));
  }
  const std::string_view before = text.substr(object.begin + 1, last.begin - object.begin - 1);
  if (before.find('\n') != std::string_view::npos) return "," + std::string(before);
  return style.spaces ? ", " : ",";
}

}  // namespace

void JsonEdit::replace(const Node& node, const Json& value) {
  changes_.push_back({node.begin, node.end, styled(value, style_, indentation_at(text_, node.begin))});
}

std::string JsonEdit::inserted(const Node& object, const Values& values) const {
  JsonStyle style = style_;
  const std::string_view inside = text_.substr(object.begin, object.end - object.begin);
  style.several_lines = inside.find('\n') != std::string_view::npos;
  const bool empty = object.members.empty();
  const std::string between = empty ? (style.spaces ? ", " : ",") : separator(text_, object, style);
  const std::string indentation = indentation_at(text_, empty ? object.begin : object.members.back().begin);
  std::string all;
  for (const auto& [key, value] : values) {
    if (!empty || !all.empty()) all += between;
    all += styled_key(key, style) + styled(value, style, indentation);
  }
  return all;
}

void JsonEdit::set(const Node& object, const Values& values) {
  Values missing;
  for (const auto& [key, value] : values) {
    if (const Node* node = member(object, key)) {
      replace(*node, value);
    } else {
      missing.emplace_back(key, value);
    }
  }
  if (missing.empty()) return;
  const std::size_t place = object.members.empty() ? object.begin + 1 : object.members.back().value.end;
  changes_.push_back({place, place, inserted(object, missing)});
}

std::string JsonEdit::result() && {
  std::sort(changes_.begin(), changes_.end(),
            [](const Change& left, const Change& right) { return left.begin < right.begin; });
  std::string text;
  std::size_t copied = 0;
  for (const Change& change : changes_) {
    text += text_.substr(copied, change.begin - copied);
    text += change.text;
    copied = change.end;
  }
  return text.append(text_.substr(copied));
}

}  // namespace funnel::io
