// SPDX-License-Identifier: MIT
#include "io/funnel_schema.hpp"

#include "io/limits.hpp"
#include "io/schema_values.hpp"

#include <funnel/currency.hpp>
#include <funnel/funnel.hpp>

#include <array>

namespace funnel::io {

namespace {

Schema nullable(Schema object) {
  object["type"] = {"object", "null"};
  return object;
}

/// What a key may be that is the id of a stage.
Schema stage_ids() {
  return {{"$ref", "#/$defs/own_id"}};
}

/// A rate with its evidence: a share; or an object with a range, with counts, or with a rate alone.
Schema evidence_definition() {
  Schema object =
      object_schema("How sure a rate is",
                    {{"rate", value_of("rate", "The rate to plan with, where it is not the middle of the range")},
                     {"low", value_of("share", "With \"high\": in 90 cases of 100 it lies between", "2%")},
                     {"high", value_of("share", "With \"low\"", "4%")},
                     {"converted", value_of("count", "With \"of\": so many moved on", 96)},
                     {"of", value_of("count", "With \"converted\": of so many", 3200)}});
  constexpr std::array<std::string_view, 4> keys = {"low", "high", "converted", "of"};
  object["anyOf"] = one_of_keys(keys, {{"low", "high"}, {"converted", "of"}, {}});
  object["anyOf"][2]["properties"]["rate"] = {{"not", {{"type", "null"}}}};
  object["anyOf"][2]["required"] = {"rate"};
  return {{"description", "The share of a stage's units that move on to the next stage, and how sure it is"},
          {"anyOf", {value_of("rate", "Taken as exactly right"), std::move(object)}}};
}

/// The figures of a stage, which scenarios and channels have as well.
Properties figures() {
  return {{"rate", value_of("evidence", "The share that moves on to the next stage; the last stage has none", "3%")},
          {"reachable", value_of("rate", "The best rate that this stage can get to", "4%")},
          {"baseline", value_of("volume", "Units a month today", 500)},
          {"baseline_rate", value_of("share", "The rate today", "2.5%")},
          {"open", value_of("count", "Units already in the stage today; the last stage has none", 30)},
          {"unit_cost", value_of("money", "The cost of each unit that enters the stage", 0.4)},
          {"cost_kind", choice_schema(cost_kinds, "What it is spent on: ROAS counts advertising only")},
          {"capacity", value_of("capacity", "New units that one person can take on a month", 400)},
          {"lag", value_of("lag", "The mean time from entering this stage to entering the next", "7d")},
          {"lag_spread", value_of("lag", "The standard deviation of the lag", "3d")}};
}

Schema stages_schema() {
  Properties properties = {
      {"id", value_of("own_id", "What flags and the rest of the file call the stage", "sessions")},
      {"name", text_schema("What it is called in results; standard stages have a name in each language")}};
  for (auto& figure : figures()) properties.push_back(std::move(figure));
  properties.emplace_back("departments", value_of("ids", "Whose stage it is, the owner first", {"marketing"}));
  properties.emplace_back("segment", text_schema("Where or of whom, in the words of a goal: \"on the website\""));
  properties.emplace_back("source", text_schema("Where the figures come from"));
  Schema schema = list_schema(object_schema("One step of the funnel", std::move(properties), {"id"}),
                              StageList::most_stages, "The steps, the top first; without them, those of the preset");
  schema["minItems"] = 1;
  return schema;
}

Schema overrides_definition() {
  Schema schema = nullable({{"description", "Other figures, by the id of a stage"}});
  schema["additionalProperties"] = object_schema("Figures of a stage that differ", figures());
  schema["propertyNames"] = stage_ids();
  return schema;
}

Schema target_definition() {
  Schema schema = object_schema("Revenue, or a volume at a stage",
                                {{"revenue", value_of("money", "So much revenue over the horizon", 200000)},
                                 {"stage", value_of("own_id", "With \"volume\": the id of a stage", "sql")},
                                 {"volume", value_of("count", "So many units of it over the horizon", 300)},
                                 {"departments", value_of("ids", "Whose target it is, the owner first")}});
  constexpr std::array<std::string_view, 3> keys = {"revenue", "stage", "volume"};
  schema["anyOf"] = one_of_keys(keys, {{"revenue"}, {"stage", "volume"}, {}});
  return nullable(std::move(schema));
}

Schema existing_definition() {
  return nullable(object_schema("Revenue from today's customers over the horizon",
                                {{"revenue", value_of("money", "The amount, if all stayed", 50000)},
                                 {"lost", value_of("share", "The share of it that goes", "10%")}},
                                {"revenue"}));
}

Schema costs_definition() {
  const int most = Horizon::most_months;
  Schema cost =
      object_schema("A cost that does not depend on volumes",
                    {{"name", text_schema("What it is for")},
                     {"department", value_of("id", "Whose it is", "marketing")},
                     {"monthly", value_of("money", "Paid every month", 890)},
                     {"once", value_of("money", "Or paid once", 12000)},
                     {"from", with_default(whole_schema(most, "The first month of the horizon, or the only one"), 1)},
                     {"to", whole_schema(most, "The last month; without one, the horizon's")}},
                    {"name"});
  constexpr std::array<std::string_view, 2> keys = {"monthly", "once"};
  cost["anyOf"] = one_of_keys(keys, {{"monthly"}, {"once"}});
  cost["anyOf"][1]["properties"]["to"] = {{"type", "null"}};
  return list_schema(std::move(cost), most_costs, "Costs that do not depend on volumes");
}

Schema departments_schema() {
  return list_schema(object_schema("A department",
                                   {{"id", value_of("id", "What stages call it", "sales")},
                                    {"name", text_schema("What it is called in results")},
                                    {"people", value_of("volume", "How many there are", 2.5)},
                                    {"monthly_cost", value_of("money", "Of one person", 6500)}},
                                   {"id"}),
                     most_departments, "The departments, their people and what they cost");
}

Schema channels_schema() {
  Schema pinned = nullable({{"description", "Or so many units of one stage"}});
  pinned["additionalProperties"] = given(value_of("count", "Units of it over the horizon", 50000));
  pinned["propertyNames"] = stage_ids();
  pinned["minProperties"] = 1;
  pinned["maxProperties"] = 1;
  Schema channel = object_schema("A part of the target with figures of its own",
                                 {{"id", value_of("own_id", "What --channel calls it", "seo")},
                                  {"name", text_schema("What it is called in results")},
                                  {"share", value_of("share", "Its part of the target; all sum to 100 %", "40%")},
                                  {"volume", std::move(pinned)},
                                  {"clv", value_of("clv", "Its own CLV")},
                                  {"departments", value_of("ids", "Whose it is, the owner first")},
                                  {"costs", value_of("costs", "Its own costs")},
                                  {"stages", value_of("overrides", "Figures that differ, by the id of a stage")}},
                                 {"id"});
  constexpr std::array<std::string_view, 2> keys = {"share", "volume"};
  channel["anyOf"] = one_of_keys(keys, {{"share"}, {"volume"}});
  return list_schema(std::move(channel), most_channels, "Channels, segments or regions that share the target");
}

Schema calendar_schema() {
  Schema weights = list_schema(given(value_of("volume", "A weight")), most_weights,
                               "12 are January to December, 4 are quarters, any other number one a period");
  weights["minItems"] = 1;
  Schema schema = object_schema("How signings spread over the horizon",
                                {{"weights", std::move(weights)}, {"growth", value_of("growth", "A month", "3%")}});
  constexpr std::array<std::string_view, 2> keys = {"weights", "growth"};
  schema["anyOf"] = one_of_keys(keys, {{"weights"}, {"growth"}, {}});
  return nullable(std::move(schema));
}

Schema raci_schema() {
  Schema schema = nullable({{"description", "Who does what, by the id of a stage"}});
  schema["additionalProperties"] = object_schema("Where it differs from the stage's departments",
                                                 {{"responsible", value_of("ids", "Who does it")},
                                                  {"accountable", value_of("ids", "Who answers for it")},
                                                  {"consulted", value_of("ids", "Who is asked")},
                                                  {"informed", value_of("ids", "Who is told")}});
  schema["propertyNames"] = stage_ids();
  return schema;
}

/// The settings that a scenario may change as well.
Properties changeable() {
  return {{"target", value_of("target", "What is asked for")},
          {"existing", value_of("existing", "Revenue from today's customers")},
          {"clv", value_of("clv", "Revenue credited to the target for each customer signed", 10000)},
          {"clv_months", whole_schema(most_clv_months, "Months over which a CLV is earned")},
          {"margin", value_of("share", "The gross margin", "70%")},
          {"budget", value_of("money", "What may be spent over the horizon", 60000)},
          {"months", whole_schema(Horizon::most_months, "The horizon in months")}};
}

Schema scenarios_schema() {
  Properties properties = {{"name", text_schema("What --scenario calls it")}};
  for (auto& setting : changeable()) properties.push_back(std::move(setting));
  properties.emplace_back("stages", value_of("overrides", "Figures that differ, by the id of a stage"));
  return list_schema(object_schema("What differs from the rest of the file", std::move(properties), {"name"}),
                     most_scenarios, "Scenarios, for --scenario and funnel compare");
}

Properties settings(std::span<const std::string_view> locales) {
  Schema version = {{"description", "The version of this format"}, {"enum", {1, "1", nullptr}}, {"default", 1}};
  Properties properties = {
      {"$schema", {{"description", "Where an editor finds this schema"}}},
      {"schema", std::move(version)},
      {"name", text_schema("What the plan is called")},
      {"currency", choice_schema(currency_codes(), "An ISO 4217 code; the locale's own where there is none")},
      {"locale", choice_schema(locales, "The language of results, and how they write numbers")},
      {"start", value_of("date", "The first day of the horizon; without one, nothing is dated")}};
  for (auto& [key, setting] : changeable()) {
    const bool year = key == "months" || key == "clv_months";
    properties.emplace_back(key, year ? with_default(std::move(setting), 12) : std::move(setting));
  }
  properties.emplace_back("deal_cv",
                          with_default(value_of("cv", "The coefficient of variation of a customer's value"), 0));
  properties.emplace_back("recognition",
                          with_default(choice_schema(recognition_ids, "When revenue counts"), recognition_ids[0]));
  properties.emplace_back("rounding",
                          with_default(choice_schema(rounding_ids, "How volumes are rounded"), rounding_ids[0]));
  properties.emplace_back("significant", whole_schema(SignificantDigits::most, "Digits that volumes are shown to"));
  return properties;
}

}  // namespace

Schema funnel_schema(std::span<const std::string_view> locales) {
  Properties properties = settings(locales);
  properties.emplace_back("stages", stages_schema());
  properties.emplace_back("departments", departments_schema());
  properties.emplace_back("costs", value_of("costs", "Costs that do not depend on volumes"));
  properties.emplace_back("channels", channels_schema());
  properties.emplace_back("calendar", calendar_schema());
  properties.emplace_back("scenarios", scenarios_schema());
  properties.emplace_back("raci", raci_schema());
  Schema schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "Funnel file"}};
  schema.update(object_schema("A marketing and sales funnel, as `funnel` reads it", std::move(properties)));
  schema["$defs"] = value_definitions();
  schema["$defs"]["evidence"] = evidence_definition();
  schema["$defs"]["overrides"] = overrides_definition();
  schema["$defs"]["target"] = target_definition();
  schema["$defs"]["existing"] = existing_definition();
  schema["$defs"]["costs"] = costs_definition();
  return schema;
}

}  // namespace funnel::io
