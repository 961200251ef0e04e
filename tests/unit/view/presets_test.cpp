// SPDX-License-Identifier: MIT
#include "view/presets.hpp"

#include "view/preset_words.hpp"
#include "viewed.hpp"

#include <funnel/preset.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace funnel;
using namespace funnel::test;
using language::Locale;

namespace {

const document::Table& table_of(const document::Document& document, std::size_t section, std::size_t block) {
  return std::get<document::Table>(document.sections.at(section).blocks.at(block));
}

}  // namespace

TEST_CASE("every preset has a row, a purpose in both languages and a source") {
  for (const Locale locale : {Locale::en_us, Locale::fr_ca}) {
    const auto document = view::presets_document(locale);
    REQUIRE(table_of(document, 0, 0).rows.size() == preset_ids().size());
    REQUIRE(table_of(document, 1, 0).rows.size() == preset_ids().size());
  }
  const auto json = view::presets_json(std::nullopt);
  REQUIRE(json["presets"].size() == preset_ids().size());
  for (const auto& one : json["presets"]) REQUIRE_FALSE(one["source"].empty());
  REQUIRE(json["notes"][0]["code"] == "replace-figures");
}

TEST_CASE("a preset shows its rates from end to end, and its middle to machines") {
  const auto document = view::preset_document("shopify-store", Locale::fr_ca);
  const auto& table = table_of(document, 0, 1);
  REQUIRE(column(table, "low") == Texts{"0.008|0.8%", "-"});
  REQUIRE(column(table, "rate") == Texts{"0.014|1.4%", "-"});
  REQUIRE(column(table, "high") == Texts{"0.031|3.1%", "-"});
  REQUIRE(document.heading == "Modèle shopify-store");
  const auto json = view::presets_json("shopify-store")["presets"];
  REQUIRE(json.size() == 1);
  REQUIRE(json[0]["stages"][0]["id"] == "orders");
  REQUIRE(json[0]["stages"][1]["high"] == 0.031);
  REQUIRE(json[0]["date"] == nullptr);
  REQUIRE(json[0]["scenarios"] == nlohmann::ordered_json({"prudent", "median", "ambitious"}));
}

TEST_CASE("a file to start from has the preset's rates with their source, in the language that is asked for") {
  const auto plain = view::starting_file("saas-self-serve", std::nullopt);
  REQUIRE(plain["stages"][0]["rate"] == "3.5%");
  REQUIRE(plain["stages"][0]["source"] ==
          "funnel init --preset saas-self-serve (acceleroi.com, date not stated; replace with your own)");
  REQUIRE_FALSE(plain["stages"][0].contains("name"));
  REQUIRE_FALSE(plain["stages"][2].contains("source"));
  REQUIRE(plain["locale"] == nullptr);
  const auto french = view::starting_file("saas-self-serve", Locale::fr_ca);
  REQUIRE(french["locale"] == "fr-CA");
  REQUIRE(french["currency"] == "CAD");
  REQUIRE(french["stages"][0]["name"] == "Visiteurs");
  REQUIRE(french["stages"][0]["source"] ==
          "funnel init --preset saas-self-serve (acceleroi.com, date non indiquée, à remplacer par les vôtres)");
  REQUIRE(french["departments"][0]["name"] == "Ventes");
  REQUIRE(french["scenarios"][1]["name"] == "median");
  REQUIRE(plain["name"] == "Figures to replace (saas-self-serve)");
  REQUIRE(french["name"] == "Chiffres à remplacer (saas-self-serve)");
  REQUIRE(french["scenarios"][2]["stages"]["trials"]["rate"] == "25%");
}

TEST_CASE("every stage of a file to start from is recognised as a preset's") {
  for (const std::string_view id : preset_ids()) {
    const auto file = view::starting_file(id, Locale::fr_fr);
    for (const auto& json : file["stages"]) {
      if (!json.contains("rate")) continue;
      Stage stage;
      stage.source = json["source"].get<std::string>();
      REQUIRE(starting_preset(stage) == id);
    }
  }
}
