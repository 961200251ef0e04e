# SPDX-License-Identifier: MIT
"""A funnel file that has every key."""

FIGURES = {
    "rate": {"low": "2%", "high": "4%", "rate": "3%"}, "reachable": "5%", "baseline": 50000, "baseline_rate": "2.5%",
    "open": 120, "unit_cost": 0.4, "cost_kind": "advertising", "capacity": 400, "lag": "7d", "lag_spread": "2d",
}

EVERY_KEY = {
    "$schema": "funnel.schema.json", "schema": 1, "name": "Revenus 2027", "currency": "CAD", "locale": "fr-CA",
    "start": "2027-01-01", "months": 12, "target": {"revenue": "200k", "departments": ["sales", "customer-service"]},
    "existing": {"revenue": 50000, "lost": "10%"}, "clv": 10000, "clv_months": 24, "deal_cv": 0.5,
    "recognition": "earned", "margin": "70%", "budget": 60000, "rounding": "nearest", "significant": 4,
    "stages": [
        {"id": "sessions", "name": "Sessions web", **FIGURES, "departments": ["marketing"], "segment": "sur le site web",
         "source": "GA4, 2026"},
        {"id": "leads", "rate": {"converted": 96, "of": 640}, "departments": ["marketing", "sales"]},
        {"id": "customers", "departments": ["sales"], "baseline": 3},
    ],
    "departments": [{"id": "sales", "name": "Ventes", "people": 2.5, "monthly_cost": 6500}, {"id": "marketing"}],
    "costs": [{"name": "CRM", "department": "sales", "monthly": 890, "from": 1, "to": 12},
              {"name": "Site", "department": "marketing", "once": 12000, "from": 2}],
    "channels": [
        {"id": "seo", "name": "SEO", "share": "40%", "clv": 9000, "departments": ["marketing"],
         "costs": [{"name": "Outils", "monthly": 100}], "stages": {"sessions": {"rate": "2%", "unit_cost": 0.1}}},
        {"id": "ads", "share": "60%"},
        {"id": "mail", "volume": {"sessions": 5000}},
    ],
    "calendar": {"weights": [1, 1, 1, 1, 1, 1, 0.5, 0.5, 1, 1, 1.5, 1.5]},
    "scenarios": [
        {"name": "prudent", "target": {"stage": "leads", "volume": 500}, "existing": {"revenue": 1000}, "clv": 9000,
         "clv_months": 12, "margin": "60%", "budget": 50000, "months": 6, "stages": {"sessions": FIGURES}}],
    "raci": {"leads": {"responsible": ["sales"], "accountable": ["marketing"], "consulted": ["customer-service"],
                       "informed": []}},
}
