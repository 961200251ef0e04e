// SPDX-License-Identifier: MIT
#include "io/stage_words.hpp"

#include "io/words.hpp"

#include <catch2/catch.hpp>

using namespace funnel::io;

namespace {

/// "leads", "leads, dated", "leads, vague"; "nothing".
std::string meaning(const StageWords& words, std::string_view text) {
  const auto match = words.find(text);
  if (!match) return "nothing";
  return words.ids()[match->stage] + (match->dated ? ", dated" : "") + (match->vague ? ", vague" : "");
}

std::string standard(std::string_view text) {
  return meaning(StageWords({}), text);
}

}  // namespace

TEST_CASE("words are the same without what differs from one writer to the next") {
  REQUIRE(folded("Leads générés") == "leadsgeneres");
  REQUIRE(folded("LEADS_GE\u0301NE\u0301RE\u0301S") == "leadsgeneres");
  REQUIRE(folded("Date d\u2019entrée - n\u00a0o.#1:") == "datedentreeno1");
  REQUIRE(folded("Œuvre") == "oeuvre");
  REQUIRE(folded("Køb, Straße") == "kob,strasse");
  REQUIRE(folded("MQL %") == "mql%");
  REQUIRE(folded("a\xFF\xC3") == "a");
  REQUIRE(folded("Продажи").size() == 14);
}

TEST_CASE("standard stages go by their ids, in one or in many") {
  for (const std::string_view text :
       {"leads", "Lead", "LEADS", "new_leads", "Prospects", "Leads générés", "nouveaux leads"}) {
    CAPTURE(text);
    REQUIRE(standard(text) == "leads");
  }
  REQUIRE(standard("MQLs") == "mql");
  REQUIRE(standard("Marketing Qualified Leads") == "mql");
  REQUIRE(standard("Opportunity") == "opportunities");
  REQUIRE(standard("opportunités") == "opportunities");
  REQUIRE(standard("Visites") == "sessions");
  REQUIRE(standard("Visiteurs") == "visitors");
  REQUIRE(standard("Closed-Won") == "customers");
  REQUIRE(standard("Clients signés") == "customers");
  REQUIRE(standard("Orders") == "orders");
  REQUIRE(standard("deals") == "deals");
}

TEST_CASE("CRM systems' columns of dates are known") {
  for (const std::string_view text :
       {"lead_date", "date_lead", "lead_at", "Lead Date", "Became a Lead Date", "date de lead", "Date entered Lead"}) {
    CAPTURE(text);
    REQUIRE(standard(text) == "leads, dated");
  }
  REQUIRE(standard("Became a Marketing Qualified Lead Date") == "mql, dated");
  REQUIRE(standard("Became a Sales Qualified Lead Date") == "sql, dated");
  REQUIRE(standard("Became an Opportunity Date") == "opportunities, dated");
  REQUIRE(standard("Became a Customer Date") == "customers, dated");
  REQUIRE(standard("won_date") == "customers, dated");
  REQUIRE(standard("Date d'opportunité") == "opportunities, dated");
  REQUIRE(standard("Create Date") == "leads, dated, vague");
  REQUIRE(standard("Created Date") == "leads, dated, vague");
  REQUIRE(standard("Converted Date") == "opportunities, dated, vague");
  REQUIRE(standard("Close Date") == "customers, dated, vague");
}

TEST_CASE("words that only say that units are counted do not matter") {
  for (const std::string_view text :
       {"Count of Leads", "Number of leads", "# of leads", "Nombre de leads", "nb de leads", "New leads",
        "Leads created", "New Leads Created", "Lead created"}) {
    CAPTURE(text);
    REQUIRE(standard(text) == "leads");
  }
  REQUIRE(standard("nombre d'opportunités") == "opportunities");
  REQUIRE(standard("Deals created") == "deals");
  REQUIRE(standard("Visites du site") == "sessions");
  REQUIRE(standard("Website Sessions") == "sessions");
  for (const std::string_view text : {"Customers won", "Deals won", "Paying customers", "Ventes", "New customers"}) {
    CAPTURE(text);
    REQUIRE(standard(text) == "customers");
  }
  for (const std::string_view text : {"created", "new", "count of", "Number of calls", "newsletter", "new created"}) {
    CAPTURE(text);
    REQUIRE(standard(text) == "nothing");
  }
}

TEST_CASE("other columns are about no stage") {
  for (const std::string_view text :
       {"", "contact_id", "source", "MQL %", "date", "Last Modified Date", "month", "revenue", "owner", "email"}) {
    CAPTURE(text);
    REQUIRE(standard(text) == "nothing");
  }
}

TEST_CASE("a funnel's own stages go by their ids and names, and take standard words where they fit") {
  const std::vector<KnownStage> known = {
      {"visitors", {"Visiteurs du site"}}, {"trial-users", {"Trials", "Essais"}}, {"customers", {}}};
  const StageWords words(known);
  REQUIRE(words.are_given());
  REQUIRE(meaning(words, "visiteurs_du_site") == "visitors");
  REQUIRE(meaning(words, "Trial Users") == "trial-users");
  REQUIRE(meaning(words, "essais") == "trial-users");
  REQUIRE(meaning(words, "trial_date") == "trial-users, dated");
  REQUIRE(meaning(words, "sessions") == "visitors, vague");
  REQUIRE(meaning(words, "clients") == "customers");
  REQUIRE(meaning(words, "orders") == "customers, vague");
  REQUIRE(meaning(words, "leads") == "nothing");
}
