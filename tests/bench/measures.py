# SPDX-License-Identifier: MIT
"""The measures of the benchmark, each a function from a command to a figure."""
import os
import re
import statistics
import subprocess
import time
from pathlib import Path

NOWHERE = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)]


def instructions(command: list[str]) -> int | None:
    """Instructions of one run under callgrind; None where valgrind does not count."""
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    match = re.search(r"Collected : (\d+)", done.stderr)
    return int(match.group(1)) if match else None


def wall_seconds(command: list[str]) -> float:
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=NOWHERE)
    os.waitpid(child, 0)
    return time.perf_counter() - start


def processor_seconds(command: list[str]) -> float:
    """Processor time of one run, of user and system."""
    child = os.posix_spawn(command[0], command, os.environ, file_actions=NOWHERE)
    _, _, usage = os.wait4(child, 0)
    return usage.ru_utime + usage.ru_stime


def start_up(command: list[str], reference: list[str], runs: int) -> tuple[float, float]:
    """Median seconds of both, run in turn so that both meet the same machine."""
    pairs = [(wall_seconds(command), wall_seconds(reference)) for _ in range(runs)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def full_pipe() -> tuple[int, int]:
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    try:
        while True:
            os.write(writer, b"\0")
    except BlockingIOError:
        os.set_blocking(writer, True)
    return reader, writer


def peak_kibibytes(command: list[str]) -> int:
    """VmHWM of a run that is held at its first write by a full pipe.

    The resource usage of a finished child will not do: it counts this interpreter's memory from before the exec.
    """
    reader, writer = full_pipe()
    child = subprocess.Popen(command, stdout=writer)
    try:
        time.sleep(0.3)
        status = Path(f"/proc/{child.pid}/status").read_text()
    finally:
        child.kill()
        child.wait()
        os.close(reader)
        os.close(writer)
    return int(re.search(r"VmHWM:\s+(\d+)", status).group(1))


def timed_lines(command: list[str], path: Path) -> tuple[float, list[bytes]]:
    """Lines a second, and the lines."""
    start = time.perf_counter()
    with path.open("rb") as standard_input:
        done = subprocess.run(command, stdin=standard_input, stdout=subprocess.PIPE, check=True)
    seconds = time.perf_counter() - start
    lines = done.stdout.splitlines()
    return len(lines) / seconds, lines
