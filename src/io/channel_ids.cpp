// SPDX-License-Identifier: MIT
#include "io/channel_ids.hpp"

#include "io/reading.hpp"
#include "io/utf8.hpp"
#include "io/words.hpp"

#include <algorithm>
#include <functional>

namespace funnel::io {

namespace {

constexpr std::size_t longest_slug = 56;

std::string slug_characters(char32_t c) {
  if (c >= 'A' && c <= 'Z') return {static_cast<char>(c - 'A' + 'a')};
  if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_') return {static_cast<char>(c)};
  return std::string(plain_letters(c).value_or("-"));
}

/// Lower-case ASCII: "Référencement naturel" is referencement-naturel.
std::string slug(std::string_view name) {
  if (name.empty()) return "not-given";
  std::string result;
  while (!name.empty() && result.size() < longest_slug) {
    const auto character = take_code_point(name);
    if (!character) name.remove_prefix(1);
    const std::string next = character ? slug_characters(*character) : "-";
    if (next != "-" || (!result.empty() && result.back() != '-')) result += next;
  }
  while (result.ends_with('-')) result.pop_back();
  return result.empty() ? "channel" : result;
}

using Ids = std::vector<std::optional<std::string>>;

bool is_taken(const Ids& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::string unused(const Ids& ids, const std::string& wanted) {
  std::string id = wanted;
  for (int number = 2; is_taken(ids, id) || is_reserved(id); ++number) id = wanted + "-" + std::to_string(number);
  return id;
}

using Likeness = std::function<bool(const std::string& name, const Channel& channel)>;

/// Gives each name that has no channel yet the first one of its kind that is left.
void match(Ids& ids, const std::vector<std::string>& names, const std::vector<Channel>& known, const Likeness& alike) {
  for (std::size_t index = 0; index < names.size(); ++index) {
    if (ids[index]) continue;
    const auto channel = std::find_if(known.begin(), known.end(), [&](const Channel& one) {
      return alike(names[index], one) && !is_taken(ids, one.id);
    });
    if (channel != known.end()) ids[index] = channel->id;
  }
}

}  // namespace

std::vector<std::optional<std::string>> channel_ids(const std::vector<std::string>& names,
                                                    const std::vector<Channel>& known) {
  if (known.empty()) {
    Ids ids;
    for (const std::string& name : names) ids.emplace_back(unused(ids, slug(name)));
    return ids;
  }
  Ids ids(names.size());
  match(ids, names, known, [](const std::string& name, const Channel& channel) { return channel.name == name; });
  match(ids, names, known, [](const std::string& name, const Channel& channel) { return channel.id == name; });
  match(ids, names, known, [](const std::string& name, const Channel& channel) { return channel.id == slug(name); });
  return ids;
}

}  // namespace funnel::io
