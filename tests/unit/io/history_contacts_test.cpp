// SPDX-License-Identifier: MIT
#include "history_told.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::io;
using namespace funnel::test;
using namespace std::chrono;

namespace {

const std::string header = "id,source,lead_date,mql_date,won_date\n";

HistoryOptions by(std::string column) {
  HistoryOptions options;
  options.by = std::move(column);
  return options;
}

HistoryOptions order(DateOrder dates) {
  HistoryOptions options;
  options.dates = dates;
  return options;
}

}  // namespace

TEST_CASE("contacts are followed from stage to stage") {
  // Lags of leads are 2, 4, 4 and 10 days: mean 5, median 4, nine tenths within 10, deviation 3 (9 + 1 + 1 + 25 = 36).
  // Leads are old enough on 2026-01-21, ten days before the last date: the fifth and sixth are not, one of whom
  // converted.
  const Texts expected = {"leads(lead_date) 6: 3 of 4, 2 young from 10 d; lag 4: 5 4 10 3",
                          "mql(mql_date) 4: 1 of 1, 3 young from 16 d; lag 1: 16 16 16 0",
                          "customers(won_date) 1: 0 of 0"};
  REQUIRE(told_of(header + "1,seo,2026-01-11,2026-01-15,2026-01-31\n"
                           "2,seo,2026-01-12,2026-01-16,\n"
                           "3,ads,2026-01-18,2026-01-28,\n"
                           "4,ads,2026-01-21,,\n"
                           "5,ads,2026-01-22,2026-01-24,\n"
                           "6,ads,2026-01-31,,\n") == expected);
}

TEST_CASE("a contact enters at its first dated stage") {
  REQUIRE(told_of(header + "1,,,2026-01-01,2026-01-03\n2,,2026-01-03,,\n") ==
          Texts{"leads(lead_date) 1: 0 of 1", "mql(mql_date) 1: 1 of 1, 0 young from 2 d; lag 1: 2 2 2 0",
                "customers(won_date) 1: 0 of 0"});
}

TEST_CASE("contacts that cannot be followed are left out and listed") {
  HistoryOptions options;
  options.as_of = sys_days(2026y / February / 1);
  options.mature_days = 5;
  const Texts expected = {"leads(lead_date) 2: 2 of 2, 0 young from 5 d; lag 2: 0.5 0.5 1 0.5",
                          "mql(mql_date) 2: 0 of 2, 0 young from 5 d",
                          "customers(won_date) 0: 0 of 0",
                          "skipped gap mql_date 1: 3",
                          "skipped out_of_order mql_date 1: 4",
                          "skipped no_stage 2: 6 10",
                          "skipped not_a_date lead_date 1: 7",
                          "skipped wrong_length 1: 8",
                          "skipped too_late lead_date 1: 11"};
  REQUIRE(told_of(header + "1,,2026-01-01,2026-01-01,\n"
                           "2,,2026-01-01,,2026-01-05\n"
                           "3,,2026-01-05,2026-01-04,\n"
                           "4,,2026-01-05,2026-01-06,2026-02-02\n"
                           "5,,,,\n"
                           "6,,soon,2026-01-06,\n"
                           "7,,2026-01-05,,,more\n"
                           "\n"
                           "8\n"
                           "9,,2026-02-02,2026-02-03,\n",
                  options) == expected);
}

TEST_CASE("of one reason the first ten rows are listed") {
  std::string bytes = header;
  for (int row = 0; row < 25; ++row) bytes += "x,,never,,\n";
  REQUIRE(told_of(bytes).back() == "skipped not_a_date lead_date 25: 2 3 4 5 6 7 8 9 10 11");
  REQUIRE(read_bytes(bytes)->rows == 25);
}

TEST_CASE("channels have figures of their own, and the same patience") {
  const Texts expected = {"leads(lead_date) 4: 2 of 2, 2 young from 8 d; lag 2: 5 5 8 3",
                          "mql(mql_date) 2: 0 of 2",
                          "customers(won_date) 0: 0 of 0",
                          "seo/leads 2: 1 of 1, 1 young from 8 d; lag 1: 2 2 2 0",
                          "seo/mql 1: 0 of 1",
                          "seo/customers 0: 0 of 0",
                          "/leads 2: 1 of 1, 1 young from 8 d; lag 1: 8 8 8 0",
                          "/mql 1: 0 of 1",
                          "/customers 0: 0 of 0",
                          "skipped no_stage 1: 3"};
  REQUIRE(told_of(header + "1,seo,2026-01-01,2026-01-03,\n"
                           "2,lost,,,\n"
                           "3, ,2026-01-01,2026-01-09,\n"
                           "4,seo,2026-01-02,,\n"
                           "5,,2026-01-09,,\n",
                  by("Source")) == expected);
}

