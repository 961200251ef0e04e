// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

#include <string_view>
#include <utility>

namespace funnel::view {

using Json = nlohmann::ordered_json;

/// Builds a JSON object key by key in one allocation. nlohmann's initialiser lists copy every value several times over,
/// which took most of the time of a stream of plans.
class JsonObject {
 public:
  explicit JsonObject(std::size_t keys) { members().reserve(keys); }

  /// The keys differ: nobody checks.
  JsonObject& add(std::string_view key, Json value) {
    members().emplace_back(std::string(key), std::move(value));
    return *this;
  }

  Json take() { return std::move(json_); }

 private:
  Json::object_t& members() { return json_.get_ref<Json::object_t&>(); }

  Json json_ = Json::object();
};

}  // namespace funnel::view
