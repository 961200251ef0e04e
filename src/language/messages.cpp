// SPDX-License-Identifier: MIT
#include "language/messages.hpp"

#include "language/catalogue.hpp"
#include "language/catalogue_budget.hpp"
#include "language/catalogue_compare.hpp"

#include <algorithm>
#include <array>

namespace funnel::language {
namespace {

template <std::size_t... Sizes>
constexpr auto joined(const std::array<Row, Sizes>&... parts) {
  std::array<Row, (Sizes + ...)> all{};
  auto* place = all.begin();
  ((place = std::copy(parts.begin(), parts.end(), place)), ...);
  return all;
}

constexpr auto rows = joined(catalogue, budget_catalogue, compare_catalogue);

constexpr bool every_message_has_its_row() {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (static_cast<std::size_t>(rows[i].message) != i) return false;
    if (rows[i].english.empty() || rows[i].french.empty()) return false;
  }
  return rows.size() == static_cast<std::size_t>(Message::count);
}
static_assert(every_message_has_its_row(), "one row a message, in the order of the enumeration, in both languages");

/// Whether every {argument} of `words` stands in `others` too.
constexpr bool arguments_are_among(std::string_view words, std::string_view others) {
  for (auto open = words.find('{'); open != std::string_view::npos; open = words.find('{', open + 1)) {
    const auto close = words.find('}', open);
    if (close == std::string_view::npos) return false;
    if (others.find(words.substr(open, close - open + 1)) == std::string_view::npos) return false;
  }
  return true;
}

static_assert(std::ranges::all_of(rows,
                                  [](const Row& row) {
                                    return arguments_are_among(row.english, row.french) &&
                                           arguments_are_among(row.french, row.english);
                                  }),
              "both languages take the same arguments");

using Arguments = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// The value of "{name}"; the placeholder itself where nobody gave one, so that the gap is seen.
std::string_view value_of(std::string_view placeholder, Arguments arguments) {
  const auto name = placeholder.substr(1, placeholder.size() - 2);
  const auto* const found = std::ranges::find(arguments, name, [](const auto& argument) { return argument.first; });
  return found == arguments.end() ? placeholder : found->second;
}

}  // namespace

std::string text(Language language, Message message, Arguments arguments) {
  const auto& row = rows[static_cast<std::size_t>(message)];
  auto rest = language == Language::french ? row.french : row.english;
  std::string result;
  for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
    const auto after = rest.find('}', open) + 1;
    result += rest.substr(0, open);
    result += value_of(rest.substr(open, after - open), arguments);
    rest.remove_prefix(after);
  }
  result += rest;
  return result;
}

}  // namespace funnel::language
