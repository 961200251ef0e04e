#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Hostile names in workbooks, read by LibreOffice: every cell is what was written, and no name became a formula.

    words.py --program build/test/funnel
"""
import argparse
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "workbook"), str(TESTS / "hostile")]
from flat import FlatCell, sheets_of  # noqa: E402
from names import NAMES, in_one_line, unescaped  # noqa: E402
from office import convert  # noqa: E402
from workbooks import HOSTILE  # noqa: E402
from xlsx import Cell, Workbook  # noqa: E402

COMMANDS = ["plan", "budget", "schedule", "compare", "report"]


def funnel(names: list[str]) -> dict:
    """The names wherever a user's words can stand."""
    departments = [{"id": f"d{place}", "name": name} for place, name in enumerate(names)]
    stages = [{"id": f"s{place}", "name": name, "rate": "100%", "unit_cost": 1, "departments": [f"d{place}"]}
              for place, name in enumerate(names)]
    last = {"id": "customers", "departments": ["d0"]}
    scenarios = [{"name": name, "clv": 50 + place} for place, name in enumerate(names[:12])]
    return {"schema": 1, "name": names[-1], "target": {"revenue": 200, "departments": ["d0"]}, "clv": 100,
            "currency": "USD", "departments": departments, "stages": [*stages, last], "scenarios": scenarios}


def with_channels(document: dict, names: list[str]) -> dict:
    shares = ["50%", "30%", "20%"]
    channels = [{"id": f"c{place}", "name": name, "share": share}
                for place, (name, share) in enumerate(zip(names, shares))]
    return document | {"channels": channels}


def documents() -> list[tuple[dict, list[str]]]:
    """Two, since a funnel has 100 stages at most; in one of them channels have names, too, which `compare` does not
    show."""
    names = list(dict.fromkeys([*NAMES, *HOSTILE]))
    first, second = names[::2], names[1::2]
    return [(funnel(first), first), (with_channels(funnel(second), first), second)]


def same(written: Cell, read: FlatCell | None) -> bool:
    if read is None:
        return written.value in (None, "")
    if (written.formula is None) != (read.formula is None):
        return False
    if isinstance(written.value, float) and isinstance(read.value, float):
        return math.isclose(written.value, read.value, rel_tol=1e-12)
    return written.value == read.value


def differences(path: Path, folder: Path) -> list[str]:
    book, read = Workbook(path), sheets_of(folder / f"{path.stem}.fods")
    names = [sheet.name for sheet in book.sheets]
    if names != list(read):
        return [f"{path.stem}: the sheets {names} were read as {list(read)}"]
    return [f"{path.stem}: {sheet.name}!{place}: {str(cell.value)[:60]!r} was read as {read[sheet.name].get(place)}"[:400]
            for sheet in book.sheets for place, cell in sheet.cells.items()
            if not same(cell, read[sheet.name].get(place))]


def missing_names(path: Path, folder: Path, names: list[str]) -> list[str]:
    """A name stands in a cell as it was typed, but for escapes and a space for what would end a line."""
    texts = {unescaped(cell.value) for cells in sheets_of(folder / f"{path.stem}.fods").values()
             for cell in cells.values() if isinstance(cell.value, str)}
    return [f"{path.stem}: no cell is {name[:40]!r}" for name in names if unescaped(in_one_line(name)) not in texts]


def check(program: Path, folder: Path) -> list[str]:
    made = []
    for number, (document, names) in enumerate(documents()):
        for command in COMMANDS:
            path = folder / f"{command}{number}.xlsx"
            subprocess.run([program, command, "-", "--locale", "en-US", "-o", str(path)],
                           input=json.dumps(document).encode(), check=True)
            channels = [] if command == "compare" else [channel["name"] for channel in document.get("channels", [])]
            made.append((path, names + channels))
    convert([path for path, _ in made], folder, "fods")
    return [problem for path, names in made
            for problem in differences(path, folder) + missing_names(path, folder, names)]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Hostile names in workbooks, read by LibreOffice.")
    parser.add_argument("--program", required=True, type=Path)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="words.") as directory:
        problems = check(options.program.absolute(), Path(directory))
    print("\n".join(problems) if problems else "every cell was read as it was written")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
