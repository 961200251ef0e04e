// SPDX-License-Identifier: MIT
#include "history_told.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::io;
using namespace funnel::test;

namespace {

/// The stages found, with their columns; or the messages.
Texts stages_of(const std::string& bytes, const HistoryOptions& options = {}) {
  const auto history = read_bytes(bytes, options);
  if (!history) return told_of(bytes, options);
  Texts stages;
  for (std::size_t stage = 0; stage < history->stages.size(); ++stage) {
    stages.push_back(history->stages[stage] + "=" + history->columns[stage]);
  }
  return stages;
}

HistoryOptions columns(std::vector<std::pair<std::string, std::string>> names) {
  HistoryOptions options;
  options.columns = std::move(names);
  return options;
}

HistoryOptions funnel_of(std::vector<KnownStage> stages) {
  HistoryOptions options;
  options.stages = std::move(stages);
  return options;
}

}  // namespace

TEST_CASE("a HubSpot export is read as it is") {
  REQUIRE(
      stages_of(
          "Record ID,First Name,Create Date,Became a Lead Date,Became a Marketing Qualified Lead Date,Became a Sales "
          "Qualified Lead Date,Became an Opportunity Date,Became a Customer Date,Close Date\n"
          "1,Ann,2026-01-01 10:00,2026-01-01 10:00,2026-01-02 9:30,,,,\n") ==
      Texts{"leads=Became a Lead Date", "mql=Became a Marketing Qualified Lead Date",
            "sql=Became a Sales Qualified Lead Date", "opportunities=Became an Opportunity Date",
            "customers=Became a Customer Date"});
}

TEST_CASE("a Salesforce export is read as it is") {
  REQUIRE(stages_of("Lead ID,Stage,Amount,Value,Created Date,Converted Date,Close Date\n1,Open,5,5,1/13/2026,,\n") ==
          Texts{"leads=Created Date", "opportunities=Converted Date", "customers=Close Date"});
}

TEST_CASE("columns of dates are about stages by their values as well") {
  REQUIRE(stages_of("Contact,Lead,MQL,Won\nAnn,,,\nBob,2026-01-01,,\nCid,2026-01-01,2026-01-03,2026-01-04\n") ==
          Texts{"leads=Lead", "mql=MQL", "customers=Won"});
  REQUIRE(stages_of("month,leads,mql,created_at\n2026-01,4,2,2026-02-01\n") == Texts{"leads=leads", "mql=mql"});
}

TEST_CASE("stages whose counts never grow in the header's order come in that order") {
  REQUIRE(stages_of("Month,Visitors,Trials,Subscribers\n2026-01,1000,100,20\n2026-02,1000,10,20\n") ==
          Texts{"visitors=Visitors", "trials=Trials", "subscribers=Subscribers"});
  REQUIRE(stages_of("stage,n\ntrials,100\nsubscribers,100\n") == Texts{"trials=trials", "subscribers=subscribers"});
  REQUIRE(stages_of("month,trials,subscribers\n2026-01,100,101\n") ==
          Texts{"subscribers=subscribers", "trials=trials"});
}

TEST_CASE("others come in the standard order, or the header's reversed") {
  REQUIRE(stages_of("customers,leads,sessions\n1,2,3\n") ==
          Texts{"sessions=sessions", "leads=leads", "customers=customers"});
  REQUIRE(
      stages_of("month,customers,Trial signups,leads\n2026-01,1,2,3\n", columns({{"trial-users", "trial signups"}})) ==
      Texts{"leads=leads", "trial-users=Trial signups", "customers=customers"});
  REQUIRE(
      stages_of("month,customers,Trial signups,leads\n2026-01,1,4,3\n", columns({{"trial-users", "trial signups"}})) ==
      Texts{"customers=customers", "trial-users=Trial signups", "leads=leads"});
  REQUIRE(stages_of("month,customers,x,leads\n2026-01,1,2,3\n", columns({{"sql", "x"}})) ==
          Texts{"leads=leads", "sql=x", "customers=customers"});
  REQUIRE(stages_of("stage,n\nwon,1\nBooked,2\nleads,3\n", columns({{"booked", "booked"}})) ==
          Texts{"leads=leads", "booked=Booked", "customers=won"});
  REQUIRE(stages_of("stage,n\nwon,1\nleads,3\n") == Texts{"leads=leads", "customers=won"});
}

TEST_CASE("a funnel's stages come in its order, by id, name or --column") {
  HistoryOptions options =
      funnel_of({{"visits", {"Visites du site"}}, {"trials", {}}, {"customers", {"Clients signés"}}});
  REQUIRE(stages_of("clients signes,visites_du_site,leads\n1,2,3\n", options) ==
          Texts{"visits=visites_du_site", "customers=clients signes"});
  options.columns = {{"trials", "leads"}, {"visits", "clients signes"}};
  REQUIRE(stages_of("clients signes,visites_du_site,leads\n1,2,3\n", options) ==
          Texts{"visits=clients signes", "trials=leads"});
}

TEST_CASE("--column wins over what a header says") {
  REQUIRE(stages_of("month,leads,new leads,won\n2026-01,1,2,3\n", columns({{"leads", "New Leads"}})) ==
          Texts{"leads=new leads", "customers=won"});
}

