// SPDX-License-Identifier: MIT
#include "io/actuals_reader.hpp"

#include "exact.hpp"
#include "folder.hpp"
#include "history_told.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

io::HistoryOptions of_funnel() {
  io::HistoryOptions options;
  options.stages = {{"sessions", {"Sessions web"}}, {"leads", {"Prospects"}}, {"customers", {}}};
  options.wants_rates = false;
  return options;
}

std::string day(std::chrono::sys_days date) {
  const std::chrono::year_month_day parts(date);
  return std::to_string(static_cast<int>(parts.year())) + "-" + std::to_string(static_cast<unsigned>(parts.month())) +
         "-" + std::to_string(static_cast<unsigned>(parts.day()));
}

/// "2026-1-1..2026-1-31: 100 - 2; cost - 1.5 -; revenue 20; summed"
std::string told(const ActualPeriod& period) {
  std::string line = period.number ? std::to_string(*period.number) : day(*period.first) + ".." + day(*period.last);
  line += ":";
  for (const auto& units : period.units) line += units ? " " + std::to_string(*units) : " -";
  std::string costs;
  bool any = false;
  for (const auto& cost : period.unit_costs) {
    costs += cost ? " " + text(*cost) : " -";
    any = any || cost;
  }
  if (any) line += "; cost" + costs;
  if (period.revenue) line += "; revenue " + text(*period.revenue);
  return period.summed ? line + "; summed" : line;
}

Texts actuals_of(const std::string& bytes, const io::HistoryOptions& options = of_funnel(),
                 const io::ActualsContext& context = {}) {
  const Folder folder;
  const auto actuals = io::read_actuals(folder.file("data.csv", bytes), options, context);
  Texts lines;
  if (actuals) {
    for (const ActualPeriod& period : actuals->periods) lines.push_back(told(period));
    for (const SkippedRows& skipped : actuals->skipped) lines.push_back("skipped " + test::told(skipped));
    for (const std::string& column : actuals->unused_columns) lines.push_back("unused " + column);
    return lines;
  }
  for (const std::string& message : actuals.error().messages) lines.push_back(message.substr(message.find("data.csv")));
  return lines;
}

}  // namespace

TEST_CASE("Actuals lie wide or tall, and periods stay apart") {
  CHECK(actuals_of("month,sessions,leads,customers\n2026-01,\"1,000\",30,2\n2026-02,900,,1\n") ==
        Texts{"2026-1-1..2026-1-31: 1000 30 2", "2026-2-1..2026-2-28: 900 - 1"});
  CHECK(actuals_of("period;etape;valeur\n2026-T1;Sessions web;1 000\n2026-T1;Prospects;30\n2026-T2;leads;20\n") ==
        Texts{"2026-1-1..2026-3-31: 1000 30 -", "2026-4-1..2026-6-30: - 20 -"});
}

TEST_CASE("Periods of actuals are told in order of time") {
  CHECK(actuals_of("month,leads\n2026-03,3\n2026-01,1\n2026-02,2\n") ==
        Texts{"2026-1-1..2026-1-31: - 1 -", "2026-2-1..2026-2-28: - 2 -", "2026-3-1..2026-3-31: - 3 -"});
  CHECK(actuals_of("month,leads\n2,20\n1,10\n") == Texts{"1: - 10 -", "2: - 20 -"});
  CHECK(actuals_of("month,leads\n2026-Q1,1\n2026-04,2\n") ==
        Texts{"2026-1-1..2026-3-31: - 1 -", "2026-4-1..2026-4-30: - 2 -"});
}

TEST_CASE("Plain dates are as long as they lie apart") {
  CHECK(actuals_of("date,leads\n2026-01-01,1\n2026-02-01,2\n") ==
        Texts{"2026-1-1..2026-1-31: - 1 -", "2026-2-1..2026-2-28: - 2 -"});
  CHECK(actuals_of("date,leads\n2026-01-31,1\n2026-02-28,2\n") ==
        Texts{"2026-1-1..2026-1-31: - 1 -", "2026-2-1..2026-2-28: - 2 -"});
  CHECK(actuals_of("date,leads\n2026-01-15,1\n2026-02-15,2\n2026-03-15,3\n").front() == "2026-1-15..2026-2-14: - 1 -");
  CHECK(actuals_of("date,leads\n2026-01-05,1\n2026-01-12,2\n") ==
        Texts{"2026-1-5..2026-1-11: - 1 -", "2026-1-12..2026-1-18: - 2 -"});
  CHECK(actuals_of("week,leads\n2026-W02,1\n") == Texts{"2026-1-5..2026-1-11: - 1 -"});
  CHECK(actuals_of("date,leads\n2026-01-05,1\n2026-01-06,2\n").front() == "2026-1-5..2026-1-5: - 1 -");
  CHECK(actuals_of("date,leads\n2026-04-01,1\n") == Texts{"2026-4-1..2026-4-30: - 1 -"});
  CHECK(actuals_of("date,leads\n2026-04-09,1\n") ==
        Texts{"data.csv:2: a single day does not say how long its period is; write 2026-01, 2026-Q1 or 2026-W05"});
}

