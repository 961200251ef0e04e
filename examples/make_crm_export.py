#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes crm_export.csv, an invented CRM export of about a thousand contacts. The same bytes every time.

    python3 examples/make_crm_export.py > examples/crm_export.csv

Each contact has the date of every stage that it entered by the day of the export; a few rows are as spoiled as those of
a real CRM: a stage that nobody filled in, or a date before the one above it.
"""
import csv
import random
import sys
from datetime import date, timedelta

CONTACTS = 1000
FIRST_DAY = date(2025, 1, 1)
EXPORTED = date(2025, 12, 31)
STAGES = ["lead_date", "mql_date", "sql_date", "opportunity_date", "won_date"]
SOURCES = {"organic": (0.40, 1.0), "paid": (0.35, 0.7), "referral": (0.15, 1.5), "events": (0.10, 1.2)}  # share, appeal
STEPS = [(0.36, 9), (0.42, 14), (0.50, 12), (0.27, 38)]  # to the next stage: share that moves on, days on average


def lag(generator: random.Random, mean: float) -> int:
    """Days, most of them shorter than the mean and a few much longer."""
    return round(generator.gammavariate(2, mean / 2))


def journey(generator: random.Random, appeal: float) -> list[date]:
    days = [FIRST_DAY + timedelta(generator.randrange((EXPORTED - FIRST_DAY).days + 1))]
    for share, mean in STEPS:
        if generator.random() >= min(0.95, share * appeal):
            break
        days.append(days[-1] + timedelta(lag(generator, mean)))
    return [day for day in days if day <= EXPORTED]


def spoiled(generator: random.Random, cells: list[str]) -> list[str]:
    """As people leave them: now and then a stage skipped, or its date put before the one above."""
    reached = sum(cell != "" for cell in cells)
    chance = generator.random()
    if reached >= 3 and chance < 0.02:
        cells[1] = ""
    elif reached >= 2 and chance > 0.995:
        cells[0], cells[1] = cells[1], cells[0]
    return cells


def rows(generator: random.Random) -> list[list[str]]:
    result = []
    for number in range(CONTACTS):
        weights = [share for share, _ in SOURCES.values()]
        source = generator.choices(list(SOURCES), weights)[0]
        days = [day.isoformat() for day in journey(generator, SOURCES[source][1])]
        cells = days + [""] * (len(STAGES) - len(days))
        result.append([f"C{number + 1:04}", source, *spoiled(generator, cells)])
    return result


def main() -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(["contact_id", "source", *STAGES])
    writer.writerows(rows(random.Random(2025)))


if __name__ == "__main__":
    main()
