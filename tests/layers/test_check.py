#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of the layer check itself, on dependency texts with and without violations."""
import tempfile
import unittest
from pathlib import Path

from check import check, parse_make, parse_ninja
from rules import LAYERS, Tree, layer_of_object, owner
from sources import code_problems, head_problems, unused_names

TREE = Tree(Path("/p"), Path("/p/build/test"))
CLEAN = """src/CMakeFiles/funnel_io.dir/io/json.cpp.o: #deps 3, deps mtime 1 (VALID)
    /p/src/io/json.cpp
    include_roots/io/io/json.hpp
    include_roots/core/core/chain.hpp
    /p/include/funnel/plan.hpp
    /usr/include/nlohmann/json.hpp
    /usr/include/tl/expected.hpp
    /usr/include/c++/12/vector
    /usr/bin/../lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/vector
    /usr/include/stdio.h
    /usr/include/linux/errno.h

tests/CMakeFiles/unit_io.dir/unit/io/json.cpp.o: #deps 1, deps mtime 1 (VALID)
    /usr/include/catch2/catch.hpp

"""


def found(*paths, target="src/CMakeFiles/funnel_io.dir/io/json.cpp.o"):
    return check(iter([(target, list(paths))]), TREE)


class Layers(unittest.TestCase):
    def test_clean(self):
        self.assertEqual(check(parse_ninja(CLEAN), TREE), [])

    def test_a_path_that_climbs_out_of_its_layer(self):
        text = CLEAN.replace("include_roots/core/core/chain.hpp", "include_roots/io/io/../../view/view/plan.hpp")
        self.assertEqual(check(parse_ninja(text), TREE),
                         ["io may not see view: src/CMakeFiles/funnel_io.dir/io/json.cpp.o includes "
                          "include_roots/io/io/../../view/view/plan.hpp"])
        self.assertIn("io may not see view", found("/p/src/io/../view/plan.hpp")[0])

    def test_foreign_libraries(self):
        for path in ("/usr/include/CLI/CLI.hpp", "/usr/include/boost/version.hpp", "/usr/include/utf8proc.h",
                     "/usr/include/catch2/catch.hpp", "/usr/include/zlib.h", "/usr/local/include/fmt/core.h",
                     "/p/tests/unit/helper.hpp", "/p/build/test/made.hpp"):
            self.assertEqual(len(found(path)), 1, path)

    def test_tests_and_iostreams_of_a_library_are_not_looked_at(self):
        self.assertEqual(found("/usr/include/catch2/catch.hpp", target="tests/CMakeFiles/unit_io.dir/x.cpp.o"), [])

    def test_who_sees_core_sees_expected(self):
        expected = "/usr/include/tl/expected.hpp"
        self.assertEqual(found(expected), [])
        self.assertEqual(len(found(expected, target="src/CMakeFiles/funnel_render.dir/render/csv.cpp.o")), 1)

    def test_objects(self):
        self.assertEqual(layer_of_object("src/CMakeFiles/funnel_program.dir/cli/main.cpp.o"), "cli")
        self.assertEqual(layer_of_object("src/CMakeFiles/funnel_core.dir/cmake_pch.hxx.gch"), "core")
        self.assertEqual(len(found("/p/a.hpp", target="src/CMakeFiles/funnel_extra.dir/extra/a.cpp.o")), 1)

    def test_owner_of_the_layer_itself(self):
        for layer in LAYERS:
            self.assertEqual(owner(f"include_roots/{layer}/{layer}/x.hpp", TREE), layer)
            self.assertEqual(owner(f"generated/{layer}/x.hpp", TREE), layer)

    def test_a_layer_that_was_not_compiled(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "src" / "io").mkdir(parents=True)
            (Path(folder) / "src" / "io" / "json.cpp").touch()
            self.assertEqual(check(iter([]), Tree(Path(folder), Path(folder) / "build")),
                             ["no dependencies are known of layer io; build it first"])

    def test_make_form(self):
        self.assertEqual(parse_make("a.o: /p/a.cpp \\\n /p/with\\ space.hpp\n"),
                         ("a.o", ["/p/a.cpp", "/p/with space.hpp"]))


class Sources(unittest.TestCase):
    def problems(self, text, check_file):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.cpp"
            path.write_text(text)
            return len(check_file(path))

    def test_heads(self):
        self.assertEqual(self.problems("// SPDX-License-Identifier: MIT\n", head_problems), 0)
        self.assertEqual(self.problems("int a;\n", head_problems), 1)

    def test_includes_and_sizes(self):
        self.assertEqual(self.problems('#include <ostream>\n#include "io/a.hpp"\n', code_problems), 0)
        self.assertEqual(self.problems('#include <iostream>\n# include "../view/a.hpp"\n', code_problems), 2)
        self.assertEqual(self.problems("\n" * 301, code_problems), 1)

    def test_names_that_are_taken_and_not_used(self):
        self.assertEqual(self.problems("using std::chrono::days;\nnamespace m = language::m;\ndays d = m::x;\n",
                                       unused_names), 0)
        self.assertEqual(self.problems('using std::chrono::days;\n// days\nauto text = "days";\n', unused_names), 1)
        self.assertEqual(self.problems("namespace m = language::m;\nusing a::b;\n", unused_names), 2)


if __name__ == "__main__":
    unittest.main()
