// SPDX-License-Identifier: MIT
// Every relation of a document comes to the figure that stands in its cell, by an arithmetic of the test's own.
#include "budgeted.hpp"
#include "channels.hpp"
#include "core/rational.hpp"
#include "view/budget_relations.hpp"
#include "view/comparison.hpp"
#include "view/plan_relations.hpp"
#include "view/report.hpp"
#include "view/schedule.hpp"
#include "view/table_relations.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace funnel;
using namespace funnel::test;

namespace {

using document::Operation;

/// The cells of a document, and what they come to.
class Evaluated {
 public:
  explicit Evaluated(const document::Document& document) {
    for (const auto& section : document.sections) {
      for (const auto& block : section.blocks) {
        if (const auto* table = std::get_if<document::Table>(&block)) {
          for (const auto& row : table->rows) take(row.cells);
        }
        if (const auto* chart = std::get_if<document::Chart>(&block)) {
          for (const auto& item : chart->items) take(item.values);
        }
      }
    }
  }

  /// How many cells follow from others; each must find its own figure.
  std::size_t related() const {
    for (const auto& cell : related_) {
      CAPTURE(text(cell));
      REQUIRE(nearest_double(value(*cell.model->relation)) == std::stod(plain(cell)));
    }
    return related_.size();
  }
  std::size_t inputs() const { return inputs_; }

