// SPDX-License-Identifier: MIT
#include "render_xlsx/number_format.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::document;
using language::Locale;

namespace {

std::string format(const decltype(Cell::value)& value, Locale locale = Locale::en_us) {
  return render_xlsx::number_format({value}, locale);
}

}  // namespace

TEST_CASE("counts show the decimals that they have, two at most") {
  REQUIRE(format(Count{{"1066667", "1066667"}}) == "#,##0");
  REQUIRE(format(Count{{"33.5", "33.5"}}) == "#,##0.0");
  REQUIRE(format(Count{{"33.25", "33.25"}}) == "#,##0.00");
  REQUIRE(format(Count{{"33.333333", "33.33"}}) == "#,##0.00");
}

TEST_CASE("amounts have their currency where the locale puts it") {
  REQUIRE(format(Money{{"200000", "200000"}, "USD", ""}) == "\"$\"#,##0");
  REQUIRE(format(Money{{"49.9", "49.90"}, "CAD", ""}) == "\"CA$\"#,##0.00");
  REQUIRE(format(Money{{"5", "5"}, "CHF", ""}) == "\"CHF\u00A0\"#,##0");
  REQUIRE(format(Money{{"200000", "200000"}, "CAD", ""}, Locale::fr_ca) == "#,##0\"\u00A0$\"");
}

TEST_CASE("what an amount is for stands in its format") {
  REQUIRE(format(Money{{"10000", "10000"}, "USD", "customer"}) == "\"$\"#,##0\"/customer\"");
  REQUIRE(format(Money{{"10000", "10000"}, "CAD", "cl\"ient"}, Locale::fr_ca) == "#,##0\"\u00A0$/client\"");
}

TEST_CASE("what may be changed shows what is typed, and what follows may come to have cents") {
  const auto with = [](decltype(Cell::value) value, Model model) {
    return render_xlsx::number_format({std::move(value), std::make_shared<const Model>(std::move(model))},
                                      Locale::en_us);
  };
  const Model input{"a", Input{"a", {}, {}}};
  const Model follows{"a", {}, Relation{Operation::sum, {{CellId{"b"}}}}};
  REQUIRE(with(Money{{"8", "8"}, "USD", ""}, input) == "\"$\"#,##0.00##");
  REQUIRE(with(Money{{"10000", "10000"}, "USD", "customer"}, input) == "\"$\"#,##0.00##\"/customer\"");
  REQUIRE(with(Percent{{"0.25", "25"}}, input) == "0.00##%");
  REQUIRE(with(Count{{"30", "30"}}, input) == "#,##0");
  REQUIRE(with(Money{{"8", "8"}, "USD", ""}, follows) == "\"$\"#,##0.00");
  REQUIRE(with(Money{{"800", "800"}, "USD", ""}, follows) == "\"$\"#,##0.00");
}

TEST_CASE("shares, words and blanks") {
  REQUIRE(format(Percent{{"0.25", "25"}}) == "0.00%");
  REQUIRE(format(Percent{{"0.000125", "0.0125"}}) == "0.0000%");
  REQUIRE(format(Text{"=1+1"}) == "@");
  REQUIRE(format(Label{"a", "A"}) == "@");
  REQUIRE(format(Labels{}) == "@");
  REQUIRE(format(Missing{}) == "General");
}
