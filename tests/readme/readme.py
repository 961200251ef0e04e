#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the commands of the README and compares what they print; checks that its test command is that of .ci/run.

    readme.py --program build/test/funnel --ci .ci README.md

A fenced `console` block that holds a line `$ funnel ...` is run: each `$ ` line (with `> ` lines that continue it) is a
command, what follows is its output on a terminal. `<!-- not run: reason -->` on the line above leaves a block out.
"""
import argparse
import difflib
import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "golden"))
from golden_format import take_prefixed  # noqa: E402
from run import make_links, run_command  # noqa: E402

TEST_COMMAND = "cmake --workflow --preset test"
BLOCK = re.compile(r"(?:^<!-- not run: (?P<reason>.*?) -->\n)?^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.M | re.S)


@dataclass(frozen=True)
class Block:
    line: int
    kind: str
    text: str
    reason: str | None  # why it is not run


def blocks(text: str) -> list[Block]:
    return [Block(text.count("\n", 0, match.start("kind")) + 1, match["kind"], match["text"], match["reason"])
            for match in BLOCK.finditer(text)]


def steps(block: Block) -> list[tuple[str, str]]:
    """The commands of a console block, each with the output that follows it."""
    found = []
    for part in re.split(r"^\$ ", block.text, flags=re.M)[1:]:
        first, *rest = part.removesuffix("\n").split("\n")
        command = "\n".join([first] + take_prefixed(rest, ">"))
        found.append((command, "".join(line + "\n" for line in rest)))
    return found


def check_block(block: Block, program: Path) -> list[str]:
    problems = []
    with tempfile.TemporaryDirectory(prefix="readme.") as directory:
        make_links(directory)
        for command, expected in steps(block):
            actual = run_command(command, b"", directory, program, merge=True).stdout.decode("utf-8", "replace")
            # A blank line may set a command apart from the output before it.
            if actual not in (expected, expected.removesuffix("\n")):
                lines = difflib.unified_diff(expected.splitlines(), actual.splitlines(), "README", "program",
                                             lineterm="")
                problems.append("\n".join([f"line {block.line}: $ {command}", *lines]))
    return problems


def check_console(found: list[Block], program: Path) -> list[str]:
    runnable = [block for block in found if block.kind == "console" and re.search(r"^\$ funnel\b", block.text, re.M)]
    problems = []
    for block in runnable:
        if block.reason:
            print(f"skipped: line {block.line}: {block.reason}")
        else:
            problems += check_block(block, program)
    return problems if runnable else ["no console block runs funnel"]


def check_test_command(found: list[Block], ci: Path) -> list[str]:
    """What the README tells to run, CI runs to the letter."""
    commands = [block.text.strip() for block in found if block.kind == "sh" and TEST_COMMAND in block.text]
    run_lines = [line.strip() for line in (ci / "run").read_text().splitlines()]
    problems = [] if commands else [f"no sh block says `{TEST_COMMAND}`"]
    return problems + [f".ci/run has no line `{command}`" for command in commands if command not in run_lines]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Run the commands of the README.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--ci", required=True, type=Path, help="the folder of run and the package lists")
    parser.add_argument("readme", type=Path)
    options = parser.parse_args(arguments)
    found = blocks(options.readme.read_text(encoding="utf-8"))
    problems = check_console(found, options.program.absolute()) + check_test_command(found, options.ci)
    print("\n".join(problems) if problems else "the README says what the program does")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
