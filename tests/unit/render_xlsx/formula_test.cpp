// SPDX-License-Identifier: MIT
#include "render_xlsx/formula.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::render_xlsx;
using document::CellId;
using document::Constant;
using document::Operand;
using document::Operation;
using document::Relation;

namespace {

Layout layout() {
  Layout made;
  made.sheets = {{"Plan", {}}, {"It's two", {}}};
  made.places = {{"a", {0, 2, 1}}, {"b", {0, 3, 1}}, {"c", {0, 4, 1}}, {"far", {1, 0, 27}}, {"rate", {0, 9, 3}}};
  return made;
}

std::string written(const Relation& relation) {
  return formula(relation, 0, layout(), {{"rate", "rate_leads"}}).value_or("none");
}

Operand cell(const std::string& id) {
  return {CellId{id}};
}

}  // namespace

TEST_CASE("cells go by column and row, on other sheets with their names, inputs by their own") {
  REQUIRE(cell_reference(0, 0) == "A1");
  REQUIRE(cell_reference(9, 25) == "Z10");
  REQUIRE(cell_reference(9, 26) == "AA10");
  REQUIRE(cell_reference(0, 16383) == "XFD1");
  REQUIRE(written({Operation::sum, {cell("a")}}) == "=B3");
  REQUIRE(written({Operation::sum, {cell("far")}}) == "='It''s two'!AB1");
  REQUIRE(written({Operation::sum, {cell("rate")}}) == "=rate_leads");
}

TEST_CASE("sums of cells one under the other are ranges") {
  REQUIRE(written({Operation::sum, {cell("a"), cell("b"), cell("c")}}) == "=SUM(B3:B5)");
  REQUIRE(written({Operation::sum, {cell("a"), cell("c"), cell("far")}}) == "=SUM(B3,B5,'It''s two'!AB1)");
  REQUIRE(written({Operation::sum, {cell("a"), {Constant{"-0.01"}}}}) == "=B3+-0.01");
}

TEST_CASE("rounding up is guarded against binary fractions and against what is too large") {
  REQUIRE(written({Operation::ceil_div, {cell("a"), cell("rate")}, 6}) ==
          "=IF(B3<=2E8,CEILING(ROUND(B3*1E6,0)/ROUND(rate_leads*1E6,0),1),NA())");
  REQUIRE(written({Operation::ceil_div, {cell("a"), {Constant{"12"}}}}) == "=IF(B3<=2E14,CEILING(B3/12,1),NA())");
  REQUIRE(written({Operation::ceil_quotient, {cell("a"), cell("rate")}, 6}) ==
          "=IF(B3/rate_leads<=1E8,CEILING(ROUND(B3/rate_leads,6),1),NA())");
}

TEST_CASE("other rounding, and what is nested") {
  const Relation difference{Operation::subtract, {cell("a"), cell("b")}, 0};
  const Relation share{Operation::divide, {{difference}, cell("b")}, 0};
  REQUIRE(written(share) == "=IF(B4=0,\"\",(B3-B4)/B4)");
  REQUIRE(written({Operation::divide, {{share}, cell("c")}}) == "=IF(B5=0,\"\",(B3-B4)/B4/B5)");
  REQUIRE(written({Operation::divide, {cell("c"), {share}}}) == "=B5/((B3-B4)/B4)");
  REQUIRE(written({Operation::maximum, {{Constant{"0"}}, {difference}}}) == "=MAX(0,(B3-B4))");
  REQUIRE(written({Operation::round, {{share}}, 2}) == "=IF(B4=0,\"\",ROUND(ROUND((B3-B4)/B4,8),2))");
  REQUIRE(written({Operation::round_significant, {cell("a")}, 3}) ==
          "=IF(OR(B3=0,B3>=1),ROUND(B3,3-LEN(INT(B3))),NA())");
  REQUIRE(written({Operation::unknown_unless_zero, {cell("a")}}) == "=IF(B3=0,0,NA())");
  REQUIRE(written({Operation::round_significant_up, {cell("a")}, 3}) == "=CEILING(B3,10^MAX(0,LEN(B3)-3))");
}

TEST_CASE("what cannot be written is none: a cell that is not there, and more than spreadsheets take") {
  REQUIRE(written({Operation::sum, {cell("a"), cell("gone")}}) == "none");
  Relation deep{Operation::sum, {cell("a")}};
  for (int level = 0; level < 70; ++level) deep = {Operation::maximum, {{Constant{"0"}}, {deep}}, 0};
  REQUIRE(written(deep) == "none");
  Relation wide{Operation::multiply, std::vector<Operand>(3000, cell("a")), 0};
  REQUIRE(written(wide) == "none");
}
