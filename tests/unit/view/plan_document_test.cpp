// SPDX-License-Identifier: MIT
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;
using document::Audience;

namespace {

/// The keys of the columns that an audience gets, with their titles: "month Month".
Texts columns_of(const document::Table& table, Audience audience) {
  Texts all;
  for (const document::Column& column : table.columns) {
    if (column.audience == Audience::everybody || column.audience == audience)
      all.push_back(column.key + " " + column.title);
  }
  return all;
}

Funnel built_in_for(int months_long) {
  auto funnel = built_in("200000");
  funnel.horizon = Horizon::make(months_long).value();
  return funnel;
}

}  // namespace

TEST_CASE("readers get the columns of the published table") {
  REQUIRE(columns_of(table_of(built_in("200000")), Audience::readers) ==
          Texts{"stage Stage", "volume Year", "month Month", "conversion Conversion", "departments Department"});
  REQUIRE(columns_of(table_of(built_in("200000"), Locale::fr_ca), Audience::readers) ==
          Texts{"stage Étape", "volume Année", "month Mois", "conversion Conversion", "departments Département"});
}

TEST_CASE("machines always get the same columns") {
  for (const Funnel& funnel : {built_in("200000"), built_in_for(1), with_open(built_in("200000"), "sql", 5),
                               for_volume(Funnel(stage_list({{"orders", ""}})), "orders", 5)}) {
    Texts keys;
    for (const auto& column : table_of(funnel).columns) {
      if (column.audience != Audience::readers) keys.push_back(column.key);
    }
    REQUIRE(keys == Texts{"stage", "required", "open", "volume", "month", "rate", "departments"});
    REQUIRE(table_of(funnel).columns[0].name_key == "name");
  }
}

TEST_CASE("required and open are shown to readers where something is open") {
  const auto nothing_open = table_of(with_open(built_in("200000"), "sql", 0));
  REQUIRE(columns_of(nothing_open, Audience::readers) == columns_of(table_of(built_in("200000")), Audience::readers));
  REQUIRE(columns_of(table_of(with_open(built_in("200000"), "sql", 1)), Audience::readers) ==
          Texts{"stage Stage", "required Required", "open Open", "volume Year", "month Month", "conversion Conversion",
                "departments Department"});
}

TEST_CASE("the horizon is a year, so many months, or one month that needs no column of its own") {
  REQUIRE(columns_of(table_of(built_in_for(18)), Audience::readers)[1] == "volume 18 months");
  REQUIRE(columns_of(table_of(built_in_for(18), Locale::fr_fr), Audience::readers)[1] == "volume 18 mois");
  REQUIRE(columns_of(table_of(built_in_for(1)), Audience::readers) ==
          Texts{"stage Stage", "volume 1 month", "conversion Conversion", "departments Department"});
}

TEST_CASE("departments are no column for readers where nobody named any") {
  const auto own = for_volume(Funnel(stage_list({{"visitors", "2%"}, {"orders", ""}})), "orders", 5);
  REQUIRE(columns_of(table_of(own), Audience::readers) ==
          Texts{"stage Stage", "volume Year", "month Month", "conversion Conversion"});
}

TEST_CASE("figures stand to the right, words to the left") {
  for (const auto& column : table_of(built_in("200000")).columns) {
    CAPTURE(column.key);
    const bool figures =
        column.key == "required" || column.key == "open" || column.key == "volume" || column.key == "month";
    REQUIRE((column.align == document::Align::right) == figures);
  }
}

TEST_CASE("the rows are revenue for readers, then the stages for everybody, customers first") {
  const auto table = table_of(built_in("200000"));
  REQUIRE(column(table, "stage") == Texts{"revenue|Revenue", "customers|Customers", "opportunities|Opportunities",
                                          "sql|SQL", "mql|MQL", "leads|Leads", "sessions|Sessions"});
  for (const auto& row : table.rows) {
    const bool revenue = &row == &table.rows.front();
    REQUIRE(row.audience == (revenue ? Audience::readers : Audience::everybody));
    REQUIRE(row.emphasised == revenue);
    REQUIRE(row.cells.size() == table.columns.size());
  }
}

TEST_CASE("a row has its figures, its conversion and its departments") {
  const auto table = table_of(with_open(built_in("200000"), "opportunities", 30), Locale::fr_ca);
  REQUIRE(cells(table.rows[0]) == Texts{"revenue|Revenus", "-", "-", "CAD 200000|200000", "CAD 16666.67|16667", "-",
                                        "-", "sales|Ventes, customer-service|Service client"});
  REQUIRE(cells(table.rows[1]) == Texts{"customers|Clients signés", "20|20", "-", "20|20", "2|2", "-",
                                        "CAD 10000|10000/client", "sales|Ventes"});
  REQUIRE(cells(table.rows[2]) == Texts{"opportunities|Opportunités", "80|80", "30|30", "50|50", "5|5", "0.25|25%",
                                        "0.25|25%", "sales|Ventes, customer-service|Service client"});
  REQUIRE(cells(table.rows[6]) == Texts{"sessions|Sessions web", "666667|666667", "-", "666667|666667", "55556|55556",
                                        "0.03|3%", "0.03|3%", "marketing|Marketing"});
}

TEST_CASE("the title is that of any plan, or the funnel's own, which is shown above the table") {
  auto funnel = built_in("200000");
  REQUIRE(document_of(funnel).title == "Inverted funnel plan");
  REQUIRE(document_of(funnel).heading.empty());
  funnel.name = "2026";
  REQUIRE(document_of(funnel).title == "Inverted funnel plan: 2026");
  REQUIRE(document_of(funnel).heading == "Inverted funnel plan: 2026");
  REQUIRE(document_of(funnel, Locale::fr_fr).language == "fr-FR");
}

TEST_CASE("explained, a second section has a row of arithmetic for each row of figures") {
  REQUIRE(document_of(built_in("200000")).sections.size() == 1);
  const auto document = document_of(built_in("200000"), Locale::en_us, true);
  REQUIRE(document.sections.size() == 2);
  REQUIRE(document.sections[1].heading == "How each row is computed");
  const auto table = std::get<document::Table>(document.sections[1].blocks.at(0));
  REQUIRE(table.columns[1].audience == Audience::readers);
  REQUIRE(column(table, "stage") == Texts{"Customers", "Opportunities", "SQL", "MQL", "Leads", "Sessions"});
  REQUIRE(column(table, "arithmetic")[2] == "320 = 80 / 25%");
}
