// SPDX-License-Identifier: MIT
#include "render/render.hpp"

#include <catch2/catch.hpp>

using namespace funnel::render;

TEST_CASE("the registry lists every format in the order of help") {
  const std::vector<std::string_view> expected = {"text", "markdown", "csv", "tsv", "html", "svg"};
  std::vector<std::string_view> names;
  for (const auto& format : formats()) names.push_back(format.name);
  REQUIRE(names == expected);
}

TEST_CASE("extensions and audiences") {
  using Extensions = std::array<std::string_view, 2>;
  REQUIRE(formats()[0].extensions == Extensions{"txt", ""});
  REQUIRE(formats()[1].extensions == Extensions{"md", "markdown"});
  REQUIRE(formats()[2].extensions == Extensions{"csv", ""});
  REQUIRE(formats()[3].extensions == Extensions{"tsv", ""});
  REQUIRE(formats()[4].extensions == Extensions{"html", "htm"});
  REQUIRE(formats()[5].extensions == Extensions{"svg", ""});
  for (const auto& format : formats()) {
    REQUIRE(format.is_chart == (format.name == "svg"));
    REQUIRE(format.for_machines == (format.name == "csv" || format.name == "tsv"));
  }
}

TEST_CASE("every format takes an empty document") {
  for (const auto& format : formats()) REQUIRE_NOTHROW(format.render({}, {}));
}
