// SPDX-License-Identifier: MIT
#include "budgeted.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// The worked case with a budget and no people.
Budgeted with_budget(std::string_view amount) {
  Funnel funnel = with_unit_costs();
  funnel.budget = money(amount);
  return Budgeted(funnel);
}

/// Nothing but the cost of sessions is known: 53,333.35.
Budgeted half_known(std::string_view budget) {
  Funnel funnel = with_cost(built_in("200000"), "sessions", "0.05");
  funnel.budget = money(budget);
  return Budgeted(funnel);
}

}  // namespace

TEST_CASE("missing costs are named with what supplies them, and what is known is told") {
  Funnel funnel = with_cost(with_cost(built_in("200000"), "sessions", "0.05"), "mql", "5");
  funnel = with_cost(with_cost(funnel, "sql", "1"), "opportunities", "1");
  funnel.departments = {department("sales", "2", ""), department("support", "", "4000")};
  const Budgeted budgeted(funnel);
  REQUIRE(budgeted.codes() == Texts{"costs-missing", "costs-known", "cost-kind-missing", "margin-not-known"});
  REQUIRE(
      budgeted.note("costs-missing") ==
      "To know the total, give: unit cost of Leads (--cost leads=...), unit cost of Customers (--cost "
      "customers=...), monthly cost of one person in Sales (monthly_cost in the file), people in support (people in "
      "the file).");
  REQUIRE(budgeted.note("costs-known") == "Known so far: $61,733.");
  REQUIRE(budgeted.note("costs-known", Locale::fr_ca) == "Coût connu jusqu’ici\u00A0: 61\u00A0733\u00A0$.");
}

TEST_CASE("where nothing of the cost is known, nothing is told of it") {
  REQUIRE(Budgeted(built_in("200000")).codes() == Texts{"costs-missing", "margin-not-known"});
}

TEST_CASE("a volume target may do without a CLV, which returns need") {
  const Budgeted budgeted(for_volume(with_people(), "customers", 20));
  Funnel funnel = budgeted.funnel;
  funnel.clv.reset();
  REQUIRE(Budgeted(funnel).note("clv-missing") == "To know what the customers bring, give the CLV (--clv ...).");
  REQUIRE(budgeted.note("clv-missing").empty());
}

TEST_CASE("costs after the horizon are named") {
  Funnel funnel = with_people();
  funnel.costs = {once("marketing", "8000", 13), monthly("sales", "10", 14)};
  REQUIRE(Budgeted(funnel).note("costs-after-horizon") ==
          "Not counted, since they begin after the horizon: once (month 13), monthly (month 14).");
}

TEST_CASE("how departments' costs are shared is told where there are any") {
  REQUIRE(Budgeted(with_people()).codes() == Texts{"department-costs-shared"});
  Funnel funnel = with_unit_costs();
  funnel.departments = {department("sales", "1", "100")};
  REQUIRE(Budgeted(funnel).codes() == Texts{"department-costs-shared"});
}

TEST_CASE("what the plan says of its volumes is told") {
  Funnel funnel = with_unit_costs();
  funnel.significant = SignificantDigits::make(4);
  REQUIRE(Budgeted(funnel).codes() == Texts{"volumes-shown-rounded"});
  REQUIRE(Budgeted(for_volume(with_unit_costs(), "sql", 300)).codes() ==
          Texts{"volumes-shown-rounded", "forecast-below-target"});
  funnel = with_unit_costs();
  funnel.existing = ExistingRevenue{money("300000"), Share()};
  REQUIRE(Budgeted(funnel).codes() == Texts{"existing-covers-target"});
}

TEST_CASE("without a budget and people there is no verdict") {
  REQUIRE(Budgeted(with_unit_costs()).verdict().empty());
}

TEST_CASE("the verdict on the budget says by how much") {
  REQUIRE(with_budget("100000").verdict() ==
          Texts{"Yes: the plan fits its means.", "The budget of $100,000 is enough, with $10,267 left."});
  REQUIRE(with_budget("60000").verdict() ==
          Texts{"No: the plan does not fit its means.", "The plan costs $29,733 more than the budget of $60,000."});
  REQUIRE(with_budget("60000").verdict(Locale::fr_ca) ==
          Texts{"Non\u00A0: le plan dépasse ses moyens.",
                "Le plan coûte 29\u00A0733\u00A0$ de plus que le budget de 60\u00A0000\u00A0$."});
}

TEST_CASE("a verdict without all costs") {
  REQUIRE(half_known("60000").verdict() ==
          Texts{"It cannot be told: figures are missing.",
                "Whether the budget of $60,000 is enough cannot be told, since a part of the cost is not known."});
  REQUIRE(half_known("50000").verdict() ==
          Texts{"No: the plan does not fit its means.",
                "What is known of the cost, $53,333, is already above the budget of $50,000."});
}

TEST_CASE("the verdict on people names each department that needs some") {
  Budgeted budgeted(with_people());
  REQUIRE(budgeted.verdict() == Texts{"No: the plan does not fit its means.",
                                      "The budget of $400,000 is enough, with $65,587 left.",
                                      "Marketing: people are enough (3 needed, 3.5 there).",
                                      "Sales: people are short (1 needed, 0.5 there)."});
  budgeted.budget.departments[1].people.reset();
  budgeted.budget.departments[1].fit.reset();
  REQUIRE(budgeted.verdict()[3] == "Sales: 1 needed; how many are there is not known (people in the file).");
  budgeted.budget.departments[1].needed.reset();
  REQUIRE(budgeted.verdict().size() == 3);
}
