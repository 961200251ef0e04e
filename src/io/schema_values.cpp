// SPDX-License-Identifier: MIT
#include "io/schema_values.hpp"

#include "io/limits.hpp"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <limits>

namespace funnel::io {

namespace {

// The number grammar as regular expressions. Spaces are ASCII or no-break ones; digits may be grouped by "_".
constexpr std::string_view spaces = R"([ \t\u00a0\u202f]*)";
constexpr std::string_view number_pattern = R"(-?[0-9]+(_[0-9]+)*(\.[0-9]+(_[0-9]+)*)?([eE][+-]?[0-9]+(_[0-9]+)*)?)";
/// Below 1 as it is written, or by its exponent.
constexpr std::string_view part =
    R"(-?(0(_?0)*(\.[0-9]+(_[0-9]+)*)?([eE][+-]?[0-9]+(_[0-9]+)*)?|[0-9]+(_[0-9]+)*(\.[0-9]+(_[0-9]+)*)?[eE]-[0-9]+))";

/// All of a text, between spaces.
std::string whole_text(std::initializer_list<std::string_view> patterns) {
  std::string text = "^" + std::string(spaces) + "(";
  for (const std::string_view pattern : patterns) text += pattern;
  return text + ")" + std::string(spaces) + "$";
}
/// Letters of any script, digits, "-" and "_".
constexpr const char* id_text = R"(^[^\u0000-,./:-@\[-^`{-\u007f]{1,64}$)";
constexpr const char* date_text = "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$";

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

Schema defined(std::string_view description, Schema types, const std::string& pattern, const Schema& limits,
               Schema examples) {
  Schema schema = {{"description", description}, {"type", std::move(types)}, {"pattern", pattern}};
  schema.update(limits);
  schema["examples"] = std::move(examples);
  return schema;
}

Schema amount(std::string_view description, const Schema& limits, Schema examples, const char* type = "number") {
  return defined(description, {type, "string", "null"}, whole_text({number_pattern, "[kKM]?"}), limits,
                 std::move(examples));
}

Schema share(std::string_view description, const Schema& limits, Schema examples) {
  return defined(description, {"number", "string", "null"},
                 whole_text({number_pattern, spaces, "%|", number_pattern, "/", number_pattern, "|", part}), limits,
                 std::move(examples));
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
  const Schema lag_type = {"string", "null"};
  return {
      {"money", amount("An amount of the file's currency, 0 or more: a number, or a text such as \"200k\" or \"1.5M\"",
                       any_amount, {200000, "200k"})},
      {"clv", amount("An amount above 0", above_zero, {10000, "10k"})},
      {"volume", amount("A number of units, 0 or more", any_amount, {500, "1.5k"})},
      {"count", amount("A whole number of units, 0 or more", any_amount, {120, "32k"}, "integer")},
      {"capacity", amount("A number of units above 0", above_zero, {400})},
      {"cv", amount("A coefficient of variation, 0 to 100", {{"minimum", 0}, {"maximum", 100}}, {0, 0.5})},
      {"rate", share("A share above 0, at most 100 %: \"3%\", \"1/4\" or 0.03; a bare 3 or 1 is refused",
                     {{"exclusiveMinimum", 0}, {"exclusiveMaximum", 1}}, {"3%", "1/4", 0.03})},
      {"share", share("A share from 0 to 100 %: \"10%\", \"1/4\" or 0.1; a bare 10 or 1 is refused",
                      {{"minimum", 0}, {"exclusiveMaximum", 1}}, {"10%", "1/4", 0.1})},
      {"growth", share("A change from one month to the next, above -100 %",
                       {{"exclusiveMinimum", -1}, {"exclusiveMaximum", 1}}, {"3%", "-2%"})},
      {"lag", defined("A time in days or months: \"7d\", \"2mo\"", lag_type,
                      whole_text({number_pattern, spaces, "(d|mo)"}), Schema::object(), {"7d", "2mo"})},
      {"date",
       defined("A day, or the first one of a month", lag_type, date_text, Schema::object(), {"2027-01-01", "2027-01"})},
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

Schema whole_schema(int least, int most, std::string_view description) {
  return {{"description", description},
          {"type", {"integer", "string", "null"}},
          {"minimum", least},
          {"maximum", most},
          {"pattern", whole_text({number_pattern})}};
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
