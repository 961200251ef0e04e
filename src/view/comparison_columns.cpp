// SPDX-License-Identifier: MIT
#include "view/comparison_columns.hpp"

#include "view/preset_words.hpp"

#include <algorithm>
#include <array>

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Column;

bool is_key_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// The name in lower case, with one "_" for everything that is no ASCII letter or digit.
std::string plain_key(const std::string& name) {
  std::string key;
  for (char c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (is_key_character(c)) {
      key += c;
    } else if (!key.empty() && key.back() != '_') {
      key += '_';
    }
  }
  if (!key.empty() && key.back() == '_') key.pop_back();
  return key.empty() ? "alternative" : key;
}

/// Keys that no column has twice.
class Keys {
 public:
  std::string take(const std::string& name) {
    const std::string plain = plain_key(name);
    std::string key = plain;
    for (int number = 2; is_taken(key); ++number) key = plain + "_" + std::to_string(number);
    for (const char* suffix : suffixes) taken_.push_back(key + suffix);
    return key;
  }

 private:
  static constexpr std::array suffixes = {"", "_difference", "_change"};

  bool is_taken(const std::string& key) const {
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const char* suffix) {
      return std::find(taken_.begin(), taken_.end(), key + suffix) != taken_.end();
    });
  }

  std::vector<std::string> taken_ = {"figure", "name"};
};

}  // namespace

std::vector<Column> compared_columns(const ComparisonView& view, std::string title, const std::string& change,
                                     language::Language language) {
  std::vector<Column> columns = {{"figure", std::move(title), Align::left, Audience::everybody, "name"}};
  Keys keys;
  for (const Alternative& alternative : view.alternatives) {
    const std::string key = keys.take(alternative.name);
    columns.push_back({key, scenario_name(alternative.name, language), Align::right});
    if (&alternative == &view.alternatives.front()) continue;
    columns.push_back({key + "_difference", {}, Align::right, Audience::machines});
    columns.push_back({key + "_change", {}, Align::right, Audience::machines});
    columns.push_back({key + "_shown", change, Align::right, Audience::readers, {}, true});
  }
  return columns;
}

}  // namespace funnel::view
