# SPDX-License-Identifier: MIT
"""Megabytes of CSV a second: `funnel calibrate` beside Python's csv module and mlr, which only sum the same columns."""
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

STAGES = ["leads", "mql", "sql", "opportunities", "customers"]
STEPS = [(0.40, 20), (0.50, 30), (0.40, 40), (0.25, 60)]  # to the next stage: share that moves on, most days
BLOCK = 10_000  # lines that differ; a file repeats them


def contact_lines(generator: random.Random) -> Iterator[str]:
    for number in range(BLOCK):
        days = [date(2023, 1, 1) + timedelta(generator.randrange(900))]
        for share, most_days in STEPS:
            if generator.random() >= share:
                break
            days.append(days[-1] + timedelta(generator.randrange(most_days)))
        cells = [day.isoformat() for day in days] + [""] * (len(STAGES) - len(days))
        yield ",".join([str(100_000 + number), generator.choice(["seo", "paid", "events"]), *cells])


def count_lines(generator: random.Random) -> Iterator[str]:
    for number in range(BLOCK):
        counts = [generator.randrange(100_000)]
        while len(counts) < len(STAGES):
            counts.append(counts[-1] // 3)
        yield ",".join([(date(2000, 1, 1) + timedelta(number)).isoformat(), *map(str, counts)])


LAYOUTS = {
    "contacts": (["contact_id", "source", *(f"{stage}_date" for stage in STAGES)], contact_lines),
    "wide": (["date", *STAGES], count_lines),
}


def write_data(path: Path, layout: str, megabytes: int) -> None:
    header, lines = LAYOUTS[layout]
    block = "\n".join(lines(random.Random(1))) + "\n"
    with path.open("w") as file:
        file.write(",".join(header) + "\n")
        for _ in range(megabytes * 1_000_000 // len(block) + 1):
            file.write(block)


def peak_kibibytes(process: int) -> int:
    """Of the process so far; 0 where it is gone. Its resource usage will not do: see measures.peak_kibibytes."""
    try:
        match = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
    except OSError:
        match = None
    return int(match.group(1)) if match else 0


def run(command: list[str]) -> tuple[float, int]:
    """Seconds, and the most memory in KiB."""
    peak = 0
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    while child.poll() is None:
        peak = max(peak, peak_kibibytes(child.pid))
        time.sleep(0.005)
    seconds = time.perf_counter() - start
    if child.returncode != 0:
        raise subprocess.CalledProcessError(child.returncode, command)
    return seconds, peak


def commands(program: str, layout: str, path: Path) -> dict[str, list[str] | None]:
    header, _ = LAYOUTS[layout]
    columns = header[-len(STAGES):]
    plain = [sys.executable, str(Path(__file__).with_name("plain_csv.py")), str(path), *columns]
    figure = "count" if layout == "contacts" else "sum"
    mlr = ["mlr", "--icsv", "--ojson", "stats1", "-a", figure, "-f", ",".join(columns), str(path)]
    return {"funnel calibrate": [program, "calibrate", str(path), "--format", "json"],
            "Python's csv": plain, "mlr": mlr if shutil.which("mlr") else None}


def layout_rows(program: str, layout: str, path: Path) -> list[tuple[str, str]]:
    size = path.stat().st_size / 1e6
    rows = []
    for name, command in commands(program, layout, path).items():
        title = f"{layout}, {name}"
        if command is None:
            rows.append((title, "skipped, it is not installed"))
            continue
        try:
            seconds, memory = run(command)
        except subprocess.CalledProcessError as failure:
            rows.append((title, f"failed, exit {failure.returncode}"))
            continue
        rows.append((title, f"{size / seconds:,.0f} MB/s of {size:,.0f} MB, peak {memory:,} KiB"))
    return rows


def rows(program: str, megabytes: int) -> list[tuple[str, str]]:
    result = []
    for layout in LAYOUTS:
        with tempfile.TemporaryDirectory(prefix="bench.") as directory:
            path = Path(directory) / f"{layout}.csv"
            write_data(path, layout, megabytes)
            result += layout_rows(program, layout, path)
    return result
