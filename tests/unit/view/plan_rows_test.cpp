// SPDX-License-Identifier: MIT
// The rows of money, and of targets that are none.
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Funnel with_existing(Funnel funnel) {
  funnel.existing = ExistingRevenue{money("50000"), share("10%")};
  return funnel;
}

}  // namespace

TEST_CASE("existing revenue has a row, and what is left for new customers has one") {
  const auto table = table_of(with_existing(built_in("200000")));
  REQUIRE(cells(table.rows[1]) == Texts{"revenue|Existing revenue", "-", "-", "USD 45000|45000", "-", "-", "-", "-"});
  REQUIRE(cells(table.rows[2]) == Texts{"revenue|New revenue", "-", "-", "USD 155000|155000", "-", "-", "-", "-"});
  REQUIRE(table.rows.size() == 9);
  for (std::size_t row = 0; row < 3; ++row) {
    REQUIRE(table.rows[row].audience == document::Audience::readers);
    REQUIRE(table.rows[row].emphasised == (row == 0));
  }
}

TEST_CASE("a volume target without a CLV has no revenue row, and no revenue for each customer") {
  const auto table = table_of(for_volume(built_in(), "mql", 1000));
  REQUIRE(table.rows.size() == 6);
  REQUIRE(text(table.rows[0].cells[6]) == "-");
}

TEST_CASE("a volume target with a CLV has the revenue that is expected of it") {
  auto funnel = for_volume(built_in(), "mql", 1000);
  funnel.clv = clv("10000");
  REQUIRE(cells(table_of(funnel).rows[0])[3] == "USD 125000|125000");
  REQUIRE(cells(table_of(funnel).rows[0])[4] == "USD 10416.67|10417");
  const auto table = table_of(with_existing(funnel));
  REQUIRE(column(table, "volume")[0] == "USD 170000|170000");
  REQUIRE(column(table, "stage")[1] == "revenue|Existing revenue");
  REQUIRE(column(table, "stage")[2] == "customers|Customers");
}

TEST_CASE("a forecast has a decimal in every row, what is planned has none") {
  const auto table = table_of(for_volume(built_in(), "mql", 1001));
  REQUIRE(column(table, "volume") ==
          Texts{"12.5|12.5", "50.1|50.1", "200.2|200.2", "1001|1001", "20020|20020", "667334|667334"});
  REQUIRE(column(table, "month")[0] == "1|1.0");
}

TEST_CASE("exact, every figure has two decimals") {
  auto funnel = built_in("205000");
  funnel.rounding = Rounding::exact;
  REQUIRE(column(table_of(funnel), "volume") == Texts{"USD 205000|205000", "20.5|20.50", "82|82.00", "328|328.00",
                                                      "1640|1640.00", "32800|32800.00", "1093333.33|1093333.33"});
}

TEST_CASE("money is in the funnel's currency, else in the locale's own") {
  auto funnel = built_in("200000");
  REQUIRE(column(table_of(funnel, Locale::en_gb), "volume")[0] == "GBP 200000|200000");
  REQUIRE(column(table_of(funnel, Locale::fr_fr), "volume")[0] == "EUR 200000|200000");
  funnel.currency = "CHF";
  REQUIRE(column(table_of(funnel, Locale::fr_fr), "volume")[0] == "CHF 200000|200000");
}

TEST_CASE("cents are shown below 100, where the currency has them") {
  auto funnel = for_revenue(built_in(), "500", "49.9");
  REQUIRE(column(table_of(funnel), "conversion")[1] == "USD 49.9|49.90/customer");
  REQUIRE(column(table_of(funnel), "month")[0] == "USD 41.67|41.67");
  funnel.currency = "JPY";
  REQUIRE(column(table_of(funnel), "conversion")[1] == "JPY 49.9|50/customer");
}

TEST_CASE("a stage of one's own is called by its name, and what stands for one of its units a unit") {
  auto stages = stage_list({{"parades", "50%"}, {"licences", ""}}).all();
  stages[1].name = "Licences Pro";
  const auto table = table_of(for_revenue(Funnel(StageList::make(stages).value()), "100", "50"));
  REQUIRE(column(table, "stage") == Texts{"revenue|Revenue", "licences|Licences Pro", "parades|parades"});
  REQUIRE(column(table, "conversion")[1] == "USD 50|50/unit");
}
