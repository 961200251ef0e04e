// SPDX-License-Identifier: MIT
#include "sample.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::render;
using namespace funnel::render::test;

namespace {

const Options excel{.dialect = CsvDialect::excel_fr};

std::string csv_field(const std::string& text) {
  const auto csv = rendered("csv", single(text));
  REQUIRE(csv.starts_with("name\n"));
  return csv.substr(5, csv.size() - 6);
}

}  // namespace

TEST_CASE("CSV: keys, plain figures and no row for readers") {
  REQUIRE(rendered("csv", plan()) ==
          "stage,name,volume,month,rate,departments\n"
          "customers,Customers,20,2,10000,sales\n"
          "opportunities,Opportunities,80,7,0.25,sales; customer-service\n"
          "sql,SQL,320,27,0.25,marketing; sales\n"
          "mql,MQL,1600,134,0.2,marketing\n"
          "leads,Leads,32000,2667,0.05,marketing\n"
          "sessions,Sessions,1066667,88889,0.03,marketing\n");
}

TEST_CASE("CSV: the locale changes nothing") {
  REQUIRE(rendered("csv", plan(), {language::Locale::fr_ca, true}) == rendered("csv", plan()));
  REQUIRE(rendered("tsv", plan(), {language::Locale::fr_ca, true}) == rendered("tsv", plan()));
}

TEST_CASE("CSV: missing is empty, never zero") {
  document::Table table{{{"a", "A", document::Align::left, document::Audience::everybody, "a_name"}, {"b", "B"}},
                        {document::Row{{{}, count("0")}}, document::Row{{}}}};
  REQUIRE(rendered("csv", {"", "", "", {{"", {table}}}}) == "a,a_name,b\n,,0\n,,\n");
}

TEST_CASE("CSV: the first table that has columns for machines, and no prose") {
  document::Table for_readers{{{"x", "X", document::Align::left, document::Audience::readers}},
                              {document::Row{{words("no")}}}};
  document::Table both{{{"x", "X", document::Align::left, document::Audience::readers},
                        {"y", "Y", document::Align::left, document::Audience::machines}},
                       {document::Row{{words("no"), words("yes")}}}};
  document::Table second{{{"z", "Z"}}, {}};
  REQUIRE(rendered("csv", {"T", "T", "", {{"H", {document::Paragraph{"p"}, for_readers}}, {"", {both, second}}}}) ==
          "y\nyes\n");
  REQUIRE(rendered("csv", prose("nothing for machines")).empty());
  REQUIRE(rendered("tsv", prose("nothing for machines")).empty());
  REQUIRE(rendered("csv", prose("nothing for machines"), excel).empty());
}

TEST_CASE("CSV: RFC 4180 quotes what it must") {
  REQUIRE(csv_field("plain; text") == "plain; text");
  REQUIRE(csv_field("a,b") == "\"a,b\"");
  REQUIRE(csv_field("say \"x\"") == "\"say \"\"x\"\"\"");
  REQUIRE(csv_field("two\nlines") == "\"two\nlines\"");
  REQUIRE(csv_field("two\r\nlines") == "\"two\r\nlines\"");
}

TEST_CASE("CSV: words that a spreadsheet would compute are guarded") {
  REQUIRE(csv_field("=1+1") == "'=1+1");
  REQUIRE(csv_field("+1") == "'+1");
  REQUIRE(csv_field("-1") == "'-1");
  REQUIRE(csv_field("@sum") == "'@sum");
  REQUIRE(csv_field("\t=1") == "'\t=1");
  REQUIRE(csv_field("\r=1") == "\"'\r=1\"");
  REQUIRE(csv_field("=cmd(\"a,b\")") == "\"'=cmd(\"\"a,b\"\")\"");
  REQUIRE(csv_field(" =1") == "' =1");
  REQUIRE(csv_field("\n=1") == "\"'\n=1\"");
  REQUIRE(csv_field("a=1") == "a=1");
  REQUIRE(csv_field(" a") == " a");
  REQUIRE(csv_field("-") == "'-");
}

TEST_CASE("CSV: keys and names of labels are guarded, figures never") {
  document::Table table{
      {{"a", "A", document::Align::left, document::Audience::everybody, "n"}, {"b", "B"}, {"c", "C"}},
      {document::Row{
          {{document::Label{"=k", "=n"}}, {document::Labels{{{"=x", ""}, {"y", ""}}}}, money("-5.5", "-5.5")}}}};
  REQUIRE(rendered("csv", {"", "", "", {{"", {table}}}}) == "a,n,b,c\n'=k,'=n,'=x; y,-5.5\n");
  REQUIRE(rendered("tsv", {"", "", "", {{"", {table}}}}) == "a\tn\tb\tc\n'=k\t'=n\t'=x; y\t-5.5\n");
}

TEST_CASE("CSV for a French Excel: byte-order mark, semicolons, decimal commas, CRLF") {
  auto document = plan();
  std::get<document::Table>(document.sections[0].blocks[0]).rows.resize(3);
  REQUIRE(rendered("csv", document, excel) ==
          "\xEF\xBB\xBFstage;name;volume;month;rate;departments\r\n"
          "customers;Customers;20;2;10000;sales\r\n"
          "opportunities;Opportunities;80;7;0,25;\"sales; customer-service\"\r\n");
  REQUIRE(rendered("csv", single("v1.5, beta"), excel) == "\xEF\xBB\xBFname\r\nv1.5, beta\r\n");
}

TEST_CASE("TSV: no field holds a tab or the end of a line, and nothing is quoted") {
  REQUIRE(rendered("tsv", plan())
              .starts_with("stage\tname\tvolume\tmonth\trate\tdepartments\n"
                           "customers\tCustomers\t20\t2\t10000\tsales\n"));
  REQUIRE(rendered("tsv", single("a\tb\nc\rd \"q\"")) == "name\na b c d \"q\"\n");
  REQUIRE(rendered("tsv", single("=1+1")) == "name\n'=1+1\n");
}
