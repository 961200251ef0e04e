// SPDX-License-Identifier: MIT
#include "actuals.hpp"

#include <funnel/chance.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

using Texts = std::vector<std::string>;

/// 400 visits, 100 leads, 20 customers over ten months: 40, 10 and 2 a month.
Funnel funnel_of_ten() {
  Funnel funnel(stage_list({{"visits", "25%"}, {"leads", "20%"}, {"customers", ""}}));
  funnel.horizon = Horizon::make(10).value();
  return for_volume(funnel, "customers", 20);
}

Funnel with_lag(const Funnel& funnel, std::string_view stage_id, std::string_view days) {
  StageFigures figures;
  figures.lag = Lag{volume(days)};
  return with_figures(funnel, stage_id, figures);
}

/// 100 leads a month make 10 customers each two months later; 200 leads are there before the start.
Funnel funnel_of_leads() {
  Funnel funnel(stage_list({{"leads", "10%"}, {"customers", ""}}));
  return with_lag(for_volume(funnel, "customers", 120), "leads", "60.875");
}

/// What each stage must still bring, from the top.
Texts needed(const Tracking& tracking) {
  Texts texts;
  for (std::size_t stage = 0; stage < 3; ++stage) texts.push_back(text(tracking.volume_of(stage).needed));
  return texts;
}

/// Every remaining period's figures of one stage.
Texts remaining(const Tracking& tracking, std::size_t stage) {
  Texts texts;
  for (const RemainingPeriod& period : tracking.remaining) {
    texts.push_back(text(period.stages[period.stages.size() - 1 - stage].needed));
  }
  return texts;
}

std::string told(const Corrective& lever) {
  constexpr const char* names[] = {"upstream", "rate", "volume", "unit cost", "value"};
  return std::string(names[static_cast<int>(lever.kind)]) + " " + std::to_string(lever.stage) + ": " +
         text(lever.needed) + " for " + text(lever.planned) + ", so far " + text(lever.actual);
}

std::string lever(const Tracked& tracked, std::size_t stage) {
  const auto& found = tracked.tracking.volume_of(stage).corrective;
  return found ? told(*found) : "none";
}

}  // namespace

TEST_CASE("With actual figures equal to those planned the rest is the schedule") {
  const Tracked tracked(funnel_of_ten(), months({{40, 10, 2}, {40, 10, 2}, {40, 10, 2}}));
  CHECK(needed(tracked.tracking) == Texts{"280", "70", "14"});
  CHECK(remaining(tracked.tracking, 0) == Texts(7, "40"));
  CHECK(remaining(tracked.tracking, 2) == Texts(7, "2"));
  CHECK(tracked.tracking.remaining.front().number == 4);
}

TEST_CASE("What has not moved on will not, where nothing says that it takes time") {
  // Leads as planned, half the customers: 17 are left, for which 85 leads are needed instead of 70.
  const Tracked tracked(funnel_of_ten(), months({{40, 10, 1}, {40, 10, 1}, {40, 10, 1}}));
  CHECK(needed(tracked.tracking) == Texts{"340", "85", "17"});
  // 85 spread as 7 times 10 are: the running totals are 12.14, 24.29, 36.43, 48.57, ..., rounded.
  CHECK(remaining(tracked.tracking, 1) == Texts{"12", "12", "12", "13", "12", "12", "12"});
  CHECK(tracked.tracking.volume_of(1).in_flight == std::nullopt);
}

TEST_CASE("Units that are still on their way count") {
  // A lead takes two months: at the end of month 3, those of months 2 and 3 are in flight, of the schedule 20.
  Funnel funnel = with_lag(funnel_of_ten(), "leads", "60.875");
  const Schedule planned = schedule(funnel);
  const Tracked as_scheduled(funnel, as_planned(planned, 3));
  CHECK(as_scheduled.tracking.volume_of(1).in_flight == 20);
  for (std::size_t stage = 0; stage < 3; ++stage) {
    const Kpi& kpi = as_scheduled.tracking.volume_of(stage);
    CHECK(kpi.needed == kpi.scheduled);
  }
  // With twice the leads of the schedule since the start, more are in flight, and fewer are needed.
  Actuals measured = as_planned(planned, 3);
  for (ActualPeriod& period : measured.periods) period.units[1] = 2 * *period.units[1];
  const Tracked ahead(funnel, measured);
  CHECK(ahead.tracking.volume_of(1).in_flight > 20);
  CHECK(*ahead.tracking.volume_of(1).needed < *as_scheduled.tracking.volume_of(1).needed);
}

