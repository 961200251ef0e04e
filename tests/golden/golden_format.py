# SPDX-License-Identifier: MIT
"""The text form of a golden: commands, what goes into them and what comes out.

    # Leading comments say what the golden is about.
    $ funnel plan - --revenue 200000
    > --clv 10000                     more lines of the same command
    < {"stages": []}                  a line of standard input
    printed line                      standard output, as printed
    [stderr]                          left out when standard error is silent
    funnel: message
    [exit 3]                          left out for 0, unless nothing at all is printed

A golden may hold several commands; they share one directory. Output reads as printed, but for what cannot be seen:

    \\\\        a backslash                       \\t \\r      tab, carriage return
    \\xNN      any other control or stray byte    \\u{NNNN}  any other unprintable character
    \\x20      a space that ends a line           \\         (ending a line) no newline here
    \\$ \\> \\< \\[   at the start of a line, where the bare character would begin a new part
    ⍽ ˽      the no-break space U+00A0 and the narrow one U+202F, so that tables stay aligned
"""
import re
from dataclasses import dataclass

VISIBLE_SPACES = {"\u00a0": "⍽", "\u202f": "˽"}
HIDDEN_SPACES = {visible: hidden for hidden, visible in VISIBLE_SPACES.items()}
NAMED_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\r": "\\r"}
PART_START = re.compile(r"\$ |[<>]( |$)|\[stderr\]$|\[exit \d+\]$")
ESCAPE = re.compile(r"\\(?:x([0-9a-f]{2})|u\{([0-9a-f]+)\}|(.))", re.DOTALL)


class FormatError(Exception):
    """A golden that cannot be read."""


@dataclass(frozen=True)
class Outcome:
    stdout: bytes
    stderr: bytes
    exit_code: int


@dataclass(frozen=True)
class Step:
    command: str
    standard_input: bytes
    expected: Outcome | None


@dataclass(frozen=True)
class Golden:
    comments: tuple[str, ...]
    steps: tuple[Step, ...]


def escape_character(character: str) -> str:
    code = ord(character)
    if character in VISIBLE_SPACES:
        return VISIBLE_SPACES[character]
    if character in NAMED_ESCAPES:
        return NAMED_ESCAPES[character]
    if 0xDC80 <= code <= 0xDCFF:  # a byte that is not UTF-8, as "surrogateescape" hands it over
        return f"\\x{code - 0xDC00:02x}"
    if character.isprintable() and character not in HIDDEN_SPACES:
        return character
    return f"\\x{code:02x}" if code < 0x80 else f"\\u{{{code:x}}}"


def escape_line(line: bytes) -> str:
    text = "".join(map(escape_character, line.decode("utf-8", "surrogateescape")))
    if text.endswith(" "):
        text = text[:-1] + "\\x20"
    return "\\" + text if PART_START.match(text) else text


def unescape_match(match: re.Match) -> str:
    byte, code, character = match.groups()
    if byte:
        value = int(byte, 16)
        return chr(value if value < 0x80 else 0xDC00 + value)
    if code:
        return chr(int(code, 16))
    plain = {"t": "\t", "r": "\r", "\\": "\\", "$": "$", "<": "<", ">": ">", "[": "["}
    if character not in plain:
        raise FormatError(f"unknown escape \\{character}")
    return plain[character]


def unescape_line(line: str) -> bytes:
    text = "".join(HIDDEN_SPACES.get(character, character) for character in line)
    return ESCAPE.sub(unescape_match, text).encode("utf-8", "surrogateescape")


def escape_lines(data: bytes) -> list[str]:
    """The lines of `data` as a golden shows them."""
    if not data:
        return []
    lines = data.split(b"\n")
    unfinished = lines.pop()
    shown = [escape_line(line) for line in lines]
    return shown + [escape_line(unfinished) + "\\"] if unfinished else shown


def unescape_lines(lines: list[str]) -> bytes:
    parts = []
    for line in lines:
        unfinished = (len(line) - len(line.rstrip("\\"))) % 2 == 1
        parts.append(unescape_line(line[:-1]) if unfinished else unescape_line(line) + b"\n")
    if any(not part.endswith(b"\n") for part in parts[:-1]):
        raise FormatError("a line without its newline may only end a part")
    return b"".join(parts)


def take_prefixed(lines: list[str], marker: str) -> list[str]:
    """Removes the leading lines that start with `marker` from `lines` and returns them without it."""
    taken = []
    while lines and (lines[0] == marker or lines[0].startswith(marker + " ")):
        taken.append(lines.pop(0)[2:])
    return taken


def parse_outcome(lines: list[str]) -> Outcome | None:
    """None where nothing is expected: silence and success are written as [exit 0]."""
    if not lines:
        return None
    final = re.fullmatch(r"\[exit (\d+)\]", lines[-1])
    if final:
        lines = lines[:-1]
    split = lines.index("[stderr]") if "[stderr]" in lines else len(lines)
    if any(PART_START.match(line) for line in lines[:split] + lines[split + 1 :]):
        raise FormatError("a part is out of its place; the order is $ > < output [stderr] [exit N]")
    exit_code = int(final.group(1)) if final else 0
    return Outcome(unescape_lines(lines[:split]), unescape_lines(lines[split + 1 :]), exit_code)


def parse_step(lines: list[str]) -> Step:
    rest = list(lines)
    command = "\n".join([rest.pop(0)[2:]] + take_prefixed(rest, ">"))
    standard_input = unescape_lines(take_prefixed(rest, "<"))
    return Step(command, standard_input, parse_outcome(rest))


def parse(text: str) -> Golden:
    lines = text.removesuffix("\n").split("\n")
    starts = [number for number, line in enumerate(lines) if line.startswith("$ ")]
    if not starts:
        raise FormatError("no command: a line that starts with `$ ` is missing")
    comments = tuple(lines[: starts[0]])
    if any(line and not line.startswith("#") for line in comments):
        raise FormatError("only # comments may stand before the first command")
    ends = starts[1:] + [len(lines)]
    return Golden(comments, tuple(parse_step(lines[start:end]) for start, end in zip(starts, ends)))


def render_step(step: Step) -> list[str]:
    first, *more = step.command.split("\n")
    lines = [f"$ {first}"] + [f"> {line}" if line else ">" for line in more]
    lines += [f"< {line}" if line else "<" for line in escape_lines(step.standard_input)]
    if step.expected is None:
        return lines
    lines += escape_lines(step.expected.stdout)
    if step.expected.stderr:
        lines += ["[stderr]"] + escape_lines(step.expected.stderr)
    silent = not step.expected.stdout and not step.expected.stderr
    if step.expected.exit_code != 0 or silent:
        lines.append(f"[exit {step.expected.exit_code}]")
    return lines


def render(golden: Golden) -> str:
    lines = list(golden.comments)
    for step in golden.steps:
        lines += render_step(step)
    return "\n".join(lines) + "\n"
