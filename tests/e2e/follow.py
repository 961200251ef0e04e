#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Workbooks of random funnels, given the figures of other funnels and recalculated by LibreOffice, against the
workbooks that the program makes of those.

In a report only the cells that may be changed are given; in a budget, a comparison and a schedule every plain number.

    follow.py --program build/test/funnel [--count 12] [--seed 1]
"""
import argparse
import json
import math
import random
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "workbook"))
from flat import sheets_of  # noqa: E402
from funnels import changed, funnel, rate  # noqa: E402
from office import convert  # noqa: E402
from xlsx import Sheet, Workbook  # noqa: E402

COMMANDS = ["budget", "schedule", "compare", "report"]
FOLLOWING = {"report": ["The plan", "Budget"]}  # sheets; all of the other commands'
PLACE = re.compile(r"([A-Z]+)(\d+)")
CENTS = 0.1  # by which costs may be off, whose rows are rounded each for itself


@dataclass
class Case:
    command: str
    first: dict
    other: dict
    path: Path
    wanted: Path


def with_costs(document: dict, source: random.Random) -> dict:
    document["departments"] = [{"id": "team", "people": source.randint(1, 9) / 2, "monthly_cost": source.randint(3, 9) * 1000}]
    document["costs"] = [{"name": "Tools", "department": "team", "monthly": source.randint(1, 200000) / 100},
                         {"name": "Site", "department": "team", "once": source.randint(1, 9000), "from": 1}]
    document["target"]["departments"] = ["team"]
    for stage in document["stages"]:
        stage["departments"] = ["team"]
        if source.random() < 0.8:
            stage["unit_cost"] = unit_cost(source)
    return document


def unit_cost(source: random.Random) -> float:
    return source.choice([0, 0.05, 1, 8.5, source.randint(1, 10000) / 100])


def scenario(document: dict, source: random.Random) -> dict:
    stage = document["stages"][0]["id"]
    return {"name": "Other", "clv": source.randint(100, 9000), "stages": {stage: {"rate": rate(source)}}}


def pair(source: random.Random) -> tuple[dict, dict]:
    """A funnel, and another of the same shape."""
    first = with_costs(funnel(source), source)
    other, _ = changed(first, source)
    for stage in other["stages"]:
        if "unit_cost" in stage:
            stage["unit_cost"] = unit_cost(source)
    return first, other


def with_whole_units(document: dict) -> None:
    """A budget alone does not follow units that are expected or not rounded: it shows fewer decimals than they have."""
    document["rounding"] = "up"
    if "stage" in document["target"]:
        document["target"]["stage"] = document["stages"][-1]["id"]


def case(command: str, number: int, source: random.Random, folder: Path) -> Case:
    first, other = pair(source)
    if command != "report":
        other["costs"][0]["monthly"] = source.randint(1, 200000) / 100
    if command == "budget":
        for document in (first, other):
            with_whole_units(document)
    if command == "compare":
        first["scenarios"], other["scenarios"] = [scenario(first, source)], [scenario(other, source)]
    if command == "schedule":
        first["months"] = other["months"] = source.choice([6, 12])
    return Case(command, first, other, folder / f"{command}{number}.xlsx", folder / f"{command}{number}-other.xlsx")


def write(program: Path, command: str, document: dict, path: Path) -> None:
    subprocess.run([program, command, "-", "--locale", "en-US", "-o", str(path)], input=json.dumps(document).encode(),
                   check=True)


def first_table(sheet: Sheet) -> list[str]:
    """The places of its figures: from the first row with a number on, down to a row that is blank."""
    rows: dict[int, list[str]] = {}
    for place, cell in sheet.cells.items():
        if isinstance(cell.value, float):
            rows.setdefault(int(PLACE.fullmatch(place)[2]), []).append(place)
    places, row = [], min(rows, default=0)
    while row in rows:
        places += rows[row]
        row += 1
    return places


def give(case: Case) -> None:
    """The figures of the other workbook to the first."""
    book, other = Workbook(case.path), Workbook(case.wanted)
    if case.command == "report":
        for name, (sheet, place) in other.inputs().items():
            book.set_input(name, repr(sheet.cells[place].value))
    else:
        for sheet, wanted in zip(book.sheets, other.sheets):
            for place in first_table(sheet):
                value = wanted.cells.get(place)
                if sheet.cells[place].formula is None and value is not None and isinstance(value.value, float):
                    book.set_number(sheet, place, repr(value.value))
    book.save(case.path)


def is_close(sheet: Sheet, found: float, wanted: float) -> bool:
    is_budget = sheet.name in ("Budget", "Cost by stage", "Cost by department", "Cash out by month")
    return math.isclose(found, wanted, rel_tol=1e-11, abs_tol=CENTS if is_budget else 1e-9)


def problems_of(case: Case, folder: Path) -> tuple[int, list[str]]:
    """How many cells follow, and which do not."""
    book, other, read = Workbook(case.path), Workbook(case.wanted), sheets_of(folder / f"{case.path.stem}.fods")
    count, problems = 0, []
    for sheet, wanted in zip(book.sheets, other.sheets):
        if sheet.name not in FOLLOWING.get(case.command, [sheet.name]):
            continue
        for place in first_table(sheet):
            formula, figure = sheet.cells[place].formula, wanted.cells.get(place)
            # A difference from 0 is no share of it.
            compared = figure is not None and (figure.formula == formula if case.command == "compare" else figure.formula)
            if formula is None or not compared:
                continue
            count += 1
            found = read[sheet.name][place].value
            if not isinstance(found, float) or not is_close(sheet, found, figure.value):
                problems.append(f"{sheet.name}!{place} ={formula} is {found}, not {figure.value}")
    return count, problems


def check(program: Path, count: int, seed: int, folder: Path) -> list[str]:
    source = random.Random(seed)
    cases = [case(command, number, source, folder) for command in COMMANDS for number in range(count)]
    for each in cases:
        write(program, each.command, each.first, each.path)
        write(program, each.command, each.other, each.wanted)
        give(each)
    convert([each.path for each in cases], folder, "fods")
    problems, followed = [], dict.fromkeys(COMMANDS, 0)
    for each in cases:
        count_of_case, found = problems_of(each, folder)
        followed[each.command] += count_of_case
        if found:
            problems.append("\n    ".join([f"{each.command}: {json.dumps(each.first)} with {json.dumps(each.other)}"] + found))
    print("cells that follow: " + ", ".join(f"{command} {cells}" for command, cells in followed.items()))
    return problems + [f"{command}: too few cells follow" for command, cells in followed.items() if cells < 4 * count]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Recalculate workbooks and compare them with those of other funnels.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="follow.") as directory:
        problems = check(options.program.absolute(), options.count, options.seed, Path(directory))
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
