#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of the golden runner itself, against a small shell script in the program's place."""
import contextlib
import io
import tempfile
import unittest
from pathlib import Path

import coverage
import run
from golden_format import FormatError, Outcome, escape_lines, parse, render, unescape_lines

PROGRAM = r"""#!/bin/sh
case "$1" in
  say) shift; printf '%s\n' "$@" ;;
  fail) [ "$2" = --help ] && exit; echo "to stdout"; echo "funnel: to stderr" >&2; exit 3 ;;
  copy) cat ;;
  silent) ;;
  environment) env | sort | cut -d= -f1 ;;
  --help) printf 'Commands:\n  say         Says\n  fail        Fails\n' ;;
  plan) printf 'Options:\n  -h,--help   Help\n  --format TEXT:{text,json}  Form\n     like --this in prose\n' ;;
esac
"""


class RunnerCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.program = self.folder / "funnel"
        self.program.write_text(PROGRAM)
        self.program.chmod(0o755)
        self.goldens = self.folder / "goldens"
        self.goldens.mkdir()

    def write(self, text, name="case.golden"):
        path = self.goldens / name
        path.write_text(text, encoding="utf-8")
        return path

    def run_main(self, main, *arguments):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            code = main(["--program", str(self.program), *map(str, arguments)])
        return code, printed.getvalue()

    def run_text(self, text, *flags):
        self.write(text)
        return self.run_main(run.main, *flags, self.goldens)


class Running(RunnerCase):
    def test_match(self):
        self.assertEqual(self.run_text("# why\n$ funnel say hello\nhello\n"), (0, "1 goldens, 0 failed\n"))

    def test_all_parts(self):
        code, _ = self.run_text("$ funnel fail\nto stdout\n[stderr]\nfunnel: to stderr\n[exit 3]\n")
        self.assertEqual(code, 0)

    def test_wrong_stdout(self):
        code, printed = self.run_text("$ funnel say hello\nhallo\n")
        self.assertEqual(code, 1)
        self.assertIn("-hallo\n+hello\n", printed)

    def test_wrong_stderr(self):
        code, printed = self.run_text("$ funnel fail\nto stdout\n[exit 3]\n")
        self.assertEqual(code, 1)
        self.assertIn("+funnel: to stderr", printed)

    def test_wrong_exit_code(self):
        code, printed = self.run_text("$ funnel fail\nto stdout\n[stderr]\nfunnel: to stderr\n[exit 2]\n")
        self.assertEqual(code, 1)
        self.assertIn("-[exit 2]\n+[exit 3]", printed)

    def test_missing_expectation(self):
        for command in ("silent", "say hello"):
            code, printed = self.run_text(f"$ funnel {command}\n")
            self.assertEqual(code, 1)
            self.assertIn(f"nothing is expected of: funnel {command}", printed)

    def test_missing_expectation_before_another_command(self):
        self.assertEqual(self.run_text("$ funnel silent\n$ funnel say x\nx\n")[0], 1)

    def test_silence_is_stated(self):
        self.assertEqual(self.run_text("$ funnel silent\n[exit 0]\n")[0], 0)

    def test_missing_final_newline_matters(self):
        self.assertEqual(self.run_text("$ printf a\na\n")[0], 1)
        self.assertEqual(self.run_text("$ printf a\na\\\n")[0], 0)

    def test_empty_folder_and_missing_command(self):
        self.assertEqual(self.run_main(run.main, self.goldens)[0], 1)
        self.assertEqual(self.run_text("# only a comment\n")[0], 1)

    def test_standard_input_and_continuation(self):
        self.assertEqual(self.run_text("$ funnel \\\n> copy\n< one\n<\n< two\\\none\n\ntwo\\\n")[0], 0)

    def test_steps_share_a_directory_and_see_files(self):
        text = "$ funnel say x > made.txt\n[exit 0]\n$ cat made.txt; test -L files && test -L examples\nx\n"
        self.assertEqual(self.run_text(text)[0], 0)

    def test_environment_is_bare(self):
        self.assertEqual(self.run_text("$ funnel environment\nHOME\nPATH\nPWD\nTZ\n")[0], 0)

    def test_update(self):
        text = "# kept\n$ funnel fail\nold\n$ funnel silent\n"
        self.assertEqual(self.run_text(text, "--update")[0], 0)
        failed = "$ funnel fail\nto stdout\n[stderr]\nfunnel: to stderr\n[exit 3]\n"
        expected = f"# kept\n{failed}$ funnel silent\n[exit 0]\n"
        self.assertEqual((self.goldens / "case.golden").read_text(), expected)
        self.assertEqual(self.run_main(run.main, self.goldens)[0], 0)

    def test_every_failure_is_counted(self):
        self.write("$ funnel say x\nx\n", "right.golden")
        self.write("$ funnel say x\ny\n", "wrong.golden")
        code, printed = self.run_main(run.main, self.goldens)
        self.assertEqual((code, printed.splitlines()[-1]), (1, "2 goldens, 1 failed"))


class Form(unittest.TestCase):
    def test_any_bytes_come_back(self):
        samples = [b"", b"\n", b"a", b"a\n\n", b"\\\n", b"a\\", b"\\\\\n", b"tab\there\r\n", b"\x1b[1mbold\x1b[0m\n",
                   b"\xff\xfe\n", b"end \n", b" ", b"$ funnel\n", b"< x\n<\n", b"> x\n", b"[stderr]\n[exit 3]\n",
                   "200\u00a0000\u202f$ ⍽ ˽ é \ufeff\u2028\n".encode(), bytes(range(256))]
        for sample in samples:
            lines = escape_lines(sample)
            self.assertEqual(unescape_lines(lines), sample)
            text = "$ x\n" + "".join(line + "\n" for line in lines) + "[exit 1]\n"
            self.assertEqual(parse(text).steps[0].expected, Outcome(sample, b"", 1))
            self.assertEqual(render(parse(text)), text)

    def test_what_cannot_be_seen_is_shown(self):
        self.assertEqual(escape_lines("200\u00a0000\u202f%\x1b ".encode()), ["200⍽000˽%\\x1b\\x20\\"])

    def test_refusals(self):
        for text in ("text\n$ x\n", "$ x\n[exit 1]\nmore\n", "$ x\nout\n< late\n", "$ x\na\\\nb\n", "$ x\n\\q\n"):
            with self.assertRaises(FormatError, msg=text):
                parse(text)


class Coverage(RunnerCase):
    def check(self, golden, error="$ funnel fail\n[stderr]\nx\n[exit 3]\n"):
        self.write(golden)
        errors = self.folder / "errors"
        errors.mkdir(exist_ok=True)
        (errors / "case.golden").write_text(error)
        return self.run_main(coverage.main, "--golden", self.goldens, "--errors", errors)

    def test_covered(self):
        golden = "$ funnel say --format text\nx\n$ funnel plan --help --format=json\nx\n"
        self.assertEqual(self.check(golden)[0], 0)

    def test_each_gap_is_named(self):
        code, printed = self.check("$ funnel plan --helpful --format json\nx\n")
        self.assertEqual(code, 1)
        self.assertEqual(printed.splitlines(), ["no golden runs the command say", "no golden runs the flag --help of plan",
                                                "no golden runs the format text"])

    def test_size_and_errors_that_succeed(self):
        golden = "$ funnel say --format text; funnel plan --help --format=json\n" + "x\n" * 50
        code, printed = self.check(golden, "$ funnel fail\nx\n")
        self.assertEqual((code, len(printed.splitlines())), (1, 2))


if __name__ == "__main__":
    unittest.main()