TEST_CASE("Rows of one period add up, unit costs by their units") {
  CHECK(actuals_of("month,channel,leads,cost.leads,revenue\n2026-01,a,30,2,\"$1,000.50\"\n2026-01,b,10,4,10\n") ==
        Texts{"2026-1-1..2026-1-31: - 40 -; cost - 2.5 -; revenue 1010.5; summed", "unused channel"});
  CHECK(actuals_of("month,leads,cost.leads\n2026-01,30,2\n2026-01,,4\n") ==
        Texts{"data.csv:3: a second cost of \"leads\" in this period, and not every one of them has its units beside "
              "it, which a mean takes"});
  CHECK(actuals_of("month,cost.leads\n2026-01,2.5\n") == Texts{"2026-1-1..2026-1-31: - - -; cost - 2.5 -"});
  CHECK(actuals_of("month,stage,value\n2026-01,leads,30\n2026-01,cost.leads,0.4\n2026-01,revenue,7\n") ==
        Texts{"2026-1-1..2026-1-31: - 30 -; cost - 0.4 -; revenue 7"});
  CHECK(actuals_of("month;leads;coût.leads\n2026-01;30;1 234,5 €\n") ==
        Texts{"2026-1-1..2026-1-31: - 30 -; cost - 1234.5 -"});
}

TEST_CASE("Rows without figures, sums and other stages are no actuals") {
  CHECK(actuals_of("month,leads\n2026-01,3\n2026-02,\nTotal,3\n") ==
        Texts{"2026-1-1..2026-1-31: - 3 -", "skipped total 1: 4"});
  CHECK(actuals_of("month,stage,count\n2026-01,leads,3\n2026-01,demos,9\n") ==
        Texts{"2026-1-1..2026-1-31: - 3 -", "skipped no_stage stage 1: 3"});
}

TEST_CASE("Every row of actuals that cannot be read is told") {
  CHECK(actuals_of("month,sessions,leads,cost.leads\n2026-01,x,1.5,free\nsoon,1,1,1\n2026-02,1,1,1,9\n3,1,1,1\n") ==
        Texts{"data.csv:2: \"sessions\": \"x\" is not a whole number from 0 to 2^63 - 1",
              "data.csv:2: \"leads\": \"1.5\" is not a whole number from 0 to 2^63 - 1",
              "data.csv:2: \"cost.leads\": \"free\" is not an amount of money",
              "data.csv:3: \"month\": \"soon\" is not a period; write 2026-01, 2026-Q1, 2026-W05, 2026-01-05, or the "
              "number of a month",
              "data.csv:4: the row has more fields than the header"});
  CHECK(actuals_of("month,leads\n2026-01,1\n2,1\n") ==
        Texts{"data.csv:3: \"month\": \"2\" stands beside periods of the other kind; give all of them dates, or all "
              "numbers"});
  CHECK(actuals_of("month,leads\n2026-01,1\n2026-Q1,1\n") ==
        Texts{"data.csv:3: the period overlaps the one of row 2; each day counts once: leave one of them"});
  CHECK(actuals_of("month,leads\n2026-01,9223372036854775807\n2026-01,1\n") ==
        Texts{"data.csv:3: the sum of the counts of the stage \"leads\" is above 2^63 - 1 in this period"});
}

TEST_CASE("Of many problems the first hundred are told") {
  std::string bytes = "month,leads\n";
  for (int row = 0; row < 150; ++row) bytes += "2026-01,x\n";
  const Texts lines = actuals_of(bytes);
  REQUIRE(lines.size() == 101);
  CHECK(lines.back() == "data.csv: and 50 more problems");
}

TEST_CASE("The order of a day and a month is found as in a history, or asked for") {
  CHECK(actuals_of("date,leads\n01/02/2026,1\n13/02/2026,2\n").front() == "2026-2-1..2026-2-12: - 1 -");
  CHECK(actuals_of("date,leads\n01/02/2026,1\n01/03/2026,2\n").front().find("add --dates dmy or --dates mdy") !=
        std::string::npos);
  io::HistoryOptions options = of_funnel();
  options.dates = io::DateOrder::month_first;
  CHECK(actuals_of("date,leads\n01/02/2026,1\n01/03/2026,2\n", options).front() == "2026-1-2..2026-1-2: - 1 -");
  CHECK(actuals_of("date,leads\n13/02/2026,1\n", options) ==
        Texts{"data.csv:2: \"date\": \"13/02/2026\" is not a date in the order that --dates says"});
}

