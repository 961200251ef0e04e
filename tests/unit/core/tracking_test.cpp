// SPDX-License-Identifier: MIT
#include "actuals.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

using Texts = std::vector<std::string>;

const char* name_of(TrackStatus status) {
  constexpr const char* names[] = {"no data", "behind", "on track", "ahead"};
  return names[static_cast<int>(status)];
}

/// "90 of 100, -10, 90%, behind" with the share to two decimals of a percentage.
std::string told(const AgainstTarget& figures) {
  return text(figures.actual) + " of " + text(figures.target) + ", " + text(figures.variance) + ", " +
         text(figures.share);
}

/// 40 leads make 10 customers, over four months: 10 and 2.5 a month.
Funnel small() {
  Funnel funnel(stage_list({{"leads", "25%"}, {"customers", ""}}));
  funnel.horizon = Horizon::make(4).value();
  return for_volume(funnel, "customers", 10);
}

Funnel with_cost(const Funnel& funnel, std::string_view stage_id, std::string_view cost) {
  StageFigures figures;
  figures.unit_cost = money(cost);
  return with_figures(funnel, stage_id, figures);
}

bool has(const Tracking& tracking, TrackNoteCode code) {
  return std::any_of(tracking.notes.begin(), tracking.notes.end(),
                     [code](const TrackNote& note) { return note.code == code; });
}

const Kpi& cost_kpi(const Tracking& tracking) {
  REQUIRE(tracking.kpis.back().kind == KpiKind::unit_cost);
  return tracking.kpis.back();
}

}  // namespace

TEST_CASE("A published series of targets and actuals has the published percentages") {
  Funnel funnel(stage_list({{"visits", ""}}));
  funnel.horizon = Horizon::make(12, year_month_day(date(2026, 1, 1))).value();
  funnel.calendar = WeightedShape{{Fraction(85000), Fraction(90000), Fraction(95000), Fraction(98000)}};
  const Tracked tracked(for_volume(funnel, "visits", 368000),
                        actuals({days_of(date(2026, 1, 1), date(2026, 3, 31), {78000}),
                                 days_of(date(2026, 4, 1), date(2026, 6, 30), {87000}),
                                 days_of(date(2026, 7, 1), date(2026, 9, 30), {91000}),
                                 days_of(date(2026, 10, 1), date(2026, 12, 31), {99000})}));
  const auto& periods = tracked.tracking.volume_of(0).periods;
  REQUIRE(periods.size() == 4);
  CHECK(told(periods[0].period) == "78000 of 85000, -7000, " + text(exact("78000/85000")));
  CHECK(told(periods[1].period) == "87000 of 90000, -3000, " + text(exact("87000/90000")));
  CHECK(told(periods[2].period) == "91000 of 95000, -4000, " + text(exact("91000/95000")));
  CHECK(told(periods[3].period) == "99000 of 98000, 1000, " + text(exact("99000/98000")));
  CHECK(told(periods[3].running) == "355000 of 368000, -13000, " + text(exact("355000/368000")));
  CHECK(tracked.tracking.remaining.empty());
}

TEST_CASE("The status is that of running totals, its limits included in on track") {
  const auto status = [](std::int64_t first, std::int64_t second, std::string_view tolerance) {
    const Tracked tracked(small(), months({{first, no_figure}, {second, no_figure}}), within(tolerance));
    const Kpi& kpi = tracked.tracking.volume_of(0);
    return std::string(name_of(kpi.periods[0].status)) + ", " + name_of(kpi.status);
  };
  // 8 and then 20 leads are scheduled to the end of the first and of the second month.
  CHECK(status(12, 8, "5%") == "on track, on track");
  CHECK(status(10, 8, "5%") == "behind, behind");
  CHECK(status(12, 7, "5%") == "on track, on track");
  CHECK(status(12, 6, "5%") == "on track, behind");
  CHECK(status(12, 6, "10%") == "on track, on track");
  CHECK(status(14, 8, "5%") == "ahead, ahead");
}

