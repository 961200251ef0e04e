# SPDX-License-Identifier: MIT
"""Which layer may see what, and whose header a path is."""
import os
import re
from dataclasses import dataclass
from pathlib import Path

LAYERS = {
    "core": {"boost", "tl"},
    "io": {"core", "nlohmann", "csv"},
    "language": set(),
    "document": set(),
    "view": {"core", "document", "language", "nlohmann"},
    "render": {"document", "language", "fmt", "utf8proc"},
    "render_xlsx": {"document", "language", "render", "xlsxwriter"},
    "cli": {"core", "io", "document", "language", "view", "render", "CLI", "nlohmann", "fmt"},
    "workbook_program": {"document", "language", "cli", "render_xlsx"},
}
TOOLCHAIN = re.compile(r"/usr/(include/c\+\+|lib/gcc|lib/gcc-cross|lib/clang|lib/llvm-\d+|include/\w+-linux-gnu)/")
SYSTEM_FOLDERS = {"asm", "asm-generic", "bits", "gnu", "linux", "sys"}
SYSTEM_HEADERS = set("""alloca aio assert byteswap complex ctype dirent dlfcn elf endian err errno fcntl features
features-time64 fenv float fnmatch getopt glob grp iconv inttypes langinfo libgen libintl limits link locale malloc math
memory poll pthread pwd regex sched semaphore setjmp signal spawn stdc-predef stdint stdio stdio_ext stdlib string
strings syscall sysexits syslog termios tgmath time uchar unistd utime wchar wctype wordexp""".split())


@dataclass(frozen=True)
class Tree:
    source: Path
    build: Path


def allowed(layer: str) -> set[str]:
    seen = LAYERS[layer] | {layer}
    return seen | {"tl"} if "core" in seen else seen  # tl::expected is part of core's public headers


def layer_of_object(target: str) -> str | None:
    """The layer that an object of the build belongs to: its folder under src, else its target."""
    match = re.search(r"(?:^|/)src/CMakeFiles/funnel_(\w+)\.dir/(?:(\w+)/)?", target)
    if not match:
        return None
    library, folder = match.groups()
    return folder if folder in LAYERS else library


def owner_of_system_header(path: str) -> str | None:
    """None for the compiler and the C library, else the name of the library."""
    if TOOLCHAIN.match(path):
        return None
    first, *rest = path.split("/include/", 1)[-1].split("/")
    name = first.removesuffix(".h")
    if (rest and first in SYSTEM_FOLDERS) or (not rest and name in SYSTEM_HEADERS):
        return None
    return name


def owner(path: str, tree: Tree) -> str | None:
    """The layer or library that a header belongs to; None where anyone may include it."""
    full = os.path.normpath(tree.build / path)
    for root in (tree.build / "include_roots", tree.build / "generated", tree.source / "src"):
        if Path(full).is_relative_to(root):
            return Path(full).relative_to(root).parts[0]
    if Path(full).is_relative_to(tree.source / "include"):
        return "core"
    if Path(full).is_relative_to(tree.build):  # precompiled headers, whose own dependencies are checked as an object
        return None if "CMakeFiles" in full else "(generated) " + full
    if Path(full).is_relative_to(tree.source):
        return "(outside the layers) " + full
    return owner_of_system_header(full)
