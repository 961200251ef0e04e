#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Workbooks of random funnels, their inputs changed and recalculated by LibreOffice, against `funnel plan`.

    spreadsheet.py --program build/test/funnel [--count 50] [--seed 1]
"""
import argparse
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "workbook"))
from funnels import changed, funnel  # noqa: E402
from office import first_sheet, recalculate  # noqa: E402
from xlsx import Workbook  # noqa: E402

SHEET = "Inverted funnel plan"


def run(program: Path, document: dict, *arguments: str) -> bytes:
    command = [program, "plan", "-", "--locale", "en-US", *arguments]
    return subprocess.run(command, input=json.dumps(document).encode(), check=True, stdout=subprocess.PIPE).stdout


def target_name(book: Workbook) -> str:
    """A volume target is the one input that is no rate, no open units and no amount."""
    names = [name for name in book.inputs() if name.startswith(("volume_", "required_", "chained_"))]
    if len(names) != 1:
        raise ValueError(f"a volume target has one cell, found {names}")
    return names[0]


def change_inputs(path: Path, inputs: dict[str, str]) -> list[str]:
    book = Workbook(path)
    known = book.inputs()
    if "target" in inputs:
        inputs = {target_name(book) if name == "target" else name: value for name, value in inputs.items()}
    missing = [name for name in inputs if name not in known]
    if missing:
        return [f"no input is called {' or '.join(missing)}; there are {sorted(known)}"]
    for name, value in inputs.items():
        book.set_input(name, value)
    book.save(path)
    return []


def shown(rows: list[list[str]], months: int) -> dict[str, list[float | str]]:
    """By stage: the volume, and the month where there is one."""
    header = rows[0]
    end = header.index("Conversion")
    begin = end - (2 if months > 1 else 1)
    by_name: dict[str, list[float | str]] = {}
    for row in rows[1:rows.index([""] * len(header))]:  # the table ends with a blank row
        by_name.setdefault(row[0], [float(text) if text and text[0].isdigit() else text for text in row[begin:end]])
    return by_name


def compare(rows: list[list[str]], plan: dict) -> list[str]:
    found = shown(rows, plan["months"])
    problems = []
    for stage in plan["stages"]:
        wanted = [stage["volume"], stage["month"]][: 2 if plan["months"] > 1 else 1]
        if found.get(stage["name"]) != wanted:
            problems.append(f"{stage['id']}: the sheet has {found.get(stage['name'])}, the plan {wanted}")
    return problems


def check(program: Path, count: int, seed: int, folder: Path) -> list[str]:
    source = random.Random(seed)
    cases, problems = [], []
    while len(cases) < count:
        document = funnel(source)
        path = folder / f"{len(cases)}.xlsx"
        other, inputs = changed(document, source)
        run(program, document, "-o", str(path))
        found = change_inputs(path, inputs)
        problems += [f"{json.dumps(document)}\n    {problem}" for problem in found]
        cases.append((path, document, other))
    recalculate([path for path, _, _ in cases], folder)
    for path, document, other in cases:
        plan = json.loads(run(program, other, "--format", "json"))
        found = compare(first_sheet(path, folder, SHEET), plan)
        if found:
            problems.append("\n    ".join([f"{json.dumps(document)} with {json.dumps(other)}"] + found))
    return problems


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Recalculate workbooks and compare them with plans.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="spreadsheet.") as directory:
        problems = check(options.program.absolute(), options.count, options.seed, Path(directory))
    print("\n".join(problems) if problems else f"{options.count} workbooks compute what funnel plans")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
