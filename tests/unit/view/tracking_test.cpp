// SPDX-License-Identifier: MIT
#include "view/tracking.hpp"

#include "actuals.hpp"
#include "view/tracking_sentences.hpp"
#include "view/tracking_tables.hpp"
#include "view/tracking_words.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;
using document::Audience;

namespace {

Funnel funnel_of_ten() {
  Funnel funnel(stage_list({{"visits", "25%"}, {"leads", "20%"}, {"customers", ""}}));
  funnel.horizon = Horizon::make(10, year_month_day(date(2026, 1, 1))).value();
  return for_volume(funnel, "customers", 20);
}

Actuals two_months(std::int64_t customers) {
  return actuals({days_of(date(2026, 1, 1), date(2026, 1, 31), {40, 10, customers}),
                  days_of(date(2026, 2, 1), date(2026, 2, 28), {40, 10, customers})});
}

view::TrackingView view_of(const Tracked& tracked) {
  return {tracked.funnel, tracked.plan, tracked.actuals, tracked.tracking};
}

std::size_t rows_for(const document::Table& table, Audience audience) {
  return static_cast<std::size_t>(std::count_if(table.rows.begin(), table.rows.end(),
                                                [audience](const auto& row) { return row.audience == audience; }));
}

}  // namespace

TEST_CASE("Readers get a row a KPI, machines a row a period and KPI") {
  const Tracked tracked(funnel_of_ten(), two_months(1));
  const auto table = view::to_date_table(view_of(tracked), Locale::en_us);
  CHECK(rows_for(table, Audience::readers) == 3);
  CHECK(rows_for(table, Audience::machines) == 6);
  CHECK(cells(table.rows[0]) == Texts{"-", "-", "-", "customers|Customers", "4|4", "2|2", "-2|-2", "0.5|50%", "-", "-",
                                      "-", "-", "behind|behind", "10|10.0"});
  CHECK(cells(table.rows[3]) == Texts{"1|January\u00A02026", "2026-01-01", "2026-01-31", "customers|Customers", "2|2",
                                      "1|1", "-1|-1", "0.5|50%", "2|2", "1|1", "-1|-1", "0.5|50%", "behind|behind",
                                      "-"});
}

TEST_CASE("A difference has its sign") {
  const Tracked tracked(funnel_of_ten(), two_months(3));
  const auto table = view::to_date_table(view_of(tracked), Locale::en_us);
  CHECK(column(table, "variance").front() == "2|+2");
  CHECK(column(table, "variance")[1] == "0|0");
}

TEST_CASE("Periods are called as they are") {
  const auto called = [](int year, unsigned month, unsigned day, int last_year, unsigned last_month,
                         unsigned last_day) {
    return view::period_text(year_month_day(date(year, month, day)),
                             year_month_day(date(last_year, last_month, last_day)), 1, Locale::en_us);
  };
  CHECK(called(2026, 1, 1, 2026, 1, 31) == "January\u00A02026");
  CHECK(called(2026, 1, 1, 2026, 3, 31) == "January\u00A02026 to March\u00A02026");
  CHECK(called(2026, 1, 5, 2026, 1, 11) == "January 5, 2026");
  CHECK(called(2026, 1, 1, 2026, 1, 15) == "January 1, 2026");
  CHECK(view::period_text(std::nullopt, std::nullopt, 3, Locale::fr_ca) == "Mois 3");
}

TEST_CASE("What is behind is named, with what would put it right") {
  const Tracked tracked(funnel_of_ten(), two_months(1));
  const auto view = view_of(tracked);
  CHECK(behind_sentence(view, Locale::en_us) == "Behind: Customers.");
  CHECK(corrective_sentence(view, tracked.tracking.volume_of(2), Locale::en_us) ==
        "Customers: the conversion of Leads must be 22.5% for the rest (planned 20%, so far 10%).");
  CHECK(corrective_sentence(view, tracked.tracking.volume_of(2), Locale::fr_ca) ==
        "Clients signés\u00A0: la conversion de «\u00A0Leads générés\u00A0» doit être de 22,5\u00A0% sur le reste de "
        "la période "
        "(prévu\u00A0: 20\u00A0%, jusqu’ici\u00A0: 10\u00A0%).");
  CHECK(behind_sentence(view_of(Tracked(funnel_of_ten(), two_months(2))), Locale::en_us) == "Nothing is behind.");
}

TEST_CASE("What has become of the target is said") {
  const auto said = [](std::int64_t customers) {
    const Tracked tracked(funnel_of_ten(), two_months(customers));
    return view::still_sentence(view_of(tracked), Locale::en_us).value_or("");
  };
  CHECK(said(1).starts_with("Chance of still making it: "));
  CHECK(said(1).ends_with("18 (Customers) are missing."));
  CHECK(said(10) == "The target is made: 20 (Customers).");
  Funnel funnel = funnel_of_ten();
  funnel.horizon = Horizon::make(2, year_month_day(date(2026, 1, 1))).value();
  const Tracked over(funnel, two_months(1));
  CHECK(view::still_sentence(view_of(over), Locale::en_us) == "The horizon is over; 18 (Customers) are missing.");
}

TEST_CASE("JSON has what is known, and null for what is not") {
  Actuals measured = two_months(1);
  measured.periods[1].units[2].reset();
  const Tracked tracked(funnel_of_ten(), measured);
  const auto json = view::tracking_json(view_of(tracked));
  CHECK(json["as_of"] == "2026-02-28");
  CHECK(json["tolerance"] == 0.05);
  CHECK(json["behind"] == nlohmann::ordered_json{"customers"});
  CHECK(json["stages"][0]["id"] == "customers");
  CHECK(json["stages"][0]["percent"] == 0.5);
  CHECK(json["stages"][0]["needed"] == 17);
  CHECK(json["periods"][1]["kpis"][0]["actual"].is_null());
  CHECK(json["periods"][1]["kpis"][0]["running"]["target"] == 2);
  CHECK(json["rates"][0]["verdict"] == "as-planned");
  CHECK(json["rates"][0]["interval"]["level"] == 0.95);
  CHECK(json["remaining"][0]["start"] == "2026-03-01");
  CHECK(json["revenue"].is_null());
  CHECK(json["notes"][0]["code"] == "figures-missing");
}

TEST_CASE("What is not measured is named") {
  const Tracked tracked(funnel_of_ten(), months({{40, 10, no_figure}}));
  CHECK(behind_sentence(view_of(tracked), Locale::en_us) == "Nothing that is measured is behind. No data: Customers.");
  const Tracked behind(funnel_of_ten(), months({{40, 1, no_figure}}));
  CHECK(behind_sentence(view_of(behind), Locale::fr_ca) ==
        "En retard\u00A0: Leads générés. Sans données\u00A0: Clients signés.");
}

TEST_CASE("What is behind in a channel is named with it") {
  Tracked tracked(funnel_of_ten(), two_months(2));
  tracked.funnel.channels = {Channel{"seo", "SEO", share("100%"), {}, {}, {}, {}}};
  const Tracked own(funnel_of_ten(), two_months(1));
  CHECK(behind_sentence(view_of(tracked), Locale::en_us) == "Nothing is behind.");
  tracked.tracking.channels = {{own.funnel, own.tracking}};
  const view::TrackingView view = view_of(tracked);
  CHECK(behind_sentence(view, Locale::en_us) == "Behind: SEO (Customers).");
  CHECK(view::tracked_channels_table(view, Locale::en_us).rows.size() == 3);
}
