// SPDX-License-Identifier: MIT
#include "io/funnel_reader.hpp"
#include "random_funnels.hpp"

using namespace funnel;
using namespace funnel::io;
using namespace funnel::test;

namespace {

constexpr std::array<std::string_view, 2> locales = {"en-US", "fr-CA"};

constexpr std::string_view example = R"({"name": "é", "locale": "fr-CA", "start": "2026-01-01", "months": 6, "clv": 1e4,
"target": {"revenue": "200k"}, "existing": {"revenue": 5, "lost": "10%"},
"stages": [{"id": "a", "rate": {"low": "2%", "high": "4%"}, "open": 3}, {"id": "b", "rate": {"converted": 9, "of": 99}},
{"id": "c", "departments": ["sales"]}], "costs": [{"name": "CRM", "monthly": 5}],
"channels": [{"id": "x", "share": "40%"}, {"id": "y", "share": 0.6, "stages": {"a": {"rate": "2%"}}}],
"calendar": {"weights": [1, 2]}, "scenarios": [{"name": "s", "clv": 5}], "raci": {"b": {"informed": ["sales"]}}})";

std::size_t lines_of(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
}

/// Reads a document; every problem of it lies in the text and has something to say.
void check(const std::string& json) {
  const Funnel base = built_in();
  const auto document = read_funnel(json, {base, locales});
  if (document) return;
  RC_ASSERT(!document.error().empty());
  for (const Problem& problem : document.error()) {
    RC_ASSERT(problem.position.line >= 1 && problem.position.line <= lines_of(json));
    RC_ASSERT(problem.position.column >= 1 && problem.position.column <= json.size() + 1);
    RC_ASSERT(!problem.message.empty());
  }
  RC_ASSERT(std::is_sorted(document.error().begin(),
                           document.error().begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(
                                                          document.error().size(), most_problems)),
                           [](const Problem& left, const Problem& right) { return left.position < right.position; }));
}

}  // namespace

TEST_CASE("whatever is read, an answer comes") {
  rc::prop("a document of which some bytes are changed is read or refused", [] {
    std::string json(example);
    for (std::int64_t change = drawn(1, 4); change > 0; --change) {
      const auto at = static_cast<std::size_t>(drawn(0, static_cast<std::int64_t>(json.size()) - 1));
      json[at] = drawn(0, 3) == 0
                     ? static_cast<char>(drawn(-128, 127))
                     : json[static_cast<std::size_t>(drawn(0, static_cast<std::int64_t>(json.size()) - 1))];
    }
    check(json);
  });

  rc::prop("a document that breaks off, or lacks a part, is read or refused", [] {
    std::string json(example);
    const auto from = static_cast<std::size_t>(drawn(0, static_cast<std::int64_t>(json.size())));
    json.erase(from, drawn(0, 1) == 0 ? std::string::npos : static_cast<std::size_t>(drawn(1, 30)));
    check(json);
  });

  rc::prop("any text is read or refused", [](const std::string& text) { check(text); });
}