TEST_CASE("In flight is what entered less than the lag ago, whatever entered before") {
  // All leads came in the first month: with the 200 from before the start they are the 50 customers.
  const Tracked early(funnel_of_leads(), months({{300, 10}, {0, 10}, {0, 30}}));
  CHECK(early.tracking.volume_of(0).in_flight == 0);
  CHECK(early.tracking.volume_of(0).needed == Fraction(700));
  CHECK(early.tracking.chance->needed == 70);
  CHECK(early.tracking.chance->chance->probability == Approx(0.52).margin(0.01));
  const Tracked few(funnel_of_leads(), months({{50, 10}, {50, 10}, {50, 5}}));
  CHECK(few.tracking.volume_of(0).in_flight == 100);
  CHECK(few.tracking.volume_of(0).needed == Fraction(850));
}

TEST_CASE("Without figures what was scheduled has entered, before the start as well") {
  const Tracked late(funnel_of_leads(), months({{no_figure, 10}, {no_figure, 10}, {40, 10}}));
  CHECK(late.tracking.volume_of(0).in_flight == 140);
  const Tracked first(funnel_of_leads(), months({{40, 10}}));
  CHECK(first.tracking.volume_of(0).in_flight == 140);
}

TEST_CASE("What entered too late to count inside the horizon is in flight for nothing") {
  std::vector<std::vector<std::int64_t>> units(10, {100, 10});
  units.push_back({30, 10});
  const Tracked tracked(funnel_of_leads(), months(units));
  CHECK(tracked.tracking.volume_of(0).in_flight == 100);
  CHECK(tracked.tracking.chance->needed == 10);
  units.push_back({40, 10});
  CHECK(Tracked(funnel_of_leads(), months(units)).tracking.volume_of(0).in_flight == 0);
}

TEST_CASE("What must come too late to count is told") {
  std::vector<std::vector<std::int64_t>> units(5, {100, 10});
  units.resize(10, {100, 5});
  const auto too_late = [](const Tracked& tracked) -> std::int64_t {
    const auto& notes = tracked.tracking.notes;
    const auto found = std::find_if(notes.begin(), notes.end(),
                                    [](const TrackNote& note) { return note.code == TrackNoteCode::too_late; });
    return found == notes.end() ? 0 : found->count;
  };
  CHECK(too_late(Tracked(funnel_of_leads(), months(units))) == 250);
  units.pop_back();
  CHECK(too_late(Tracked(funnel_of_leads(), months(units))) == 0);
}

TEST_CASE("Open units that the schedule has yet to use are in flight") {
  // 15 open leads are used first: 85 are to be produced, from the middle of the second month on.
  const Funnel funnel = with_open(funnel_of_ten(), "leads", 15);
  const Tracked tracked(funnel, as_planned(schedule(funnel), 1));
  CHECK(tracked.tracking.volume_of(1).in_flight == 5);
  CHECK(needed(tracked.tracking) == Texts{"340", "85", "18"});
}

TEST_CASE("What is needed when nothing is scheduled any more falls into the next period") {
  // A visit takes four months and a lead two: the last visits are scheduled in month 4.
  Funnel funnel = with_lag(with_lag(funnel_of_ten(), "leads", "60.875"), "visits", "121.75");
  Actuals measured = as_planned(schedule(funnel), 8);
  for (ActualPeriod& period : measured.periods) period.units[2] = 0;
  const Tracked tracked(funnel, measured);
  const Texts visits = remaining(tracked.tracking, 0);
  REQUIRE(visits.size() == 2);
  CHECK(visits[0] != "0");
  CHECK(visits[1] == "0");
}

TEST_CASE("A target that is made needs nothing more") {
  const Tracked tracked(funnel_of_ten(), months({{40, 10, 25}}));
  CHECK(needed(tracked.tracking) == Texts{"0", "0", "0"});
  CHECK(tracked.tracking.chance->needed == 0);
  CHECK(tracked.tracking.chance->chance->probability == 1);
}

TEST_CASE("Below a volume target nothing is required") {
  Funnel funnel = for_volume(funnel_of_ten(), "leads", 100);
  const Tracked tracked(funnel, months({{40, 10, 1}}));
  CHECK(needed(tracked.tracking) == Texts{"360", "90", "nothing"});
  CHECK(tracked.tracking.volume_of(2).to_date.target == Fraction(2));
  CHECK(tracked.tracking.volume_of(2).status == TrackStatus::behind);
}

TEST_CASE("The chance is that of what is lacking, from the rest of the schedule and what is in flight") {
  const Tracked tracked(funnel_of_ten(), months({{40, 10, 1}, {40, 10, 1}}));
  const std::vector<Entry> entries = {{0, 320}};
  const auto expected = Odds(tracked.funnel.stages).chance_of(entries, 18);
  REQUIRE(tracked.tracking.chance);
  CHECK(tracked.tracking.chance->needed == 18);
  CHECK(tracked.tracking.chance->chance->probability == expected->probability);

  Funnel funnel = with_lag(funnel_of_ten(), "leads", "60.875");
  const Tracked lagging(funnel, as_planned(schedule(funnel), 3));
  const auto rest = static_cast<std::int64_t>(lagging.tracking.volume_of(0).scheduled->numerator());
  const std::vector<Entry> both = {{0, rest}, {1, 20}};
  CHECK(lagging.tracking.chance->chance->probability ==
        Odds(funnel.stages).chance_of(both, lagging.tracking.chance->needed)->probability);
}