TEST_CASE("one date that reads one way settles the order of all") {
  const std::string rows = header + "1,,03/04/2026,05/04/2026,\n2,,05/05/2026,,\n";
  HistoryOptions day = order(DateOrder::day_first);
  HistoryOptions month = order(DateOrder::month_first);
  REQUIRE(told_of(rows, month).front() == "leads(lead_date) 2: 1 of 1, 1 young from 61 d; lag 1: 61 61 61 0");
  REQUIRE(told_of(rows, day).front() == "leads(lead_date) 2: 1 of 1, 1 young from 2 d; lag 1: 2 2 2 0");
  REQUIRE(told_of(rows + "3,,,,31/05/2026\n").front() ==
          "leads(lead_date) 2: 1 of 2, 0 young from 2 d; lag 1: 2 2 2 0");
  REQUIRE(told_of(rows + "3,,,,05/31/2026\n").front() ==
          "leads(lead_date) 2: 1 of 1, 1 young from 61 d; lag 1: 61 61 61 0");
}

TEST_CASE("dates of both orders are an error, unless one is stated") {
  const std::string rows = header + "3,,,,31/05/2026\n1,,03/04/2026,05/04/2026,\n2,,12/31/2026,,\n";
  REQUIRE(told_of(rows) == Texts{"data.csv:4: \"31/05/2026\" (\"won_date\", row 2) is written day first, "
                                 "\"12/31/2026\" (\"lead_date\", row 4) month first; add --dates dmy or --dates mdy, "
                                 "and dates of the other kind are left out"});
  REQUIRE(told_of(rows, order(DateOrder::day_first)) ==
          Texts{"leads(lead_date) 1: 1 of 1, 0 young from 2 d; lag 1: 2 2 2 0", "mql(mql_date) 1: 0 of 1",
                "customers(won_date) 1: 0 of 0", "skipped not_a_date lead_date 1: 4"});
}

TEST_CASE("an order that nothing settles is asked for") {
  REQUIRE(told_of(header + "1,,2026-01-01,,\n2,,05/05/2026,03/04/2026,\n") ==
          Texts{"data.csv:3: the column \"mql_date\": \"03/04/2026\" may be written day first or month first, and no "
                "date says "
                "which; add --dates dmy or --dates mdy"});
  REQUIRE(told_of(header + "1,,05/05/2026,06/06/2026,\n").front() ==
          "leads(lead_date) 1: 1 of 1, 0 young from 32 d; lag 1: 32 32 32 0");
}

TEST_CASE("both readings are kept until one is ruled out, faults included") {
  // Day first, the first contact goes backward; month first, the second one does.
  const std::string rows = header + "1,,02/03/2026,01/04/2026,\n2,,01/04/2026,02/03/2026,\n";
  REQUIRE(told_of(rows + "3,,13/01/2026,,\n").back() == "skipped out_of_order mql_date 1: 3");
  REQUIRE(told_of(rows + "3,,01/13/2026,,\n").back() == "skipped out_of_order mql_date 1: 2");
}

TEST_CASE("what is read does not depend on how much is read at a time") {
  std::string bytes = "\xEF\xBB\xBFsource;\"lead date\";mql_date;won_date\r\n";
  for (int row = 0; row < 60; ++row) {
    const std::string day = std::to_string(1 + row % 12);
    bytes += "\"s;" + std::to_string(row % 3) + "\";0" + std::to_string(1 + row % 9) + "/" + day + "/2025;" +
             (row % 2 == 0 ? "2026-01-" + std::to_string(10 + row % 20) : "") + ";" +
             (row % 8 == 0 ? "2026-02-01" : "") + "\r\n";
  }
  bytes += "x;31/12/2025;;\r\n";
  const Texts all = told_of(bytes, by("source"));
  REQUIRE(all.size() > 12);
  for (const std::size_t piece : {1U, 2U, 3U, 7U, 64U, 100U, 1000U}) {
    CAPTURE(piece);
    REQUIRE(told_of(bytes, by("source"), piece) == all);
  }
}

