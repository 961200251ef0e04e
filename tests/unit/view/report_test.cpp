// SPDX-License-Identifier: MIT
#include "view/report.hpp"

#include "view/report_target.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;
using document::Document;
using document::Paragraph;
using document::Section;
using view::ReportPartKind;

namespace {

Document part(std::vector<Section> sections) {
  return {"title", "heading", "en-US", std::move(sections)};
}

/// "## heading" or the words of paragraphs.
Texts lines(const Document& document) {
  Texts all;
  for (const Section& section : document.sections) {
    all.push_back(std::string(static_cast<std::size_t>(section.depth) + 1, '#') + section.heading);
    for (const document::Block& block : section.blocks) {
      const auto* const paragraph = std::get_if<Paragraph>(&block);
      all.push_back(paragraph != nullptr ? paragraph->text : "chart");
    }
  }
  return all;
}

Document report_of(std::vector<view::ReportPart> parts) {
  const Funnel funnel = for_volume(Funnel(stage_list({{"a", "50%"}, {"b", ""}})), "b", 20);
  const Plan made = plan(funnel).value();
  return view::report_document({funnel, std::nullopt, made, std::move(parts)}, Locale::en_us);
}

const std::string target =
    "The target: 20\u00A0units at the stage “b” over 12 months, which takes 40\u00A0units at the "
    "stage “a” at the top of the funnel.";

}  // namespace

TEST_CASE("a report begins with the target and the funnel, and puts documents below their parts' titles") {
  const auto report =
      report_of({{ReportPartKind::plan, part({{"", {Paragraph{"one"}}}, {"More", {Paragraph{"two"}}}})},
                 {ReportPartKind::budget, part({{"Costs", {Paragraph{"three"}}}}), {document::Chart{}}}});
  REQUIRE(report.heading == "Report of a funnel");
  REQUIRE(lines(report) ==
          Texts{"#", target, "chart", "#The plan", "one", "##More", "two", "#Budget", "chart", "##Costs", "three"});
}

TEST_CASE("a later part does not say word for word what an earlier one said, unless nothing were left") {
  const Section dates{"", {Paragraph{"From here to there."}, Paragraph{"own"}}};
  const Section twice{"Goals", {Paragraph{"goal"}, Paragraph{"goal"}}};
  const Section again{"Alone", {Paragraph{"own"}}};
  const auto report = report_of({{ReportPartKind::plan, part({dates})},
                                 {ReportPartKind::schedule, part({{"", {dates.blocks[0], Paragraph{"new"}}}})},
                                 {ReportPartKind::goals, part({twice, again})}});
  REQUIRE(lines(report) == Texts{"#", target, "chart", "#The plan", "From here to there.", "own", "#Calendar", "new",
                                 "#Goals", "##Goals", "goal", "goal", "##Alone", "own"});
}

TEST_CASE("the JSON of a report has every part's key, null where there is none") {
  const auto json = view::report_json(built_in(), "prudent", {{ReportPartKind::scenarios, {{"x", 1}}}});
  REQUIRE(
      json.dump() ==
      R"({"schema":1,"command":"report","name":null,"scenario":"prudent","plan":null,"levers":null,"compare":{"x":1},)"
      R"("budget":null,"schedule":null,"goals":null,"track":null})");
}

TEST_CASE("the target in one sentence, in both languages") {
  Funnel funnel = built_in("200000");
  REQUIRE(
      view::target_sentence(funnel, plan(funnel).value(), std::nullopt, Locale::en_us) ==
      "The target: $200,000 of revenue over 12 months, which takes 20\u00A0customers and, at the top of the funnel, "
      "1,066,667\u00A0sessions.");
  funnel.horizon = Horizon::make(1).value();
  REQUIRE(view::target_sentence(funnel, plan(funnel).value(), std::nullopt, Locale::fr_ca) ==
          "La cible\u00A0: 200\u00A0000\u00A0$ de revenus sur 1 mois, soit 20\u00A0clients signés et, en haut de "
          "l’entonnoir, 1\u00A0066\u00A0667\u00A0sessions web.");
}

TEST_CASE("a report says what a part has to say to others, and leaves out what is nothing to them") {
  const Section section{"", {Paragraph{"Give --limit.", ""}, Paragraph{"Unknown (--clv).", "Unknown."}}};
  const auto report = report_of({{ReportPartKind::levers, part({section})}});
  REQUIRE(lines(report) == Texts{"#", target, "chart", "#Levers", "Unknown."});
}

TEST_CASE("the target names the scenario that it is planned in, and the scenarios name the plan's own") {
  const Funnel funnel = built_in("200000");
  const std::optional<std::string> scenario = "prudent";
  const auto said = [&](Locale locale) {
    return view::target_sentence(funnel, plan(funnel).value(), scenario, locale);
  };
  REQUIRE(said(Locale::en_us).find(" over 12 months, in the scenario “prudent”, which takes 20") != std::string::npos);
  REQUIRE(said(Locale::fr_ca).find(" 12 mois, dans le scénario «\u00A0prudent\u00A0», soit 20") != std::string::npos);
  REQUIRE(view::base_scenarios_sentence({"median", "x"}, Locale::en_us) ==
          "“Base” is the plan above, with the figures of: median, x.");
}
