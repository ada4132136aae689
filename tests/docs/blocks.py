#!/usr/bin/env python3
"""Every block of code and of output in the documentation is what a file says or a program printed, every picture what a program drew, and
every link leads somewhere.

A line before a block tells where it is from:

  <!-- from examples/04_logic_gates/main.cpp -->        the file, below the comment that it begins with
  <!-- from examples/04_logic_gates/main.cpp: net -->   what stands in it between two lines `// [net]` (in other languages `# [net]`)
  <!-- printed by 04_logic_gates -->                    all that the example prints; it is in OUTPUTS/04_logic_gates.txt
  <!-- printed by 04_logic_gates: 12-20 -->             these lines of it
  <!-- printed by 04_logic_gates: from "text" to "text" -->   from the first line with this text to the next with that
  <!-- compiled -->, <!-- does not compile: REGEX -->   it stands for itself; tests/cmake/readme.cmake compiles it
  <!-- by hand: REASON -->                              nothing to check, for `sh` and `text`

In docs/tutorial every block has such a line; elsewhere `cpp` and `cmake` without one are compiled. The pictures in docs/pictures/NAME are
those that the example NAME draws, in OUTPUTS/NAME. The CMake target example_outputs makes OUTPUTS: <build>/examples/outputs. Without --write
it checks.
"""
import argparse
import difflib
import re
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "docs"))
import links  # noqa: E402

MARKER = re.compile(r"(?m)^ *<!-- (from|printed by|compiled|does not compile|by hand)\b[: ]*(.*?) *-->$\n?")
LONGEST_DIFF = 40
SECTION = r"\s*(?://|#) \[{}\]\s*"


class Fault(Exception):
    pass


# ---- what a marker stands for -------------------------------------------------------------------------------------------------------
def section(lines, name):
    """The lines between `// [name]` and `// [name]`, without such lines of other sections."""
    ends = [at for at, line in enumerate(lines) if re.fullmatch(SECTION.format(re.escape(name)), line)]
    if len(ends) != 2:
        raise Fault(f"a line `// [{name}]` before and one after the section, found {len(ends)}")
    return [line for line in lines[ends[0] + 1 : ends[1]] if not re.fullmatch(SECTION.format(r"[\w -]+"), line)]


def below_head(lines, path):
    """A file without the comment it begins with, and without the lines that only begin or end sections."""
    comment = "//" if path.suffix in (".cpp", ".hpp", ".inc") else "#"
    at = 0
    while at < len(lines) and (lines[at].startswith(comment) or not lines[at].strip()):
        at += 1
    return [line for line in lines[at:] if not re.fullmatch(SECTION.format(r"[\w -]+"), line)]


def from_file(root, what):
    name, _, part = what.partition(": ")
    path = root / name
    if not path.is_file():
        raise Fault(f"no file {name}")
    lines = path.read_text(encoding="utf-8").split("\n")
    try:
        lines = section(lines, part) if part else below_head(lines, path)
    except Fault as fault:
        raise Fault(f"{name}: {fault}") from None
    return textwrap.dedent("\n".join(lines)).split("\n")


def printed_by(outputs, what):
    name, _, part = what.partition(": ")
    path = outputs / f"{name}.txt"
    if not path.is_file():
        raise Fault(f"no output of {name} in {outputs}")
    lines = path.read_text(encoding="utf-8").split("\n")
    if not part:
        return lines
    if numbers := re.fullmatch(r"(\d+)(?:-(\d+))?", part):
        first, last = int(numbers[1]), int(numbers[2] or numbers[1])
        if not 1 <= first <= last <= len(lines):
            raise Fault(f"{name} prints {len(lines)} lines, not {part}")
        return lines[first - 1 : last]
    if texts := re.fullmatch(r'from "(.+?)" to "(.+?)"', part):
        begins = [at for at, line in enumerate(lines) if texts[1] in line]
        ends = [at for at, line in enumerate(lines) if texts[2] in line and begins and at >= begins[0]]
        if not ends:
            raise Fault(f'{name} prints no lines from "{texts[1]}" to "{texts[2]}"')
        return lines[begins[0] : ends[0] + 1]
    raise Fault(f'not understood: "{part}"; lines 12-20, or from "text" to "text"')


def trimmed(lines):
    """Without blanks at the ends of lines, and without empty lines at both ends."""
    return "\n".join(line.rstrip() for line in lines).strip("\n").split("\n")