TEST_CASE("every contact at a stage is old enough or too young, and channels add up to all") {
  std::string bytes = header;
  for (int row = 0; row < 1000; ++row) {
    const sys_days lead = sys_days(2025y / January / 1) + days(row * 37 % 365);
    const auto date = [](sys_days day) {
      const year_month_day ymd(day);
      return std::to_string(int(ymd.year())) + "-" + std::to_string(unsigned(ymd.month())) + "-" +
             std::to_string(unsigned(ymd.day()));
    };
    bytes += "x,s" + std::to_string(row % 7) + "," + date(lead) + "," +
             (row % 3 == 0 ? date(lead + days(row % 40)) : "") + "," +
             (row % 12 == 0 ? date(lead + days(row % 40 + row % 50)) : "") + "\n";
  }
  const History history = read_bytes(bytes, by("source")).value();
  REQUIRE(history.channels.size() == 7);
  for (std::size_t stage = 0; stage < 3; ++stage) {
    StageHistory sum;
    for (const ChannelHistory& channel : history.channels) {
      sum.entered += channel.stages[stage].entered;
      sum.of += channel.stages[stage].of;
      sum.converted += channel.stages[stage].converted;
      sum.too_young += channel.stages[stage].too_young;
      REQUIRE(channel.stages[stage].mature_days == history.total[stage].mature_days);
    }
    const StageHistory& total = history.total[stage];
    REQUIRE(sum.entered == total.entered);
    REQUIRE(sum.of == total.of);
    REQUIRE(sum.converted == total.converted);
    REQUIRE(sum.too_young == total.too_young);
    if (stage < 2) REQUIRE(total.of + total.too_young == total.entered);
    if (stage < 2) REQUIRE(total.converted <= total.of);
  }
  REQUIRE(history.total[0].entered == 1000);
}

TEST_CASE("there are at most 100 channels, with names that can be shown") {
  std::string bytes = header;
  for (int row = 0; row < 100; ++row) bytes += "x,s" + std::to_string(row) + ",2026-01-01,,\n";
  REQUIRE(read_bytes(bytes, by("source"))->channels.size() == 100);
  REQUIRE(
      told_of(bytes + "x,one more,2026-01-01,,\n", by("source")) ==
      Texts{
          "data.csv:102: the column \"source\" has more than 100 different values, and each would be a channel; choose "
          "another one for --by"});
  REQUIRE(
      told_of(header + "x," + std::string(1001, 's') + ",2026-01-01,,\n", by("source")) ==
      Texts{
          "data.csv:2: the column \"source\" has a value of more than 1,000 bytes here, which cannot name a channel"});
  const auto mixed = read_bytes(header + "x,\xE9t\xE9,2026-01-01,,\ny,été,2026-01-01,,\n", by("source"));
  REQUIRE(mixed->channels.size() == 1);
  REQUIRE(mixed->channels[0].name == "été");
  REQUIRE(mixed->channels[0].stages[0].entered == 2);
}

TEST_CASE("the days of a history are known") {
  const History history =
      read_bytes(header + "1,,2026-01-11,2026-01-15,2026-01-31\n2,,2026-02-03,,2026-02-04\n").value();
  REQUIRE(history.kind == HistoryKind::cohorts);
  REQUIRE(history.first_day == sys_days(2026y / January / 11));
  REQUIRE(history.last_day == sys_days(2026y / January / 31));
  REQUIRE_FALSE(history.period_days.has_value());
}

TEST_CASE("progress is told about every four MiB") {
  std::string bytes = header;
  while (bytes.size() < 9'000'000) bytes += "1,seo,2026-01-11,2026-01-15,2026-01-31\n";
  std::vector<std::uint64_t> told;
  HistoryOptions options;
  options.progress = [&](std::uint64_t read) { told.push_back(read); };
  REQUIRE(read_bytes(bytes, options)->rows == read_bytes(bytes)->total[0].entered);
  REQUIRE(told.size() == 2);
  REQUIRE(told[0] >= 4 * 1024 * 1024);
  REQUIRE(told[0] < 5 * 1024 * 1024);
}

TEST_CASE("what happened after the last day has not happened yet") {
  HistoryOptions options;
  options.as_of = sys_days(2026y / February / 1);
  options.mature_days = 0;
  const std::string known = header + "1,,2026-01-01,2026-01-09,\n2,,2026-01-05,,\n";
  const std::string later = header + "1,,2026-01-01,2026-01-09,2026-03-01\n2,,2026-01-05,2026-02-02,2026-02-01\n";
  REQUIRE(told_of(later, options) == told_of(known, options));
}

TEST_CASE("a last date far from all others is known by the day before it") {
  const History history = read_bytes(header + "1,,2026-01-01,2026-01-09,\n2,,2052-11-27,,\n").value();
  REQUIRE(history.last_day == sys_days(2052y / November / 27));
  REQUIRE(history.day_before_last == sys_days(2026y / January / 9));
}
