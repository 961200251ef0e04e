# SPDX-License-Identifier: MIT
"""Hostile names through every format, read back by a reader of that format which is not ours.

No cell may be changed, but for what the manual says: an apostrophe before what a spreadsheet would compute, escapes in
place of what acts on a terminal or cannot be seen, and a space for a tab or a line's end where a cell is one line.
"""
import argparse
import csv
import html.parser
import io
import json
import re
import subprocess
import unicodedata
import xml.etree.ElementTree

NAMES = [
    # quotes, separators, markup
    'a"b', "it's", '""', "a,b", "a;b", "a|b", "a||b", "\\|", "a\\|b|c", "\\", "\\\\n", "`code`", "``", "*bold*", "_under_",
    "__init__", "# heading", "> quote", "- item", "1. item", "+ item", "[link](http://e.com)", "![i](x)", "<!-- c -->",
    "<script>alert(1)</script>", "</td></tr></table>", "<b>&amp;</b>", "&lt;", "&#60;", "&", "~~gone~~", "http://e.com",
    "$200 $x$", "a  b", "{{x}}", "%s%n", "{0}", "${HOME}", "]]>", "<![CDATA[x]]>",
    # what a spreadsheet would compute
    "=1+1", "+1", "-1+2", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", "-", " =1+1",
    # what acts on a terminal, reorders text or hides
    "a\x1b[31mred", "a\x1b]0;title\x07", "a\x00b", "a\x7fb", "a\x85b", "a\u202eb", "\u2066a\u2069", "a\u200bb", "a\u2028b",
    "a\nb", "a\r\nb\tc",
    # width and length
    "\U0001F468\u200d\U0001F469\u200d\U0001F467", "e\u0301\u0301\u0301", "\u0e01\u0e33", "x" * 10_000, "\ufffe",
]
BROKEN = [b"\xff", b"a\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\xaf"]  # no UTF-8

COMPUTED = re.compile(r"[ \n]*[=+\-@]|[\t\r]")
ESCAPE = re.compile(r"\\x([0-9a-f]{2})|\\u\{([0-9a-f]+)\}")


class Failed(Exception):
    """A name came back as something else."""


def unescaped(text):
    """Both a name and what came of it, with escapes put back, say the same."""
    return ESCAPE.sub(lambda found: chr(int(found[1] or found[2], 16)), text)


def in_one_line(text):
    return re.sub(r"[\t\n\r]", " ", text)


def in_one_space(text):
    """As readers of markup show white space."""
    return re.sub(" +", " ", in_one_line(text)).strip(" ")


def guarded(name):
    """What the manual documents: words that would be computed stand behind an apostrophe."""
    return "'" + name if COMPUTED.match(name) else name


class Cells(html.parser.HTMLParser):
    """The texts of all table cells."""

    def __init__(self):
        super().__init__()
        self.cells = []
        self.inside = False
        self.scripts = 0

    def handle_starttag(self, tag, attrs):
        self.scripts += tag == "script"
        if tag in ("td", "th"):
            self.cells.append("")
            self.inside = True

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.cells[-1] += data


def cells_of_page(page):
    cells = Cells()
    cells.feed(page)
    return cells


def funnel_file(name):
    """The name everywhere that a plan shows one."""
    stage = {"id": "leads", "name": name, "rate": "5%", "departments": ["team"]}
    return {"schema": 1, "name": name, "target": {"revenue": 200000}, "clv": 10000,
            "stages": [stage, {"id": "customers", "departments": ["team"]}],
            "departments": [{"id": "team", "name": name}]}


def planned(program, name, form):
    text = json.dumps(funnel_file(name), ensure_ascii=False)
    run = subprocess.run([program, "plan", "-", "--format", form], input=text.encode(), capture_output=True, check=False)
    if run.returncode != 0 or run.stderr:
        raise Failed(f"exit {run.returncode}: {run.stderr!r}")
    return run.stdout.decode()


def expect(found, wanted, where):
    if unescaped(found) != unescaped(wanted):
        raise Failed(f"{where}: {found[:80]!r} in place of {wanted[:80]!r}")


