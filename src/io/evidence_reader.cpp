// SPDX-License-Identifier: MIT
#include "io/evidence.hpp"
#include "io/stage_reader.hpp"

#include <array>
#include <utility>

namespace funnel::io {

namespace {

/// The two numbers under a pair of keys, which only make sense together.
template <class Value>
std::optional<std::pair<Value, Value>> pair_of(Reading& reading, const Node& node, Fields& fields,
                                               std::array<std::string_view, 2> keys,
                                               Parsed<Value> (*parse)(std::string_view)) {
  const auto first = number<Value>(reading, fields.get(keys[0]), parse);
  const auto second = number<Value>(reading, fields.get(keys[1]), parse);
  if (fields.has(keys[0]) != fields.has(keys[1])) {
    reading.complain(node, "both " + in_quotes(keys[0]) + " and " + in_quotes(keys[1]) + " are needed");
  }
  if (!first || !second) return std::nullopt;
  return std::pair(*first, *second);
}

std::optional<Evidence> accepted(Reading& reading, const Node& node, const Parsed<Evidence>& evidence) {
  if (evidence) return *evidence;
  reading.complain(node, evidence.error().text);
  return std::nullopt;
}

}  // namespace

std::optional<Evidence> read_evidence(Reading& reading, const Node* node) {
  if (node == nullptr) return std::nullopt;
  if (node->kind != NodeKind::object) {
    const auto rate = number<Rate>(reading, node, parse_rate);
    return rate ? std::optional<Evidence>(KnownRate{*rate}) : std::nullopt;
  }
  Fields fields(reading, *node);
  const auto planned = number<Rate>(reading, fields.get("rate"), parse_rate);
  const bool range = fields.has("low") != fields.has("high") || fields.has("low");
  const bool counts = fields.has("converted") != fields.has("of") || fields.has("converted");
  const auto ends = pair_of<Share>(reading, *node, fields, {"low", "high"}, parse_share);
  const auto pair = pair_of<Count>(reading, *node, fields, {"converted", "of"}, parse_count);
  if (range && counts) {
    reading.complain(*node, "a rate is a range or counts, not both");
    return std::nullopt;
  }
  if (range) return ends ? accepted(reading, *node, make_range(ends->first, ends->second, planned)) : std::nullopt;
  if (counts) return pair ? accepted(reading, *node, make_counts(pair->first, pair->second, planned)) : std::nullopt;
  if (planned) return KnownRate{*planned};
  reading.complain(*node,
                   "no rate is here; write {\"low\": \"2%\", \"high\": \"4%\"} or {\"converted\": 96, \"of\": 3200}");
  return std::nullopt;
}

}  // namespace funnel::io
