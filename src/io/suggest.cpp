// SPDX-License-Identifier: MIT
#include "io/suggest.hpp"

#include <algorithm>
#include <vector>

namespace funnel::io {

namespace {

constexpr std::size_t longest_compared = 64;
constexpr std::size_t shortest_prefix = 3;
constexpr std::size_t most_listed = 30;

/// Optimal string alignment distance (Damerau-Levenshtein with neighbours swapped once at most).
std::size_t distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> before_last(right.size() + 1);
  std::vector<std::size_t> last(right.size() + 1);
  std::vector<std::size_t> row(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t change = left[i - 1] == right[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      const bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last.swap(last);
    last.swap(row);
  }
  return last[right.size()];
}

std::string lowered(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

/// The only one of `known` that begins with `typed`, of which three characters at least are there.
std::optional<std::string_view> completed(std::string_view typed, std::span<const std::string_view> known) {
  std::optional<std::string_view> only;
  for (const std::string_view candidate : known) {
    if (!candidate.starts_with(typed)) continue;
    if (only) return std::nullopt;
    only = candidate;
  }
  return typed.size() < shortest_prefix ? std::nullopt : only;
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view typed, std::span<const std::string_view> known) {
  if (typed.empty() || typed.size() > longest_compared) return std::nullopt;
  if (const auto whole = completed(typed, known)) return whole;
  const std::string wanted = lowered(typed);
  std::optional<std::string_view> best;
  std::size_t best_distance = std::max<std::size_t>(1, typed.size() / 3) + 1;
  for (const std::string_view candidate : known) {
    if (candidate.size() > longest_compared) continue;
    const std::size_t found = distance(wanted, lowered(candidate));
    if (found < best_distance) {
      best = candidate;
      best_distance = found;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view typed, std::span<const std::string_view> known) {
  const auto meant = nearest(typed, known);
  return meant ? "; did you mean \"" + std::string(*meant) + "\"?" : "";
}

std::string hint(std::string_view typed, std::string_view what, std::span<const std::string_view> known) {
  std::string question = did_you_mean(typed, known);
  if (!question.empty() || known.empty() || known.size() > most_listed) return question;
  std::string list = "; " + std::string(what) + " ";
  for (const std::string_view& one : known) list.append(&one == &known.front() ? "" : ", ").append(one);
  return list;
}

}  // namespace funnel::io
