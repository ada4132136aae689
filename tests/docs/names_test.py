#!/usr/bin/env python3
"""docs/reference/names.md has a line for each public name of the library, with a link to the header that declares it, and no other lines.

A public name is a function, type, concept, alias or constant in namespace ctnn, or in one within it, but for `detail` and `wrong`, of a header
outside detail/. Members are not looked at. The parser knows C++ as it is written here: no macros, one declaration in a statement.
"""
import re
import sys
import unittest
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HIDDEN = {"detail", "wrong"}
LINE = re.compile(r"(?m)^\| \[`([\w:]+)`\]\(\.\./\.\./include/(ctnn/[\w./]+)\) \| (.*) \|$")

COMMENT_OR_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|^[ \t]*#(?:\\\n|[^\n])*', re.DOTALL | re.MULTILINE)
TOKEN = re.compile(r"[A-Za-z_]\w*|\[\[|\]\]|::|->|<=>|[<>=!]=|<<|\d[\w.']*|\S")
CLOSING = {"(": ")", "{": "}", "[": "]", "[[": "]]", "<": ">"}
TYPES = {"struct", "class", "union", "enum"}
# What a declaration begins with, behind its template parameters and what it requires.
BEGINNINGS = TYPES | {"using", "concept", "inline", "constexpr", "consteval", "constinit", "const", "extern", "auto", "void", "[["}


def tokens_of(text):
    kept = COMMENT_OR_TEXT.sub(lambda found: '""' if found[0][0] in "\"'" else " ", text)
    return TOKEN.findall(kept)


def behind(tokens, at):
    """The index behind the bracket that matches the one at `at`."""
    opening = tokens[at]
    kinds = "({[<" if opening == "<" else "({["
    pending = []
    while True:
        token = tokens[at]
        if token in kinds or token == "[[":
            pending.append(CLOSING[token])
        elif token == pending[-1]:
            pending.pop()
        elif token == "]]" and pending[-2:] == ["]", "]"]:  # a[b[0]]
            del pending[-2:]
        at += 1
        if not pending:
            return at


def statements(tokens):
    """(scope, declaration, body) of each in a namespace: its tokens to the body, or to the end, and the body's."""
    scopes, at = [], 0
    while at < len(tokens):
        if tokens[at] == "}":
            scopes.pop()
            at += 1
            continue
        begin = at
        if tokens[at] == "namespace" or tokens[at : at + 2] == ["inline", "namespace"]:
            at = tokens.index("{", at)
            scopes.append([token for token in tokens[begin:at] if token not in ("inline", "namespace", "::")])
            at += 1
            continue
        end, is_type, has_value = None, False, False
        while tokens[at] != ";":
            token = tokens[at]
            if token == "{" and end is None:
                end = at
            has_value = has_value or token == "="
            if token == "template" and tokens[at + 1] == "<":
                at = behind(tokens, at + 1)
            elif token == "requires" and tokens[at + 1] in ("{", "("):
                at = behind(tokens, at + 1)
                if tokens[at] == "{":  # requires (parameters) { … }
                    at = behind(tokens, at)
            elif token in ("(", "{", "[[", "["):
                at = behind(tokens, at)
                if token == "{" and not is_type and not has_value and tokens[at] != ";":
                    break  # the body of a function
            else:
                is_type = is_type or (token in TYPES and end is None)
                at += 1
        end = at if end is None else end
        yield [part for scope in scopes for part in scope], tokens[begin:end], tokens[end:at]
        if at < len(tokens) and tokens[at] == ";":
            at += 1


def declared_name(declaration):
    """None for what declares nothing new."""
    at = 0
    while at < len(declaration) and declaration[at] == "template":
        if declaration[at + 1] != "<":
            return None
        at = behind(declaration, at + 1)
    while at < len(declaration) and declaration[at] == "requires":
        while at < len(declaration) and declaration[at] not in BEGINNINGS:
            at = behind(declaration, at) if declaration[at] in ("(", "{") else at + 1
    rest = declaration[at:]
    if not rest or rest[0] in ("static_assert", "friend") or rest[:2] == ["using", "namespace"]:
        return None
    if rest[0] == "using" and "=" not in rest:
        return rest[-1]
    for keyword in ("using", "concept"):
        if keyword in rest:
            return rest[rest.index(keyword) + 1]
    at = 0
    while at < len(rest):
        token = rest[at]
        if token in TYPES:
            names = [word for word in rest[at:] if word not in TYPES]
            at = behind(names, 0) if names[0] == "[[" else 0
            return None if names[at + 1 : at + 2] == ["<"] else names[at]  # a specialisation
        if token == "operator":
            return None
        if token in ("(", "=", "[") or at + 1 == len(rest):
            name = rest[at - 1] if token in ("(", "=", "[") else token
            return name if re.fullmatch(r"\w+", name) else None
        if token == "decltype":
            at = behind(rest, at + 1)
        elif token in ("<", "[["):
            at = behind(rest, at)
        else:
            at += 1
    return None


def names_in(text):
    """The public names that a header declares, without `ctnn::`."""
    for scopes, declaration, body in statements(tokens_of(text)):
        if scopes[:1] != ["ctnn"] or HIDDEN & set(scopes):
            continue
        names = [declared_name(declaration)]
        if declaration[:1] == ["enum"] and declaration[1] not in TYPES:  # its enumerators are names of the namespace
            names += [word for before, word in zip(body, body[1:]) if before in ("{", ",") and re.fullmatch(r"\w+", word)]
        for name in filter(None, names):
            yield "::".join([*scopes[1:], name])


