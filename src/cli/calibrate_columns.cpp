// SPDX-License-Identifier: MIT
#include "cli/calibrate_columns.hpp"

#include "io/reading.hpp"
#include "language/messages.hpp"
#include "language/numbers.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>
#include <variant>

namespace funnel::cli {

namespace {

using language::Message;

constexpr std::size_t most_named = 5;

/// `"a", "b", ... (and 7 more)`
std::string listed(const std::vector<std::string>& columns, language::Locale locale) {
  const std::size_t named = std::min(columns.size(), most_named);
  std::string list;
  for (std::size_t index = 0; index < named; ++index) list += (index == 0 ? "" : ", ") + io::quoted(columns[index]);
  if (named == columns.size()) return list;
  const std::string rest = language::format_number(locale, std::to_string(columns.size() - named));
  return text(language_of(locale), Message::columns_unlisted, {{"columns", list}, {"count", rest}});
}

/// A stage that --column may name.
std::string example_stage(const Funnel* funnel) {
  if (funnel == nullptr || funnel->stages.find("leads")) return "leads";
  return funnel->stages[0].id;
}

std::string note(const History& history, const Funnel* funnel, language::Locale locale) {
  return text(language_of(locale), Message::note_columns_unused,
              {{"columns", listed(history.unused_columns, locale)},
               {"stage", example_stage(funnel)},
               {"first", io::quoted(history.unused_columns.front())}});
}

/// Before the first note, which is what stands behind the table and the two sentences about all of its rows.
void add_paragraph(document::Document& document, std::string sentence) {
  constexpr std::size_t before_notes = 3;
  auto& blocks = document.sections.front().blocks;
  const auto place = std::min(before_notes, blocks.size());
  blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(place), document::Paragraph{std::move(sentence)});
}

}  // namespace

Answer with_unused_columns(Answer answer, const History& history, const Funnel* funnel) {
  if (history.unused_columns.empty()) return answer;
  return {[json = std::move(answer.json), &history, funnel] {
            auto made = json();
            auto& notes = made["notes"];
            notes.insert(notes.begin(),
                         nlohmann::ordered_json{{"code", "columns-unused"},
                                                {"text", note(history, funnel, language::Locale::en_us)}});
            return made;
          },
          [document = std::move(answer.document), &history, funnel](language::Locale locale) {
            auto made = document(locale);
            add_paragraph(made, note(history, funnel, locale));
            return made;
          }};
}

}  // namespace funnel::cli
