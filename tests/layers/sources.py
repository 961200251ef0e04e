#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the text of the sources: their head line, includes, sizes, and names that they take and do not use.

    sources.py --source . [--ctags ctags]
"""
import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

MOST_LINES = 300
MOST_FUNCTION_LINES = 60
LICENCE = "SPDX-License-Identifier: MIT"
HEADED = {".cpp", ".hpp", ".py", ".cmake", ".sh"}
BANNED_INCLUDE = re.compile(r'\s*#\s*include\s*(<iostream>|"\.{1,2}/)')

# Of a name that a using-declaration takes, or an alias gives; clang-tidy tells of these in main files only, and CI lets
# it read several sources as one.
TAKEN_NAME = re.compile(r"^\s*using (?:\w+::)+(\w+);|^\s*namespace (\w+) = [\w:]+;", re.MULTILINE)
COMMENT_OR_TEXT = re.compile(r'//[^\n]*|"(?:\\.|[^"\\\n])*"')


def files(source: Path, *folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (source / folder).rglob("*") if path.is_file())


def head_problems(path: Path) -> list[str]:
    if path.suffix not in HEADED and path.name != "CMakeLists.txt":
        return []
    first_lines = path.read_text(encoding="utf-8").splitlines()[:2]  # a script's first line is its #!
    return [] if any(LICENCE in line for line in first_lines) else [f"{path}: the head line {LICENCE} is missing"]


def code_problems(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    problems = [f"{path}:{number}: {line.strip()} is not for a layer" for number, line in enumerate(lines, start=1)
                if BANNED_INCLUDE.match(line)]
    if len(lines) > MOST_LINES:
        problems.append(f"{path}: {len(lines)} lines, at most {MOST_LINES}")
    return problems


def unused_names(path: Path) -> list[str]:
    code = COMMENT_OR_TEXT.sub("", path.read_text(encoding="utf-8"))
    rest = TAKEN_NAME.sub("", code)
    names = [taken[1] or taken[2] for taken in TAKEN_NAME.finditer(code)]
    return [f"{path}: {name} is taken and never used" for name in names if not re.search(rf"\b{name}\b", rest)]


def function_problems(ctags: str, paths: list[Path]) -> list[str]:
    command = [ctags, "--output-format=json", "--fields=+ne", "--kinds-C++=f", "--language-force=C++", "-f", "-"]
    done = subprocess.run(command + paths, check=True, capture_output=True, text=True)
    problems = []
    for tag in map(json.loads, done.stdout.splitlines()):
        length = tag.get("end", tag["line"]) - tag["line"] + 1
        if length > MOST_FUNCTION_LINES:
            place = f"{tag['path']}:{tag['line']}: {tag['name']}"
            problems.append(f"{place} has {length} lines, at most {MOST_FUNCTION_LINES}")
    return problems


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Check heads, includes and sizes of the sources.")
    parser.add_argument("--source", required=True, type=Path)
    parser.add_argument("--ctags", help="universal-ctags, for the length of functions")
    options = parser.parse_args(arguments)
    code = [path for path in files(options.source, "src", "include") if path.suffix in {".cpp", ".hpp"}]
    if not code:
        print(f"{options.source}: no sources here")
        return 1
    problems = [problem for path in files(options.source, "src", "include", "tests", "examples")
                for problem in head_problems(path)]
    problems += [problem for path in code for problem in code_problems(path)]
    problems += [problem for path in code if path.suffix == ".cpp" for problem in unused_names(path)]
    if options.ctags:
        problems += function_problems(options.ctags, code)
    else:
        print("skipped: the length of functions; universal-ctags is not installed")
    print("\n".join(problems) if problems else f"{len(code)} sources are in shape")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