TEST_CASE("What has no figure is no data, and counts neither as 0 nor as planned") {
  const Tracked tracked(small(), months({{10, no_figure}, {no_figure, 2}}));
  const Kpi& leads = tracked.tracking.volume_of(0);
  CHECK(leads.periods[1].period.actual == std::nullopt);
  CHECK(leads.to_date.actual == Fraction(10));
  CHECK(leads.to_date.target == Fraction(12));
  const Kpi& customers = tracked.tracking.volume_of(1);
  CHECK(customers.periods[0].status == TrackStatus::no_data);
  CHECK(customers.status == TrackStatus::on_track);
  CHECK(has(tracked.tracking, TrackNoteCode::figures_missing));
}

TEST_CASE("The projected end is actual to date and the rest of the schedule at the same pace") {
  const Tracked tracked(small(), months({{9, 2}, {9, no_figure}}));
  // 12 + 8 leads are scheduled to date, 20 to come.
  CHECK(tracked.tracking.volume_of(0).projected == Fraction(36));
  CHECK(tracked.tracking.volume_of(0).total == Fraction(40));
  // 3 customers to the end of the first month, 7 to come: 2 + 7 x 2 / 3.
  CHECK(text(tracked.tracking.volume_of(1).projected) == "6.7");
}

TEST_CASE("Nothing is projected where nothing was scheduled") {
  Funnel funnel = small();
  funnel.calendar = WeightedShape{{Fraction(0), Fraction(1), Fraction(1)}};
  funnel.horizon = Horizon::make(3).value();
  const Tracked tracked(funnel, months({{4, 1}}));
  CHECK(tracked.tracking.volume_of(0).projected == std::nullopt);
  CHECK(tracked.tracking.volume_of(0).to_date.share == std::nullopt);
  CHECK(tracked.tracking.volume_of(0).status == TrackStatus::ahead);
}

TEST_CASE("Of a unit cost lower is better, and the running one is the mean by units") {
  const auto track_cost = [](std::string_view first, std::string_view second) {
    Actuals measured = months({{30, no_figure}, {10, no_figure}});
    measured.periods[0].unit_costs[0] = money(first);
    measured.periods[1].unit_costs[0] = money(second);
    return Tracked(with_cost(small(), "leads", "50"), measured);
  };
  const Tracked dear = track_cost("60", "40");
  CHECK(told(cost_kpi(dear.tracking).to_date) == "55 of 50, 5, 1.1");
  CHECK(cost_kpi(dear.tracking).status == TrackStatus::behind);
  CHECK(cost_kpi(dear.tracking).periods[1].period.share == exact("0.8"));
  CHECK(dear.tracking.is_behind());
  const Tracked cheap = track_cost("40", "48");
  CHECK(cost_kpi(cheap.tracking).status == TrackStatus::ahead);
  CHECK(cost_kpi(cheap.tracking).projected == std::nullopt);
}

TEST_CASE("A cost that nobody planned is told, and not judged") {
  Actuals measured = months({{30, no_figure}});
  measured.periods[0].unit_costs[0] = money("60");
  const Tracked tracked(small(), measured);
  CHECK(cost_kpi(tracked.tracking).status == TrackStatus::no_data);
  CHECK(cost_kpi(tracked.tracking).to_date.actual == Fraction(60));
  CHECK(has(tracked.tracking, TrackNoteCode::target_missing));
}

TEST_CASE("Revenue is set against what the scheduled customers bring") {
  Funnel funnel(stage_list({{"leads", "25%"}, {"customers", ""}}));
  funnel.horizon = Horizon::make(4).value();
  Actuals measured = months({{12, 3}});
  measured.periods[0].revenue = money("2500.50");
  const Tracked tracked(for_revenue(funnel, "10000", "1000"), measured);
  const Kpi& revenue = tracked.tracking.kpis.front();
  REQUIRE(revenue.kind == KpiKind::revenue);
  CHECK(told(revenue.to_date) == "2500.5 of 3000, -499.5, 0.8335");
  CHECK(text(revenue.projected) == "8335");
  REQUIRE(revenue.corrective);
  CHECK(revenue.corrective->kind == CorrectiveKind::value);
  // 7 customers are left to bring 7,499.50: 1,071.357... each, in whole units from 100 on.
  CHECK(revenue.corrective->needed == Fraction(1072));
}

