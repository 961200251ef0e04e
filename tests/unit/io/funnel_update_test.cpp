// SPDX-License-Identifier: MIT
// What calibration writes into a funnel file, and that nothing else in it changes.
#include "io/funnel_update.hpp"

#include "histories.hpp"
#include "io/channel_ids.hpp"
#include "reader.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::io;
using namespace funnel::test;

namespace {

constexpr std::string_view source = "crm.csv";

std::vector<std::string> names_of(const History& history) {
  std::vector<std::string> names;
  for (const ChannelHistory& channel : history.channels) names.push_back(channel.name);
  return names;
}

/// The text after calibration, which is a funnel file as well.
std::string updated(std::string_view text, const History& history) {
  const Funnel funnel = test::read_funnel(text);
  const auto calibration = calibrated(history, {&funnel, {}, channel_ids(names_of(history), funnel.channels)});
  std::string result = updated_funnel_file(text, funnel, calibration, std::string(source));
  REQUIRE(test::problems(result).empty());
  return result;
}

std::string made(const History& history) {
  std::string result =
      new_funnel_file(calibrated(history, {nullptr, {}, channel_ids(names_of(history), {})}), std::string(source));
  REQUIRE(test::problems(result).empty());
  return result;
}

History small() {
  return counts_history({"leads", "customers"}, {3200, 96});
}

}  // namespace

TEST_CASE("a rate is replaced in its place, and what is missing follows the last key") {
  REQUIRE(updated(R"({"stages": [{"id": "leads", "rate": "5%", "open": 3}, {"id": "customers"}], "months": 6})",
                  small()) == R"({"stages": [{"id": "leads", "rate": {"converted": 96, "of": 3200}, "open": 3, )"
                              R"("source": "crm.csv"}, {"id": "customers"}], "months": 6})");
}

TEST_CASE("every other byte of a file stays: order, line ends, tabs, number texts, byte-order mark") {
  const std::string before =
      "\xEF\xBB\xBF{\r\n\t\"months\" :  12 ,\r\n\r\n\t\"budget\": 9007199254740993.10,\r\n\t\"name\": "
      "\"\\u00e9\\/\",\r\n"
      "\t\"stages\": [\r\n\t\t{\r\n\t\t\t\"rate\": { \"low\": 2e-2,\r\n\t\t\t\t\"high\": 0.040 },\r\n"
      "\t\t\t\"lag\": null,\r\n\t\t\t\"id\": \"leads\"\r\n\t\t},\r\n\t\t{ \"id\": \"customers\" }\r\n\t]\r\n}\r\n\r\n";
  const std::string after =
      "\xEF\xBB\xBF{\r\n\t\"months\" :  12 ,\r\n\r\n\t\"budget\": 9007199254740993.10,\r\n\t\"name\": "
      "\"\\u00e9\\/\",\r\n"
      "\t\"stages\": [\r\n\t\t{\r\n\t\t\t\"rate\": {\"converted\": 96, \"of\": 3200},\r\n"
      "\t\t\t\"lag\": \"7.5d\",\r\n\t\t\t\"id\": \"leads\",\r\n\t\t\t\"lag_spread\": \"12.3d\",\r\n"
      "\t\t\t\"source\": \"crm.csv\"\r\n\t\t},\r\n\t\t{ \"id\": \"customers\" }\r\n\t]\r\n}\r\n\r\n";
  REQUIRE(updated(before, cohort_history()) == after);
}

TEST_CASE("a file without spaces or lines gets none") {
  REQUIRE(updated(R"({"stages":[{"id":"leads","rate":0.05},{"id":"customers"}]})", small()) ==
          R"({"stages":[{"id":"leads","rate":{"converted":96,"of":3200},"source":"crm.csv"},{"id":"customers"}]})");
}

