// SPDX-License-Identifier: MIT
#include "budgeted.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Funnel dated(Funnel funnel, std::chrono::year_month_day start) {
  funnel.horizon = Horizon::make(3, start).value();
  return funnel;
}

Funnel of_orders() {
  Funnel funnel = for_revenue(Funnel(stage_list({{"carts", "25%"}, {"orders", ""}})), "1000", "50");
  funnel = with_cost(with_cost(funnel, "carts", "1"), "orders", "2");
  return funnel;
}

}  // namespace

TEST_CASE("the JSON of a budget has its keys, in order, each once") {
  const auto json = Budgeted(with_unit_costs()).json();
  Texts keys;
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  REQUIRE(keys == Texts{"schema",
                        "command",
                        "name",
                        "preset",
                        "currency",
                        "rounding",
                        "significant",
                        "start",
                        "end",
                        "months",
                        "confidence",
                        "target",
                        "existing",
                        "expected_revenue",
                        "clv",
                        "costs",
                        "stages",
                        "departments",
                        "by_month",
                        "cac",
                        "cost_per_order",
                        "revenue",
                        "margin",
                        "clv_months",
                        "clv_to_cac",
                        "clv_to_cost_per_order",
                        "clv_to_cac_basis",
                        "roas",
                        "advertising",
                        "roi",
                        "roi_definition",
                        "payback_months",
                        "break_even_clv",
                        "budget",
                        "fits",
                        "after_horizon",
                        "missing",
                        "notes"});
}

TEST_CASE("the JSON has the worked case's figures") {
  const auto json = Budgeted(with_unit_costs()).json();
  REQUIRE(json["costs"].dump() == R"({"units":89733.35,"fixed":0,"people":0,"total":89733.35,"known":89733.35})");
  REQUIRE(
      json["stages"][4].dump() ==
      R"({"id":"leads","name":"Leads","departments":["marketing"],"volume":32000,"unit_cost":0,"cost_kind":"other",)"
      R"("costs":{"units":0,"fixed":0,"people":0,"total":0},"cumulative":53333.35,"cost_per_unit":1.6666671875})");
  REQUIRE(json["cac"] == 4486.6675);
  REQUIRE(json["clv_to_cac_basis"] == "clv-times-margin");
  REQUIRE(json["roas"].get<double>() == Approx(4.4999986).epsilon(1e-8));
  REQUIRE(json["advertising"] == 53333.35);
  REQUIRE(json["roi"].get<double>() == Approx(0.8722136).epsilon(1e-7));
  REQUIRE(json["roi_definition"] == "(revenue x margin - cost) / cost");
  REQUIRE(json["payback_months"] == 6.409525);
  REQUIRE(json["break_even_clv"] == 6409.525);
  REQUIRE(json["by_month"].size() == 12);
  REQUIRE(json["by_month"][0]["start"].is_null());
  REQUIRE(json["budget"].is_null());
  REQUIRE(json["fits"].is_null());
  REQUIRE(json["notes"].empty());
}

TEST_CASE("the JSON has departments, people and what is not counted") {
  Funnel funnel = with_people();
  funnel.costs.push_back(once("marketing", "8000", 13));
  funnel.costs.push_back(monthly(std::nullopt, "10", 14));
  const auto json = Budgeted(funnel).json();
  REQUIRE(json["departments"][1].dump() ==
          R"({"id":"sales","name":"Sales","costs":{"units":15600,"fixed":10680,"people":33000,"total":59280},)"
          R"("people_needed":1,"people":0.5,"fits":false})");
  REQUIRE(json["budget"].dump() == R"({"budget":400000,"left":65586.65,"fits":true})");
  REQUIRE(json["fits"] == false);
  REQUIRE(json["after_horizon"].dump() == R"([{"name":"once","department":"marketing","month":13},)"
                                          R"({"name":"monthly","department":null,"month":14}])");
}

TEST_CASE("a cost of no department has neither id nor name in JSON") {
  Funnel funnel = with_unit_costs();
  funnel.costs = {once(std::nullopt, "100", 1)};
  const Budgeted budgeted(funnel);
  REQUIRE(budgeted.json()["departments"].back()["id"].is_null());
  REQUIRE(budgeted.json()["departments"].back()["name"].is_null());
  REQUIRE(cells(budgeted.table(1, Locale::fr_ca).rows.at(2))[0] == "|Sans département");
}

