// SPDX-License-Identifier: MIT
#include "io/schema_values.hpp"

#include "io/limits.hpp"
#include "io/schema_patterns.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace funnel::io {

namespace {

/// Letters of any script, digits, "-" and "_".
constexpr const char* id_text = R"(^[^\u0000-,./:-@\[-^`{-\u007f]{1,64}$)";

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

Schema defined(std::string_view description, Schema types, const std::string& pattern, const Schema& limits,
               Schema examples) {
  Schema schema = {{"description", description}, {"type", std::move(types)}, {"pattern", pattern}};
  schema.update(limits);
  schema["examples"] = std::move(examples);
  return schema;
}

Schema id_definition() {
  return {
      {"description", "1 to 64 letters, digits, \"-\" and \"_\""}, {"type", {"string", "null"}}, {"pattern", id_text}};
}

Schema own_id_definition() {
  Schema schema = id_definition();
  schema["not"] = {{"enum", reserved_words}};
  return schema;
}

Schema ids_definition() {
  return {{"description", "Ids of departments, each once"},
          {"type", {"array", "null"}},
          {"items", given(value_of("id", "The id of a department"))},
          {"maxItems", most_ids},
          {"uniqueItems", true}};
}

Schema absent() {
  return {{"type", "null"}};
}

Schema present() {
  return {{"not", absent()}};
}

}  // namespace

Schema value_definitions() {
  const Schema any_amount = {{"minimum", 0}, {"maximum", largest}};
  const Schema above_zero = {{"exclusiveMinimum", 0}, {"maximum", largest}};
  const Schema number = {"number", "string", "null"};
  const Schema whole = {"integer", "string", "null"};
  const Schema words = {"string", "null"};
  const NumberPatterns patterns;
  return {
      {"money", defined("An amount of the file's currency, 0 or more: a number, or a text such as \"200k\" or \"1.5M\"",
                        number, patterns.amount(), any_amount, {200000, "200k"})},
      {"clv", defined("An amount above 0", number, patterns.positive_amount(), above_zero, {10000, "10k"})},
      {"volume", defined("A number of units, 0 or more", number, patterns.amount(), any_amount, {500, "1.5k"})},
      {"count", defined("A whole number of units, 0 or more", whole, patterns.count(), any_amount, {120, "32k"})},
      {"capacity", defined("A number of units above 0", number, patterns.positive_amount(), above_zero, {400})},
      {"cv", defined("A coefficient of variation, 0 to 100", number, patterns.coefficient_of_variation(),
                     {{"minimum", 0}, {"maximum", 100}}, {0, 0.5})},
      {"rate", defined("A share above 0, at most 100 %: \"3%\", \"1/4\" or 0.03; a bare 3 or 1 is refused", number,
                       patterns.rate(), {{"exclusiveMinimum", 0}, {"exclusiveMaximum", 1}}, {"3%", "1/4", 0.03})},
      {"share", defined("A share from 0 to 100 %: \"10%\", \"1/4\" or 0.1; a bare 10 or 1 is refused", number,
                        patterns.share(), {{"minimum", 0}, {"exclusiveMaximum", 1}}, {"10%", "1/4", 0.1})},
      {"growth", defined("A change from one month to the next, above -100 %", number, patterns.growth(),
                         {{"exclusiveMinimum", -1}, {"exclusiveMaximum", 1}}, {"3%", "-2%"})},
      {"lag",
       defined("A time in days or months: \"7d\", \"2mo\"", words, patterns.lag(), Schema::object(), {"7d", "2mo"})},
      {"date", defined("A day, or the first one of a month", words, date_pattern(), Schema::object(),
                       {"2027-01-01", "2027-01"})},
      {"id", id_definition()},
      {"own_id", own_id_definition()},
      {"ids", ids_definition()},
  };
}

Schema value_of(std::string_view reference, std::string_view description) {
  return {{"description", description}, {"$ref", "#/$defs/" + std::string(reference)}};
}

Schema value_of(std::string_view reference, std::string_view description, Schema example) {
  Schema schema = value_of(reference, description);
  schema["examples"] = Schema::array({std::move(example)});
  return schema;
}

Schema given(Schema value) {
  value["not"] = absent();
  return value;
}

Schema with_default(Schema schema, Schema value) {
  schema["default"] = std::move(value);
  return schema;
}

Schema text_schema(std::string_view description) {
  return {{"description", description}, {"type", {"string", "null"}}, {"minLength", 1}, {"maxLength", longest_text}};
}

Schema whole_schema(int most, std::string_view description) {
  return {{"description", description},
          {"type", {"integer", "string", "null"}},
          {"minimum", 1},
          {"maximum", most},
          {"pattern", NumberPatterns().whole(most)}};
}

Schema choice_schema(std::span<const std::string_view> words, std::string_view description) {
  Schema all = Schema::array();
  for (const std::string_view word : words) all.push_back(word);
  all.push_back(nullptr);
  return {{"description", description}, {"enum", std::move(all)}};
}

Schema list_schema(Schema items, std::size_t most, std::string_view description) {
  return {{"description", description}, {"type", {"array", "null"}}, {"items", std::move(items)}, {"maxItems", most}};
}

Schema object_schema(std::string_view description, Properties properties, std::vector<std::string_view> required) {
  Schema all = Schema::object();
  for (auto& [key, value] : properties) {
    const bool needed = std::ranges::find(required, key) != required.end();
    all[std::string(key)] = needed ? given(std::move(value)) : std::move(value);
  }
  Schema schema = {{"description", description},
                   {"type", "object"},
                   {"properties", std::move(all)},
                   {"additionalProperties", false}};
  if (!required.empty()) schema["required"] = required;
  return schema;
}

Schema one_of_keys(std::span<const std::string_view> keys, const std::vector<std::vector<std::string_view>>& sets) {
  Schema branches = Schema::array();
  for (const auto& set : sets) {
    Schema properties = Schema::object();
    for (const std::string_view key : keys) {
      const bool needed = std::ranges::find(set, key) != set.end();
      properties[std::string(key)] = needed ? present() : absent();
    }
    Schema branch = {{"properties", std::move(properties)}};
    if (!set.empty()) branch["required"] = set;
    branches.push_back(std::move(branch));
  }
  return branches;
}

}  // namespace funnel::io