TEST_CASE("A stage that is short because one above it is points there") {
  const Tracked tracked(funnel_of_ten(), months({{20, 5, 1}, {20, 5, 1}}));
  CHECK(lever(tracked, 2) == "upstream 0: nothing for nothing, so far nothing");
  CHECK(lever(tracked, 1) == "upstream 0: nothing for nothing, so far nothing");
  CHECK(lever(tracked, 0) == "volume 0: 360 for 320, so far nothing");
}

TEST_CASE("A stage that is short by its rate needs a better one") {
  const Tracked tracked(funnel_of_ten(), months({{40, 10, 1}, {40, 10, 1}}));
  // 18 customers from the 80 leads that are still scheduled: 22.5 %.
  CHECK(lever(tracked, 2) == "rate 1: 0.225 for 0.2, so far 0.1");
  CHECK(lever(tracked, 1) == "none");
  StageFigures reachable;
  reachable.reachable = rate("22%");
  const Tracked limited(with_figures(funnel_of_ten(), "leads", reachable), months({{40, 10, 1}, {40, 10, 1}}));
  CHECK(limited.tracking.volume_of(2).corrective->within_reachable == false);
}

TEST_CASE("Where not even every unit would be enough, no rate is told") {
  const Tracked tracked(funnel_of_ten(), actuals({month_of(9, {40, 10, 1})}));
  // Figures to month 8 are missing, and taken as planned: 3 customers are left, from 10 leads.
  CHECK(lever(tracked, 2) == "rate 1: 0.3 for 0.2, so far 0.1");
  Actuals measured = months(std::vector<std::vector<std::int64_t>>(9, {40, 10, 0}));
  CHECK(lever(Tracked(funnel_of_ten(), measured), 2) == "rate 1: nothing for 0.2, so far 0");
}

TEST_CASE("A cost that is too high must be lower for the rest, if it can") {
  StageFigures figures;
  figures.unit_cost = money("50");
  const Funnel funnel = with_figures(funnel_of_ten(), "leads", figures);
  const auto lever_at = [&](std::string_view cost) {
    Actuals measured = months({{40, 10, 2}, {40, 10, 2}});
    for (ActualPeriod& period : measured.periods) period.unit_costs[1] = money(cost);
    return told(*Tracked(funnel, measured).tracking.kpis.back().corrective);
  };
  // 20 leads were 10 too dear each; 80 are to come: 50 - 200 / 80.
  CHECK(lever_at("60") == "unit cost 1: 47.5 for 50, so far 60");
  CHECK(lever_at("251") == "unit cost 1: nothing for 50, so far 251");
}

TEST_CASE("When the horizon is over there is no lever") {
  const Tracked tracked(funnel_of_ten(), months(std::vector<std::vector<std::int64_t>>(10, {20, 5, 1})));
  CHECK(tracked.tracking.is_behind());
  CHECK(lever(tracked, 2) == "none");
  CHECK(tracked.tracking.remaining.empty());
  CHECK(tracked.tracking.volume_of(2).projected == Fraction(10));
}

TEST_CASE("What a schedule is rounded by is in flight only as far as its units have entered") {
  Funnel funnel = for_volume(Funnel(stage_list({{"leads", "1%"}, {"customers", ""}})), "customers", 1);
  funnel.horizon = Horizon::make(1, date(2026, 1, 1)).value();
  // Up to the 15th 48 leads are scheduled and no customer, up to the 16th 52 and one.
  for (const unsigned day : {15U, 16U}) {
    TrackQuestion question = within("5%");
    question.as_of = date(2026, 1, day);
    const Actuals nothing = actuals({days_of(date(2026, 1, 1), date(2026, 1, 31), {0, 0})});
    CHECK(Tracked(funnel, nothing, question).tracking.volume_of(0).needed == Fraction(100));
  }
}

TEST_CASE("A stage that is behind and need bring nothing more has no lever") {
  const Funnel funnel = funnel_of_ten();
  const Tracking tracking = Tracked(funnel, months({{10, 10, 20}})).tracking;
  CHECK(tracking.volume_of(0).status == TrackStatus::behind);
  CHECK(tracking.volume_of(0).needed == Fraction(0));
  CHECK_FALSE(tracking.volume_of(0).corrective);
}
