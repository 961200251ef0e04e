// SPDX-License-Identifier: MIT
#include "io/evidence.hpp"

#include <string>

namespace funnel::io {

namespace {

tl::unexpected<Complaint> complaint(std::string text) {
  return tl::unexpected(Complaint{std::move(text)});
}

std::int64_t units(Count count) {
  return static_cast<std::int64_t>(count.value().numerator());
}

/// The complaint about a part of a text, to follow the whole text.
tl::unexpected<Complaint> about_part(std::string_view part, const Complaint& of_part) {
  return complaint(": \"" + std::string(part) + "\"" + of_part.text);
}

Parsed<Evidence> parse_range(std::string_view low_text, std::string_view high_text) {
  const auto low = parse_share(low_text);
  if (!low) return about_part(low_text, low.error());
  const auto high = parse_share(high_text);
  if (!high) return about_part(high_text, high.error());
  return make_range(*low, *high, std::nullopt).map_error([](const Complaint& whole) {
    return Complaint{": " + whole.text};
  });
}

Parsed<Evidence> parse_counts(std::string_view converted_text, std::string_view of_text) {
  const auto converted = parse_count(converted_text);
  if (!converted) return about_part(converted_text, converted.error());
  const auto of = parse_count(of_text);
  if (!of) return about_part(of_text, of.error());
  return make_counts(*converted, *of, std::nullopt).map_error([](const Complaint& whole) {
    return Complaint{": " + whole.text};
  });
}

}  // namespace

Parsed<Evidence> make_range(Share low_end, Share high_end, std::optional<Rate> planned) {
  if (low_end > high_end) return complaint("the range is upside down; its low end is at most its high end");
  const auto low = Rate::make(low_end.value());
  const auto high = Rate::make(high_end.value());
  if (!low || !high || (*low < *high && high->value() == Fraction(1))) {
    return complaint("a range cannot reach 0% or 100%; give counts instead, such as 50 converted of 50");
  }
  if (const auto range = RateRange::make(*low, *high, planned)) return *range;
  if (planned && (*planned < *low || *planned > *high)) {
    return complaint("the \"rate\" lies outside its own range; it is from \"low\" to \"high\"");
  }
  return complaint("the range has too many digits for an exact midpoint; round its ends");
}

Parsed<Evidence> make_counts(Count converted, Count of, std::optional<Rate> planned) {
  if (const auto counts = RateCounts::make(units(converted), units(of), planned)) return *counts;
  if (of == Count()) return complaint("counts of 0 units say nothing; \"of\" is 1 or more");
  if (converted > of) {
    return complaint(std::to_string(units(converted)) + " converted of " + std::to_string(units(of)) +
                     " is impossible; \"converted\" is at most \"of\"");
  }
  if (planned) return complaint("counts give the rate themselves; leave \"rate\" out");
  return complaint("0 converted gives no rate to plan with; add one beside the counts in a file: \"rate\": \"1%\"");
}

Parsed<Evidence> parse_evidence(std::string_view text) {
  if (const auto dots = text.find(".."); dots != std::string_view::npos) {
    return parse_range(text.substr(0, dots), text.substr(dots + 2));
  }
  if (const auto of = text.find("of"); of != std::string_view::npos) {
    return parse_counts(text.substr(0, of), text.substr(of + 2));
  }
  const auto rate = parse_rate(text);
  if (!rate) return tl::unexpected(rate.error());
  return KnownRate{*rate};
}

}  // namespace funnel::io
