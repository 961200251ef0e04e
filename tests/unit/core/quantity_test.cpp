// SPDX-License-Identifier: MIT
#include "exact.hpp"

#include <funnel/funnel.hpp>
#include <funnel/quantity.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

template <class Left, class Right>
concept adds = requires(Left left, Right right) { left + right; };
template <class Left, class Right>
concept multiplies = requires(Left left, Right right) { left* right; };
template <class Left, class Right>
concept compares = requires(Left left, Right right) { left == right; };
template <class Left, class Right>
concept orders = requires(Left left, Right right) { left < right; };
template <class To, class From>
concept makes = requires(From from) { To(from); };
template <class To, class From>
concept assigns = requires(To to, From from) { to = from; };
template <class Type>
concept makes_of_nothing = requires { Type(); };

// Kinds have no arithmetic and do not mix.
static_assert(!adds<Rate, Rate> && !adds<Money, Money> && !adds<Volume, Volume>);
static_assert(!adds<Money, Volume> && !adds<Rate, int> && !adds<Rate, double>);
static_assert(!multiplies<Rate, Volume> && !multiplies<Rate, double> && !multiplies<Fraction, Fraction>);
static_assert(compares<Money, Money> && orders<Money, Money>);
static_assert(!compares<Money, Volume> && !orders<Money, Volume> && !compares<Rate, Share>);
static_assert(!compares<Rate, double> && !compares<Rate, Fraction> && !orders<Volume, int>);
static_assert(!assigns<Rate, Share> && !assigns<Volume, Count> && !assigns<Money, Clv> && assigns<Rate, Rate>);
static_assert(!makes<Rate, Share> && !makes<Volume, Count>);

// Into and out of a kind only by name.
static_assert(!makes<double, Rate> && !makes<int, Volume> && !makes<bool, Rate>);
static_assert(!std::is_convertible_v<Rate, double> && !std::is_convertible_v<Rate, Fraction>);
static_assert(!makes<Rate, Fraction> && !makes<Rate, double> && !makes<Money, int>);
static_assert(!std::is_convertible_v<Fraction, Rate> && !assigns<Rate, Fraction>);
static_assert(!std::is_convertible_v<int, Fraction> && makes<Fraction, std::int64_t>);

// What has no zero has no default: there is no rate that nobody gave.
static_assert(!makes_of_nothing<Rate> && !makes_of_nothing<Clv> && !makes_of_nothing<Capacity>);
static_assert(makes_of_nothing<Share> && makes_of_nothing<Money> && makes_of_nothing<Volume>);
static_assert(makes_of_nothing<Count>);
static_assert(!makes_of_nothing<RateRange> && !makes_of_nothing<RateCounts> && !makes_of_nothing<KnownRate>);
static_assert(!makes_of_nothing<StageList> && !makes_of_nothing<Funnel> && !makes_of_nothing<SignificantDigits>);

const Fraction smallest = *Fraction::make(1, power_of_ten(36));
const Fraction beyond_largest = *Fraction::make((Integer128{1} << 64U) - 1, 2);

/// Which of the values the quantity takes.
template <class Value>
std::vector<std::string> taken(const std::vector<Fraction>& values) {
  std::vector<std::string> texts;
  for (const Fraction& value : values) texts.push_back(text(Value::make(value)));
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a rate is above 0 and at most 1") {
  REQUIRE(taken<Rate>({exact("-1%"), exact("0"), exact("3%"), exact("1"), exact("101%")}) ==
          Texts{"nothing", "nothing", "0.03", "1", "nothing"});
  REQUIRE(Rate::make(smallest).has_value());
}

TEST_CASE("a share is from 0 to 1") {
  REQUIRE(taken<Share>({exact("-1%"), exact("0"), exact("40%"), exact("1"), exact("101%")}) ==
          Texts{"nothing", "0", "0.4", "1", "nothing"});
}

TEMPLATE_TEST_CASE("money and volumes are from 0 to 2^63 - 1", "", Money, Volume) {
  REQUIRE(taken<TestType>({exact("-0.01"), exact("0"), exact("49.9"), largest_amount, beyond_largest}) ==
          Texts{"nothing", "0", "49.9", "9223372036854775807", "nothing"});
}

TEMPLATE_TEST_CASE("a CLV and a capacity are above 0, to 2^63 - 1", "", Clv, Capacity) {
  REQUIRE(taken<TestType>({exact("-1"), exact("0"), exact("0.01"), largest_amount, beyond_largest}) ==
          Texts{"nothing", "nothing", "0.01", "9223372036854775807", "nothing"});
}

TEST_CASE("a count is whole, from 0 to 2^63 - 1") {
  REQUIRE(taken<Count>({exact("-1"), exact("0"), exact("3"), exact("3.5"), largest_amount, beyond_largest}) ==
          Texts{"nothing", "0", "3", "nothing", "9223372036854775807", "nothing"});
}

TEST_CASE("quantities of a kind have the order of their values, and 0 where they have one by default") {
  REQUIRE(rate("3%") < rate("5%"));
  REQUIRE(rate("1/4") == rate("25%"));
  REQUIRE(Money() == *Money::make(0));
}

TEST_CASE("there are 1 to 18 significant digits") {
  REQUIRE_FALSE(SignificantDigits::make(0).has_value());
  REQUIRE(SignificantDigits::make(1)->value() == 1);
  REQUIRE(SignificantDigits::make(18)->value() == 18);
  REQUIRE_FALSE(SignificantDigits::make(19).has_value());
}
