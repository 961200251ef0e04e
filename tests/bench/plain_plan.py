# SPDX-License-Identifier: MIT
"""What a planner would write without funnel: the same result lines in plain Python. The yardstick of the benchmark."""
import json
import sys
from fractions import Fraction

NAMES = {"sessions": "Sessions", "leads": "Leads", "mql": "MQL", "sql": "SQL", "opportunities": "Opportunities",
         "customers": "Customers"}
EXCEEDS = "Monthly figures are rounded, so 12 times the month may exceed the total of the period."
ABOVE = "The planned customers bring ${:,} for a target of ${:,}."


def ceiling(numerator: int, denominator: int) -> int:
    return -(-numerator // denominator)


def plan_stages(document: dict, customers: int, months: int) -> list[dict]:
    stages = []
    volume = customers
    for stage in reversed(document["stages"]):
        rate = None
        if "rate" in stage:
            rate = Fraction(stage["rate"].rstrip("%")) / 100
            volume = ceiling(volume * rate.denominator, rate.numerator)
        stages.append({"id": stage["id"], "name": NAMES[stage["id"]], "departments": [],
                       "rate": rate and float(rate), "required": volume, "open": None, "volume": volume,
                       "month": ceiling(volume, months)})
    return stages


def plan_notes(stages: list[dict], months: int, expected: int, revenue: int) -> list[dict]:
    notes = []
    if any(stage["month"] * months > stage["volume"] for stage in stages):
        notes.append({"code": "months-exceed-year", "text": EXCEEDS})
    if expected > revenue:
        notes.append({"code": "expected-above-target", "text": ABOVE.format(expected, revenue)})
    return notes


def plan(document: dict) -> dict:
    months, revenue, clv = document["months"], document["target"]["revenue"], document["clv"]
    customers = ceiling(revenue, clv)
    stages = plan_stages(document, customers, months)
    month = (200 * revenue // months + 1) // 2 / 100
    return {"schema": 1, "command": "plan", "name": None, "preset": None, "currency": None, "rounding": "up",
            "significant": None, "start": None, "end": None, "months": months, "confidence": None,
            "target": {"revenue": revenue, "stage": None, "volume": None, "departments": [], "month": month},
            "existing": None, "expected_revenue": customers * clv, "clv": clv, "stages": stages, "chance": None,
            "notes": plan_notes(stages, months, customers * clv, revenue)}


for line in sys.stdin:
    print(json.dumps(plan(json.loads(line))))