def public_names(root):
    """Name to the headers that declare it."""
    found = defaultdict(set)
    for header in sorted(root.glob("include/ctnn/**/*.hpp")):
        if "detail" in header.parts:
            continue
        for name in names_in(header.read_text(encoding="utf-8")):
            found[name].add(header.relative_to(root / "include").as_posix())
    return found


def faults(names, page):
    listed = defaultdict(list)
    for name, header, sentence in LINE.findall(page):
        listed[name].append((header, sentence))
    for name in sorted(names.keys() - listed.keys()):
        yield f"{name} of {', '.join(sorted(names[name]))} has no line"
    for name, lines in listed.items():
        if len(lines) != 1:
            yield f"{name} has {len(lines)} lines"
        for header, sentence in lines:
            if name not in names:
                yield f"there is no {name}"
            elif header not in names[name]:
                yield f"{name} is not declared in {header}, but in {', '.join(sorted(names[name]))}"
            if not sentence.strip():
                yield f"{name}: nothing is said of it"


class Parser(unittest.TestCase):
    def names(self, text):
        return list(names_in("namespace ctnn {\n#include <ctnn/begin_target.inc>\n" + text + "\n#include <ctnn/end_target.inc>\n}\n"))

    def test_kinds_of_declarations(self):
        for text, name in [
            ("struct A { int a = 1; void f() {} };", "A"),
            ("template <class T, bool Ok = (sizeof(T) > 1)> class B;", "B"),
            ("enum class [[nodiscard]] C { One, Two };", "C"),
            ("template <class T> concept D = requires(T x) { { x.f() } -> std::same_as<int>; } && Other<T>;", "D"),
            ("template <class T> using E = F<T, [] { return 1; }>;", "E"),
            ("inline constexpr double g = 0.05;", "g"),
            ("inline constexpr Valid h{};", "h"),
            ("inline constexpr auto i = [] { return 1; }();", "i"),
            ("inline constexpr std::size_t j[4] = {1, 2};", "j"),
            ("[[nodiscard]] constexpr auto k(int a = f()) noexcept(noexcept(a)) -> int { return a; }", "k"),
            ("template <class T> constexpr decltype(auto) l(const T& x) { return (x); }", "l"),
            ("template <class T>\n  requires requires { typename T::M; } && (sizeof(T) > 2)\n[[nodiscard]] std::array<T, 2> m(T) { return {}; }", "m"),
            ("template <class T> requires Big<T> struct n { };", "n"),
        ]:
            with self.subTest(text):
                self.assertEqual(self.names(text + " struct After {};"), [name, "After"])

    def test_what_is_no_new_name(self):
        for text in [
            "template <> struct A<int> { };",
            "template <class T> requires requires { typename T::M; } struct memory_of<T> { };",
            "constexpr bool operator==(int a, int b) noexcept { return a == b; }",
            "static_assert(sizeof(int) == 4, \"struct A {\");",
            "namespace detail { struct A {}; }",
            "namespace wrong { struct A {}; }",
            "namespace io::detail { struct A {}; }",
            "// struct A {};\n",
        ]:
            with self.subTest(text):
                self.assertEqual(self.names(text + " struct After {};"), ["After"])

    def test_enumerators(self):
        self.assertEqual(self.names("enum A : unsigned char { b, c = 3, d };"), ["A", "b", "c", "d"])
        self.assertEqual(self.names("enum class A { b, c };"), ["A"])

    def test_scopes(self):
        self.assertEqual(self.names("namespace math { constexpr int f() { return 1; } } int g();"), ["math::f", "g"])

    def test_specialised_constants_are_the_constant(self):
        self.assertEqual(self.names("template <class T> inline constexpr bool a = false;"), ["a"])
        self.assertEqual(self.names("template <class T> requires T::x inline constexpr bool a<T> = T::x;"), [])


class Faults(unittest.TestCase):
    names = {"Dense": {"ctnn/layers/dense.hpp"}, "math::exp": {"ctnn/math/exp.hpp"}}
    page = ("| [`Dense`](../../include/ctnn/layers/dense.hpp) | a layer |\n"
            "| [`math::exp`](../../include/ctnn/math/exp.hpp) | e to the x |\n")

    def seen(self, old, new):
        return "\n".join(faults(self.names, self.page.replace(old, new)))

    def test_each_kind_is_seen(self):
        self.assertEqual(self.seen("", ""), "")
        self.assertIn("math::exp of ctnn/math/exp.hpp has no line", self.seen("[`math::exp`]", "[`exp`]"))
        self.assertIn("there is no exp", self.seen("[`math::exp`]", "[`exp`]"))
        self.assertIn("is not declared in", self.seen("math/exp.hpp", "math/log.hpp"))
        self.assertIn("nothing is said", self.seen("e to the x", " "))
        self.assertIn("has 2 lines", self.seen("[`math::exp`]", "[`Dense`]"))


class ThePage(unittest.TestCase):
    maxDiff = None

    def test_every_public_name_has_its_line(self):
        names = public_names(ROOT)
        self.assertGreater(len(names), 200)  # or nothing was read
        page = (ROOT / "docs" / "reference" / "names.md").read_text(encoding="utf-8")
        self.assertEqual("\n".join(faults(names, page)), "")


if __name__ == "__main__":
    unittest.main()
