#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the goldens as a set: every command, flag and format of the help occurs in one, and all are small.

    coverage.py --program build/test/funnel --golden tests/golden --errors tests/errors
"""
import argparse
import re
import subprocess
import sys
from pathlib import Path

from golden_format import FormatError, parse

MOST_LINES = 45
COMMAND_HEADING = re.compile(r"(?:sub)?commands:", re.IGNORECASE)
COMMAND_LINE = re.compile(r" {1,8}([a-z][a-z-]*)(?:  |$)")
OPTION_LINE = re.compile(r" {1,8}(?:-\w, ?)?(--[a-z][a-z-]*)")
LIST_OF_WORDS = re.compile(r"[a-z]\w*(?:(?:\||, ?)[a-z]\w*)+")


def read_help(program: Path, *arguments: str) -> list[str]:
    command = [program, *arguments, "--help"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\n")


def listed_commands(lines: list[str]) -> list[str]:
    """The first words of the lines under the heading `Commands:`, up to the next heading."""
    commands: list[str] = []
    inside = False
    for line in lines:
        if line and not line.startswith(" "):
            inside = COMMAND_HEADING.fullmatch(line.strip()) is not None
        elif inside and (match := COMMAND_LINE.match(line)):
            commands.append(match.group(1))
    return commands


def listed_flags(lines: list[str]) -> list[str]:
    return [match.group(1) for line in lines if (match := OPTION_LINE.match(line))]


def listed_formats(lines: list[str]) -> list[str]:
    """The longest list of words in the entry of --format, whether written a|b|c or {a,b,c}."""
    entry: list[str] = []
    inside = False
    for line in lines:
        if match := OPTION_LINE.match(line):
            inside = match.group(1) == "--format"
        inside = inside and line.startswith(" ")
        if inside:
            entry.append(line)
    lists = LIST_OF_WORDS.findall("\n".join(entry))
    return re.findall(r"\w+", max(lists, key=len)) if lists else []


def commands_run(folders: list[Path]) -> str:
    """All commands of all goldens, one after the other."""
    paths = [path for folder in folders for path in sorted(folder.rglob("*.golden"))]
    steps = [step for path in paths for step in parse(path.read_text(encoding="utf-8")).steps]
    return "\n".join(step.command.replace("\n", " ") for step in steps)


def uncovered(program: Path, commands: str) -> list[str]:
    plan_help = read_help(program, "plan")
    names = listed_commands(read_help(program))
    wanted = {
        "command": [(name, rf"\bfunnel {name}\b") for name in names],
        "flag": [(f"{flag} of {name}", rf"\bfunnel {name}\b.*{flag}(?![\w-])")
                 for name in dict.fromkeys(["plan", *names]) for flag in listed_flags(read_help(program, name))],
        "format": [(name, rf"--format[ =]{name}\b") for name in listed_formats(plan_help)],
    }
    problems = [f"the help lists no {kind} that this check can read" for kind, items in wanted.items() if not items]
    for kind, items in wanted.items():
        problems += [f"no golden runs the {kind} {name}" for name, form in items if not re.search(form, commands)]
    return problems


def ill_formed(path: Path, must_fail: bool) -> list[str]:
    text = path.read_text(encoding="utf-8")
    problems = []
    if text.count("\n") > MOST_LINES:
        problems.append(f"{path}: {text.count(chr(10))} lines; a golden that nobody can review has above {MOST_LINES}")
    outcomes = [step.expected for step in parse(text).steps]
    if must_fail and not any(outcome and outcome.stderr and outcome.exit_code for outcome in outcomes):
        problems.append(f"{path}: an error golden must expect a message and an exit code")
    return problems


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Check what the goldens cover.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--golden", required=True, type=Path)
    parser.add_argument("--errors", required=True, type=Path)
    options = parser.parse_args(arguments)
    try:
        problems = uncovered(options.program.absolute(), commands_run([options.golden, options.errors]))
        for folder in (options.golden, options.errors):
            for path in sorted(folder.rglob("*.golden")):
                problems += ill_formed(path, must_fail=folder == options.errors)
    except FormatError as error:
        problems = [str(error)]
    print("\n".join(problems) if problems else "every command, flag and format is covered")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
