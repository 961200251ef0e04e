// SPDX-License-Identifier: MIT
#include "language/messages.hpp"

#include <catch2/catch.hpp>

using namespace funnel::language;

namespace {

std::vector<std::string> every_text(Language language) {
  std::vector<std::string> texts;
  for (int i = 0; i < static_cast<int>(Message::count); ++i) texts.push_back(text(language, static_cast<Message>(i)));
  return texts;
}

bool precedes(const std::string& words, std::size_t i, const std::string& before) {
  return i >= before.size() && words.compare(i - before.size(), before.size(), before) == 0;
}

}  // namespace

TEST_CASE("every message has words in both languages") {
  for (const auto language : {Language::english, Language::french}) {
    for (const auto& words : every_text(language)) REQUIRE_FALSE(words.empty());
  }
}

TEST_CASE("arguments take their place in both languages") {
  REQUIRE(text(Language::english, Message::column_months, {{"months", "18"}}) == "18 months");
  REQUIRE(text(Language::french, Message::column_months, {{"months", "18"}}) == "18 mois");
  REQUIRE(text(Language::english, Message::note_expected_revenue, {{"target", "$2"}, {"expected", "$1"}}) ==
          "The plan brings $1 for a target of $2.");
  REQUIRE(text(Language::french, Message::period, {{"start", "2026-01-01"}, {"end", "2026-12-31"}}) ==
          "Du 2026-01-01 au 2026-12-31.");
  REQUIRE(text(Language::french, Message::title_plan_named, {{"name", "X"}}) == "Plan d’entonnoir inversé\u00A0: X");
}

TEST_CASE("an argument of no use is ignored, a missing one stays to be seen") {
  REQUIRE(text(Language::english, Message::column_stage, {{"months", "18"}}) == "Stage");
  REQUIRE(text(Language::english, Message::column_months) == "{months} months");
}

TEST_CASE("a value is not looked into") {
  REQUIRE(text(Language::english, Message::explain_shown_as, {{"equation", "{shown}{"}, {"shown", "1"}}) ==
          "{shown}{, shown as 1");
}

TEST_CASE("no text is without its last words") {
  REQUIRE(text(Language::english, Message::column_stage) == "Stage");
  REQUIRE(text(Language::french, Message::column_stage) == "Étape");
  REQUIRE(text(Language::french, Message::row_existing_revenue) == "Revenus existants");
}

TEST_CASE("French has no-break spaces where its typography wants them") {
  const std::string space = "\u00A0";
  for (const auto& words : every_text(Language::french)) {
    CAPTURE(words);
    REQUIRE(words.find('\'') == std::string::npos);
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (std::string{":;?!%"}.find(words[i]) != std::string::npos) REQUIRE(precedes(words, i, space));
      if (words.compare(i, 2, "»") == 0) REQUIRE(precedes(words, i, space));
      if (words.compare(i, 2, "«") == 0) REQUIRE(words.compare(i + 2, 2, space) == 0);
    }
  }
}
