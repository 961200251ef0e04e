#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs goldens: each command in a fresh directory and a bare environment, compared byte for byte.

    run.py --program build/test/funnel [--update] FILE_OR_FOLDER...

The form of a golden is described in golden_format.py.
"""
import argparse
import difflib
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from golden_format import FormatError, Golden, Outcome, Step, parse, render

SOURCE = Path(__file__).resolve().parents[2]
LINKS = {"files": SOURCE / "tests" / "golden" / "files", "examples": SOURCE / "examples"}
SYSTEM_PATH = "/usr/local/bin:/usr/bin:/bin"
TIME_LIMIT_SECONDS = 60


@dataclass(frozen=True)
class Report:
    path: Path
    passed: bool
    text: str = ""


def environment(program: Path, home: str) -> dict[str, str]:
    # An odd time zone and no language: whatever a result takes from the environment shows up as a difference.
    return {"PATH": f"{program.parent}:{SYSTEM_PATH}", "HOME": home, "TZ": "Pacific/Chatham"}


def run_command(command: str, standard_input: bytes, directory: str, program: Path, merge: bool = False) -> Outcome:
    """Runs one shell command; `merge` sends standard error where standard output goes, as a terminal does."""
    stderr = subprocess.STDOUT if merge else subprocess.PIPE
    try:
        done = subprocess.run(["/bin/sh", "-c", command], input=standard_input, stdout=subprocess.PIPE, stderr=stderr,
                              cwd=directory, env=environment(program, directory), timeout=TIME_LIMIT_SECONDS)
    except subprocess.TimeoutExpired:
        return Outcome(b"", f"(stopped after {TIME_LIMIT_SECONDS} seconds)\n".encode(), 124)
    exit_code = done.returncode if done.returncode >= 0 else 128 - done.returncode
    return Outcome(done.stdout, done.stderr or b"", exit_code)


def make_links(directory: str) -> None:
    for name, folder in LINKS.items():
        (Path(directory) / name).symlink_to(folder)


def run_golden(golden: Golden, program: Path) -> Golden:
    """The same golden with what the program really does."""
    with tempfile.TemporaryDirectory(prefix="golden.") as directory:
        make_links(directory)
        steps: list[Step] = []
        for step in golden.steps:
            outcome = run_command(step.command, step.standard_input, directory, program)
            steps.append(replace(step, expected=outcome))
        return replace(golden, steps=tuple(steps))


def difference(expected: str, actual: str, path: Path) -> str:
    lines = difflib.unified_diff(expected.splitlines(), actual.splitlines(), f"{path} (expected)",
                                 f"{path} (what the program does)", lineterm="")
    return "\n".join(lines)


def check(path: Path, program: Path, update: bool) -> Report:
    try:
        golden = parse(path.read_text(encoding="utf-8"))
    except (FormatError, UnicodeDecodeError) as error:
        return Report(path, False, f"{path}: {error}")
    actual = run_golden(golden, program)
    if actual == golden:
        return Report(path, True)
    if update:
        path.write_text(render(actual), encoding="utf-8")
        return Report(path, True, f"{path}: updated")
    missing = [step.command for step in golden.steps if step.expected is None]
    text = "".join(f"{path}: nothing is expected of: {command} (silence is written [exit 0])\n" for command in missing)
    return Report(path, False, text + difference(render(golden), render(actual), path))


def collect(arguments: list[Path]) -> list[Path]:
    """The goldens named; a folder stands for all of those under it, and must hold some."""
    found: list[Path] = []
    for argument in arguments:
        under = sorted(argument.rglob("*.golden")) if argument.is_dir() else [argument]
        if not under:
            raise FormatError(f"{argument}: no *.golden file here")
        found += under
    return found


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Run the goldens.")
    parser.add_argument("--program", required=True, type=Path, help="the funnel program")
    parser.add_argument("--update", action="store_true", help="rewrite the goldens from what the program does")
    parser.add_argument("goldens", nargs="+", type=Path, help="*.golden files, or folders of them")
    options = parser.parse_args(arguments)
    options.program = options.program.absolute()
    if options.program.name != "funnel" or not os.access(options.program, os.X_OK):
        parser.error(f"{options.program} is not an executable named funnel")
    return options


def main(arguments: list[str]) -> int:
    options = parse_arguments(arguments)
    try:
        paths = collect(options.goldens)
    except FormatError as error:
        print(error)
        return 1
    with ThreadPoolExecutor(max_workers=2 * (os.cpu_count() or 1)) as pool:
        reports = list(pool.map(lambda path: check(path, options.program, options.update), paths))
    for report in reports:
        if report.text:
            print(report.text)
    failed = sum(not report.passed for report in reports)
    print(f"{len(reports)} goldens, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
