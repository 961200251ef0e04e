// SPDX-License-Identifier: MIT
#include "sample.hpp"

#include <catch2/catch.hpp>

namespace funnel::render::test {

using namespace document;

std::string rendered(std::string_view format, const Document& document, const Options& options) {
  for (const auto& one : formats()) {
    if (one.name == format) return one.render(document, options);
  }
  FAIL("no format " << format);
  return {};
}

Cell count(const std::string& plain) {
  return {Count{{plain, plain}}};
}

Cell money(const std::string& plain, const std::string& shown, const std::string& per) {
  return {Money{{plain, shown}, "USD", per}};
}

Cell percent(const std::string& fraction, const std::string& shown) {
  return {Percent{{fraction, shown}}};
}

Cell words(const std::string& text) {
  return {Text{text}};
}

namespace {

const Label marketing{"marketing", "Marketing"};
const Label sales{"sales", "Sales"};
const Label service{"customer-service", "Customer Service"};

Row stage(const Label& label, const std::string& volume, const std::string& month, const Cell& conversion,
          std::vector<Label> departments) {
  return {{{label}, count(volume), count(month), conversion, {Labels{std::move(departments)}}}};
}

std::vector<Row> plan_rows() {
  Row revenue{{{Label{"revenue", "Revenue"}},
               money("200000", "200000"),
               money("16666.67", "16667"),
               {},
               {Labels{{sales, service}}}},
              Audience::readers,
              true};
  return {
      std::move(revenue),
      stage({"customers", "Customers"}, "20", "2", money("10000", "10000", "customer"), {sales}),
      stage({"opportunities", "Opportunities"}, "80", "7", percent("0.25", "25"), {sales, service}),
      stage({"sql", "SQL"}, "320", "27", percent("0.25", "25"), {marketing, sales}),
      stage({"mql", "MQL"}, "1600", "134", percent("0.2", "20"), {marketing}),
      stage({"leads", "Leads"}, "32000", "2667", percent("0.05", "5"), {marketing}),
      stage({"sessions", "Sessions"}, "1066667", "88889", percent("0.03", "3"), {marketing}),
  };
}

}  // namespace

Document plan() {
  Table table{{{"stage", "Stage", Align::left, Audience::everybody, "name"},
               {"volume", "Year", Align::right},
               {"month", "Month", Align::right},
               {"rate", "Conversion"},
               {"departments", "Department"}},
              plan_rows()};
  return {"", "", "en-US", {{"", {std::move(table), Paragraph{"Rounding: up."}, Paragraph{"Second note."}}}}};
}

Document single(const std::string& text) {
  return {"", "", "en-US", {{"", {Table{{{"name", "Name"}}, {Row{{words(text)}}}}}}}};
}

Document prose(const std::string& text) {
  return {"", "", "en-US", {{"", {Paragraph{text}}}}};
}

}  // namespace funnel::render::test
