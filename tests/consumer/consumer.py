#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Installs the build into a fresh prefix and uses it as a stranger would.

    consumer.py --cmake cmake --build build/test --compiler g++ --generator Ninja --example examples/library

The example is a project outside of this one: find_package(funnel), funnel::core, and a program that prints the volumes
of the built-in funnel for 200,000 at 10,000 a customer.
"""
import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from installed import Failure, check_completions, check_manual, check_program, check_workbooks

VOLUMES = ["20", "80", "320", "1600", "32000", "1066667"]


def run(*command, **options) -> str:
    """The output of a command that must succeed."""
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          **options)
    if done.returncode != 0:
        raise Failure(f"{' '.join(map(str, command))}\nexit {done.returncode}:\n{done.stdout}")
    return done.stdout


def build_example(options: argparse.Namespace, prefix: Path, build: Path) -> Path:
    """Builds the example against the installed package; its one program is returned."""
    run(options.cmake, "-S", options.example, "-B", build, "-G", options.generator, f"-DCMAKE_PREFIX_PATH={prefix}",
        f"-DCMAKE_CXX_COMPILER={options.compiler}", f"-DCMAKE_CXX_FLAGS={options.flags}",
        "-DCMAKE_FIND_PACKAGE_NO_PACKAGE_REGISTRY=ON")
    run(options.cmake, "--build", build)
    cache = (build / "CMakeCache.txt").read_text()
    if f"funnel_DIR:PATH={prefix}/" not in cache:
        raise Failure("the example did not find the package in the prefix given, but another one")
    programs = [path for path in build.iterdir() if path.is_file() and os.access(path, os.X_OK)]
    if len(programs) != 1:
        raise Failure(f"the example builds {len(programs)} programs at its top, expected one: {programs}")
    return programs[0]


def check_example(program: Path) -> None:
    """The volumes must be printed in this order, however the example groups or labels them."""
    output = run(program)
    words = iter(output.replace(",", "").split())
    if not all(volume in words for volume in VOLUMES):
        raise Failure(f"the example does not print {' '.join(VOLUMES)} in this order:\n{output}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Install the build and use it.")
    parser.add_argument("--cmake", required=True)
    parser.add_argument("--build", required=True, type=Path)
    parser.add_argument("--compiler", required=True)
    parser.add_argument("--generator", required=True)
    parser.add_argument("--example", required=True, type=Path)
    parser.add_argument("--flags", default="", help="compiler flags that the library was built with and needs")
    options = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory(prefix="consumer.") as directory:
            prefix = Path(directory).resolve() / "prefix"
            run(options.cmake, "--install", options.build, "--prefix", prefix)
            check_program(prefix)
            check_workbooks(prefix)
            check_manual(prefix)
            check_completions(prefix)
            check_example(build_example(options, prefix, Path(directory).resolve() / "example"))
    except Failure as failure:
        print(failure)
        return 1
    print("the installed package works")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
