// SPDX-License-Identifier: MIT
#include "io/schema_patterns.hpp"

namespace funnel::io {

namespace {

std::string one_of(const std::vector<std::string>& patterns) {
  std::string text;
  for (const std::string& pattern : patterns) text.append(text.empty() ? "(" : "|").append(pattern);
  return text + ")";
}

/// So many digits, grouped as one likes.
std::string digits_after(std::size_t count) {
  std::string text;
  while (count-- > 0) text += "_?[0-9]";
  return text;
}

/// Of 1 to 9, 10 to 99, and so on, and then up to the last one, digit by digit.
std::string one_to(int most) {
  const std::string last = std::to_string(most);
  std::vector<std::string> patterns;
  for (std::size_t length = 1; length < last.size(); ++length) patterns.push_back("[1-9]" + digits_after(length - 1));
  std::string before;
  for (std::size_t place = 0; place < last.size(); ++place) {
    const char least = place == 0 ? '1' : '0';
    const std::string below = std::string("[") + least + "-" + static_cast<char>(last[place] - 1) + "]";
    if (last[place] != least) patterns.push_back(before + below + digits_after(last.size() - place - 1));
    before += last[place];
    if (place + 1 < last.size()) before += "_?";
  }
  patterns.push_back(before);
  return one_of(patterns);
}

}  // namespace

/// All of a text, between spaces.
std::string NumberPatterns::whole_text(const std::vector<std::string>& patterns) const {
  return "^" + spaces_ + one_of(patterns) + spaces_ + "$";
}

/// Of "4/3" a digit says that it is above 1; of "40/30" it takes arithmetic.
std::string NumberPatterns::ratio_above_zero() const {
  std::vector<std::string> patterns = {"(?![0-9]+/[1-9]" + spaces_ + "$)" + above_zero_ + "/" + above_zero_};
  for (char over = '1'; over <= '9'; ++over) patterns.push_back(std::string("0*") + over + "/[" + over + "-9]");
  return one_of(patterns);
}

std::vector<std::string> NumberPatterns::rate_forms() const {
  return {not_zero_ + one_of({up_to_100_, scaled_}) + spaces_ + "%", ratio_above_zero(), not_zero_ + below_one_};
}

std::string NumberPatterns::amount() const {
  return whole_text({one_of({unsigned_, zero_}) + "[kKM]?"});
}

std::string NumberPatterns::positive_amount() const {
  return whole_text({above_zero_ + "[kKM]?"});
}

std::string NumberPatterns::count() const {
  return whole_text({digits_ + no_decimals_, scaled_, unsigned_ + "[kKM]", zero_ + "[kKM]?"});
}

std::string NumberPatterns::coefficient_of_variation() const {
  return whole_text({up_to_100_, scaled_, unsigned_ + "[kKM]", zero_ + "[kKM]?"});
}

std::string NumberPatterns::rate() const {
  return whole_text(rate_forms());
}

std::string NumberPatterns::share() const {
  std::vector<std::string> forms = rate_forms();
  forms.push_back(zero_ + one_of({spaces_ + "%", "/" + above_zero_, ""}));
  return whole_text(forms);
}

std::string NumberPatterns::growth() const {
  return whole_text({one_of({unsigned_, "-" + below_100_, "-" + scaled_}) + spaces_ + "%",
                     "-?" + unsigned_ + "/" + above_zero_, "-?" + below_one_});
}

std::string NumberPatterns::lag() const {
  return whole_text({one_of({unsigned_, zero_}) + spaces_ + "(d|mo)"});
}

std::string NumberPatterns::whole(int most) const {
  return whole_text({leading_zeros_ + one_to(most) + no_decimals_, not_zero_ + scaled_});
}

std::string date_pattern() {
  return "^(?!0000)[0-9]{4}-((0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]))?|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)$";
}

}  // namespace funnel::io
