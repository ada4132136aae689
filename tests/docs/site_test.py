#!/usr/bin/env python3
"""check_site.py sees each kind of broken link, and Doxygen is given what a docstring means."""
import contextlib
import importlib.util
import io
import tempfile
import unittest
from pathlib import Path

import check_site

ROOT = Path(__file__).resolve().parents[2]
specification = importlib.util.spec_from_file_location("filter_of_headers", ROOT / "docs/doxygen/filter.py")
headers = importlib.util.module_from_spec(specification)
specification.loader.exec_module(headers)


class Site(unittest.TestCase):
    def check(self, **pages):
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as said:
            for name, text in pages.items():
                Path(folder, name.replace("_", ".")).write_text(text, encoding="utf-8")
            return check_site.main(folder), said.getvalue()

    def test_links(self):
        status, said = self.check(
            a_html='<p id="one">&amp;</p><a href="b.html#two">b</a><a href="#one">a</a><a href="https://x.y/">x</a><script>"<a href=\'no\'>"</script>',
            b_html='<h1 id=\'two\'>b</h1><img src="c.svg"><link rel="stylesheet" href="d.css"><pre>&lt;a href="no"&gt;</pre>',
            c_svg='<svg xmlns="http://www.w3.org/2000/svg"></svg>',
            d_css="/* url(no) */ a { background: url(c.svg) }")
        self.assertEqual(status, 0, said)

    def test_faults(self):
        for fault, text in {
            "no such file": '<a href="b.html">b</a>',
            "no such anchor": '<a href="#two">b</a>',
            "fetched from elsewhere": '<script src="https://x.y/z.js"></script>',
            "x.css: is fetched from elsewhere": '<link rel="stylesheet" href="//x.y/x.css">',
            "p.png: no such file": '<p><img alt="a > b" src="p.png"></p>',
            "/b.html: no such file": '<a href="/b.html">b</a>',
        }.items():
            status, said = self.check(a_html=text)
            self.assertEqual(status, 1, text)
            self.assertIn(fault, said)
        self.assertEqual(self.check(a_html="<p>", a_css="@import 'https://x.y/fonts.css';")[0], 1)
        self.assertEqual(self.check(a_svg="<svg></svg>")[0], 1, "a site without a page")


class Docstrings(unittest.TestCase):
    def assert_becomes(self, text, expected):
        self.assertEqual("\n".join(headers.filtered(text.split("\n"))), expected)

    def test_paragraphs(self):
        self.assert_becomes(
            "/// Sum of `a<b>` and c::d: 100 % < 1.\n///\n/// Shapes   x: N;\n///          y: M\n/// Backward dL/dx = g\nstruct S;",
            "/// Sum of <code>a&lt;b&gt;</code> and c\\::d: 100 \\% &lt; 1.\n/// \n"
            '/// <dl class="section"><dt>Shapes</dt><dd>x: N;\n/// y: M</dd></dl>\n'
            '/// <dl class="section"><dt>Backward</dt><dd>dL/dx = g</dd></dl>\nstruct S;')
        self.assert_becomes("/// Receives the net.", "/// Receives the net.")

    def test_what_is_indented(self):
        self.assert_becomes("/// Call:\n///   f(x)   y\n///     more\n/// Then.",
                            '/// Call:\n/// <pre class="fragment">f(x)   y\n///   more</pre>\n/// Then.')
        self.assert_becomes("/// - one,\n///   long\n/// - two\n/// Then.", "/// <ul><li>one,\n/// long</li>\n/// <li>two</li></ul>\n/// Then.")

    def test_after_a_member(self):
        self.assert_becomes("  int x;  ///< of `<T>`", "  int x;  ///< of <code>&lt;T&gt;</code>")

    def test_one_docstring_for_several(self):
        self.assert_becomes("/// Both.\nint f() {\n}\nint g();\n\nint h();\nint i();",
                            "/// Both.\nint f() {\n}\n/** Both. */ int g();\n\nint h();\nint i();")
        self.assert_becomes("/// It.\nstruct S {\n  int x;\n\n  int y;\n};\nS s;", "/// It.\nstruct S {\n  int x;\n\n  int y;\n};\n/** It. */ S s;")
        self.assert_becomes("/// It.\nstruct S {\n  /// That.\n  int x;\n  int y;\n};\nS s;",
                            "/// It.\nstruct S {\n  /// That.\n  int x;\n  int y;\n};\n/** It. */ S s;")

    def test_every_header_keeps_its_lines(self):
        paths = list(ROOT.glob("include/ctnn/**/*.hpp"))
        self.assertTrue(paths)
        for path in paths:
            lines = path.read_text(encoding="utf-8").split("\n")
            self.assertEqual(len(headers.filtered(list(lines))), len(lines), path)


if __name__ == "__main__":
    unittest.main()
