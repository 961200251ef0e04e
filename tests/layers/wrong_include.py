#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that a wrong include does not compile, with the include folders that a layer's target really has.

    wrong_include.py --compiler g++ --right io/json.hpp --wrong view/plan.hpp --source src FOLDER...

The right include must compile: otherwise the wrong one might fail for another reason. The wrong one must exist.
"""
import argparse
import subprocess
import sys
import tempfile
from pathlib import Path


def compiles(compiler: str, include: str, folders: list[str]) -> tuple[bool, str]:
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "probe.cpp"
        path.write_text(f'#include "{include}"\n')
        command = [compiler, "-std=c++20", "-fsyntax-only", *[f"-I{folder}" for folder in folders], path]
        done = subprocess.run(command, capture_output=True, text=True)
        return done.returncode == 0, done.stderr


def problems(options: argparse.Namespace) -> list[str]:
    if not (options.source / options.wrong).exists():
        return [f"{options.wrong} does not exist; name a header that does"]
    right, message = compiles(options.compiler, options.right, options.folders)
    if not right:
        return [f"{options.right} must compile, but:\n{message}"]
    wrong, message = compiles(options.compiler, options.wrong, options.folders)
    if wrong or options.wrong not in message:
        return [f"{options.wrong} must not be found, but the compiler says: {message or 'nothing'}"]
    return []


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Check that a wrong include does not compile.")
    parser.add_argument("--compiler", required=True)
    parser.add_argument("--source", required=True, type=Path, help="the folder that holds the layers")
    parser.add_argument("--right", required=True)
    parser.add_argument("--wrong", required=True)
    parser.add_argument("folders", nargs="+", help="include folders of the target")
    options = parser.parse_args(arguments)
    found = problems(options)
    print("\n".join(found) if found else f"{options.wrong} is out of reach")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
