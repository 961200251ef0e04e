// SPDX-License-Identifier: MIT
#include "view/figures.hpp"

#include "exact.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace funnel;
using namespace funnel::view;
using namespace funnel::test;

namespace {

std::string both(const document::Number& number) {
  return number.plain + "|" + number.shown;
}

std::string percent(std::string_view value) {
  return both(percent_number(exact(value)));
}

std::string money_text(std::string_view value, std::string_view currency = "USD") {
  return both(money_number(exact(value), currency));
}

}  // namespace

TEST_CASE("a figure of so many decimals is rounded half up") {
  REQUIRE(fixed(exact("50000/3"), 2) == "16666.67");
  REQUIRE(fixed(exact("0.5"), 0) == "1");
  REQUIRE(fixed(exact("0.4999"), 0) == "0");
  REQUIRE(fixed(exact("0.005"), 2) == "0.01");
  REQUIRE(fixed(exact("999.995"), 2) == "1000.00");
  REQUIRE(fixed(exact("7"), 2) == "7.00");
  REQUIRE(fixed(exact("-1/3"), 2) == "-0.33");
  REQUIRE(fixed(exact("-0.004"), 2) == "0.00");
  REQUIRE(fixed(exact("-0.005"), 2) == "-0.01");
  REQUIRE(fixed(largest_amount, 0) == "9223372036854775807");
  REQUIRE(fixed(Fraction::make(power_of_ten(36), 3).value(), 1) == "333333333333333333333333333333333333.3");
}

TEST_CASE("a double is the nearest there is") {
  REQUIRE(to_double(exact("1/3")) == 1.0 / 3.0);
  REQUIRE(to_double(exact("0.1")) == 0.1);
  REQUIRE(to_double(exact("-16666.67")) == -16666.67);
  REQUIRE(to_double(exact("0.0072992700729927005")) == 0.0072992700729927005);
  REQUIRE(to_double(exact("0.123456789012345678")) == 0.123456789012345678);
  REQUIRE(to_double(exact("9007199254740993")) == 9007199254740992.0);
  REQUIRE(to_double(exact("9007199254740995")) == 9007199254740996.0);
  REQUIRE(to_double(Fraction::make(1, power_of_ten(36)).value()) == 1e-36);
  REQUIRE(to_double(Fraction(0)) == 0);
}

TEST_CASE("halfway between two doubles the even one is nearest, and a hair decides") {
  const Integer128 two_to_53 = Integer128{1} << 53;
  const Integer128 hair = power_of_ten(18);
  REQUIRE(to_double(Fraction::make(two_to_53 + 1, two_to_53).value()) == 1.0);
  REQUIRE(to_double(Fraction::make((two_to_53 + 1) * hair + 1, two_to_53 * hair).value()) == 1.0000000000000002);
  REQUIRE(to_double(Fraction::make((two_to_53 + 1) * hair - 1, two_to_53 * hair).value()) == 1.0);
}

