// SPDX-License-Identifier: MIT
// Values of a funnel file as JSON Schema. Where a value may be missing it may be null, too.
#pragma once

#include <nlohmann/json.hpp>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace funnel::io {

using Schema = nlohmann::ordered_json;

/// The definitions of values that the others refer to: "money", "rate", "lag", ...
Schema value_definitions();

/// What `reference` defines, in a place with a meaning of its own.
Schema value_of(std::string_view reference, std::string_view description);
Schema value_of(std::string_view reference, std::string_view description, Schema example);
/// The same, in a place where it is never null.
Schema given(Schema value);
/// The same, in a place where it is `value` unless it is given.
Schema with_default(Schema schema, Schema value);

Schema text_schema(std::string_view description);
/// From 1 to `most`.
Schema whole_schema(int most, std::string_view description);
Schema choice_schema(std::span<const std::string_view> words, std::string_view description);
Schema list_schema(Schema items, std::size_t most, std::string_view description);

using Properties = std::vector<std::pair<std::string_view, Schema>>;

/// An object that has no other keys; `required` ones are there, and not null.
Schema object_schema(std::string_view description, Properties properties, std::vector<std::string_view> required = {});

/// That of these keys exactly those of one of the `sets` are there.
Schema one_of_keys(std::span<const std::string_view> keys, const std::vector<std::vector<std::string_view>>& sets);

}  // namespace funnel::io
