#!/usr/bin/env python3
"""blocks.py sees each kind of fault, and passes what is right."""
import contextlib
import io
import tempfile
import unittest
from pathlib import Path

import blocks

PROGRAM = """\
// SPDX-License-Identifier: BSL-1.0
// Four gates.
#include <cstdio>

int main() {
  // [net]
  int net = 1;
  // [inner]
  if (net) {

    net = 2;
  }
  // [inner]
  // [net]
  std::puts("done");
}
"""
NAVIGATION = "site_name: x\n\nnav:\n  - index.md\n  - Tutorial:\n      - First steps: tutorial/01.md\n"
OUTPUT = "loss 1\nloss 0.5\nloss 0.25  \n\naccuracy 1\n"


class Blocks(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name, "project").resolve()
        self.put("../outside.md", "")
        self.put("README.md", "# It\n\n[steps](docs/tutorial/01.md)\n")
        self.put("docs/mkdocs.yml", NAVIGATION)
        self.put("examples/gates/main.cpp", PROGRAM)
        self.put("outputs/gates.txt", OUTPUT)

    def put(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run_on(self, page=None, *options):
        """(exit status, what is said) of a check where docs/tutorial/01.md is this page."""
        if page is not None:
            self.put("docs/tutorial/01.md", page)
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            status = blocks.main(["--root", str(self.root), "--outputs", str(self.root / "outputs"), *options])
        return status, said.getvalue()

    def assert_passes(self, page, *options):
        status, said = self.run_on(page, *options)
        self.assertEqual(status, 0, said)
        return said

    def assert_fails(self, page, *words):
        status, said = self.run_on(page)
        self.assertEqual(status, 1, said)
        self.assertIn(", 1 faults", said)
        for word in words:
            self.assertIn(word, said)

    def assert_written(self, before, after):
        self.assertEqual(self.run_on(before)[0], 1)
        self.assertEqual(self.run_on(before, "--write")[0], 0)
        self.assertEqual((self.root / "docs/tutorial/01.md").read_text(encoding="utf-8"), after)
        self.assertEqual(self.run_on()[0], 0)

    # ---- code ---------------------------------------------------------------------------------------------------------------------
    SECTION = "# One\n\n<!-- from examples/gates/main.cpp: net -->\n```cpp\nint net = 1;\nif (net) {\n\n  net = 2;\n}\n```\n"

    def test_section(self):
        self.assert_passes(self.SECTION)
        self.assert_passes("<!-- from examples/gates/main.cpp: inner -->\n```cpp\nif (net) {\n\n  net = 2;\n}\n```\n")

    def test_section_that_differs(self):
        self.assert_fails(self.SECTION.replace("net = 2", "net = 3"), "docs/tutorial/01.md:4: differs", "-  net = 2;", "+  net = 3;")
        self.assert_fails(self.SECTION.replace("int net = 1;\n", ""), "-int net = 1;")
        self.assert_fails(self.SECTION.replace("  net = 2", "   net = 2"), "+   net = 2;")

    def test_whole_file(self):
        whole = PROGRAM[PROGRAM.index("#include") :].replace("  // [net]\n", "").replace("  // [inner]\n", "")
        page = f"<!-- from examples/gates/main.cpp -->\n```cpp\n{whole}```\n"
        self.assert_passes(page)
        self.assert_fails(page.replace("done", "Done"), '+  std::puts("Done");')

    def test_in_a_list(self):
        indented = "\n".join(("   " + line).rstrip() for line in self.SECTION.split("\n")[2:])
        self.assert_passes("1. Do this:\n\n" + indented)
        self.assert_fails("1. Do this:\n\n" + indented.replace("= 2", "= 3"), "+  net = 3;")
        self.assert_written("1. Do this:\n\n" + indented.replace("= 2", "= 3"), "1. Do this:\n\n" + indented)

    def test_no_such_source(self):
        self.assert_fails("<!-- from examples/nand/main.cpp -->\n```cpp\n```\n", "no file examples/nand/main.cpp")
        self.assert_fails("<!-- from examples/gates/main.cpp: loss -->\n```cpp\n```\n", "`// [loss]`", "found 0")
        self.put("examples/gates/main.cpp", PROGRAM + "// [net]\n")
        self.assert_fails(self.SECTION, "found 3")

    def test_other_languages(self):
        self.put("examples/CMakeLists.txt", "# [add]\nadd_executable(x)\n# [add]\n")
        self.assert_passes("<!-- from examples/CMakeLists.txt: add -->\n```cmake\nadd_executable(x)\n```\n")

    # ---- output -----------------------------------------------------------------------------------------------------------------------
    def test_output(self):
        self.assert_passes("<!-- printed by gates -->\n```text\nloss 1\nloss 0.5\nloss 0.25\n\naccuracy 1\n```\n")
        self.assert_passes("<!-- printed by gates: 2-3 -->\n```text\nloss 0.5\nloss 0.25\n```\n")
        self.assert_passes("<!-- printed by gates: 5 -->\n```text\naccuracy 1\n```\n")
        self.assert_passes('<!-- printed by gates: from "0.25" to "accuracy" -->\n```text\nloss 0.25\n\naccuracy 1\n```\n')

    def test_output_that_differs(self):
        self.assert_fails("<!-- printed by gates: 2-3 -->\n```text\nloss 0.5\nloss 0.24\n```\n", ":2: differs", "-loss 0.25", "+loss 0.24")
        self.assert_fails("<!-- printed by gates -->\n```text\nloss 1\n```\n", "-accuracy 1")

    def test_no_such_output(self):
        self.assert_fails("<!-- printed by nand -->\n```text\n```\n", "no output of nand")
        self.assert_fails("<!-- printed by gates: 5-9 -->\n```text\n```\n", "prints 6 lines")
        self.assert_fails('<!-- printed by gates: from "accuracy" to "loss" -->\n```text\n```\n', "prints no lines from")
        self.assert_fails("<!-- printed by gates: the end -->\n```text\n```\n", "not understood")

    # ---- where a block is from -----------------------------------------------------------------------------------------------------------
    def test_block_from_nowhere(self):
        self.assert_fails("# One\n\n```cpp\nint x;\n```\n", ":3: a block of cpp that does not say")
        self.put("docs/reference/a.md", "```cpp\nint x;\n```\n")
        self.put("docs/mkdocs.yml", NAVIGATION + "  - reference/a.md\n")
        self.assert_passes("# One\n")

    def test_marker_without_block(self):
        self.assert_fails("# One\n\n<!-- printed by gates: 5 -->\n\nIt says so.\n", ":3: no block right below")
        self.assertIn(":1: no block right below", self.run_on("<!-- printed by gates: 5 -->\n\n```text\naccuracy 1\n```\n")[1])

    def test_compiled_and_by_hand(self):
        self.assert_passes("<!-- compiled -->\n```cpp\nint x;\n```\n\n<!-- does not compile: x<.*> -->\n```cpp\nint\n```\n")
        self.assert_fails("<!-- compiled -->\n```sh\nls\n```\n", "`sh` is not compiled")
        self.assertIn("1 blocks by hand", self.assert_passes("<!-- by hand: every system has it -->\n```sh\nls\n```\n"))
        self.assert_fails("<!-- by hand: it is short -->\n```cpp\nint x;\n```\n", "only `sh` and `text`")
        self.assert_fails("<!-- by hand -->\n```sh\nls\n```\n", "with a reason")

    def test_write(self):
        self.assert_written(self.SECTION.replace("net = 2", "net = 3") + "\nText.\n", self.SECTION + "\nText.\n")
        self.assert_written("<!-- printed by gates: 1-2 -->\n```text\n```\n", "<!-- printed by gates: 1-2 -->\n```text\nloss 1\nloss 0.5\n```\n")

    def test_fence_in_a_block(self):
        self.put("examples/gates/main.cpp", "int x;\n// ```\n// [a]\n```\n// [a]\n")
        self.assertIn("longer fence", self.run_on("<!-- from examples/gates/main.cpp: a -->\n```cpp\nx\n```\n")[1])
        self.assert_passes("<!-- from examples/gates/main.cpp: a -->\n````cpp\n```\n````\n")

    # ---- pictures -----------------------------------------------------------------------------------------------------------------------
    def test_pictures(self):
        self.put("outputs/gates/xor.svg", "<svg/>")
        self.assert_fails("# One\n", "docs/pictures/gates/xor.svg: gates draws this too")
        self.put("docs/pictures/gates/xor.svg", "<svg />")
        self.assert_fails("![xor](../pictures/gates/xor.svg)\n", "gates draws another one")
        self.assert_passes("![xor](../pictures/gates/xor.svg)\n", "--write")
        self.assert_passes("![xor](../pictures/gates/xor.svg)\n")
        self.put("docs/pictures/gates/or.svg", "<svg/>")
        self.assert_fails("# One\n", "docs/pictures/gates/or.svg: gates draws no such picture")

    # ---- links -----------------------------------------------------------------------------------------------------------------------
    def test_links(self):
        self.assert_passes("# One `a_b` & two\n\n# `Net<A>`\n\n[t](#neta) [x](../../examples/gates/main.cpp) [y](../../README.md#it) [z](#one-a_b--two) <https://a.b>\n"
                           "[u](https://a.b/c) ![p](../../examples/gates) `[no](link)` <!-- [no](link) -->\n\n"
                           "<!-- by hand: x -->\n```text\n\n[no](link)\n\n```\n")

    def test_broken_links(self):
        self.assert_fails("# One\n\n[x](../02.md)\n", ":3: no such file: ../02.md")
        self.assert_fails("![p](../pictures/p.svg)\n", "no such file: ../pictures/p.svg")
        self.assert_fails('<img src="../pictures/p.svg">\n', "no such file: ../pictures/p.svg")
        self.assert_fails("[x]\n\n[x]: 02.md\n", "no such file: 02.md")
        self.assert_fails("[a `code`](02.md)\n", "no such file: 02.md")
        self.assert_fails("[x](../../../outside.md)\n", "no such file")

    def test_broken_anchors(self):
        self.assert_fails("# One\n\n[x](#two)\n", "no heading of this name: #two")
        self.assert_fails("[x](../../README.md#that)\n", "no heading of this name")
        self.assert_fails("# One\n\n# One\n\n[x](#one)\n", "2 headings of this name")
        self.assert_fails("[x](../../examples/gates/main.cpp#L3)\n", "only pages have anchors")
        self.assert_fails("<!-- by hand: x -->\n```sh\n# two\n```\n[x](#two)\n", "no heading of this name")

    # ---- the navigation --------------------------------------------------------------------------------------------------------------------
    def test_navigation(self):
        self.put("docs/how_to/go.md", "# Go\n")
        self.assert_fails("# One\n", "how_to/go.md is not in the navigation")
        self.put("docs/mkdocs.yml", NAVIGATION + "  - how_to/go.md\n  - how_to/go.md\n")
        self.assertIn("there twice", self.run_on("# One\n")[1])
        self.put("docs/mkdocs.yml", NAVIGATION + "  - how_to/go.md\n  - how_to/stay.md\n")
        self.assert_fails("# One\n", "how_to/stay.md is no page")


if __name__ == "__main__":
    unittest.main()
