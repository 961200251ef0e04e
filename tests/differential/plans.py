#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Differential test of `funnel plan` and `funnel budget`: random documents, every figure against exact fractions.

    plans.py --program build/test/funnel [--command plan|budget] [--count 10000] [--seed 1] [--batch 10000]

Each batch goes through one run of the program as JSON Lines. Batch n has the seed `seed + n`, so that a failing one can
be run again alone.
"""
import argparse
import subprocess
import sys
from pathlib import Path

from budget_model import budget
from comparison import check
from generator import costly_documents, documents
from model import plan

MOST_REPORTED = 10
COMMANDS = {"plan": (documents, plan), "budget": (costly_documents, budget)}


def run_program(program: Path, name: str, lines: list[str]) -> tuple[list[str], int]:
    command = [program, name, "-", "--format", "jsonl"]
    done = subprocess.run(command, input="\n".join(lines) + "\n", stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          encoding="utf-8")
    return done.stdout.splitlines(), done.returncode


def check_batch(program: Path, name: str, seed: int, count: int) -> list[str]:
    make_documents, model = COMMANDS[name]
    lines = list(make_documents(seed, count))
    results, exit_code = run_program(program, name, lines)
    if len(results) != count:
        return [f"{count} documents gave {len(results)} results (exit {exit_code})"]
    problems = []
    errors = 0
    for number, (line, result) in enumerate(zip(lines, results), start=1):
        found, is_error = check(line, result, model)
        errors += is_error
        if found:
            problems.append("\n    ".join([f"document {number}: {line}"] + found))
    expected_exit = 3 if errors else 0
    if exit_code != expected_exit:
        problems.append(f"exit code {exit_code} with {errors} error lines, expected {expected_exit}")
    return problems


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Compare plans with exact arithmetic.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--command", choices=COMMANDS, default="plan")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=10_000, help="documents a run")
    options = parser.parse_args(arguments)
    if options.count < 1 or options.batch < 1:
        parser.error("--count and --batch must be above 0")
    done = 0
    seed = options.seed
    while done < options.count:
        count = min(options.batch, options.count - done)
        problems = check_batch(options.program.absolute(), options.command, seed, count)
        if problems:
            print("\n".join(problems[:MOST_REPORTED]))
            print(f"seed {seed}: {len(problems)} of {count} documents differ (again: --seed {seed} --count {count})")
            return 1
        done, seed = done + count, seed + 1
    print(f"{done} {options.command}s agree with exact arithmetic, to every figure")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