 private:
  static double nearest_double(const Rational& value) {
    const auto fraction = value.fraction();
    if (fraction)
      return static_cast<double>(static_cast<long double>(fraction->numerator()) /
                                 static_cast<long double>(fraction->denominator()));
    const auto cut = (value * Rational(1'000'000'000)).rounded(0, Direction::half_up).fraction();
    return static_cast<double>(static_cast<long double>(cut->numerator()) / 1e9L);
  }

  static std::string plain(const document::Cell& cell) {
    if (const auto* count = std::get_if<document::Count>(&cell.value)) return count->number.plain;
    if (const auto* money = std::get_if<document::Money>(&cell.value)) return money->number.plain;
    return std::get<document::Percent>(cell.value).number.plain;
  }

  void take(const std::vector<document::Cell>& cells) {
    for (const auto& cell : cells) {
      if (!cell.model) continue;
      if (!cell.model->id.empty()) figures_.insert_or_assign(cell.model->id, Rational(exact(plain(cell))));
      if (cell.model->relation) {
        related_.push_back(cell);
        if (!cell.model->id.empty()) relations_.insert_or_assign(cell.model->id, *cell.model->relation);
      }
      if (cell.model->input) ++inputs_;
    }
  }

  Rational value(const document::Operand& operand) const {
    if (const auto* constant = std::get_if<document::Constant>(&operand.value)) return Rational(exact(constant->plain));
    if (const auto* id = std::get_if<document::CellId>(&operand.value)) {
      const auto followed = relations_.find(id->id);
      return followed == relations_.end() ? figures_.at(id->id) : value(followed->second);
    }
    return value(std::get<document::Relation>(operand.value));
  }

  Rational value(const document::Relation& relation) const {
    std::vector<Rational> values;
    for (const auto& operand : relation.operands) values.push_back(value(operand));
    const Rational scale(Fraction::make(power_of_ten(relation.digits), 1).value());
    const auto in_units = [&](const Rational& number) { return (number * scale).rounded(0, Direction::half_up); };
    Rational all = values.front();
    for (std::size_t place = 1; place < values.size(); ++place) {
      if (relation.operation == Operation::sum) all = all + values[place];
      if (relation.operation == Operation::multiply) all = all * values[place];
      if (relation.operation == Operation::maximum) all = std::max(all, values[place]);
    }
    switch (relation.operation) {
      case Operation::subtract:
        return values[0] - values[1];
      case Operation::divide:
        return values[0] / values[1];
      case Operation::ceil_div:
        return (in_units(values[0]) / in_units(values[1])).rounded(0, Direction::up);
      case Operation::ceil_quotient:
        return (in_units(values[0] / values[1]) / scale).rounded(0, Direction::up);
      case Operation::round:
        return in_units(values[0]) / scale;
      case Operation::round_significant:
        return values[0].significant(2, relation.digits, Direction::half_up);
      case Operation::round_significant_up:
        return values[0].significant(0, relation.digits, Direction::up);
      default:
        return all;
    }
  }

  std::map<std::string, Rational> figures_;
  std::map<std::string, document::Relation> relations_;
  std::vector<document::Cell> related_;
  std::size_t inputs_ = 0;
};

document::Document live_plan(const Funnel& funnel, Locale locale = Locale::en_us) {
  const Plan planned = plan(funnel).value();
  const view::PlanView view{funnel, planned};
  auto document = view::plan_document(view, locale);
  view::Relating relating;
  relate_plan(document, view, locale, relating);
  return document;
}

Funnel with(Funnel funnel, Rounding rounding, std::optional<int> significant = std::nullopt) {
  funnel.rounding = rounding;
  if (significant) funnel.significant = SignificantDigits::make(*significant);
  return funnel;
}

Funnel with_counts(const Funnel& funnel, std::string_view stage_id, std::int64_t converted, std::int64_t of) {
  StageFigures figures;
  figures.rate = RateCounts::make(converted, of).value();
  return with_figures(funnel, stage_id, figures);
}

bool says(const document::Section& section, const std::string& part) {
  for (const auto& block : section.blocks) {
    const auto* paragraph = std::get_if<document::Paragraph>(&block);
    if (paragraph != nullptr && paragraph->text.find(part) != std::string::npos) return true;
  }
  return false;
}

bool says(const document::Document& document, const std::string& part) {
  return says(document.sections.front(), part);
}

/// Plan, budget where there are costs, and schedule in one workbook.
document::Document live_report(const Budgeted& budgeted) {
  const Schedule scheduled = schedule(budgeted.funnel, {PeriodLength::quarter, {}});
  view::Relating relating;
  view::ReportView report{budgeted.funnel, std::nullopt, budgeted.plan, {}, &relating};
  auto planned = view::plan_document({budgeted.funnel, budgeted.plan}, Locale::en_us);
  relate_plan(planned, {budgeted.funnel, budgeted.plan}, Locale::en_us, relating);
  auto calendar = view::schedule_document({budgeted.funnel, budgeted.plan, scheduled, {}}, Locale::en_us);
  relate_totals(calendar, relating);
  report.parts.push_back({view::ReportPartKind::plan, std::move(planned)});
  if (knows_costs(budgeted.funnel)) {
    report.parts.push_back({view::ReportPartKind::budget, budgeted.document()});
    relate_budget(report.parts.back().document, budgeted.view(), Locale::en_us, relating);
  }
  report.parts.push_back({view::ReportPartKind::schedule, std::move(calendar)});
  return report_document(std::move(report), Locale::en_us);
}

const document::Section& section_called(const document::Document& document, const std::string& heading) {
  for (const auto& section : document.sections) {
    if (section.heading == heading) return section;
  }
  FAIL("no section is called " << heading);
  return document.sections.front();
}

/// What the cell follows from: "=volume.sql" where that is another cell alone.
std::string source(const document::Cell& cell) {
  if (!cell.model || !cell.model->relation) return cell.model && cell.model->input ? cell.model->input->name : "";
  const auto& operands = cell.model->relation->operands;
  const auto* id = std::get_if<document::CellId>(&operands.front().value);
  return operands.size() == 1 && id != nullptr ? "=" + id->id : "formula";
}

}  // namespace

TEST_CASE("the published plan follows from seven inputs") {
  const Evaluated plan(live_plan(built_in("200000")));
  REQUIRE(plan.inputs() == 7);    // the target, the CLV, five rates
  REQUIRE(plan.related() == 19);  // six volumes, seven months, six bars of the chart
}

TEST_CASE("plans follow under every policy, with units that are open, and with revenue that is there") {
  Funnel open = with_open(with_open(built_in("205000"), "leads", 500), "sql", 17);
  Funnel existing = built_in("200000");
  existing.existing = ExistingRevenue{money("45000.5"), share("10%")};
  const Funnel counted = with_counts(built_in("200000"), "mql", 33, 211);
  for (const Funnel& funnel : {built_in("123456.78"), open, existing, counted, for_volume(built_in(), "mql", 1601),
                               for_volume(open, "sql", 321), for_volume(built_in("1"), "customers", 21)}) {
    for (const Rounding rounding : {Rounding::up, Rounding::nearest, Rounding::exact}) {
      const auto document = live_plan(with(funnel, rounding));
      REQUIRE(says(document, "may be changed"));
      REQUIRE(Evaluated(document).related() >= 17);
    }
  }
}

TEST_CASE("volumes before significant digits have a column, from which the chain goes on") {
  const auto document = live_plan(with(built_in("200000"), Rounding::up, 4));
  const auto& table = std::get<document::Table>(document.sections.front().blocks.front());
  REQUIRE(column(table, "chained").back() == "1066667|1066667");
  REQUIRE(column(table, "volume").back() == "1067000|1067000");
  REQUIRE(Evaluated(document).related() == 25);
  REQUIRE(Evaluated(live_plan(with(built_in("200000"), Rounding::nearest, 3))).related() == 19);
}

TEST_CASE("what a spreadsheet would not compute exactly stays as it is, and says so") {
  for (const Funnel& funnel :
       {with_rate(built_in("200000"), "mql", "0.1234567891"), built_in("900000000000000000"),
        with_rate(built_in("200000"), "leads", "0.000001"), for_revenue(built_in(), "200000", "10000.125")}) {
    const auto document = live_plan(funnel);
    REQUIRE(says(document, "plain values"));
    REQUIRE(Evaluated(document).inputs() == 0);
  }
}

TEST_CASE("a plan for a chance and a plan of channels are no chain") {
  const Funnel funnel = built_in("200000");
  const Plan planned = with_confidence(plan(funnel).value(), funnel, *Confidence::make(exact("80%"))).value();
  const view::PlanView view{funnel, planned};
  auto document = view::plan_document(view, Locale::fr_ca);
  view::Relating relating;
  relate_plan(document, view, Locale::fr_ca, relating);
  REQUIRE(says(document, "chance donnée"));
  REQUIRE(Evaluated(document).related() == 12);  // months, and the bars of the chart
}

TEST_CASE("a budget follows from units and what one costs") {
  const Budgeted budgeted(with_people());
  auto document = budgeted.document();
  view::Relating relating;
  relate_budget(document, budgeted.view(), Locale::en_us, relating);
  const Evaluated budget(document);
  REQUIRE(budget.inputs() >= 10);
  REQUIRE(budget.related() >= 30);
}

TEST_CASE("totals of a schedule follow, and differences of a comparison") {
  const Funnel funnel = built_in("200000");
  const Plan planned = plan(funnel).value();
  const Schedule scheduled = schedule(funnel, {PeriodLength::quarter, {}});
  auto calendar = view::schedule_document({funnel, planned, scheduled, {}}, Locale::en_us);
  view::Relating of_schedule;
  relate_totals(calendar, of_schedule);
  REQUIRE(Evaluated(calendar).related() == 8);

  const std::vector<Alternative> both = {{"Base", funnel}, {"Better", with_rate(funnel, "sessions", "4%")}};
  const Comparison comparison = compare(both).value();
  auto compared = view::comparison_document({both, comparison}, Locale::en_us);
  view::Relating of_comparison;
  relate_differences(compared, of_comparison);
  REQUIRE(Evaluated(compared).related() >= 7);
}

TEST_CASE("what a customer costs follows from what is above it in a comparison, and so does its difference") {
  const Funnel funnel = with_people();
  const std::vector<Alternative> both = {{"Base", funnel}, {"Better", with_rate(funnel, "sessions", "4%")}};
  const Comparison comparison = compare(both).value();
  auto compared = view::comparison_document({both, comparison}, Locale::en_us);
  view::Relating relating;
  relate_differences(compared, relating);
  const auto& table = std::get<document::Table>(compared.sections.front().blocks.front());
  const auto& row = table.rows.at(view::row_place(table, "cac").value());
  for (const auto* key : {"base", "better", "better_shown"}) {
    CAPTURE(key);
    REQUIRE(source(row.cells.at(view::column_place(table, key).value())) == "formula");
  }
  Evaluated(compared).related();
}

TEST_CASE("the parts of a report follow the one plan that it has") {
  const auto report = live_report(Budgeted(with_people()));
  REQUIRE(Evaluated(report).related() >= 60);
  const auto& table = std::get<document::Table>(section_called(report, "Cost by stage").blocks.front());
  const auto& sql = table.rows.at(view::row_place(table, "sql").value());
  REQUIRE(source(sql.cells.at(1)) == "=volume.sql");
  REQUIRE(source(sql.cells.at(2)) == "unit_cost_sql");
  REQUIRE(says(section_called(report, "Cost by stage"), "follow it"));
}

TEST_CASE("units of a budget beside a plan that follows nothing may be changed, under names of their own") {
  Funnel funnel = with_people();
  funnel.stages = with_rate(funnel, "mql", "0.1234567891").stages;
  const auto report = live_report(Budgeted(std::move(funnel)));
  REQUIRE(Evaluated(report).inputs() >= 10);
  const auto& table = std::get<document::Table>(section_called(report, "Cost by stage").blocks.front());
  REQUIRE(source(table.rows.at(view::row_place(table, "sql").value()).cells.at(1)) == "budget_volume_sql");
  REQUIRE_FALSE(says(section_called(report, "Cost by stage"), "follow it"));
}

TEST_CASE("what does not follow in a report says so, once a sheet") {
  const std::string stays = "nothing here follows";
  const auto report = live_report(Budgeted(with_people()));
  for (const char* heading : {"The plan", "Budget", "Cost by stage", "Volumes by quarter"}) {
    CAPTURE(heading);
    REQUIRE_FALSE(says(section_called(report, heading), stays));
  }
  for (const char* heading : {"Cost by department", "Cash out by month", "Calendar", "Revenue"}) {
    CAPTURE(heading);
    REQUIRE(says(section_called(report, heading), stays));
  }
  const Funnel bare = with_rate(built_in("200000"), "mql", "0.1234567891");
  for (const auto& section : live_report(Budgeted(bare)).sections) REQUIRE_FALSE(says(section, stays));
}

TEST_CASE("costs are counted from units before they are rounded: only a plan beside them knows these") {
  const Budgeted rounded(with(with_people(), Rounding::nearest));
  const auto sessions = [](const document::Document& document) {
    const auto& table = std::get<document::Table>(section_called(document, "Cost by stage").blocks.front());
    const auto& row = table.rows.at(view::row_place(table, "sessions").value());
    return std::vector{source(row.cells.at(1)), source(row.cells.at(2)), source(row.cells.at(3))};
  };
  const auto report = live_report(rounded);
  REQUIRE(sessions(report) == std::vector<std::string>{"formula", "unit_cost_sessions", "formula"});
  REQUIRE(Evaluated(report).related() >= 60);

  auto alone = rounded.document();
  view::Relating relating;
  relate_budget(alone, rounded.view(), Locale::en_us, relating);
  REQUIRE(sessions(alone) == std::vector<std::string>{"", "", ""});
}