TEST_CASE("the same data again change nothing more") {
  const std::string once = updated(
      "{\n    \"stages\": [\n        {\"id\": \"leads\",\n         \"rate\": \"5%\"},\n"
      "        {\"id\": \"customers\"}\n    ]\n}",
      small());
  REQUIRE(once ==
          "{\n    \"stages\": [\n        {\"id\": \"leads\",\n         \"rate\": {\"converted\": 96, \"of\": "
          "3200},\n         \"source\": \"crm.csv\"},\n        {\"id\": \"customers\"}\n    ]\n}");
  REQUIRE(updated(once, small()) == once);
}

TEST_CASE("where nothing converted, the rate to plan with stays beside the counts") {
  const auto nothing = counts_history({"leads", "customers"}, {500, 0});
  REQUIRE(updated(R"({"stages": [{"id": "leads", "rate": "1/3", "source": "x"}, {"id": "customers"}]})", nothing) ==
          R"({"stages": [{"id": "leads", "rate": {"converted": 0, "of": 500, "rate": "1/3"}, "source": "crm.csv"}, )"
          R"({"id": "customers"}]})");
}

TEST_CASE("where the data say nothing of a rate, the file stays as it is") {
  const std::string text = R"({"stages": [{"id": "leads", "rate": "5%"}, {"id": "customers"}]})";
  REQUIRE(updated(text, counts_history({"leads", "customers"}, {0, 0})) == text);
  REQUIRE(updated(text, counts_history({"leads", "customers"}, {5, 6})) == text);
  REQUIRE(updated(text, counts_history({"leads"}, {5})) == text);
}

TEST_CASE("a file without stages gets those of the preset") {
  REQUIRE(updated("{\n  \"clv\": 10000\n}\n", counts_history({"leads", "mql"}, {1000, 250})) ==
          R"({
  "clv": 10000,
  "stages": [
    {"id": "sessions", "rate": "3%", "departments": ["marketing"]},
    {
      "id": "leads",
      "rate": {"converted": 250, "of": 1000},
      "source": "crm.csv",
      "departments": ["marketing"]
    },
    {"id": "mql", "rate": "20%", "departments": ["marketing"]},
    {"id": "sql", "rate": "25%", "departments": ["marketing", "sales"]},
    {
      "id": "opportunities",
      "rate": "25%",
      "departments": ["sales", "customer-service"]
    },
    {"id": "customers", "departments": ["sales"]}
  ]
}
)");
  REQUIRE(
      updated("{}", counts_history({"leads", "mql"}, {1000, 250})).starts_with(R"({"stages": [{"id": "sessions", )"));
}

TEST_CASE("what takes several lines ends them as the file does") {
  const std::string text = updated("{\r\n\t\"clv\": 10000\r\n}\r\n", counts_history({"leads", "mql"}, {1000, 250}));
  REQUIRE(text.starts_with("{\r\n\t\"clv\": 10000,\r\n\t\"stages\": [\r\n\t\t{\"id\": \"sessions\""));
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
    REQUIRE(text[at - 1] == '\r');
  }
}

TEST_CASE("a new file has its stages, rates and lags") {
  REQUIRE(made(cohort_history()) == R"({
  "schema": 1,
  "stages": [
    {
      "id": "leads",
      "rate": {"converted": 96, "of": 3200},
      "lag": "7.5d",
      "lag_spread": "12.3d",
      "source": "crm.csv",
      "departments": ["marketing"]
    },
    {"id": "customers", "departments": ["sales"]}
  ]
}
)");
}

TEST_CASE("a new file has the locale that is asked for, and stages of nobody's no departments") {
  const auto history = counts_history({"trials", "customers"}, {700, 7});
  REQUIRE(new_funnel_file(calibrated(history, {}), "", "fr-CA") == R"({
  "schema": 1,
  "locale": "fr-CA",
  "stages": [
    {"id": "trials", "rate": {"converted": 7, "of": 700}},
    {"id": "customers", "departments": ["sales"]}
  ]
}
)");
}

