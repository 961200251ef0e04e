// SPDX-License-Identifier: MIT
// How each row of a plan came about, customers first.
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// The lines of --explain, without the names of the rows.
Texts arithmetic(const Funnel& funnel, Locale locale = Locale::en_us) {
  const auto document = document_of(funnel, locale, true);
  return column(std::get<document::Table>(document.sections.at(1).blocks.at(0)), "arithmetic");
}

Funnel settled(Funnel funnel, Rounding rounding, std::optional<int> digits_kept = std::nullopt) {
  funnel.rounding = rounding;
  if (digits_kept) funnel.significant = SignificantDigits::make(*digits_kept);
  return funnel;
}

Funnel with_existing(std::string_view target, std::string_view revenue, std::string_view lost) {
  auto funnel = built_in(target);
  funnel.existing = ExistingRevenue{money(revenue), share(lost)};
  return funnel;
}

}  // namespace

TEST_CASE("each row is explained by the row below it in the funnel") {
  REQUIRE(arithmetic(built_in("205000")) == Texts{"21 = $205,000 / $10,000, rounded up", "84 = 21 / 25%",
                                                  "336 = 84 / 25%", "1,680 = 336 / 20%", "33,600 = 1,680 / 5%",
                                                  "1,120,000 = 33,600 / 3%"});
}

TEST_CASE("figures stand as the locale writes them") {
  const auto lines = arithmetic(built_in("205000"), Locale::fr_ca);
  REQUIRE(lines[0] == "21 = 205\u00A0000\u00A0$ / 10\u00A0000\u00A0$, arrondi par excès");
  REQUIRE(lines[5] == "1\u00A0120\u00A0000 = 33\u00A0600 / 3\u00A0%");
}

TEST_CASE("exact figures of the chain have two decimals where they are not whole") {
  REQUIRE(arithmetic(settled(built_in("205000"), Rounding::exact)) ==
          Texts{"20.50 = $205,000 / $10,000", "82 = 20.50 / 25%", "328 = 82 / 25%", "1,640 = 328 / 20%",
                "32,800 = 1,640 / 5%", "1,093,333.33 ≈ 32,800 / 3%"});
}

TEST_CASE("where a row shows another figure than the chain has, the line says so") {
  const auto nearest = arithmetic(settled(built_in("205000"), Rounding::nearest));
  REQUIRE(nearest[0] == "20.50 = $205,000 / $10,000, shown as 21");
  REQUIRE(nearest[5] == "1,093,333.33 ≈ 32,800 / 3%, shown as 1,093,333");
  const auto significant = arithmetic(settled(built_in("200000"), Rounding::up, 4));
  REQUIRE(significant[5] == "1,066,667 = 32,000 / 3%, rounded up, shown as 1,067,000");
}

TEST_CASE("open units are subtracted before the stage above is fed") {
  const auto lines = arithmetic(with_open(built_in("200000"), "opportunities", 30));
  REQUIRE(lines[1] == "80 = 20 / 25%; 50 = 80 - 30");
  REQUIRE(lines[2] == "200 = 50 / 25%");
}

TEST_CASE("open units that are enough leave nothing to produce") {
  const auto lines = arithmetic(with_open(built_in("200000"), "opportunities", 90));
  REQUIRE(lines[1] == "80 = 20 / 25%; 0 = max(0, 80 - 90)");
  REQUIRE(lines[2] == "0 = 0 / 25%");
}

TEST_CASE("a volume target is itself, and its forecast is multiplied") {
  REQUIRE(arithmetic(for_volume(built_in(), "mql", 1001)) ==
          Texts{"12.51 ≈ 50.05 x 25%, expected, shown as 12.5", "50.05 = 200.20 x 25%, expected, shown as 50.1",
                "200.20 = 1,001 x 20%, expected", "1,001", "20,020 = 1,001 / 5%", "667,334 = 20,020 / 3%, rounded up"});
  REQUIRE(arithmetic(for_volume(built_in(), "customers", 20))[0] == "20");
}

TEST_CASE("a forecast counts what is open: at the target where it is more, below it on top") {
  const auto funnel = with_open(with_open(for_volume(built_in(), "mql", 1000), "mql", 1200), "sql", 7);
  const auto lines = arithmetic(funnel);
  REQUIRE(lines[2] == "240 = 1,200 x 20%, expected; 247 = 240 + 7");
  REQUIRE(lines[1] == "61.75 = 247 x 25%, expected, shown as 61.8");
  REQUIRE(arithmetic(with_open(for_volume(built_in(), "mql", 1000), "mql", 400))[3] == "1,000; 600 = 1,000 - 400");
}

TEST_CASE("new revenue is explained before the customers that bring it") {
  const auto lines = arithmetic(with_existing("200000", "50000", "10%"));
  REQUIRE(lines[0] == "$155,000 = $200,000 - $45,000");
  REQUIRE(lines[1] == "16 = $155,000 / $10,000, rounded up");
  REQUIRE(arithmetic(with_existing("200000", "50000", "1/3"))[0] == "$166,666.67 \u2248 $200,000 - $33,333.33");
}

TEST_CASE("existing revenue beyond the target leaves nothing to bring") {
  const auto lines = arithmetic(with_existing("200000", "300000", "0"));
  REQUIRE(lines[0] == "$0 = max($0, $200,000 - $300,000)");
  REQUIRE(lines[1] == "0 = $0 / $10,000");
}

TEST_CASE("existing revenue beside a volume target is not explained") {
  auto funnel = for_volume(built_in(), "mql", 1000);
  funnel.existing = ExistingRevenue{money("50000"), Share()};
  REQUIRE(arithmetic(funnel).size() == 6);
}

TEST_CASE("money in an equation has its cents, so that it comes out") {
  REQUIRE(arithmetic(for_revenue(built_in(), "1234.5", "411.5"))[0] == "3 = $1,234.50 / $411.50");
}

TEST_CASE("a rate that no short percentage holds stands as a quotient, or else the equation is near") {
  const auto with_first_rate = [](std::string_view rate_text) {
    return for_volume(Funnel(stage_list({{"leads", rate_text}, {"customers", ""}})), "customers", 66);
  };
  REQUIRE(arithmetic(with_first_rate("33/211"))[1] == "422 = 66 / (33/211)");
  REQUIRE(arithmetic(with_first_rate("0.1234"))[1] == "535 = 66 / 12.34%, rounded up");
  REQUIRE(arithmetic(with_first_rate("0.123456789"))[1] == "535 ≈ 66 / 12.35%, rounded up");
}
