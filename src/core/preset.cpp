// SPDX-License-Identifier: MIT
#include <funnel/preset.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace funnel {

namespace {

/// Rates in thousandths: low, middle and high, or the middle alone. The last stage has none.
struct StageRow {
  std::string_view id;
  std::array<int, 3> rates;
  std::array<std::string_view, 2> departments;
};

struct PresetRow {
  std::string_view id;
  std::string_view source;
  std::string_view date;  ///< empty where it is not stated
  PresetMiddle middle;
  std::span<const StageRow> stages;
  std::array<std::string_view, 2> target_departments;
  std::int64_t example_revenue;
  std::int64_t example_clv;
};

constexpr auto marketing = std::to_array<std::string_view>({"marketing", ""});
constexpr auto marketing_and_sales = std::to_array<std::string_view>({"marketing", "sales"});
constexpr auto sales = std::to_array<std::string_view>({"sales", ""});
constexpr auto sales_and_service = std::to_array<std::string_view>({"sales", "customer-service"});

constexpr auto b2b_inbound = std::to_array<StageRow>({
    {"sessions", {0, 30, 0}, marketing},
    {"leads", {0, 50, 0}, marketing},
    {"mql", {0, 200, 0}, marketing},
    {"sql", {0, 250, 0}, marketing_and_sales},
    {"opportunities", {0, 250, 0}, sales_and_service},
    {"customers", {}, sales},
});

constexpr auto b2b_saas_inbound = std::to_array<StageRow>({
    {"visitors", {10, 20, 30}, marketing},
    {"leads", {100, 200, 300}, marketing},
    {"mql", {250, 400, 500}, marketing},
    {"sql", {400, 600, 700}, marketing_and_sales},
    {"opportunities", {150, 200, 250}, sales},
    {"customers", {}, sales},
});

constexpr auto enterprise_waterfall = std::to_array<StageRow>({
    {"inquiries", {100, 175, 250}, marketing},
    {"mql", {400, 500, 600}, marketing},
    {"sal", {500, 600, 700}, sales},
    {"sql", {200, 250, 300}, sales},
    {"customers", {}, sales},
});

constexpr auto saas_self_serve = std::to_array<StageRow>({
    {"visitors", {20, 35, 50}, marketing},
    {"trials", {150, 200, 250}, marketing_and_sales},
    {"customers", {}, sales},
});

constexpr auto shopify_store = std::to_array<StageRow>({
    {"sessions", {8, 14, 31}, marketing},
    {"orders", {}, marketing},
});

constexpr auto sales_pipeline = std::to_array<StageRow>({
    {"sql", {400, 600, 700}, sales},
    {"opportunities", {150, 200, 250}, sales},
    {"customers", {}, sales},
});

constexpr auto built_in = std::to_array<PresetRow>({
    {default_preset, "blogue.guaranamarketing.com/objectifs-smart-entonnoir-inverse", "", PresetMiddle::single,
     b2b_inbound, sales_and_service, 200'000, 10'000},
    {"b2b-saas-inbound", "growthengineer.ai, conversion rate by stage", "", PresetMiddle::published, b2b_saas_inbound,
     sales, 500'000, 10'000},
    {"enterprise-waterfall", "mv3marketing.com, enterprise demand waterfall", "", PresetMiddle::midpoint,
     enterprise_waterfall, sales, 2'000'000, 50'000},
    {"saas-self-serve", "acceleroi.com", "", PresetMiddle::midpoint, saas_self_serve, sales, 120'000, 600},
    {"shopify-store", "Littledata, via conversionbench.com", "", PresetMiddle::published, shopify_store, marketing,
     240'000, 80},
    {"sales-pipeline", "growthengineer.ai, conversion rate by stage (from SQL on)", "", PresetMiddle::published,
     sales_pipeline, sales, 600'000, 15'000},
});

constexpr auto built_in_ids = [] {
  std::array<std::string_view, built_in.size()> ids;
  std::ranges::transform(built_in, ids.begin(), &PresetRow::id);
  return ids;
}();

const PresetRow* find_preset(std::string_view id) {
  const auto* const found = std::ranges::find(built_in, id, &PresetRow::id);
  return found == built_in.end() ? nullptr : found;
}

Rate per_mille(int thousandths) {
  return *Rate::make(*Fraction::make(thousandths, 1000));
}

std::optional<RateSpread> spread_of(const StageRow& row) {
  const auto [low, middle, high] = row.rates;
  if (low == 0) return std::nullopt;
  return RateSpread{per_mille(low), per_mille(middle), per_mille(high)};
}

std::vector<std::string> ids_in(std::span<const std::string_view> departments) {
  std::vector<std::string> ids;
  for (const std::string_view id : departments) {
    if (!id.empty()) ids.emplace_back(id);
  }
  return ids;
}

Stage stage_of(const StageRow& row) {
  Stage stage;
  stage.id = row.id;
  stage.departments = ids_in(row.departments);
  if (row.rates[1] != 0) stage.figures.rate = KnownRate{per_mille(row.rates[1])};
  return stage;
}

Scenario scenario_of(const PresetRow& row, std::string_view name, Rate RateSpread::* part) {
  Scenario scenario{std::string(name), {}};
  for (const StageRow& stage : row.stages) {
    const auto spread = spread_of(stage);
    if (!spread) continue;
    StageFigures figures;
    figures.rate = KnownRate{*spread.*part};
    scenario.changes.stages.emplace_back(stage.id, figures);
  }
  return scenario;
}

}  // namespace

std::span<const std::string_view> preset_ids() {
  return built_in_ids;
}

std::optional<Funnel> preset(std::string_view id) {
  const PresetRow* row = find_preset(id);
  if (row == nullptr) return std::nullopt;
  std::vector<Stage> stages;
  std::ranges::transform(row->stages, std::back_inserter(stages), stage_of);
  Funnel funnel(*StageList::make(std::move(stages)));
  funnel.preset = row->id;
  funnel.target_departments = ids_in(row->target_departments);
  if (row->middle == PresetMiddle::single) return funnel;
  funnel.scenarios = {scenario_of(*row, "prudent", &RateSpread::low), scenario_of(*row, "median", &RateSpread::middle),
                      scenario_of(*row, "ambitious", &RateSpread::high)};
  return funnel;
}

std::optional<PresetFacts> preset_facts(std::string_view id) {
  const PresetRow* row = find_preset(id);
  if (row == nullptr) return std::nullopt;
  PresetFacts facts{row->id,
                    row->source,
                    std::nullopt,
                    row->middle,
                    {},
                    *Money::make(row->example_revenue),
                    *Clv::make(row->example_clv)};
  if (!row->date.empty()) facts.date = row->date;
  std::ranges::transform(row->stages, std::back_inserter(facts.spreads), spread_of);
  return facts;
}

std::optional<std::string_view> starting_preset(const Stage& stage) {
  if (!stage.source || !stage.source->starts_with(starting_mark)) return std::nullopt;
  const std::string_view rest = std::string_view(*stage.source).substr(starting_mark.size());
  return rest.substr(0, rest.find(' '));
}

}  // namespace funnel
