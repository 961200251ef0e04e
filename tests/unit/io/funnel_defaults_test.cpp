// SPDX-License-Identifier: MIT
// Documents that leave things out, and the forms that one value may take.
#include "reader.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;
using namespace std::chrono;

namespace {

Evidence first_rate(const std::string& json) {
  const auto funnel = read_funnel(R"({"stages": [{"id": "leads", "rate": )" + json + R"(}, {"id": "customers"}]})");
  return *funnel.stages[0].figures.rate;
}

Texts of_rate(const std::string& json) {
  return complaints(R"({"stages": [{"id": "leads", "rate": )" + json + R"(}, {"id": "customers"}]})");
}

}  // namespace

TEST_CASE("an empty document is the preset without a target") {
  const auto document = read_document("{}").value();
  REQUIRE_FALSE(document.has_stages);
  REQUIRE_FALSE(document.locale.has_value());
  REQUIRE(document.funnel.preset == "b2b-inbound");
  REQUIRE(document.funnel.stages == built_in().stages);
  REQUIRE(document.funnel.target_departments == Texts{"sales", "customer-service"});
  REQUIRE_FALSE(document.funnel.target.has_value());
  REQUIRE(document.funnel.horizon == Horizon());
  REQUIRE(document.funnel.clv_months == 12);
  REQUIRE(document.funnel.rounding == Rounding::up);
  REQUIRE(std::holds_alternative<EvenShape>(document.funnel.calendar));
}

TEST_CASE("null is the same as nothing, whatever the key") {
  const auto funnel = read_funnel(
      R"({"schema": null, "name": null, "currency": null, "locale": null, "start": null, "months": null, "target": null,
          "existing": null, "clv": null, "clv_months": null, "deal_cv": null, "recognition": null, "margin": null,
          "budget": null, "rounding": null, "significant": null, "stages": null, "departments": null, "costs": null,
          "channels": null, "calendar": null, "scenarios": null, "raci": null})");
  REQUIRE(funnel.stages == built_in().stages);
  REQUIRE_FALSE(funnel.target.has_value());
}

TEST_CASE("a document with stages of its own takes no departments from the preset") {
  const auto funnel = read_funnel(R"({"stages": [{"id": "orders"}], "target": {"stage": "orders", "volume": "1k"}})");
  REQUIRE(funnel.target_departments.empty());
  REQUIRE(funnel.target == Target(VolumeTarget{"orders", count(1000)}));
}

TEST_CASE("a preset's scenarios stay where a file has neither stages nor scenarios") {
  constexpr std::array<std::string_view, 1> locales = {"en-US"};
  const Funnel base = *preset("shopify-store");
  const auto scenarios = [&](std::string_view json) {
    return io::read_funnel(json, {base, locales}).value().funnel.scenarios.size();
  };
  REQUIRE(scenarios(R"({"clv": 80})") == 3);
  REQUIRE(scenarios(R"({"scenarios": [{"name": "own", "clv": 70}]})") == 1);
  REQUIRE(scenarios(R"({"scenarios": []})") == 0);
  REQUIRE(scenarios(R"({"stages": [{"id": "orders"}]})") == 0);
}

TEST_CASE("a start may be a month") {
  REQUIRE(read_funnel(R"({"start": "2026-04", "months": "6"})").horizon == Horizon::make(6, 2026y / April / 1));
}

TEST_CASE("numbers may be texts, and texts numbers of the grammar") {
  const auto funnel = read_funnel(R"({"clv": "10k", "budget": 1.5e4, "margin": 0.7, "target": {"revenue": "1.5M"}})");
  REQUIRE(text(funnel.clv) == "10000");
  REQUIRE(text(funnel.budget) == "15000");
  REQUIRE(funnel.target == Target(RevenueTarget{money("1500000")}));
  REQUIRE(text(read_funnel(R"({"clv": 9007199254740993})").clv) == "9007199254740993");
}

TEST_CASE("a rate is a number, a text, or evidence") {
  REQUIRE(first_rate("0.03") == Evidence(KnownRate{rate("3%")}));
  REQUIRE(first_rate("\"1/4\"") == Evidence(KnownRate{rate("25%")}));
  REQUIRE(first_rate(R"({"rate": "3%"})") == Evidence(KnownRate{rate("3%")}));
  REQUIRE(first_rate(R"({"low": 0.02, "high": "4%"})") == Evidence(RateRange::make(rate("2%"), rate("4%")).value()));
  REQUIRE(first_rate(R"({"converted": 0, "of": 50, "rate": "1%"})") ==
          Evidence(RateCounts::make(0, 50, rate("1%")).value()));
}

TEST_CASE("evidence that is not complete, or impossible, is told why") {
  const std::string at = "/stages/0/rate: ";
  REQUIRE(of_rate("{}") == Texts{at + "no rate is here; write {\"low\": \"2%\", \"high\": \"4%\"} or "
                                      "{\"converted\": 96, \"of\": 3200}"});
  REQUIRE(of_rate(R"({"low": "2%"})") == Texts{at + "both \"low\" and \"high\" are needed"});
  REQUIRE(of_rate(R"({"of": 50})") == Texts{at + "both \"converted\" and \"of\" are needed"});
  REQUIRE(of_rate(R"({"low": "2%", "high": "4%", "converted": 1, "of": 50})") ==
          Texts{at + "a rate is a range or counts, not both"});
  REQUIRE(of_rate(R"({"low": "4%", "high": "2%"})") ==
          Texts{at + "the range is upside down; its low end is at most its high end"});
  REQUIRE(of_rate(R"({"low": "2%", "high": "4%", "rate": "5%"})") ==
          Texts{at + "the \"rate\" lies outside its own range; it is from \"low\" to \"high\""});
  REQUIRE(of_rate(R"({"low": 1e-36, "high": "1/999999999999999999999999999999999999"})") ==
          Texts{at + "the range has too many digits for an exact midpoint; round its ends"});
  REQUIRE(of_rate(R"({"converted": 51, "of": 50})") ==
          Texts{at + "51 converted of 50 is impossible; \"converted\" is at most \"of\""});
  REQUIRE(of_rate(R"({"converted": 5, "of": 50, "rate": "10%"})") ==
          Texts{at + "counts give the rate themselves; leave \"rate\" out"});
  REQUIRE(of_rate(R"({"low": 2, "high": "4%"})") ==
          Texts{"/stages/0/rate/low: 2 is not a share; did you mean \"2%\"?"});
  REQUIRE(of_rate(R"({"converted": 0, "of": 0})") == Texts{at + "counts of 0 units say nothing; \"of\" is 1 or more"});
}

TEST_CASE("growth is a calendar, too") {
  REQUIRE(read_funnel(R"({"calendar": {"growth": "-2%"}})").calendar == CalendarShape(GrowthShape{exact("-2%")}));
  REQUIRE(read_funnel(R"({"calendar": {}})").calendar == CalendarShape(EvenShape{}));
}
