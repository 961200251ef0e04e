// SPDX-License-Identifier: MIT
#include "channels.hpp"

#include "view/channel_tables.hpp"
#include "viewed.hpp"

#include <funnel/channels.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Funnel two_channels() {
  Channel seo = with_own_rate(sharing("seo", "60%"), "visitors", "1%");
  seo.name = "SEO";
  return with_channels({seo, sharing("ads", "40%"), pinned("fairs", "visitors", 590)});
}

/// A plan of channels as the program shows it.
struct Viewed {
  explicit Viewed(const Funnel& given)
      : funnel(blended(given)), total(plan(given).value()), channels(channel_plans(given)) {}
  view::PlanView view() const { return {funnel, total, false, channels}; }

  Funnel funnel;
  Plan total;
  std::vector<PlannedChannel> channels;
};

Texts titles(const document::Table& table) {
  Texts texts;
  for (const document::Column& column : table.columns) texts.push_back(column.title);
  return texts;
}

}  // namespace

TEST_CASE("JSON has a list of channels, and no key of it where there are none") {
  const Viewed viewed(two_channels());
  const auto json = view::plan_json(viewed.view());
  REQUIRE(json["channels"].size() == 3);
  REQUIRE(json["channels"][0]["id"] == "seo");
  REQUIRE(json["channels"][0]["name"] == "SEO");
  REQUIRE(json["channels"][0]["share"] == 0.6);
  REQUIRE(json["channels"][0]["pinned"].is_null());
  REQUIRE(json["channels"][0]["revenue"] == 9000);
  REQUIRE(json["channels"][0]["stages"][2]["volume"] == 1800);
  REQUIRE(json["channels"][2]["share"].is_null());
  REQUIRE(json["channels"][2]["pinned"]["volume"] == 590);
  REQUIRE(json["chance"].is_null());
  REQUIRE_FALSE(json_of(built_in("200000")).contains("channels"));
}

TEST_CASE("machines get a row for each stage of each channel behind the total's") {
  const Viewed viewed(two_channels());
  const auto document = view::plan_document(viewed.view(), Locale::en_us);
  const auto& table = std::get<document::Table>(document.sections[0].blocks[0]);
  REQUIRE(table.columns.back().key == "channel");
  REQUIRE(table.columns.back().audience == document::Audience::machines);
  REQUIRE(column(table, "channel") ==
          Texts{"-", "-", "-", "-", "seo", "seo", "seo", "ads", "ads", "ads", "fairs", "fairs", "fairs"});
  for (std::size_t row = 4; row < table.rows.size(); ++row) {
    REQUIRE(table.rows[row].audience == document::Audience::machines);
  }
  REQUIRE(table_of(built_in("200000")).columns.back().key == "departments");
}

TEST_CASE("readers get a column a channel: volumes, then rates") {
  const Viewed viewed(two_channels());
  const auto document = view::plan_document(viewed.view(), Locale::en_us);
  REQUIRE(document.sections[1].heading == "Channels");
  const auto& volumes = std::get<document::Table>(document.sections[1].blocks[0]);
  REQUIRE(titles(volumes) == Texts{"Stage", "SEO", "ads", "fairs"});
  REQUIRE(cells(volumes.rows[0]) == Texts{"Share", "0.6|60%", "0.4|40%", "-"});
  REQUIRE(cells(volumes.rows[4]) == Texts{"Visitors", "1800|1800", "600|600", "590|590"});
  const auto& rates = std::get<document::Table>(document.sections[2].blocks[0]);
  REQUIRE(cells(rates.rows[0]) == Texts{"CLV", "USD 1000|1000", "USD 1000|1000", "USD 1000|1000"});
  REQUIRE(cells(rates.rows[2]) == Texts{"Visitors", "0.01|1%", "0.02|2%", "0.02|2%"});
}

TEST_CASE("what is pinned is said") {
  const auto sentences = view::channel_sentences(two_channels(), Locale::en_us);
  REQUIRE(sentences.size() == 2);
  REQUIRE(sentences[1] ==
          "Volumes given: fairs 590 (Visitors). The other channels share what these leave of the target.");
  REQUIRE(view::channel_sentences(with_channels({sharing("a", "100%")}), Locale::en_us).size() == 1);
}
