# SPDX-License-Identifier: MIT
"""Checks of the files that an installation puts down. A checker that is not installed is reported as skipped."""
import gzip
import shutil
import subprocess
from pathlib import Path

COMPLETIONS = {  # shell: where its completion may stand
    "bash": ["share/bash-completion/completions/funnel"],
    "zsh": ["share/zsh/vendor-completions/_funnel", "share/zsh/site-functions/_funnel"],
    "fish": ["share/fish/vendor_completions.d/funnel.fish"],
}
MANUAL_CHECKERS = [["mandoc", "-Tlint", "-Wwarning"], ["groff", "-man", "-ww", "-z"]]


class Failure(Exception):
    """What is wrong with the installation."""


def find_installed(prefix: Path, *places: str) -> Path:
    for place in places:
        path = prefix / place
        if path.is_file() and path.stat().st_size > 0:
            return path
    raise Failure(f"not installed: {' or '.join(places)}")


def check_silent(command: list) -> None:
    """A checker must accept the file without a word."""
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0 or done.stdout.strip():
        raise Failure(f"{' '.join(map(str, command))}\nexit {done.returncode}:\n{done.stdout}")


def check_program(prefix: Path) -> None:
    program = find_installed(prefix, "bin/funnel")
    command = [program, "plan", "--revenue", "200000", "--clv", "10000", "--format", "csv"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0 or done.stderr or "1066667" not in done.stdout:
        raise Failure(f"the installed program fails (exit {done.returncode}):\n{done.stdout}{done.stderr}")


def check_workbooks(prefix: Path) -> None:
    """The program finds the one that makes workbooks in its own prefix."""
    find_installed(prefix, "libexec/funnel/funnel-xlsx")
    command = [prefix / "bin/funnel", "plan", "--revenue", "200000", "--clv", "10000", "--format", "xlsx"]
    done = subprocess.run(command, capture_output=True)
    if done.returncode != 0 or done.stderr or not done.stdout.startswith(b"PK"):
        raise Failure(f"the installed program makes no workbook (exit {done.returncode}):\n{done.stderr.decode()}")


def check_manual(prefix: Path) -> None:
    manual = find_installed(prefix, "share/man/man1/funnel.1.gz")
    checkers = [checker for checker in MANUAL_CHECKERS if shutil.which(checker[0])]
    if not checkers:
        print("skipped: the man page; neither mandoc nor groff is installed")
    page = manual.with_suffix("")  # groff reads no compressed pages
    page.write_bytes(gzip.decompress(manual.read_bytes()))
    for checker in checkers:
        check_silent([*checker, page])


def check_completions(prefix: Path) -> None:
    for shell, places in COMPLETIONS.items():
        completion = find_installed(prefix, *places)
        if shutil.which(shell):
            check_silent([shell, "-n", completion])
        else:
            print(f"skipped: the completion for {shell}, which is not installed")
