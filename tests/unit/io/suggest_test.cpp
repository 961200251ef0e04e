// SPDX-License-Identifier: MIT
#include "io/suggest.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <vector>

using namespace funnel::io;

namespace {

constexpr std::array<std::string_view, 6> known = {"sessions", "leads", "mql", "sql", "opportunities", "customers"};

std::string meant(std::string_view typed) {
  return std::string(nearest(typed, known).value_or("nothing"));
}

}  // namespace

TEST_CASE("the nearest word is meant: one too few, too many, another, or two swapped") {
  REQUIRE(meant("lead") == "leads");
  REQUIRE(meant("leadss") == "leads");
  REQUIRE(meant("loads") == "leads");
  REQUIRE(meant("laeds") == "leads");
  REQUIRE(meant("sesions") == "sessions");
  REQUIRE(meant("sesion") == "sessions");
  REQUIRE(meant("oportunities") == "opportunities");
  REQUIRE(meant("sqls") == "sql");
}

TEST_CASE("the only word that begins as typed is meant, from three letters on") {
  REQUIRE(meant("opp") == "opportunities");
  REQUIRE(meant("custom") == "customers");
  REQUIRE(meant("op") == "nothing");
  constexpr std::array<std::string_view, 2> both = {"customers", "customs"};
  REQUIRE_FALSE(nearest("cust", both).has_value());
}

TEST_CASE("capitals make no difference") {
  REQUIRE(meant("SQL") == "sql");
  REQUIRE(meant("Customer") == "customers");
}

TEST_CASE("what is far from every word means none of them") {
  for (const std::string_view typed : {"", "demos", "x", "leadership", "closed"}) {
    CAPTURE(typed);
    REQUIRE(meant(typed) == "nothing");
  }
}

TEST_CASE("a very long text is compared with nothing") {
  REQUIRE(meant(std::string(65, 's')) == "nothing");
  const std::string long_word(70, 'a');
  const std::array<std::string_view, 1> long_words = {long_word};
  REQUIRE_FALSE(nearest(std::string(63, 'a') + "b", long_words).has_value());
  REQUIRE_FALSE(nearest("leads", std::span<const std::string_view>()).has_value());
}

TEST_CASE("the first of equally near words is meant") {
  REQUIRE(meant("ql") == "mql");
}

TEST_CASE("a question is asked only where something is near") {
  REQUIRE(did_you_mean("lead", known) == "; did you mean \"leads\"?");
  REQUIRE(did_you_mean("demos", known).empty());
}

TEST_CASE("where nothing is near, the words are listed unless there are too many to read") {
  REQUIRE(hint("lead", "the stages are", known) == "; did you mean \"leads\"?");
  REQUIRE(hint("demos", "the stages are", known) ==
          "; the stages are sessions, leads, mql, sql, opportunities, customers");
  REQUIRE(hint("demos", "the stages are", std::span<const std::string_view>()).empty());
  const std::vector<std::string_view> many(31, "visitors");
  REQUIRE(hint("demos", "the stages are", many).empty());
  REQUIRE_FALSE(hint("demos", "the stages are", std::span(many).first(30)).empty());
}