TEST_CASE("Columns that no actuals can be read from") {
  CHECK(actuals_of("leads,customers\n1,2\n") ==
        Texts{"data.csv:1: no column says which period a row is about; call it \"month\""});
  CHECK(actuals_of("month,what\n2026-01,2\n") ==
        Texts{"data.csv:1: no column is about a stage; name columns like this: --column leads=\"New leads\""});
  CHECK(actuals_of("month,leads,cost.lead_s,cost.deals\n2026-01,2,3,4\n") ==
        Texts{"data.csv:1: \"cost.deals\": no stage has the id \"deals\"; the stages are sessions, leads, customers"});
  CHECK(
      actuals_of("month,leads,cost.leads,\"Cost.Leads\"\n2026-01,2,3,4\n") ==
      Texts{"data.csv:1: the columns \"cost.leads\" and \"Cost.Leads\" are about the same figure; leave one of them"});
  CHECK(actuals_of("lead date,customer date,month\n2026-01-05,2026-01-06,1\n") ==
        Texts{"data.csv:1: the columns hold dates of contacts; actuals are counts: a row a period and a column a "
              "stage"});
  CHECK(actuals_of("month,leads\n2026-01,\n") == Texts{"data.csv:1: no row under the header has a figure"});
}

TEST_CASE("Dates that begin months of the horizon are its months") {
  using namespace std::chrono;
  const std::vector<sys_days> starts = {2026y / 1 / 31, 2026y / 2 / 28, 2026y / 3 / 31, 2026y / 4 / 30, 2026y / 5 / 31};
  const auto read = [&](const std::string& bytes) { return actuals_of(bytes, of_funnel(), {starts, {}, false}); };
  CHECK(read("date,leads\n2026-01-31,1\n2026-02-28,2\n2026-03-31,3\n") ==
        Texts{"2026-1-31..2026-2-27: - 1 -", "2026-2-28..2026-3-30: - 2 -", "2026-3-31..2026-4-29: - 3 -"});
  CHECK(read("date,leads\n2026-02-28,2\n") == Texts{"2026-2-28..2026-3-30: - 2 -"});
  CHECK(read("date,leads\n2026-01-31,2\n2026-03-31,2\n") ==
        Texts{"2026-1-31..2026-3-30: - 2 -", "2026-3-31..2026-5-30: - 2 -"});
  // The last days of months stay what they are.
  CHECK(read("date,leads\n2025-12-31,1\n2026-01-31,2\n") ==
        Texts{"2025-12-1..2025-12-31: - 1 -", "2026-1-1..2026-1-31: - 2 -"});
}

TEST_CASE("A column says which channel of the funnel a row is of") {
  const io::ActualsContext two = {{}, {{"seo", ""}, {"paid-search", "Paid search"}}, false};
  const std::string bytes = "month,channel,leads\n1,SEO,10\n1,Paid search,5\n2,paid-search,7\n";
  // In month 2 one channel has no figure: what the other has is not the whole.
  CHECK(actuals_of(bytes, of_funnel(), two) == Texts{"1: - 15 -; summed", "2: - - -"});
  const Folder folder;
  const auto actuals = io::read_actuals(folder.file("data.csv", bytes), of_funnel(), two);
  REQUIRE(actuals->channels.size() == 2);
  CHECK(told(actuals->channels[0][0]) == "1: - 10 -");
  CHECK(told(actuals->channels[0][1]) == "2: - - -");
  CHECK(told(actuals->channels[1][1]) == "2: - 7 -");
  CHECK(actuals_of(bytes, of_funnel(), {{}, {{"seo", ""}}, true}) == Texts{"1: - 10 -"});
  CHECK(actuals_of("month,canal,leads\n1,seo,10\n1,ads,5\n", of_funnel(), two) ==
        Texts{"data.csv:3: \"canal\": \"ads\" is no channel of the funnel; the channels are seo, paid-search"});
  CHECK(actuals_of(bytes) == Texts{"1: - 15 -; summed", "2: - 7 -", "unused channel"});
}

TEST_CASE("A unit of all channels costs what one of each does on average, in either layout") {
  const io::ActualsContext two = {{}, {{"seo", ""}, {"ads", ""}}, false};
  const std::string head = "month,channel,stage,value\n1,seo,leads,30\n1,ads,leads,10\n1,seo,cost.leads,2\n";
  CHECK(actuals_of(head + "1,ads,cost.leads,4\n", of_funnel(), two) == Texts{"1: - 40 -; cost - 2.5 -; summed"});
  CHECK(actuals_of(head, of_funnel(), two) == Texts{"1: - 40 -; summed"});
  CHECK(actuals_of("month,channel,leads,cost.leads\n1,seo,30,2\n1,ads,10,4\n", of_funnel(), two) ==
        Texts{"1: - 40 -; cost - 2.5 -; summed"});
  CHECK(actuals_of("month,channel,leads,cost.leads\n1,seo,30,2\n1,ads,0,\n", of_funnel(), two) ==
        Texts{"1: - 30 -; cost - 2 -; summed"});
  CHECK(actuals_of(head + "1,ads,cost.leads,4\n1,ads,cost.leads,5\n", of_funnel(), two) ==
        Texts{"data.csv:6: a second cost of \"leads\" in this period, and not every one of them has its units beside "
              "it, which a mean takes"});
}