# ---- a page -----------------------------------------------------------------------------------------------------------------------
class Page:
    def __init__(self, root, path, outputs):
        self.root, self.path, self.outputs = root, path, outputs
        self.name = path.relative_to(root).as_posix()
        self.text = path.read_text(encoding="utf-8")
        self.faults, self.by_hand = [], 0

    def fault(self, at, what):
        self.faults.append(f"{self.name}:{self.text.count(chr(10), 0, at) + 1}: {what}")

    def wanted(self, kind, what):
        """The lines that a block must have; None where that is not for us to say."""
        if kind == "from":
            return trimmed(from_file(self.root, what))
        if kind == "printed by" and self.outputs:
            return trimmed(printed_by(self.outputs, what))
        return None

    def check_kind(self, fence, kind, what):
        language = fence[3].strip()
        in_tutorial = self.name.startswith("docs/tutorial/")
        if in_tutorial and not kind:
            self.fault(fence.start(), f"a block of {language or 'text'} that does not say where it is from")
        if kind == "by hand":
            self.by_hand += 1
            if language not in ("sh", "text") or not what:
                self.fault(fence.start(), "only `sh` and `text` may be written by hand, with a reason")
        if kind in ("compiled", "does not compile") and language not in ("cpp", "cmake"):
            self.fault(fence.start(), f"`{language}` is not compiled")

    def body(self, fence, kind, what):
        """A block's lines as they must be; notes where they are not."""
        wanted = self.wanted(kind, what)
        if wanted is None:
            return fence[4]
        indent = fence[1]
        found = [line.removeprefix(indent) for line in fence[4].removesuffix("\n").split("\n")]
        if trimmed(found) != wanted:
            source = f"{kind} {what}"
            diff = list(difflib.unified_diff(wanted, found, source, self.name, lineterm="", n=1))
            diff = "\n".join(diff[:LONGEST_DIFF] + ["..."] * (len(diff) > LONGEST_DIFF))
            self.fault(fence.start(), f"differs from what is {source}\n{textwrap.indent(diff, '    ')}")
        if any(line.lstrip().startswith(fence[2]) for line in wanted):
            raise Fault(f"this block needs a longer fence than {fence[2]}")
        return "".join(f"{indent}{line}".rstrip() + "\n" for line in wanted)

    def blocks(self):
        """The page with all its blocks as they must be."""
        fences = list(links.FENCE.finditer(self.text))
        markers = {marker.end(): marker for marker in MARKER.finditer(self.text)
                   if not any(fence.start() < marker.start() < fence.end() for fence in fences)}
        out, at = "", 0
        for fence in fences:
            marker = markers.pop(fence.start(), None)
            kind, what = (marker[1], marker[2]) if marker else ("", "")
            self.check_kind(fence, kind, what)
            body = fence[4]
            try:
                body = self.body(fence, kind, what)
            except Fault as fault:
                self.fault(fence.start(), str(fault))
            out += self.text[at : fence.start(4)] + body + fence[5]
            at = fence.end()
        for marker in markers.values():
            self.fault(marker.start(), "no block right below what says where it is from")
        return out + self.text[at:]

    def check_links(self):
        for start, end in links.links(self.text):
            target = self.text[start:end]
            if not links.is_relative(target):
                continue
            name, _, anchor = target.partition("#")
            path = (self.path.parent / name).resolve() if name else self.path
            if not path.exists() or not path.is_relative_to(self.root):
                self.fault(start, f"no such file: {target}")
            elif anchor and path.suffix != ".md":
                self.fault(start, f"only pages have anchors: {target}")
            elif anchor:
                found = list(links.anchors(path.read_text(encoding="utf-8"))).count(anchor)
                if found != 1:
                    self.fault(start, f"{found or 'no'} heading{'s' if found else ''} of this name: {target}")


def check_navigation(root, pages):
    """Each page stands in docs/mkdocs.yml, and what stands there is a page."""
    text = (root / "docs" / "mkdocs.yml").read_text(encoding="utf-8")
    listed = re.findall(r"(?m)^ *- (?:.*: )?([\w./-]+\.md) *$", text[text.index("\nnav:") :])
    there = {page.path.relative_to(root / "docs").as_posix() for page in pages if page.name.startswith("docs/")} | {"index.md"}
    for name in sorted(there - set(listed)):
        yield f"docs/mkdocs.yml: {name} is not in the navigation"
    for name in listed:
        if name not in there or listed.count(name) > 1:
            yield f"docs/mkdocs.yml: {name} is {'there twice' if name in there else 'no page'}"


def check_pictures(root, outputs, write):
    """docs/pictures/NAME has the pictures that the example NAME draws now; with write, it gets them."""
    pictures = root / "docs" / "pictures"
    drawn = {path.relative_to(outputs): path for path in outputs.glob("*/*.svg")}
    shown = {path.relative_to(pictures): path for path in pictures.glob("*/*.svg")}
    for name in sorted(drawn.keys() | shown.keys()):
        if write and name in drawn:
            (pictures / name).parent.mkdir(parents=True, exist_ok=True)
            (pictures / name).write_bytes(drawn[name].read_bytes())
        elif name not in drawn:
            yield f"docs/pictures/{name.as_posix()}: {name.parts[0]} draws no such picture"
        elif name not in shown or drawn[name].read_bytes() != shown[name].read_bytes():
            yield f"docs/pictures/{name.as_posix()}: {name.parts[0]} draws {'another one' if name in shown else 'this too'}"


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=ROOT, help="the project")
    parser.add_argument("--outputs", type=Path, help="without it, what is printed or drawn is not compared")
    parser.add_argument("--write", action="store_true", help="rewrite blocks and pictures in place")
    options = parser.parse_args(arguments)
    root = options.root.resolve()

    faults, by_hand = list(check_pictures(root, options.outputs, options.write)) if options.outputs else [], 0
    pages = [Page(root, path, options.outputs) for path in [root / "README.md", *sorted(root.glob("docs/**/*.md"))]]
    for page in pages:
        text = page.blocks()
        if options.write and text != page.text:
            page.path.write_text(text, encoding="utf-8")
            print(f"{page.name} rewritten")
            page = Page(root, page.path, options.outputs)
            page.blocks()
        page.check_links()
        faults += page.faults
        by_hand += page.by_hand
    faults += check_navigation(root, pages)
    for fault in faults:
        print(fault)
    print(f"{len(pages)} pages, {by_hand} blocks by hand, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