TEST_CASE("months have their first day") {
  const auto json = Budgeted(dated(with_unit_costs(), std::chrono::year(2026) / 1 / 15)).json();
  REQUIRE(json["by_month"][1].dump() ==
          R"({"month":2,"start":"2026-02-15","units":29911.11,"fixed":0,"people":0,"total":29911.11})");
}

TEST_CASE("what one order costs is no CAC") {
  const Budgeted budgeted(of_orders());
  REQUIRE(budgeted.json()["cac"].is_null());
  REQUIRE(budgeted.json()["cost_per_order"] == 6);
  REQUIRE(budgeted.json()["clv_to_cac"].is_null());
  REQUIRE(budgeted.json()["clv_to_cost_per_order"].get<double>() == Approx(50.0 / 6));
  REQUIRE(budgeted.json()["clv_to_cac_basis"] == "clv");
  REQUIRE(column(budgeted.table(2), "figure") == Texts{"cost_per_order|Cost per order",
                                                       "clv_to_cost|CLV:cost per order", "roas|ROAS", "roi|ROI",
                                                       "payback_months|Payback", "break_even_clv|Break-even CLV"});
}

TEST_CASE("what is missing is null in JSON, and named with its place") {
  Funnel funnel = for_volume(Funnel(stage_list({{"leads", "25%"}, {"customers", ""}})), "customers", 10);
  funnel.departments = {department("sales", "", ""), department("marketing", "2", "")};
  funnel = with_cost(funnel, "customers", "5");
  const Budgeted budgeted(funnel);
  const auto json = budgeted.json();
  REQUIRE(json["costs"]["total"].is_null());
  REQUIRE(json["cac"].is_null());
  REQUIRE(json["clv_to_cac_basis"].is_null());
  REQUIRE(json["roi_definition"].is_null());
  REQUIRE(json["missing"].dump() ==
          R"([{"figure":"unit_cost","id":"leads","path":"/stages/0/unit_cost"},)"
          R"({"figure":"monthly_cost","id":"marketing","path":"/departments/1/monthly_cost"},)"
          R"({"figure":"clv","id":null,"path":"/clv"},{"figure":"cost_kind","id":null,"path":null}])");
}

TEST_CASE("stages of a preset have no place in a file") {
  const auto json = Budgeted(built_in("200000")).json();
  REQUIRE(json["missing"][0].dump() == R"({"figure":"unit_cost","id":"sessions","path":null})");
}

TEST_CASE("the table by stage: machines get the parts of the cost, readers its sum") {
  const document::Table table = Budgeted(with_people()).table(0);
  REQUIRE(cells(table.rows.at(0)) == Texts{"customers|Customers", "20|20", "USD 300|300", "USD 6000|6000",
                                           "USD 5340|5340", "USD 16500|16500", "USD 27840|27840",
                                           "USD 334413.35|334413", "USD 16720.6675|16721"});
  const document::Row& sum = table.rows.back();
  REQUIRE(sum.audience == document::Audience::readers);
  REQUIRE(cells(sum)[6] == "USD 334413.35|334413");
  REQUIRE(column(table, "cost_per_unit")[5] == "USD 0.09710936027832491|0.097");
}

TEST_CASE("the table by department has people where there are any") {
  const document::Table table = Budgeted(with_people()).table(1);
  REQUIRE(cells(table.rows.at(0)) == Texts{"marketing|Marketing", "USD 74133.35|74133", "USD 12000|12000",
                                           "USD 189000|189000", "USD 275133.35|275133", "3|3", "3.5|3.5"});
  const auto audience = [](const Funnel& funnel) { return Budgeted(funnel).table(1).columns.at(5).audience; };
  REQUIRE(audience(with_people()) == document::Audience::readers);
  REQUIRE(audience(with_unit_costs()) == document::Audience::nobody);
}

TEST_CASE("machine formats get the one table that is asked for") {
  const Budgeted made(with_unit_costs());
  const auto first_columns = [&made](view::BudgetPart part) {
    Texts keys;
    const auto document = view::budget_document({made.funnel, made.plan, made.budget, part}, Locale::en_us);
    for (const document::Section& section : document.sections) {
      const auto* table = std::get_if<document::Table>(&section.blocks.front());
      const bool for_machines = table != nullptr && table->columns.front().audience == document::Audience::everybody;
      if (for_machines) keys.push_back(table->columns.front().key);
    }
    return keys;
  };
  REQUIRE(first_columns(view::BudgetPart::stage) == Texts{"stage"});
  REQUIRE(first_columns(view::BudgetPart::department) == Texts{"department"});
  REQUIRE(first_columns(view::BudgetPart::month) == Texts{"month"});
}

