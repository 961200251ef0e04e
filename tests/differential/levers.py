#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Puts what `funnel levers` prints back into `funnel plan` and `funnel budget`: it fits, and one step less does not.

    levers.py --program build/test/funnel [--count 60] [--seed 1]

Random documents with costs, people and a random limit each. Values are taken as readers see them (Markdown) and as
machines do (JSON); both must be the same.
"""
import argparse
import json
import random
import re
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from generator import Generator, dump

LAST_TABLE = re.compile(r"^\|.*\|$", re.MULTILINE)


class Runs:
    """Runs of the program."""

    def __init__(self, program: Path):
        self.program = program

    def one(self, command: str, document: str, *flags: str) -> str:
        done = subprocess.run([self.program, command, "-", "--locale", "en-US", *flags], input=document,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8")
        return done.stdout

    def many(self, command: str, documents: list[str]) -> list[dict]:
        lines = self.one(command, "\n".join(documents) + "\n", "--format", "jsonl").splitlines()
        return [json.loads(line, parse_float=Decimal) for line in lines]


def stage_of(result: dict, stage: str) -> dict:
    return next(row for row in result["stages"] if row["id"] == stage)


def choose_limit(chooser: random.Random, plan: dict, budget: dict) -> tuple[str, Fraction] | None:
    """A part of what the plan takes of something."""
    share = Fraction(chooser.randint(20, 100), 100)
    stage = chooser.choice(plan["stages"])["id"]
    departments = [row for row in budget["departments"] if row["people_needed"] and row["id"]]
    kinds = {stage: stage_of(plan, stage)["volume"], f"{stage}/month": stage_of(plan, stage)["month"],
             "months": plan["months"]}
    if budget["costs"]["total"] is not None:
        kinds["budget"] = budget["costs"]["total"]
    for department in departments[:1]:
        kinds[f"people.{department['id']}"] = department["people_needed"]
    key = chooser.choice(list(kinds))
    most = Fraction(kinds[key]) * share // 1
    return None if key == "months" and most < 1 else (key, most)


def taken(key: str, plan: dict, budget: dict) -> Fraction:
    if key == "months":
        return Fraction(plan["months"])
    if key == "budget":
        return Fraction(budget["costs"]["total"])
    if key.startswith("people."):
        rows = [row for row in budget["departments"] if row["id"] == key.removeprefix("people.")]
        return Fraction(rows[0]["people_needed"])
    stage, _, a_month = key.partition("/")
    return Fraction(stage_of(plan, stage)["month" if a_month else "volume"])


def moved(document: dict, lever: dict, value: Fraction) -> str:
    """The document with the lever at the value, written as a decimal."""
    other = json.loads(json.dumps(document))
    text = decimal_text(value)
    figure, stage = lever["figure"], lever["stage"]
    if figure in ("rate", "unit_cost"):
        row = next(row for row in other["stages"] if row["id"] == stage)
        row[figure] = text
    elif figure == "revenue":
        other["target"]["revenue"] = text
    elif figure == "target":
        other["target"]["volume"] = int(value)
    else:
        other[figure] = int(value) if figure == "months" else text
    return dump(other)


def decimal_text(value: Fraction) -> str:
    digits = 18
    scaled = value * 10**digits
    assert scaled.denominator == 1, value
    whole, part = divmod(int(scaled), 10**digits)
    return f"{whole}.{part:0{digits}d}".rstrip("0").rstrip(".")


def step(lever: dict, value: Fraction) -> Fraction:
    """Between neighbours of the grid, on the side of today's value."""
    if lever["figure"] in ("months", "target"):
        return Fraction(1)
    if lever["figure"] == "rate":
        unit = Fraction(1, 10_000)
        while value / unit <= 100:
            unit /= 10
        return unit
    from_below = lever["figure"] == "clv"
    for limit, unit in ((100, Fraction(1)), (1, Fraction(1, 100))):
        if value > limit or (value == limit and not from_below):
            return unit
    return Fraction(1, 10_000)


def one_step_less(lever: dict, value: Fraction) -> Fraction | None:
    now = Fraction(lever["now"])
    nearer = value - step(lever, value) if value > now else value + step(lever, value)
    between = now < nearer < value or value < nearer < now
    return nearer if between else None


def shown_values(markdown: str) -> list[Fraction | None]:
    """The column "Alone" of the last table, as a reader would type it again."""
    rows = markdown[markdown.rindex("\n## "):]
    lines = LAST_TABLE.findall(rows)[2:]
    values = []
    for line in lines:
        text = re.split(r" *(?<!\\)\| *", line.strip("|").strip())[2]
        number = text.replace("$", "").replace(",", "")
        percent = number.endswith("%")
        values.append(None if text == "cannot" else Fraction(number.rstrip("%")) / (100 if percent else 1))
    return values


def check_document(runs: Runs, chooser: random.Random, document: str) -> tuple[list[str], int]:
    """What is wrong, and how many values were put back."""
    plan, budget = runs.many("plan", [document])[0], runs.many("budget", [document])[0]
    limit = None if "error" in plan else choose_limit(chooser, plan, budget)
    if limit is None:
        return [], 0
    key, most = limit
    plain = json.loads(document, parse_float=str)
    plain.pop("budget", None)
    for department in plain.get("departments") or []:
        department.pop("people", None) if key.startswith("people.") else None
    text = dump(plain)
    flag = f"--limit={key}={decimal_text(most)}"
    found = json.loads(runs.one("levers", text, flag, "--format", "json"), parse_float=Decimal)
    own = [row["limit"] for row in found["limits"]]
    if found["fits"] is not False or own != [key] or found["all_rates"]["answer"] == "unknown":
        return [], 0
    shown = shown_values(runs.one("levers", text, flag, "--format", "markdown"))
    trials = []
    problems = []
    for lever, value in zip(found["levers"], shown, strict=True):
        machine = lever["need"]["value"]
        if (None if machine is None else Fraction(machine)) != value:
            problems.append(f"{lever['name']}: {machine} in JSON, {value} for readers")
        if value is not None:
            nearer = one_step_less(lever, value)
            trials += [(lever, value, True)] + ([] if nearer is None else [(lever, nearer, False)])
    documents = [moved(plain, lever, value) for lever, value, _ in trials]
    plans, budgets = runs.many("plan", documents), runs.many("budget", documents)
    for (lever, value, fits), new_plan, new_budget in zip(trials, plans, budgets, strict=True):
        kept = "error" not in new_plan and taken(key, new_plan, new_budget) <= most
        if kept != fits:
            problems.append(f"{flag}: {lever['name']} at {decimal_text(value)} {'fits' if kept else 'does not fit'}")
    return [f"{text}\n    {problem}" for problem in problems], len(trials)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Put values of levers back into plans.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    runs = Runs(options.program.absolute())
    generator, chooser = Generator(options.seed), random.Random(options.seed)
    problems: list[str] = []
    trials = 0
    for _ in range(options.count):
        found, tried = check_document(runs, chooser, dump(generator.costly()))
        problems += found
        trials += tried
    if problems or not trials:
        print("\n".join(problems[:10]) or "no lever was tried")
        return 1
    print(f"{trials} values of levers, put back: those that are printed fit, and one step less does not")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