TEST_CASE("whole numbers are integers in JSON, all others the shortest double") {
  REQUIRE(to_json(Fraction(200'000)).dump() == "200000");
  REQUIRE(to_json(largest_amount).dump() == "9223372036854775807");
  REQUIRE(to_json(exact("16666.67")).dump() == "16666.67");
  REQUIRE(to_json(exact("0.3")).dump() == "0.3");
  REQUIRE(to_json(exact("1/3")).dump() == "0.3333333333333333");
}

TEST_CASE("machines get a count without its zeros, readers with its decimals") {
  REQUIRE(both(count_number(exact("1066667"), 0)) == "1066667|1066667");
  REQUIRE(both(count_number(exact("62.5"), 1)) == "62.5|62.5");
  REQUIRE(both(count_number(exact("80"), 1)) == "80|80.0");
  REQUIRE(both(count_number(exact("80"), 2)) == "80|80.00");
  REQUIRE(both(count_number(exact("12.5"), 2)) == "12.5|12.50");
  REQUIRE(both(count_number(exact("0"), 1)) == "0|0.0");
  REQUIRE(both(count_number(exact("1000"), 0)) == "1000|1000");
}

TEST_CASE("readers get cents only below 100, machines always") {
  REQUIRE(money_text("49.9") == "49.9|49.90");
  REQUIRE(money_text("99.99") == "99.99|99.99");
  REQUIRE(money_text("50") == "50|50");
  REQUIRE(money_text("100.5") == "100.5|101");
  REQUIRE(money_text("16666.67") == "16666.67|16667");
  REQUIRE(money_text("0.4") == "0.4|0.40");
  REQUIRE(money_text("0") == "0|0");
  REQUIRE(money_text("-49.9") == "-49.9|-49.90");
}

TEST_CASE("a currency without cents shows none") {
  REQUIRE(money_text("49.9", "JPY") == "49.9|50");
  REQUIRE(money_text("49.9", "CAD") == "49.9|49.90");
}

TEST_CASE("in an equation, readers get the cents of large amounts, too") {
  REQUIRE(both(exact_money_number(exact("16666.67"))) == "16666.67|16666.67");
  REQUIRE(both(exact_money_number(exact("16666.5"))) == "16666.5|16666.50");
  REQUIRE(both(exact_money_number(exact("200000"))) == "200000|200000");
}

TEST_CASE("a percentage shows all of up to four decimals") {
  REQUIRE(percent("3%") == "0.03|3");
  REQUIRE(percent("12.5%") == "0.125|12.5");
  REQUIRE(percent("0.25%") == "0.0025|0.25");
  REQUIRE(percent("0.123456") == "0.123456|12.3456");
  REQUIRE(percent("100%") == "1|100");
  REQUIRE(percent("0") == "0|0");
}

TEST_CASE("a longer percentage shows two decimals, or three digits where it is small") {
  REQUIRE(percent("1/3") == "0.3333333333333333|33.33");
  REQUIRE(percent("0.0072992700729927005") == "0.0072992700729927005|0.730");
  REQUIRE(percent("0.000123456") == "0.000123456|0.0123");
  REQUIRE(percent("0.00000123456") == "0.00000123456|0.000123");
  REQUIRE(percent("0.123456789012345678901234567890123456") == "0.12345678901234568|12.35");
}

TEST_CASE("a rate is shown to the digits that its interval knows, two of the width and one decimal at least") {
  REQUIRE(view::interval_decimals({0.17, 0.34}) == 1);
  REQUIRE(view::interval_decimals({0.0, 1.0}) == 1);
  REQUIRE(view::interval_decimals({0.027, 0.0331}) == 2);
  REQUIRE(view::interval_decimals({0.02981, 0.03047}) == 3);
  REQUIRE(view::interval_decimals({0.5, 0.5}) == 4);
}

TEST_CASE("a figure that is no exact number has its decimals for readers, all of it for machines") {
  const auto shown = [](double value, int decimals) { return both(view::floating_percent(value, decimals)); };
  REQUIRE(shown(0.0253812, 1) == "0.0253812|2.5");
  REQUIRE(shown(0.99999, 1) == "0.99999|100.0");
  REQUIRE(shown(0.0, 2) == "0|0.00");
  REQUIRE(both(view::floating_number(-0.0001, -0.01, 1)) == "-0.0001|0.0");
}

TEST_CASE("a change is shown with its sign, to one decimal unless that would be nothing") {
  REQUIRE(view::change_number(exact("-25%")).shown == "-25");
  REQUIRE(view::change_number(exact("1/3")).shown == "+33.3");
  REQUIRE(view::change_number(exact("-266667/1066667")).shown == "-25");
  REQUIRE(view::change_number(exact("-266667/1066667")).plain == "-0.25000023437492674");
  REQUIRE(view::change_number(exact("0")).shown == "0");
  REQUIRE(view::change_number(exact("-1/100000")).shown == "-0.001");
}

TEST_CASE("points are shown with their sign") {
  REQUIRE(view::points_number(0.0156, 1.56).shown == "+1.6");
  REQUIRE(view::points_number(0.0156, 1.6).plain == "0.0156");
  REQUIRE(view::points_number(-0.25, -25).shown == "-25");
  REQUIRE(view::points_number(0.00001, 0.001).shown == "0");
  REQUIRE(view::points_number(0, 0).shown == "0");
}

TEST_CASE("what rounds to nothing has no sign") {
  REQUIRE(view::fixed(exact("-0.004"), 2) == "0.00");
  REQUIRE(view::fixed(exact("-0.005"), 2) == "-0.01");
}

TEST_CASE("what a unit costs shows two digits at least, cents or not") {
  const auto unit_cost = [](std::string_view value, std::string_view currency) {
    return both(unit_cost_number(exact(value), currency));
  };
  REQUIRE(unit_cost("0", "USD") == "0|0");
  REQUIRE(unit_cost("300", "USD") == "300|300");
  REQUIRE(unit_cost("4486.6675", "USD") == "4486.6675|4487");
  REQUIRE(unit_cost("38.334", "USD") == "38.334|38.33");
  REQUIRE(unit_cost("1.6666671875", "USD") == "1.6666671875|1.67");
  REQUIRE(unit_cost("0.1", "USD") == "0.1|0.10");
  REQUIRE(unit_cost("0.05", "USD") == "0.05|0.05");
  REQUIRE(unit_cost("0.0999", "USD") == "0.0999|0.10");
  REQUIRE(unit_cost("0.00416", "USD") == "0.00416|0.0042");
  REQUIRE(unit_cost("0.004", "USD") == "0.004|0.004");
  REQUIRE(unit_cost("0.5", "JPY") == "0.5|0.50");
  REQUIRE(unit_cost("15.5", "JPY") == "15.5|16");
}

TEST_CASE("a ratio has the decimals that are asked for") {
  REQUIRE(both(ratio_number(exact("1.8722136"), 2)) == "1.8722136|1.87");
  REQUIRE(both(ratio_number(exact("6.409525"), 1)) == "6.409525|6.4");
  REQUIRE(both(ratio_number(Fraction(2), 1)) == "2|2.0");
}

TEST_CASE("people may be part-time") {
  REQUIRE(both(people_number(Fraction(3))) == "3|3");
  REQUIRE(both(people_number(exact("2.5"))) == "2.5|2.5");
  REQUIRE(both(people_number(exact("1/3"))) == "0.3333333333333333|0.33");
}

TEST_CASE("a return is a whole percentage, and may be negative") {
  const auto returned = [](std::string_view value) { return both(return_number(exact(value))); };
  REQUIRE(returned("0.8722136") == "0.8722136|87");
  REQUIRE(returned("-0.435") == "-0.435|-44");
  REQUIRE(returned("0.0531") == "0.0531|5.3");
  REQUIRE(returned("-0.0004") == "-0.0004|0.0");
  REQUIRE(returned("-1") == "-1|-100");
  REQUIRE(returned("12.5") == "12.5|1250");
}
