#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of the README check itself, with a shell script in the program's place."""
import contextlib
import io
import tempfile
import unittest
from pathlib import Path

import readme

TEXT = """# funnel

```console
$ funnel one
one
  1

$ funnel 'two
> lines'
two
lines
```

<!-- not run: opens a window -->
```console
$ funnel window
```

```sh
apt-get install -y $(cat .ci/packages) && cmake --workflow --preset test
```
"""


class Readme(unittest.TestCase):
    def check(self, text, run="set -e\n  apt-get install -y $(cat .ci/packages) && cmake --workflow --preset test\n"):
        with tempfile.TemporaryDirectory() as name, contextlib.redirect_stdout(io.StringIO()) as printed:
            folder = Path(name)
            (folder / "funnel").write_text('#!/bin/sh\necho "$1"\n[ "$1" != one ] || echo "  1" >&2\n')
            (folder / "funnel").chmod(0o755)
            (folder / "run").write_text(run)
            (folder / "README.md").write_text(text)
            arguments = ["--program", folder / "funnel", "--ci", folder, folder / "README.md"]
            return readme.main(list(map(str, arguments))), printed.getvalue()

    def test_right(self):
        code, printed = self.check(TEXT)
        self.assertEqual(code, 0, printed)
        self.assertIn("skipped: line 15: opens a window", printed)

    def test_wrong_output(self):
        for wrong in (TEXT.replace("  1\n", " 1\n"), TEXT.replace("lines\n```", "line\n```"),
                      TEXT.replace("  1\n\n", "  1\n\n\n"), TEXT.replace("  1\n", "")):
            self.assertEqual(self.check(wrong)[0], 1, wrong)

    def test_nothing_to_run(self):
        self.assertEqual(self.check(TEXT.replace("console", "text"))[0], 1)

    def test_test_command(self):
        for wrong in (TEXT.replace("--preset test", "--preset tests"), TEXT.replace(".ci/packages", ".ci/other"),
                      TEXT.replace("```sh", "```text")):
            self.assertEqual(self.check(wrong)[0], 1, wrong)
        self.assertEqual(self.check(TEXT, "cmake --workflow --preset test\n")[0], 1)


if __name__ == "__main__":
    unittest.main()