TEST_CASE("every complaint about columns comes at once") {
  HistoryOptions options = funnel_of({{"leads", {}}, {"mql", {}}, {"customers", {}}});
  options.by = "sorce";
  options.columns = {{"mql", "mqls in month"}, {"customers", "won"}};
  REQUIRE(
      told_of("month,source,leads,Prospects,won\n2026-01,x,1,2,3\n", options) ==
      Texts{
          "data.csv:1: --by: \"sorce\" is not a column; did you mean \"source\"?",
          "data.csv:1: --column: \"mqls in month\" is not a column; the columns are \"month\", \"source\", \"leads\", "
          "\"Prospects\", \"won\"",
          "data.csv:1: the columns \"leads\" and \"Prospects\" are both about the stage \"leads\"; choose one: "
          "--column "
          "leads=\"leads\""});
  REQUIRE(told_of("month,a,a,won\n2026-01,1,2,3\n", columns({{"leads", "a"}, {"mql", "won"}, {"sql", "won"}})) ==
          Texts{"data.csv:1: --column: \"won\" is given to two stages",
                "data.csv:1: --column: \"a\" stands more than once among the columns; rename one"});
}

TEST_CASE("of two columns of one name, --column cannot choose") {
  REQUIRE(told_of("month,leads,leads,won\n2026-01,1,2,3\n") ==
          Texts{"data.csv:1: two columns are called \"leads\" and are both about the stage \"leads\"; rename one"});
  REQUIRE(stages_of("month,Leads,leads,won\n2026-01,5,4,3\n", columns({{"leads", "Leads"}})) ==
          Texts{"leads=Leads", "customers=won"});
}

TEST_CASE("a stage's own column comes before one of new units, which is told") {
  const std::string bytes = "Month,New users,Users,Customers\n2026-01,50,100,5\n";
  REQUIRE(stages_of(bytes) == Texts{"users=Users", "customers=Customers"});
  REQUIRE(read_bytes(bytes)->unused_columns == Texts{"New users"});
}

TEST_CASE("columns that nothing is made of are told") {
  const auto unused = [](const std::string& bytes, const HistoryOptions& options = {}) {
    return read_bytes(bytes, options)->unused_columns;
  };
  REQUIRE(unused("Month,Region,leads,Calls,won,,Revenue\n2026-01,x,2,1,1,,5\n") == Texts{"Region", "Calls", "Revenue"});
  HistoryOptions options;
  options.by = "region";
  REQUIRE(unused("Month,Region,leads,won\n2026-01,x,2,1\n", options).empty());
  REQUIRE(unused("month,stage,count,note\n2026-01,leads,2,\n2026-01,won,1,\n") == Texts{"note"});
}

TEST_CASE("of contacts, columns that might be dates of stages are told") {
  REQUIRE(read_bytes("Id,Mail,lead_date,won_date,Seen,Next date,Create Date,Booked\n"
                     "1,a@b,2026-01-01,2026-01-02,2026-01-01,,,no\n")
              ->unused_columns == Texts{"Seen", "Next date", "Create Date"});
}

TEST_CASE("a rate takes two stages") {
  REQUIRE(told_of("a,b\n1,2\n") == Texts{"data.csv:1: no column is about a stage; a rate takes two. Name columns like "
                                         "this: --column leads=\"Lead created\". "
                                         "The columns are \"a\", \"b\""});
  REQUIRE(told_of("a,Leads\n1,2\n")
              .front()
              .starts_with("data.csv:1: only the column \"Leads\" is about a stage; a rate takes two."));
  REQUIRE(told_of("month,stage,count\n2026-01,leads,1\n2026-01,cats,1\n") ==
          Texts{"data.csv:1: the column \"stage\" names one stage only, \"leads\"; a rate takes two. Name values like "
                "this: --column "
                "leads=\"New leads\""});
  REQUIRE(told_of("stage,count\ncats,1\n").front().starts_with("data.csv:1: the column \"stage\" names no stage;"));
  REQUIRE(told_of("\n\n") == Texts{"data.csv: nothing is here; the first row names the columns"});
  for (const std::string header : {"stage,count\n", "month,leads,won\n", "lead_date,won_date\n\n"}) {
    REQUIRE(told_of(header) == Texts{"data.csv: there are no rows of data under the header"});
  }
}

TEST_CASE("the layout may be given") {
  HistoryOptions options;
  options.layout = HistoryLayout::tall;
  REQUIRE(told_of("month,leads,won\n2026-01,1,2\n", options) ==
          Texts{"data.csv:1: a row a stage takes a column \"stage\" and a column \"count\"; the columns are \"month\", "
                "\"leads\", "
                "\"won\""});
  options.layout = HistoryLayout::contacts;
  REQUIRE(told_of("month,leads,won\n2026-01,1,2\n", options)
              .front()
              .starts_with("data.csv:1: no column holds dates of a stage;"));
  REQUIRE(told_of("month,lead_date,won\n2026-01,2026-01-01,2\n", options)
              .front()
              .starts_with("data.csv:1: only the column \"lead_date\" holds dates of a stage;"));
  options.layout = HistoryLayout::wide;
  REQUIRE(stages_of("stage,count,leads,won\nx,1,2,3\n", options) == Texts{"leads=leads", "customers=won"});
}

TEST_CASE("what a column is called is shortened in messages") {
  const std::string message = told_of(std::string(5000, 'x') + ",\x1b[31m\n1,2\n").front();
  REQUIRE(message.size() < 300);
}

TEST_CASE("a file that cannot be read is no matter of the data") {
  const Folder folder;
  const auto missing = read_history(folder / "none.csv", {});
  REQUIRE(missing.error().cannot_read);
  REQUIRE(missing.error().messages == Texts{"cannot read " + (folder / "none.csv") + ": No such file or directory"});
  REQUIRE_FALSE(read_bytes(std::string(4, 0)).error().cannot_read);
  const auto workbook = read_bytes("PK\x03\x04\x14");
  REQUIRE_FALSE(workbook.error().cannot_read);
  REQUIRE(workbook.error().messages.front().ends_with("data.csv is a spreadsheet workbook; save it as CSV (UTF-8)"));
}
