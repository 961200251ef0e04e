// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace funnel::test {

/// A funnel file with every key that there is.
inline constexpr std::string_view full_example = R"({
  "$schema": "funnel.schema.json", "schema": 1,
  "name": "Revenus numériques 2026", "currency": "CAD", "locale": "fr-CA",
  "start": "2026-01-01", "months": 12,
  "target": { "revenue": 200000, "departments": ["sales", "customer-service"] },
  "existing": { "revenue": 50000, "lost": "10%" },
  "clv": 10000, "clv_months": 24, "deal_cv": 0.5, "recognition": "earned",
  "margin": "70%", "budget": 60000, "rounding": "nearest", "significant": 4,
  "stages": [
    { "id": "sessions", "name": "Sessions web", "rate": "3%", "reachable": "4%", "departments": ["marketing"],
      "segment": "site web", "baseline": 50000, "baseline_rate": "2.5%", "open": null,
      "unit_cost": 0.4, "cost_kind": "advertising", "capacity": null, "lag": "7d", "lag_spread": "2d",
      "source": "GA4, 2025" },
    { "id": "leads", "rate": { "low": "2%", "high": "4%", "rate": 0.025 }, "open": 12, "cost_kind": "other",
      "capacity": "1k", "departments": ["marketing", "sales"] },
    { "id": "sql", "rate": { "converted": 96, "of": 3200 } },
    { "id": "customers", "departments": ["sales"] }
  ],
  "departments": [ { "id": "sales", "name": "Ventes", "people": 2.5, "monthly_cost": 6500 }, { "id": "marketing" } ],
  "costs": [ { "name": "CRM", "department": "sales", "monthly": 890, "from": 1, "to": 12 },
             { "name": "Site", "department": "marketing", "once": 12000, "from": 3 } ],
  "channels": [ { "id": "seo", "name": "SEO", "share": "40%", "volume": null, "clv": 9000, "departments": ["marketing"],
                  "costs": [ { "name": "Blog", "monthly": 100 } ],
                  "stages": { "sessions": { "rate": "2%", "unit_cost": 0.1 } } },
                { "id": "ads", "share": 0.6 },
                { "id": "fairs", "volume": { "leads": 500 } } ],
  "calendar": { "weights": [1,1,1,1,1,1,0.5,0.5,1,1,1.5,1.5], "growth": null },
  "scenarios": [ { "name": "prudent", "clv": 9000, "clv_months": 6, "margin": "60%", "budget": 50000, "months": 6,
                   "target": { "stage": "leads", "volume": 500 }, "existing": { "revenue": 40000 },
                   "stages": { "sessions": { "rate": "2.5%" } } } ],
  "raci": { "sql": { "responsible": ["marketing"], "accountable": ["sales"], "consulted": ["customer-service"],
                     "informed": ["finance"] } }
})";

}  // namespace funnel::test
