// SPDX-License-Identifier: MIT
#include "view/words.hpp"

#include "funnels.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::view;
using namespace funnel::test;
using namespace std::chrono;
using language::Language;

TEST_CASE("a stage is called as its user calls it, else as the catalogue does, else by its id") {
  auto named = stage("sessions", "3%");
  REQUIRE(stage_name(named, Language::english) == "Sessions");
  REQUIRE(stage_name(named, Language::french) == "Sessions web");
  named.name = "Visites";
  REQUIRE(stage_name(named, Language::english) == "Visites");
  REQUIRE(stage_name(stage("parades", ""), Language::french) == "parades");
}

TEST_CASE("one unit of a standard stage is called as in the catalogue, of another as its user calls it") {
  auto named = stage("customers", "");
  REQUIRE(stage_singular(named, Language::english) == "customer");
  REQUIRE(stage_singular(named, Language::french) == "client");
  named.name = "Licences";
  REQUIRE(stage_singular(named, Language::french) == "client");
  named.id = "licences";
  REQUIRE(stage_singular(named, Language::french) == "Licences");
  REQUIRE(stage_singular(stage("parades", ""), Language::english) == "parades");
}

TEST_CASE("departments keep their ids and get their names") {
  auto funnel = built_in();
  funnel.departments = {{"sales", "Closers", {}, {}}, {"marketing", {}, {}, {}}};
  const auto names = [&funnel](Language language) {
    std::vector<std::string> all;
    for (const auto& label :
         department_labels({"sales", "marketing", "customer-service", "legal"}, funnel, language).items) {
      all.push_back(label.key + " " + label.text);
    }
    return all;
  };
  REQUIRE(names(Language::english) == std::vector<std::string>{"sales Closers", "marketing Marketing",
                                                               "customer-service Customer Service", "legal legal"});
  REQUIRE(names(Language::french) == std::vector<std::string>{"sales Closers", "marketing Marketing",
                                                              "customer-service Service client", "legal legal"});
  REQUIRE(department_labels({}, funnel, Language::english).items.empty());
}

TEST_CASE("dates are ISO 8601, with four digits of the year") {
  REQUIRE(iso_date(2026y / January / 31) == "2026-01-31");
  REQUIRE(iso_date(year(33) / December / 1) == "0033-12-01");
  REQUIRE(iso_date(9999y / October / 10) == "9999-10-10");
}