def no_control(text, kept="\n"):
    """Nothing that a terminal obeys, and nothing that reorders text around it."""
    for char in text:
        if char not in kept and (unicodedata.category(char) == "Cc" or "\u202a" <= char <= "\u202e" or
                                 "\u2066" <= char <= "\u2069"):
            raise Failed(f"the character {char!r} is in the output")


def check_json(program, name):
    text = planned(program, name, "json")
    no_control(text)
    result = json.loads(text)
    for found in (result["name"], result["stages"][1]["name"]):
        if found != name:
            raise Failed(f"json: {found[:80]!r}")


def check_jsonl(program, name):
    text = planned(program, name, "jsonl")
    no_control(text)
    if json.loads(text)["stages"][1]["name"] != name:
        raise Failed("jsonl")


def check_csv(program, name):
    text = planned(program, name, "csv")
    no_control(text, "\n\r\t")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    if len(rows) != 3 or any(len(row) != len(rows[0]) for row in rows):
        raise Failed(f"csv: {len(rows)} rows")
    expect(rows[2][rows[0].index("name")], guarded(name), "csv")


def check_tsv(program, name):
    text = planned(program, name, "tsv")
    no_control(text, "\n\t")
    rows = [line.split("\t") for line in text.rstrip("\n").split("\n")]
    if len(rows) != 3 or any(len(row) != len(rows[0]) for row in rows):
        raise Failed(f"tsv: {len(rows)} rows")
    expect(rows[2][rows[0].index("name")], guarded(in_one_line(name)), "tsv")


def check_html(program, name):
    page = planned(program, name, "html")
    no_control(page)
    found = cells_of_page(page)
    if found.scripts != 1:  # the page's own
        raise Failed(f"html: {found.scripts} scripts")
    if unescaped(guarded(in_one_line(name))) not in [unescaped(cell) for cell in found.cells]:
        raise Failed(f"html: {found.cells[:12]}")


def check_markdown(program, name):
    text = planned(program, name, "markdown")
    no_control(text)
    page = subprocess.run(["cmark-gfm", "--extension", "table", "--extension", "strikethrough", "--extension", "autolink"],
                          input=text.encode(), capture_output=True, check=True).stdout.decode()
    found = cells_of_page(page)
    wanted = in_one_space(unescaped(name))  # which no spreadsheet opens
    if wanted not in [in_one_space(unescaped(cell)) for cell in found.cells]:
        raise Failed(f"markdown: {found.cells[:12]}")


def check_text(program, name):
    text = planned(program, name, "text")
    no_control(text)
    # Where a table is folded, words go on in further lines.
    if re.sub(r"\s", "", unescaped(name)) not in re.sub(r"\s", "", unescaped(text)):
        raise Failed("text: the name is not there")


def check_svg(program, name):
    text = planned(program, name, "svg")
    no_control(text)
    picture = xml.etree.ElementTree.fromstring(text)
    tags = {element.tag.split("}")[1] for element in picture.iter()}
    if "script" in tags or "a" in tags:
        raise Failed(f"svg: {tags}")
    if re.sub(r"\s", "", unescaped(name)) not in re.sub(r"\s", "", unescaped("".join(picture.itertext()))):
        raise Failed("svg: the name is not there")


CHECKS = [check_json, check_jsonl, check_csv, check_tsv, check_html, check_markdown, check_text, check_svg]


def check_broken(program, name):
    """What is no UTF-8 is no JSON: it is refused, and what is said of it is clean."""
    text = json.dumps(funnel_file("NAME")).encode().replace(b"NAME", name)
    run = subprocess.run([program, "plan", "-"], input=text, capture_output=True, check=False)
    no_control(run.stderr.decode())
    if run.returncode != 3 or run.stdout:
        raise Failed(f"exit {run.returncode}")


def failures(program):
    for name in NAMES:
        for check in CHECKS:
            try:
                check(program, name)
            except (Failed, UnicodeDecodeError, ValueError) as problem:
                yield f"{name[:40]!r}: {check.__name__}: {problem}"
    for name in BROKEN:
        try:
            check_broken(program, name)
        except (Failed, UnicodeDecodeError) as problem:
            yield f"{name!r}: {problem}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    found = list(failures(parser.parse_args().program))
    for failure in found:
        print(failure)
    print(f"{len(NAMES) + len(BROKEN)} names in {len(CHECKS)} formats, {len(found)} failures")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