TEST_CASE("new channels have exact shares of the customers, ids of their own and counts") {
  auto history = counts_history({"leads", "customers"}, {700, 7});
  history.channels = {channel_history("Référencement", {400, 3}), channel_history("", {200, 4}),
                      channel_history("Total", {100, 0})};
  const std::string text = made(history);
  REQUIRE(text.substr(text.find("  \"channels\"")) == R"(  "channels": [
    {
      "id": "referencement",
      "name": "Référencement",
      "share": "3/7",
      "stages": {
        "leads": {"rate": {"converted": 3, "of": 400}}
      }
    },
    {
      "id": "not-given",
      "share": "4/7",
      "stages": {
        "leads": {"rate": {"converted": 4, "of": 200}}
      }
    }
  ]
}
)");
}

TEST_CASE("channels of a file are found by name or id, and only their rates change") {
  const std::string text =
      R"({"stages": [{"id": "leads", "rate": "5%"}, {"id": "customers"}], "channels": [)"
      R"({"id": "seo", "name": "Search", "share": "40%", "stages": {"leads": {"rate": "2%", "unit_cost": 0.10}}}, )"
      R"({"id": "ads", "share": "30%"}, {"id": "fairs", "share": "30%", "stages": {}}]})";
  auto history = counts_history({"leads", "customers"}, {700, 7});
  history.channels = {channel_history("ads", {100, 1}), channel_history("Search", {200, 0}),
                      channel_history("Fairs", {100, 1}), channel_history("Radio", {300, 5})};
  REQUIRE(updated(text, history) ==
          R"({"stages": [{"id": "leads", "rate": {"converted": 7, "of": 700}, "source": "crm.csv"}, )"
          R"({"id": "customers"}], "channels": [)"
          R"({"id": "seo", "name": "Search", "share": "40%", "stages": {"leads": )"
          R"({"rate": {"converted": 0, "of": 200, "rate": "2%"}, "unit_cost": 0.10}}}, )"
          R"({"id": "ads", "share": "30%", "stages": {"leads": {"rate": {"converted": 1, "of": 100}}}}, )"
          R"({"id": "fairs", "share": "30%", "stages": {"leads": {"rate": {"converted": 1, "of": 100}}}}]})");
}

TEST_CASE("ids of channels are lower-case ASCII, different and no reserved words") {
  const std::vector<std::string> names = {"Google Ads", "google-ads", "", "Cost", "日本", "\xFF\x1B", "É--ü_1 "};
  const std::vector<std::optional<std::string>> expected = {"google-ads", "google-ads-2", "not-given", "cost-2",
                                                            "channel",    "channel-2",    "e-u_1"};
  REQUIRE(channel_ids(names, {}) == expected);
  REQUIRE(channel_ids({"Œuvres", "Søk", "L’Été"}, {}) ==
          std::vector<std::optional<std::string>>{"oeuvres", "sok", "l-ete"});
  REQUIRE(channel_ids({std::string(300, 'x')}, {}).front()->size() == 56);
}

TEST_CASE("two names are never one channel of a file, and the exact name comes first") {
  const Channel seo{"seo", "Search", *Share::make(1), {}, {}, {}, {}};
  using Ids = std::vector<std::optional<std::string>>;
  REQUIRE(channel_ids({"SEO", "seo", "Search"}, {seo}) == Ids{std::nullopt, std::nullopt, "seo"});
  REQUIRE(channel_ids({"SEO", "seo"}, {seo}) == Ids{std::nullopt, "seo"});
  REQUIRE(channel_ids({"search", "SEO", "seo "}, {seo}) == Ids{std::nullopt, "seo", std::nullopt});
}

TEST_CASE("what a channel is called cannot act on a terminal") {
  auto history = counts_history({"leads", "customers"}, {700, 7});
  history.channels = {channel_history("\x1B[31m\u202E\xFF", {700, 7})};
  REQUIRE(made(history).find(R"("name": "\u001b[31m\u202e)"
                             "\uFFFD\"") != std::string::npos);
}
