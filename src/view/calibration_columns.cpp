// SPDX-License-Identifier: MIT
// What is said of columns of the data that nothing was made of.
#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/calibration_sentences.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

namespace message = language::message;

constexpr std::size_t most_named = 5;
constexpr std::size_t longest_name = 40;  ///< bytes

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The name as messages quote it: a long one is cut, between characters.
std::string quoted(const std::string& name) {
  if (name.size() <= longest_name) return "\"" + name + "\"";
  std::size_t end = longest_name;
  while (end > 0 && is_continuation(name[end])) --end;
  return "\"" + name.substr(0, end) + "...\"";
}

/// `"a", "b", ... (and 7 more)`
std::string listed_columns(const std::vector<std::string>& columns, language::Locale locale) {
  const std::size_t named = std::min(columns.size(), most_named);
  std::string list;
  for (std::size_t index = 0; index < named; ++index) list += (index == 0 ? "" : ", ") + quoted(columns[index]);
  if (named == columns.size()) return list;
  const std::string rest = language::format_number(locale, std::to_string(columns.size() - named));
  return text(language_of(locale), message::columns_unlisted, {{"columns", list}, {"count", rest}});
}

}  // namespace

std::string example_stage(const Funnel* funnel) {
  if (funnel == nullptr || funnel->stages.find("leads")) return "leads";
  return funnel->stages[0].id;
}

std::string unused_columns_text(const std::vector<std::string>& columns, const std::optional<std::string>& stage,
                                language::Locale locale) {
  const std::string list = listed_columns(columns, locale);
  if (!stage) return text(language_of(locale), message::note_columns_ignored, {{"columns", list}});
  return text(language_of(locale), message::note_columns_unused,
              {{"columns", list}, {"stage", *stage}, {"first", quoted(columns.front())}});
}

}  // namespace funnel::view