TEST_CASE("The last month of the data goes on: it is set against its part of the schedule") {
  Funnel funnel = small();
  funnel.horizon = Horizon::make(4, year_month_day(date(2026, 3, 1))).value();
  const Actuals measured = actuals(
      {days_of(date(2026, 3, 1), date(2026, 3, 31), {12, 3}), days_of(date(2026, 4, 1), date(2026, 4, 30), {4, 1})});
  TrackQuestion question = within("5%");
  question.as_of = date(2026, 4, 15);
  const Tracked tracked(funnel, measured, question);
  const Kpi& leads = tracked.tracking.volume_of(0);
  REQUIRE(leads.periods.size() == 2);
  // 12 leads to the end of March, 8 in April.
  CHECK(leads.periods[1].period.target == Fraction(4));
  CHECK(leads.to_date.target == Fraction(16));
  CHECK(tracked.tracking.as_of == year_month_day(date(2026, 4, 15)));
  CHECK(tracked.tracking.periods[1].last == year_month_day(date(2026, 4, 15)));
  REQUIRE(tracked.tracking.remaining.size() == 3);
  CHECK(tracked.tracking.remaining[0].days.first == year_month_day(date(2026, 4, 16)));
  CHECK(tracked.tracking.remaining[0].stages[1].scheduled == Fraction(4));
  CHECK(has(tracked.tracking, TrackNoteCode::period_running));
}

TEST_CASE("A month that goes on after the day is left out where later ones are in the data") {
  Funnel funnel = small();
  funnel.horizon = Horizon::make(4, year_month_day(date(2026, 3, 1))).value();
  const Actuals measured = actuals(
      {days_of(date(2026, 3, 1), date(2026, 3, 31), {12, 3}), days_of(date(2026, 4, 1), date(2026, 4, 30), {8, 2}),
       days_of(date(2026, 5, 1), date(2026, 5, 31), {9, 9}), days_of(date(2026, 6, 1), date(2026, 6, 30), {9, 9})});
  TrackQuestion question = within("5%");
  question.as_of = date(2026, 4, 15);
  const Tracked tracked(funnel, measured, question);
  CHECK(tracked.tracking.periods.size() == 1);
  CHECK(tracked.tracking.volume_of(0).to_date.target == Fraction(12));
  CHECK(tracked.tracking.as_of == year_month_day(date(2026, 3, 31)));
  CHECK(tracked.tracking.remaining.size() == 3);
  CHECK(has(tracked.tracking, TrackNoteCode::period_cut));
  const auto& notes = tracked.tracking.notes;
  const auto later = std::find_if(notes.begin(), notes.end(),
                                  [](const TrackNote& note) { return note.code == TrackNoteCode::periods_later; });
  REQUIRE(later != notes.end());
  CHECK(later->count == 2);
}

TEST_CASE("A period is told by its place in the schedule") {
  Funnel funnel = small();
  funnel.horizon = Horizon::make(4, year_month_day(date(2026, 3, 1))).value();
  const Tracked tracked(funnel, actuals({days_of(date(2026, 3, 1), date(2026, 3, 31), {12, 3}),
                                         days_of(date(2026, 5, 1), date(2026, 5, 31), {9, 9})}));
  CHECK(tracked.tracking.periods[0].number == 1);
  CHECK(tracked.tracking.periods[1].number == 3);
  CHECK(tracked.tracking.remaining.front().number == 4);
}

TEST_CASE("Weeks are set against weeks") {
  Funnel funnel = small();
  funnel.horizon = Horizon::make(1, year_month_day(date(2026, 1, 1))).value();
  const Actuals measured = actuals(
      {days_of(date(2025, 12, 29), date(2026, 1, 4), {6, 1}), days_of(date(2026, 1, 5), date(2026, 1, 11), {9, 2})});
  CHECK(schedule_length_for(measured) == PeriodLength::week);
  const Tracked tracked(funnel, measured);
  CHECK(tracked.tracking.volume_of(0).periods[1].period.target == tracked.schedule.at(0).periods[1].volume.value());
  CHECK(tracked.tracking.periods[0].first == year_month_day(date(2026, 1, 1)));
  CHECK(tracked.tracking.remaining.size() == 3);
  CHECK_FALSE(has(tracked.tracking, TrackNoteCode::periods_clipped));
}

