#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Start-up, memory and throughput of the release program, with the conditions of the machine.

    bench.py --program build/release/funnel [--runs 500] [--lines 100000] [--megabytes 200]
"""
import argparse
import json
import os
import platform
import shutil
import sys
import tempfile
from pathlib import Path

import chances
import history
import measures

PLAN = ["plan", "--revenue", "200000", "--clv", "10000"]
COUNTS = ["--rate", "sessions=300of10000", "--rate", "leads=15of300", "--rate", "mql=20of100", "--rate", "sql=25of100",
          "--rate", "opportunities=25of100"]
STREAM = ["plan", "-", "--format", "jsonl"]
IDS = ["sessions", "leads", "mql", "sql", "opportunities"]


def write_documents(path: Path, lines: int) -> None:
    with path.open("w") as file:
        for number in range(lines):
            stages = [{"id": name, "rate": f"{3 + (number + place) % 40}%"} for place, name in enumerate(IDS)]
            print(json.dumps({"target": {"revenue": 100000 + number}, "clv": 5000 + number % 777, "months": 12,
                              "stages": stages + [{"id": "customers"}]}), file=file)


def conditions() -> list[tuple[str, str]]:
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    return [("machine", f"{platform.machine()}, {os.cpu_count()} cores, load {load}"),
            ("system", f"Linux {platform.release()}, Python {platform.python_version()}")]


def start_up_rows(program: str, runs: int) -> list[tuple[str, str]]:
    rows = []
    if shutil.which("valgrind"):
        count = measures.instructions([program, *PLAN])
        rows.append(("plan: instructions", f"{count:,}" if count else "not counted by valgrind"))
    else:
        rows.append(("plan: instructions", "skipped, valgrind is not installed"))
    own, reference = measures.start_up([program, *PLAN], ["/bin/true"], runs)
    rows.append(("plan: wall time", f"{own * 1000:.3f} ms, {own / reference:.2f} times /bin/true (median of {runs})"))
    rows.append(("plan: peak memory", f"{measures.peak_kibibytes([program, *PLAN]):,} KiB"))
    return rows


def evidence_rows(program: str, runs: int) -> list[tuple[str, str]]:
    """What counts on every rate cost a plan's process, and the processor time of a risk."""
    own, reference = measures.start_up([program, *PLAN, *COUNTS], [program, *PLAN], runs)
    risk = measures.processor_seconds([program, "risk", *PLAN[1:], *COUNTS])
    return [("plan with counts", f"{own * 1000:.3f} ms, {own / reference:.2f} times known rates (median of {runs})"),
            ("risk with counts", f"{risk * 1000:.1f} ms of processor time")]


def without_words(line: bytes) -> dict:
    """A result without its chance, which plain Python does not compute, and without the wording of its notes, which may
    be polished without making the work another."""
    result = json.loads(line) | {"chance": None}
    return result | {"notes": [note["code"] for note in result["notes"]]}


def same_results(left: list[bytes], right: list[bytes]) -> bool:
    pairs = zip(left, right)
    return len(left) == len(right) and all(without_words(one) == without_words(other) for one, other in pairs)


def throughput_rows(program: str, lines: int) -> list[tuple[str, str]]:
    plain = [sys.executable, str(Path(__file__).with_name("plain_plan.py"))]
    with tempfile.TemporaryDirectory(prefix="bench.") as directory:
        path = Path(directory) / "documents.jsonl"
        write_documents(path, lines)
        own, own_results = measures.timed_lines([program, *STREAM], path)
        reference, plain_results = measures.timed_lines(plain, path)
    same = "the same results" if same_results(own_results, plain_results) else "OTHER RESULTS: not comparable"
    return [(f"JSON Lines, {lines:,} plans", f"{own:,.0f} plans/s, {own / reference:.2f} times plain Python"),
            ("plain Python", f"{reference:,.0f} plans/s, {same}")]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Measure the release program.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--runs", type=int, default=500)
    parser.add_argument("--lines", type=int, default=100_000)
    parser.add_argument("--megabytes", type=int, default=200, help="of each CSV file")
    options = parser.parse_args(arguments)
    program = str(options.program.absolute())
    rows = conditions() + start_up_rows(program, options.runs) + throughput_rows(program, options.lines)
    rows += evidence_rows(program, options.runs) + chances.rows(program)
    rows += history.rows(program, options.megabytes)
    for name, figure in rows:
        print(f"{name:<28} {figure}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
