// SPDX-License-Identifier: MIT
#include "history_told.hpp"

#include <funnel/calibration.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::io;
using namespace funnel::test;
using namespace std::chrono;

namespace {

HistoryOptions by(std::string column) {
  HistoryOptions options;
  options.by = std::move(column);
  return options;
}

const Texts of_two_months = {"sessions(sessions) 3000: 90 of 3000", "leads(leads) 90: 9 of 90",
                             "customers(customers) 9: 0 of 0"};

}  // namespace

TEST_CASE("counts by period add up, in any order of the columns") {
  REQUIRE(told_of("month,sessions,leads,customers\n2026-01,1000,40,5\n2026-02,2000,50,4\n") == of_two_months);
  REQUIRE(told_of("customers;month;revenue;leads;sessions\n5;01/2026;12,5;40;1.000\n4;02/2026;1;50,0;2 000\n") ==
          of_two_months);
  REQUIRE(told_of("sessions\tleads\tcustomers\n1000\t40\t5\n2000\t50\t4\n") == of_two_months);
}

TEST_CASE("counts a row a stage add up to the same") {
  REQUIRE(told_of("month,stage,count\n2026-01,sessions,1000\n2026-01,leads,40\n2026-01,customers,5\n"
                  "2026-02,customers,4\n2026-02,leads,50\n2026-02,sessions,2000\n") == of_two_months);
  REQUIRE(told_of("Mois;Étape;Nombre\njanv. 2026;Visites;3 000\njanv. 2026;Prospects;90\njanv. 2026;Clients;9\n") ==
          Texts{"sessions(Visites) 3000: 90 of 3000", "leads(Prospects) 90: 9 of 90", "customers(Clients) 9: 0 of 0"});
}

TEST_CASE("a month without a count of both stages is left out of their rate, and duplicates add up") {
  const History history =
      read_bytes("month,leads,customers\n2026-01,10,\n2026-01,5,20\n2026-02,,7\n2026-03,3,4\n2026-04,8,2\n,,\n")
          .value();
  REQUIRE(told(history) == Texts{"leads(leads) 26: 26 of 26", "customers(customers) 33: 0 of 0"});
  REQUIRE(history.periods_exceeded == std::vector<std::int64_t>{2, 0});  // of February nobody counted leads
  REQUIRE(history.period_days == 31);
  REQUIRE(history.first_day == sys_days(2026y / January / 1));
  REQUIRE(history.last_day == sys_days(2026y / April / 1));
  REQUIRE(history.rows == 6);
}

TEST_CASE("rows of totals are left out") {
  const std::string header = "month,region,leads,customers\n2026-01,north,10,2\n";
  for (const std::string total : {"Total", "TOTAUX", "Grand Total", "sous-total", "Somme", "sum"}) {
    CAPTURE(total);
    REQUIRE(told_of(header + total + ",,10,2\n2026-02,south,5,1\n") ==
            Texts{"leads(leads) 15: 3 of 15", "customers(customers) 3: 0 of 0", "skipped total 1: 3"});
    REQUIRE(told_of(header + "2026-01," + total + ",10,2\n", by("region")) ==
            Texts{"leads(leads) 10: 2 of 10", "customers(customers) 2: 0 of 0", "north/leads 10: 2 of 10",
                  "north/customers 2: 0 of 0", "skipped total 1: 3"});
  }
  REQUIRE(told_of("stage,count\nleads,10\ncustomers,2\nTotal,12\n").back() == "skipped total 1: 4");
}

TEST_CASE("rows whose counts or periods cannot be told are left out and listed") {
  REQUIRE(told_of("month,leads,customers\n2026-01,10,2\n2026-02,ten,2\n2026-03,10,-2\n2026-04,10.5,2\n"
                  "Average,5,1\n2026-05,1,1,1\n,3,3\n") ==
          Texts{"leads(leads) 10: 2 of 10", "customers(customers) 2: 0 of 0", "skipped not_a_count leads 2: 3 5",
                "skipped not_a_count customers 1: 4", "skipped not_a_date month 2: 6 8", "skipped wrong_length 1: 7"});
  REQUIRE(told_of("month,stage,count\n2026-01,leads,10\n2026-01,customers,2\n2026-01,cats,3\n2026-01,,4\n2026-01,leads,"
                  "x\n2026-01,leads,\n") == Texts{"leads(leads) 10: 2 of 10", "customers(customers) 2: 0 of 0",
                                                  "skipped no_stage stage 2: 4 5", "skipped not_a_count count 1: 6"});
}