TEST_CASE("A month's number is a month of the horizon in weeks as well") {
  Funnel funnel = small();
  funnel.horizon = Horizon::make(4, year_month_day(date(2026, 1, 5))).value();
  std::vector<ActualPeriod> weeks;
  for (int week = 0; week < 8; ++week) {
    const auto monday = date(2026, 1, 5) + std::chrono::weeks(week);
    weeks.push_back(days_of(monday, monday + std::chrono::days(6), {1, 1}));
  }
  TrackQuestion question = within("5%");
  question.as_of_month = 1;
  const Tracked tracked(funnel, actuals(std::move(weeks)), question);
  // It ends on February 4, in the week of the 2nd, of which the figures are whole.
  CHECK(tracked.tracking.as_of == year_month_day(date(2026, 2, 1)));
  CHECK(tracked.tracking.periods.size() == 4);
}

TEST_CASE("Periods outside the horizon are left out and told") {
  Funnel funnel = small();
  funnel.horizon = Horizon::make(4, year_month_day(date(2026, 1, 15))).value();
  const Tracked tracked(funnel, actuals({days_of(date(2025, 12, 1), date(2025, 12, 31), {1, 1}),
                                         days_of(date(2026, 1, 1), date(2026, 1, 31), {6, 1}),
                                         days_of(date(2026, 2, 1), date(2026, 2, 28), {6, 1})}));
  CHECK(tracked.tracking.periods.size() == 2);
  CHECK(has(tracked.tracking, TrackNoteCode::periods_outside));
  CHECK(has(tracked.tracking, TrackNoteCode::periods_clipped));
  // 17 of the 31 days from January 15 to February 14: 12 x 17/31.
  CHECK(tracked.tracking.volume_of(0).periods[0].period.target == Fraction(7));
}

TEST_CASE("Actuals that cannot be set against a schedule") {
  const auto problem = [](const Funnel& funnel, const Actuals& measured, TrackQuestion question = {}) {
    const auto tracking = track(funnel, schedule(funnel), measured, question);
    REQUIRE_FALSE(tracking.has_value());
    return tracking.error();
  };
  const Actuals dated = actuals({days_of(date(2026, 1, 1), date(2026, 1, 31), {1, 1})});
  Funnel later = small();
  later.horizon = Horizon::make(4, year_month_day(date(2027, 1, 1))).value();
  CHECK(problem(small(), dated) == TrackProblem::not_dated);
  CHECK(problem(later, dated) == TrackProblem::outside);
  TrackQuestion question;
  question.as_of = date(2026, 1, 31);
  CHECK(problem(small(), months({{1, 1}}), question) == TrackProblem::as_of_not_dated);
  question.as_of.reset();
  question.as_of_month = 1;
  CHECK(problem(small(), actuals({month_of(2, {1, 1})}), question) == TrackProblem::later);
  question.as_of_month.reset();
  question.as_of = date(2026, 3, 15);
  Funnel march = small();
  march.horizon = Horizon::make(4, year_month_day(date(2026, 3, 1))).value();
  const Actuals two = actuals(
      {days_of(date(2026, 3, 1), date(2026, 3, 31), {1, 1}), days_of(date(2026, 4, 1), date(2026, 4, 30), {1, 1})});
  CHECK(problem(march, two, question) == TrackProblem::later);
}

TEST_CASE("A rate is other than planned where that is more than chance") {
  const auto verdict = [](std::int64_t leads, std::int64_t customers) {
    return Tracked(small(), months({{leads, customers}})).tracking.rates.front();
  };
  CHECK(verdict(12, 2).verdict == RateVerdict::as_planned);
  CHECK(verdict(1200, 200).verdict == RateVerdict::lower);
  CHECK(verdict(1200, 400).verdict == RateVerdict::higher);
  CHECK(verdict(1200, 0).verdict == RateVerdict::lower);
  CHECK(verdict(0, 0).verdict == RateVerdict::unknown);
  CHECK(verdict(12, 13).verdict == RateVerdict::unknown);
  CHECK(verdict(12, 13).actual == exact("13/12"));
  // Beta(200.5, 1000.5), its 2.5 % and 97.5 % quantiles.
  CHECK(verdict(1200, 200).interval->low == Approx(0.14641).margin(5e-5));
  CHECK(verdict(1200, 200).interval->high == Approx(0.18856).margin(5e-5));
}

TEST_CASE("A rate counts the periods that have figures of both stages") {
  const Tracked tracked(small(), months({{100, no_figure}, {40, 10}}));
  CHECK(tracked.tracking.rates.front().of == 40);
  CHECK(tracked.tracking.rates.front().converted == 10);
}
