# SPDX-License-Identifier: MIT
"""Microseconds a chance takes in the library, beside the same question put to numpy (10^6 samples)."""
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
INCLUDE = HERE.parents[1] / "include"
NUMPY = ["/usr/bin/python3", "-B", str(HERE / "numpy_chance.py")]  # Debian's numpy is Debian's Python's


def figures(command: list[str]) -> dict[str, tuple[float, float]]:
    """By question: microseconds, and the chance."""
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return {name: (float(microseconds), float(chance)) for name, microseconds, chance in map(str.split, lines)}


def own_figures(program: str) -> dict[str, tuple[float, float]]:
    library = Path(program).parent / "src" / "libfunnel_core.a"
    with tempfile.TemporaryDirectory(prefix="bench.") as directory:
        binary = str(Path(directory) / "chance")
        subprocess.run(["c++", "-O2", "-std=c++20", f"-I{INCLUDE}", str(HERE / "chance.cpp"), str(library), "-o", binary],
                       check=True)
        return figures([binary])


def rows(program: str) -> list[tuple[str, str]]:
    has_numpy = subprocess.run([NUMPY[0], "-c", "import numpy"], capture_output=True).returncode == 0
    sampled = figures(NUMPY) if has_numpy else {}
    result = []
    for name, (microseconds, chance) in own_figures(program).items():
        other = f"numpy {sampled[name][0]:,.0f} us, {sampled[name][1]:.4f}" if has_numpy else "numpy is not installed"
        result.append((f"chance, {name}", f"{microseconds:,.1f} us, {chance:.4f}; {other}"))
    return result
