// SPDX-License-Identifier: MIT
#include "io/header.hpp"

#include "io/number_literal.hpp"
#include "io/reading.hpp"
#include "io/suggest.hpp"
#include "io/utf8.hpp"
#include "io/words.hpp"

#include <algorithm>

namespace funnel::io {

namespace {

constexpr std::size_t most_listed = 30;

std::vector<std::size_t> places_of(std::string_view wanted, const std::vector<std::string>& texts) {
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place < texts.size(); ++place) {
    if (texts[place] == wanted) places.push_back(place);
  }
  return places;
}

}  // namespace

Header::Header(std::span<const std::string_view> fields) {
  for (const std::string_view field : fields) {
    const std::string name = as_utf8(field);
    names_.emplace_back(trimmed(name));
    keys_.push_back(folded(name));
  }
}

tl::expected<std::size_t, std::string> Header::find(std::string_view name) const {
  auto places = places_of(name, names_);
  if (places.empty()) places = places_of(folded(name), keys_);
  if (places.size() == 1) return places.front();
  if (!places.empty()) return tl::unexpected(std::string(" stands more than once among the columns; rename one"));
  const std::vector<std::string_view> known(names_.begin(), names_.end());
  const std::string meant = did_you_mean(name, known);
  return tl::unexpected(" is not a column" + (meant.empty() ? "; the columns are " + list() : meant));
}

std::optional<std::size_t> Header::first_of(std::span<const std::string_view> words) const {
  const auto found = std::find_if(keys_.begin(), keys_.end(), [words](const std::string& key) {
    return std::find(words.begin(), words.end(), key) != words.end();
  });
  if (found == keys_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - keys_.begin());
}

std::string Header::list() const {
  std::string text;
  for (std::size_t column = 0; column < std::min(names_.size(), most_listed); ++column) {
    text += (column == 0 ? "" : ", ") + in_quotes(names_[column]);
  }
  if (names_.size() > most_listed) text += " and " + std::to_string(names_.size() - most_listed) + " more";
  return text;
}

}  // namespace funnel::io
