#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the layers against what the compiler really read: each object of src sees only what rules.py allows.

    check.py --source . --build build/test --ninja /usr/bin/ninja

With another generator than Ninja, the .d files beside the objects are read instead.
"""
import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from rules import LAYERS, Tree, allowed, layer_of_object, owner

Dependencies = Iterator[tuple[str, list[str]]]


def parse_ninja(text: str) -> Dependencies:
    """The output of `ninja -t deps`: a line `object: #deps ...`, then one indented path a line."""
    target, paths = "", []
    for line in text.splitlines() + ["end: #deps"]:
        if line.startswith(" "):
            paths.append(line.strip())
        elif ": #deps" in line:
            if target:
                yield target, paths
            target, paths = line.split(": #deps")[0], []


def parse_make(text: str) -> tuple[str, list[str]]:
    """One .d file: `object: path path \\`, spaces inside a path escaped."""
    target, _, paths = text.replace("\\\n", " ").partition(":")
    return target.strip(), [path.replace("\0", " ") for path in paths.replace("\\ ", "\0").split()]


def read_dependencies(build: Path, ninja: str) -> Dependencies:
    if (build / "build.ninja").exists():
        done = subprocess.run([ninja, "-C", build, "-t", "deps"], check=True, capture_output=True, text=True)
        yield from parse_ninja(done.stdout)
    else:
        for path in (build / "src").rglob("*.o.d"):
            yield str(path.relative_to(build)).removesuffix(".d"), parse_make(path.read_text())[1]


def violations(target: str, paths: list[str], tree: Tree) -> list[str]:
    layer = layer_of_object(target)
    if layer is None:
        return []
    if layer not in LAYERS:
        return [f"{target}: is in no layer that the rules know"]
    owners = {path: owner(path, tree) for path in paths}
    return [f"{layer} may not see {owned}: {target} includes {path}"
            for path, owned in owners.items() if owned is not None and owned not in allowed(layer)]


def layers_with_sources(source: Path) -> set[str]:
    return {path.parent.name for path in (source / "src").glob("*/*.cpp")}


def check(dependencies: Dependencies, tree: Tree) -> list[str]:
    found: list[str] = []
    seen: set[str | None] = set()
    for target, paths in dependencies:
        seen.add(layer_of_object(target))
        found += violations(target, paths, tree)
    # Nothing known of a layer would pass in silence.
    found += [f"no dependencies are known of layer {layer}; build it first"
              for layer in sorted(layers_with_sources(tree.source) - seen)]
    return found


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Check the layers by the compiler's dependency output.")
    parser.add_argument("--source", required=True, type=Path)
    parser.add_argument("--build", required=True, type=Path)
    parser.add_argument("--ninja", default="ninja")
    options = parser.parse_args(arguments)
    tree = Tree(options.source.resolve(), options.build.resolve())
    found = check(read_dependencies(tree.build, options.ninja), tree)
    print("\n".join(found) if found else "every object sees only what its layer may see")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
