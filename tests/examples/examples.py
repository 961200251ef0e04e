#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the examples: each *.json but the schema must plan and each *.sh must run, both without a word on standard error.
A make_*.py must write the very bytes of the data beside it that it is named after.

    examples.py --program build/test/funnel examples
"""
import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path


def run_example(path: Path, program: Path) -> subprocess.CompletedProcess:
    # Relative to its own folder, as a reader who tries it would.
    search_path = f"{program.parent}:{os.environ.get('PATH', '')}"
    command = ["funnel", "plan", path.name] if path.suffix == ".json" else ["sh", "-eu", path.name]
    if path.suffix == ".sh" and path.read_text().startswith("#!/bin/bash"):
        command[0] = "bash"
    return subprocess.run(command, cwd=path.parent, env=os.environ | {"PATH": search_path}, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=60)


def check_generated(script: Path) -> bool:
    data = script.with_name(script.stem.removeprefix("make_") + ".csv")
    done = subprocess.run([sys.executable, "-B", script.name], cwd=script.parent, capture_output=True, timeout=60)
    passed = done.returncode == 0 and data.exists() and done.stdout == data.read_bytes()
    if not passed:
        print(f"{script.name}: exit {done.returncode}, not what {data.name} has\n{done.stderr.decode()}")
    return passed


def check(path: Path, program: Path) -> bool:
    if path.suffix == ".py":
        return check_generated(path)
    if path.suffix == ".sh" and "jq" in path.read_text() and not shutil.which("jq"):
        print(f"skipped: {path.name}; jq is not installed")
        return True
    done = run_example(path, program)
    passed = done.returncode == 0 and done.stdout != "" and done.stderr == ""
    if not passed:
        print(f"{path.name}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return passed


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Run the examples.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args(arguments)
    kinds = {".json", ".sh", ".py"}
    paths = sorted(path for path in options.folder.rglob("*")
                   if path.suffix in kinds and not path.name.endswith(".schema.json"))
    missing = kinds - {path.suffix for path in paths}
    failed = [path for path in paths if not check(path, options.program.absolute())]
    for suffix in sorted(missing):
        print(f"{options.folder}: no *{suffix} example here")
    print(f"{len(paths)} examples, {len(failed)} failed")
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
