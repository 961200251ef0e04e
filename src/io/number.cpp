// SPDX-License-Identifier: MIT
#include "io/number.hpp"

#include "io/number_literal.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace funnel::io {

namespace {

tl::unexpected<Complaint> complaint(std::string text) {
  return tl::unexpected(Complaint{std::move(text)});
}

std::string did_you_mean(const std::string& suggestion) {
  return "; did you mean \"" + suggestion + "\"?";
}

/// `text` with each of `from` replaced by `to`; "" takes it out.
std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  std::string result;
  for (std::size_t position = text.find(from); position != std::string_view::npos; position = text.find(from)) {
    result.append(text.substr(0, position)).append(to);
    text.remove_prefix(position + from.size());
  }
  return result.append(text);
}

bool is_amount(std::string_view text) {
  const auto literal = read_literal(text);
  return literal && (literal->form == NumberForm::plain || literal->form == NumberForm::suffixed);
}

constexpr const char* too_long = " is too large or too long to be kept exactly; write at most 36 digits";

/// A number that would be one with fewer digits.
bool is_too_long(std::string_view text) {
  const auto literal = read_literal(text);
  return !literal && literal.error() == NotANumber::too_long;
}

bool groups_thousands(std::string_view text) {
  const std::size_t comma = text.rfind(',');
  const auto digits = text.substr(comma + 1);
  return digits.size() == 3 && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// What the writer of a refused amount may have meant.
std::optional<std::string> amount_meant(std::string_view text) {
  std::string guess(trimmed(text));
  for (const std::string_view decoration : {"$", "€", "£", " ", "\u00a0", "\u202f", "'"}) {
    guess = replaced(guess, decoration, "");
  }
  if (guess.ends_with('m')) guess.back() = 'M';
  if (guess.starts_with('.')) guess = "0" + guess;
  guess = replaced(guess, ",", groups_thousands(guess) ? "" : ".");
  if (is_amount(guess)) return guess;
  return std::nullopt;
}

Parsed<Fraction> parse_amount(std::string_view text, std::string_view what) {
  if (is_amount(text)) return read_literal(text)->value;
  const std::string refusal = " is not " + std::string(what);
  if (const auto guess = amount_meant(text)) return complaint(refusal + did_you_mean(*guess));
  if (is_too_long(text)) return complaint(too_long);
  return complaint(refusal + "; write it like 200000, 200_000, 200k or 1.5M");
}

template <class Value>
Parsed<Value> parse_within(std::string_view text, std::string_view what, std::string_view limits) {
  const auto number = parse_amount(text, what);
  if (!number) return tl::unexpected(number.error());
  if (const auto value = Value::make(*number)) return *value;
  return complaint(" is out of range; " + std::string(what) + " is " + std::string(limits));
}

/// A hundredth of a whole number, as text: 250 -> "2.5".
std::string hundredth(const Fraction& whole) {
  const auto units = static_cast<std::int64_t>(whole.numerator());
  std::string text = std::to_string(units / 100) + "." + std::to_string(100 + units % 100).substr(1);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

/// What the writer of a refused share may have meant, each a text of the grammar.
std::string share_meant(std::string_view text) {
  const std::string_view bare = trimmed(text);
  const auto literal = read_literal(bare);
  if (!literal) {
    std::string guess = replaced(bare, ",", ".");
    if (guess.starts_with('.')) guess = "0" + guess;
    const auto read = read_literal(guess);
    const bool meant = read && read->value > Fraction(0) && read->value <= Fraction(1);
    return meant ? did_you_mean(guess) : "";
  }
  if (literal->form != NumberForm::plain || literal->value < Fraction(1)) return "";
  if (literal->value == Fraction(1)) return "; did you mean \"1%\" or \"100%\"?";
  if (literal->value <= Fraction(100)) return did_you_mean(std::string(bare) + "%");
  if (literal->value.is_whole() && literal->value <= Fraction(10'000)) {
    return did_you_mean(hundredth(literal->value) + "%");
  }
  return "";
}

/// Whether double precision does not tell a chance from certainty.
bool is_next_to_certain(const Confidence& confidence) {
  const auto least_doubt = Fraction::make(1, 1'000'000'000'000'000);
  const auto raised = sum(confidence.value(), *least_doubt);
  return !raised || *raised >= Fraction(1);
}

/// A bare 1 is refused as well: 1 % and 100 % are both written so.
bool is_unmistakable(const NumberLiteral& literal) {
  if (literal.form == NumberForm::suffixed) return false;
  return literal.form != NumberForm::plain || literal.value < Fraction(1);
}

template <class Value>
Parsed<Value> parse_part(std::string_view text, const std::string& what, const std::string& limits) {
  const auto literal = read_literal(text);
  if (literal && is_unmistakable(*literal)) {
    if (const auto value = Value::make(literal->value)) return *value;
  }
  if (is_too_long(text)) return complaint(too_long);
  const std::string meant = share_meant(text);
  return complaint(" is not " + what + (meant.empty() ? "; " + what + " is " + limits : meant));
}

}  // namespace

std::string percent_text(const Fraction& share) {
  const auto hundredths = product(share, Fraction(10'000));
  if (!hundredths) return "something else than 100%";
  const Integer128 whole = hundredths->numerator() / hundredths->denominator();
  return (hundredths->is_whole() ? "" : "a little over ") + hundredth(*Fraction::make(whole, 1)) + "%";
}

Parsed<Fraction> parse_number(std::string_view text) {
  return parse_amount(text, "a number");
}

Parsed<Money> parse_money(std::string_view text) {
  return parse_within<Money>(text, "an amount of money", "0 or more, and below 2^63");
}

Parsed<Volume> parse_volume(std::string_view text) {
  return parse_within<Volume>(text, "a number of units", "0 or more, and below 2^63");
}

Parsed<Volume> parse_weight(std::string_view text) {
  return parse_within<Volume>(text, "a weight", "0 or more, and below 2^63");
}

Parsed<Volume> parse_deal_cv(std::string_view text) {
  const std::string limits = "from 0 to 100";
  auto deal_cv = parse_within<Volume>(text, "a coefficient of variation", limits);
  if (!deal_cv || deal_cv->value() <= Fraction(100)) return deal_cv;
  return complaint(" is out of range; a coefficient of variation is " + limits);
}

Parsed<Count> parse_count(std::string_view text) {
  return parse_within<Count>(text, "a count", "a whole number, 0 or more and below 2^63");
}

Parsed<Clv> parse_clv(std::string_view text) {
  return parse_within<Clv>(text, "a CLV", "above 0, and below 2^63");
}

Parsed<Capacity> parse_capacity(std::string_view text) {
  return parse_within<Capacity>(text, "a capacity", "above 0, and below 2^63");
}

Parsed<Rate> parse_rate(std::string_view text) {
  return parse_part<Rate>(text, "a rate", "above 0 and at most 100%, like \"3%\", \"1/4\" or 0.03");
}

Parsed<Share> parse_share(std::string_view text) {
  return parse_part<Share>(text, "a share", "from 0% to 100%, like \"40%\", \"2/5\" or 0.4");
}

Parsed<Confidence> parse_confidence(std::string_view text) {
  const std::string limits = "above 0% and below 100%, like \"80%\", \"4/5\" or 0.8";
  auto confidence = parse_part<Confidence>(text, "a confidence", limits);
  const bool too_near = confidence && is_next_to_certain(*confidence);
  const bool means_certain = !confidence && confidence.error().text.find("\"100%\"") != std::string::npos;
  if (!too_near && !means_certain) return confidence;
  return complaint(" is not a confidence; a confidence is " + limits);
}

Parsed<Fraction> parse_growth(std::string_view text) {
  const auto literal = read_literal(text);
  const bool form = literal && (literal->form == NumberForm::percent || literal->form == NumberForm::ratio ||
                                (literal->form == NumberForm::plain && literal->value < Fraction(1)));
  if (form && literal->value > Fraction(-1)) return literal->value;
  const std::string meant = share_meant(text);
  return complaint(" is not a growth rate" + (meant.empty() ? "; write it like \"3%\" or \"-2%\"" : meant));
}

Parsed<int> parse_whole(std::string_view text, int least, int most) {
  const auto literal = read_literal(text);
  const bool whole = literal && literal->form == NumberForm::plain && literal->value.is_whole();
  if (whole && literal->value >= Fraction(least) && literal->value <= Fraction(most)) {
    return static_cast<int>(literal->value.numerator());
  }
  return complaint(" is not a whole number from " + std::to_string(least) + " to " + std::to_string(most));
}

Parsed<Lag> parse_lag(std::string_view text) {
  std::string_view number = trimmed(text);
  std::optional<Fraction> days_each;
  const LagUnit unit = number.ends_with("mo") ? LagUnit::months : LagUnit::days;
  if (unit == LagUnit::months) {
    number.remove_suffix(2);
    days_each = Fraction::make(487, 16);  // 30.4375: a year of 365.25 days
  } else if (number.ends_with('d')) {
    number.remove_suffix(1);
    days_each = Fraction(1);
  }
  const auto literal = read_literal(number);
  if (days_each && literal && literal->form == NumberForm::plain) {
    const auto days = product(literal->value, *days_each);
    const auto lag = days ? Volume::make(*days) : std::nullopt;
    if (lag) return Lag{*lag, unit};
  }
  return complaint(" is not a lag; write days or months, like \"7d\" or \"2mo\"");
}

Parsed<std::chrono::year_month_day> parse_date(std::string_view text) {
  const auto field = [text](std::size_t from, std::size_t length) {
    unsigned value = 0;
    if (from + length > text.size()) return value;
    const char* end = text.data() + from + length;
    return std::from_chars(text.data() + from, end, value).ptr == end ? value : 0U;
  };
  const bool month_only = text.size() == 7 && text[4] == '-';
  const bool full = text.size() == 10 && text[4] == '-' && text[7] == '-';
  if (month_only || full) {
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(field(0, 4))),
                                           std::chrono::month(field(5, 2)), std::chrono::day(full ? field(8, 2) : 1U)};
    if (date.ok() && date.year() > std::chrono::year(0)) return date;
  }
  return complaint(" is not a date; write it like \"2026-01-31\" or \"2026-01\"");
}

}  // namespace funnel::io