TEST_CASE("what is not UTF-8 is read as Windows-1252") {
  const std::string tall =
      "Mois;\xC9tape;Nombre\nf\xE9vr-26;Prospects;1\xA0\x30\x30\x30\nf\xE9vr-26;Opportunit\xE9s;90\n";
  const Texts expected = {"leads(Prospects) 1000: 90 of 1000", "opportunities(Opportunités) 90: 0 of 0"};
  REQUIRE(told_of(tall) == expected);
  REQUIRE(read_bytes(tall)->first_day == sys_days(2026y / February / 1));
  REQUIRE(told_of("Mois;Leads g\xE9n\xE9r\xE9s;Opportunit\xE9s\n01/2026;1;1\nTotal g\xE9n\xE9ral;1;1\n") ==
          Texts{"leads(Leads générés) 1: 1 of 1", "opportunities(Opportunités) 1: 0 of 0", "skipped total 1: 3"});
}

TEST_CASE("dates that all end a month are those of the month") {
  const History year =
      read_bytes("month,leads,won\n31/01/2026,9,2\n28/02/2026,9,2\n31/03/2026,9,2\n31/12/2026,9,2\n").value();
  REQUIRE(year.first_day == sys_days(2026y / January / 1));
  REQUIRE(covered_until(year) == sys_days(2026y / December / 31));
  const History quarters = read_bytes("quarter,leads,won\n2026-03-31,9,2\n2026-06-30,9,2\n2026-09-30,9,2\n").value();
  REQUIRE(quarters.first_day == sys_days(2026y / January / 1));
  REQUIRE(covered_until(quarters) == sys_days(2026y / September / 30));
  const History weeks = read_bytes("week,leads,won\n2026-01-31,9,2\n2026-02-07,9,2\n2026-02-14,9,2\n").value();
  REQUIRE(weeks.first_day == sys_days(2026y / January / 31));
}

TEST_CASE("a row that is left out makes no period longer") {
  const History months = read_bytes("Mois;Leads;Clients\njanv. 2026;9;2\nfévr. 2026;12,5;2\nmars 2026;9;2\n").value();
  REQUIRE(months.period_days == 31);
  REQUIRE(covered_until(months) == sys_days(2026y / March / 31));
  REQUIRE(read_bytes("month,leads,won\nnote,x,\n2026-01,9,2\n")->first_day == sys_days(2026y / January / 1));
}

TEST_CASE("periods that are no dates are left alone") {
  const History history = read_bytes("month,leads,customers\nJan,10,2\nFeb,5,1\n").value();
  REQUIRE(told(history) == Texts{"leads(leads) 15: 3 of 15", "customers(customers) 3: 0 of 0"});
  REQUIRE_FALSE(history.period_days.has_value());
  REQUIRE_FALSE(history.first_day.has_value());
  REQUIRE(history.periods_exceeded == std::vector<std::int64_t>{0, 0});
}

TEST_CASE("the order of dates matters to periods as well") {
  const std::string rows = "week of,leads,customers\n05/01/2026,10,12\n12/01/2026,10,2\n";
  REQUIRE(told_of(rows) ==
          Texts{"data.csv:2: the column \"week of\": \"05/01/2026\" may be written day first or month first, and "
                "no date says which; add --dates dmy or --dates mdy"});
  const History history = read_bytes(rows + "19/01/2026,10,2\n").value();
  REQUIRE(history.period_days == 7);
  REQUIRE(history.periods_exceeded[0] == 1);
  REQUIRE(told_of(rows + "19/01/2026,10,2\n01/20/2026,1,1\n").front().starts_with("data.csv:5: \"19/01/2026\" ("));
  HistoryOptions stated;
  stated.dates = DateOrder::day_first;
  REQUIRE(told_of(rows + "19/01/2026,10,2\n01/20/2026,1,1\n", stated).back() == "skipped not_a_date week of 1: 5");
}

TEST_CASE("counts may be told apart by channel") {
  REQUIRE(told_of("month,canal,leads,customers\n2026-01,seo,10,2\n2026-01,,5,1\n2026-02,seo,1,1\n", by("canal")) ==
          Texts{"leads(leads) 16: 4 of 16", "customers(customers) 4: 0 of 0", "seo/leads 11: 3 of 11",
                "seo/customers 3: 0 of 0", "/leads 5: 1 of 5", "/customers 1: 0 of 0"});
}

TEST_CASE("a sum beyond 2^63 - 1 ends the reading") {
  REQUIRE(told_of("month,leads,customers\n2026-01,9223372036854775807,2\n2026-02,1,2\n") ==
          Texts{"data.csv:3: the sum of the counts of the stage \"leads\" is above 2^63 - 1 from here on"});
  REQUIRE(told_of("month,leads,customers\n2026-01,9223372036854775807,2\n").front() ==
          "leads(leads) 9223372036854775807: 2 of 9223372036854775807");
}
