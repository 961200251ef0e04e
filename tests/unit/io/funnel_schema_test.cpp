// SPDX-License-Identifier: MIT
// That schema and reader agree is tested from outside, by tests/schema.
#include "io/funnel_schema.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <string>

using namespace funnel::io;

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 2> locales = {"en-US", "fr-CA"};

/// Counts what `is_wrong` says of every object in the schema.
template <class IsWrong>
int count(const Json& value, IsWrong is_wrong) {
  int wrong = value.is_object() && is_wrong(value) ? 1 : 0;
  if (!value.is_structured()) return wrong;
  for (const Json& child : value) wrong += count(child, is_wrong);
  return wrong;
}

}  // namespace

TEST_CASE("the schema says which draft it is of, and which locales there are") {
  const Json schema = funnel_schema(locales);
  REQUIRE(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
  REQUIRE(schema["properties"]["locale"]["enum"] == Json({"en-US", "fr-CA", nullptr}));
  REQUIRE(schema["properties"]["months"]["default"] == 12);
}

TEST_CASE("every key of a file is described, and every reference leads somewhere") {
  const Json schema = funnel_schema(locales);
  const auto undescribed = [](const Json& object) {
    if (!object.contains("additionalProperties") || !object.contains("properties")) return false;
    const Json& properties = object["properties"];
    return std::any_of(properties.begin(), properties.end(),
                       [](const Json& property) { return !property.contains("description"); });
  };
  const auto astray = [&schema](const Json& object) {
    const std::string start = "#/$defs/";
    if (!object.contains("$ref")) return false;
    const std::string reference = object["$ref"];
    return !reference.starts_with(start) || !schema["$defs"].contains(reference.substr(start.size()));
  };
  REQUIRE(count(schema, undescribed) == 0);
  REQUIRE(count(schema, astray) == 0);
  REQUIRE(count(schema, [](const Json& object) { return object.contains("$ref"); }) > 40);
}
