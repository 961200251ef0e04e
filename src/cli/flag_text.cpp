// SPDX-License-Identifier: MIT
#include "cli/flag_text.hpp"

#include "io/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace funnel::cli {

void FlagProblems::refuse(std::string_view flag, std::string_view text, std::string_view complaint) {
  add(fmt::format("{}: \"{}\"{}", flag, text, complaint));
}

bool is_value(FlagProblems& problems, std::string_view flag, std::string_view text) {
  if (!text.starts_with("--")) return true;
  problems.add(fmt::format("{} needs a value; \"{}\" is a flag", flag, text));
  return false;
}

std::optional<std::string> single(FlagProblems& problems, std::string_view flag, const Texts& texts) {
  if (texts.empty()) return std::nullopt;
  if (texts.size() > 1) {
    problems.add(fmt::format("{} stands {} times; give it once", flag, texts.size()));
    return std::nullopt;
  }
  if (!is_value(problems, flag, texts.front())) return std::nullopt;
  return texts.front();
}

std::optional<int> whole_of(FlagProblems& problems, std::string_view flag, const Texts& texts, int least, int most) {
  const auto text = single(problems, flag, texts);
  if (!text) return std::nullopt;
  const auto value = io::parse_whole(*text, least, most);
  if (value) return *value;
  problems.refuse(flag, *text, value.error().text);
  return std::nullopt;
}

std::optional<std::size_t> choice_of(FlagProblems& problems, std::string_view flag, const Texts& texts,
                                     std::span<const std::string_view> words) {
  const auto text = single(problems, flag, texts);
  if (!text) return std::nullopt;
  const auto word = std::find(words.begin(), words.end(), *text);
  if (word != words.end()) return static_cast<std::size_t>(word - words.begin());
  problems.refuse(flag, *text, fmt::format(" is none of {}{}", fmt::join(words, ", "), io::did_you_mean(*text, words)));
  return std::nullopt;
}

std::optional<language::Locale> locale_of(FlagProblems& problems, const Texts& texts) {
  const auto text = single(problems, "--locale", texts);
  if (!text) return std::nullopt;
  const auto locale = language::exact_locale(*text);
  if (locale) return locale;
  std::vector<std::string_view> tags;
  for (const language::Locale known : language::all_locales) tags.push_back(tag(known));
  choice_of(problems, "--locale", texts, tags);
  return std::nullopt;
}

}  // namespace funnel::cli
