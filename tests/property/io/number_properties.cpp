// SPDX-License-Identifier: MIT
#include "io/funnel_reader.hpp"
#include "io/number.hpp"
#include "random_funnels.hpp"

using namespace funnel;
using namespace funnel::io;
using namespace funnel::test;

namespace {

/// A decimal as a person or a program writes it, and the number that it is.
struct Written {
  std::string text;
  Fraction value;
};

std::string drawn_digits(std::int64_t most) {
  std::string all(1, static_cast<char>('0' + drawn(1, 9)));
  for (std::int64_t more = drawn(0, most - 1); more > 0; --more) all += static_cast<char>('0' + drawn(0, 9));
  return all;
}

/// Up to 15 digits before the point and 20 behind it.
Written drawn_decimal() {
  const std::string whole = drawn(0, 3) == 0 ? "0" : drawn_digits(15);
  if (drawn(0, 2) == 0) return {whole, exact(whole)};
  const std::string text = whole + "." + drawn_digits(20);
  return {text, exact(text)};
}

std::string grouped(std::string digits) {
  for (std::size_t at = digits.find('.') < digits.size() ? digits.find('.') : digits.size(); at > 3;) {
    at -= 3;
    digits = digits.substr(0, at) + "_" + digits.substr(at);
  }
  return digits;
}

/// The same number with its point moved by an exponent.
std::string with_exponent(const Written& written) {
  const std::size_t point = std::min(written.text.find('.'), written.text.size());
  const std::string decimals = point < written.text.size() ? written.text.substr(point + 1) : "";
  return written.text.substr(0, point) + decimals + "e-" + std::to_string(decimals.size());
}

constexpr std::array<std::string_view, 1> locales = {"en-US"};

}  // namespace

TEST_CASE("numbers are read as they are written") {
  rc::prop("a decimal is read exactly, in each of its forms", [] {
    const Written written = drawn_decimal();
    RC_ASSERT(parse_number(written.text).value() == written.value);
    RC_ASSERT(parse_number("-" + written.text).value() == exact("-" + written.text));
    RC_ASSERT(parse_number(grouped(written.text)).value() == written.value);
    RC_ASSERT(parse_number(with_exponent(written)).value() == written.value);
    RC_ASSERT(parse_number(" " + written.text + "\u00a0").value() == written.value);
    RC_ASSERT(parse_number(written.text + "k").value() == parse_number(written.text + "e3").value());
  });

  rc::prop("a number of a funnel file arrives exactly as its text says", [] {
    const Written written = drawn_decimal();
    RC_PRE(written.value > Fraction(0) && written.value <= largest_amount);
    const Funnel base = built_in();
    for (const std::string& json : {written.text, written.text + "e0", "\"" + grouped(written.text) + "\""}) {
      const auto document = read_funnel("{\"clv\": " + json + "}", {base, locales});
      RC_ASSERT(document.value().funnel.clv->value() == written.value);
    }
  });

  rc::prop("a rate is the same as a percentage, a ratio and a number", [] {
    const std::int64_t of = drawn(2, 1'000'000);
    const std::int64_t converted = drawn(1, of - 1);
    const Fraction rate = quotient(converted, of);
    RC_ASSERT(parse_rate(std::to_string(converted) + "/" + std::to_string(of)).value().value() == rate);
  });

  rc::prop("a percentage is its number with the point moved", [] {
    const std::string millionths = std::to_string(1'000'000 + drawn(1, 999'999)).substr(1);
    const std::string percentage = millionths.substr(0, 2) + "." + millionths.substr(2) + "%";
    RC_ASSERT(parse_rate(percentage).value() == parse_rate("0." + millionths).value());
  });
}

TEST_CASE("whatever is typed, an answer comes") {
  rc::prop("any text is read or refused", [](const std::string& text) {
    parse_number(text);
    parse_rate(text);
    parse_share(text);
    parse_growth(text);
    parse_lag(text);
    parse_date(text);
    parse_whole(text, 1, 120);
  });

  rc::prop("a text of the grammar's own characters is read or refused", [] {
    const auto text =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789__..,,%%//--++eEkKM \xc2\xa0$")));
    const auto number = parse_number(text);
    const auto rate = parse_rate(text);
    if (rate) RC_ASSERT(rate->value() > Fraction(0) && rate->value() <= Fraction(1));
    if (!number) RC_ASSERT(!number.error().text.empty());
  });
}