TEST_CASE("people of whose number nothing is known are told to be left out of the total") {
  Funnel funnel = with_capacity(with_unit_costs(), "mql", "10");
  REQUIRE(Budgeted(funnel).note("people-not-counted") ==
          "Not in the total, since neither people nor monthly_cost is given in the file: people of Marketing.");
  funnel.departments = {department("marketing", "3", "")};
  REQUIRE(Budgeted(funnel).note("people-not-counted").empty());
}

TEST_CASE("months are numbered, or named by the calendar") {
  const auto months = [](const Funnel& funnel, Locale locale) {
    return column(Budgeted(funnel).table(2, locale), "month");
  };
  REQUIRE(months(with_unit_costs(), Locale::en_us)[11] == "12|12");
  const Funnel first = dated(with_unit_costs(), std::chrono::year(2026) / 11 / 1);
  REQUIRE(months(first, Locale::en_us) == Texts{"2026-11-01|November\u00A02026", "2026-12-01|December\u00A02026",
                                                "2027-01-01|January\u00A02027", "total|Total"});
  const Funnel mid = dated(with_unit_costs(), std::chrono::year(2026) / 11 / 15);
  REQUIRE(months(mid, Locale::fr_ca)[2] == "2027-01-15|15 janvier 2027");
}

TEST_CASE("the returns stand with what they are made of") {
  const document::Table table = Budgeted(with_unit_costs()).table(3);
  REQUIRE(cells(table.rows.at(0)) == Texts{"cpl|CPL", "USD 1.6666671875|1.67", "cost down to Leads / 32,000"});
  REQUIRE(cells(table.rows.at(1)) == Texts{"cac|CAC", "USD 4486.6675|4487", "cost down to Customers / 20"});
  REQUIRE(cells(table.rows.at(2))[2] == "CLV x margin 70%");
  REQUIRE(cells(table.rows.at(3))[2] == "revenue $240,000 / advertising $53,333");
  REQUIRE(cells(table.rows.at(4))[1].ends_with("|87%"));
  REQUIRE(cells(table.rows.at(4))[2] == "(revenue x margin 70% - cost) / cost");
  REQUIRE(cells(table.rows.at(5)) ==
          Texts{"payback_months|Payback", "6.4 months", "cost per customer / (CLV / 12 months x margin 70%)"});
  REQUIRE(cells(table.rows.at(6)) ==
          Texts{"break_even_clv|Break-even CLV", "USD 6409.525|6410", "cost per customer / margin 70%"});
}

TEST_CASE("returns without a margin say so, in French as well") {
  Funnel funnel = with_unit_costs();
  funnel.margin.reset();
  const document::Table table = Budgeted(funnel).table(3, Locale::fr_ca);
  REQUIRE(column(table, "basis") == Texts{"coût jusqu’à «\u00A0Leads générés\u00A0» / 32\u00A0000",
                                          "coût jusqu’à «\u00A0Clients signés\u00A0» / 20", "CLV",
                                          "revenus 240\u00A0000\u00A0$ / publicité 53\u00A0333\u00A0$",
                                          "(revenus - coût) / coût", "coût par client / (CLV / 12 mois)",
                                          "coût par client"});
  REQUIRE(column(table, "value")[5] == "4,5 mois");
}

TEST_CASE("a return may be negative") {
  const document::Table table = Budgeted(with_people()).table(3);
  REQUIRE(cells(table.rows.at(4))[1].ends_with("|-50%"));
}

TEST_CASE("what would say nothing new is left out: one month, departments that nobody names") {
  Funnel funnel = of_orders();
  funnel.horizon = Horizon::make(1).value();
  const Budgeted budgeted(funnel);
  REQUIRE(budgeted.document().sections.size() == 2);
  REQUIRE(budgeted.document().sections[1].heading == "What the money brings");
  REQUIRE(budgeted.json()["by_month"].size() == 1);
  REQUIRE(budgeted.json()["departments"].size() == 1);
}

TEST_CASE("a document has a title, and a verdict where there is something to compare with") {
  Funnel funnel = with_people();
  REQUIRE(Budgeted(funnel).document().title == "Budget of a funnel");
  REQUIRE(Budgeted(funnel).document().heading.empty());
  REQUIRE(Budgeted(funnel).document().sections.size() == 5);
  funnel = with_unit_costs();
  funnel.name = "B2B";
  REQUIRE(Budgeted(funnel).document(Locale::fr_ca).heading == "Budget\u00A0: B2B");
  REQUIRE(Budgeted(funnel).document().sections.size() == 4);
}
