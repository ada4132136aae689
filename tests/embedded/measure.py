# SPDX-License-Identifier: BSL-1.0
"""What an image is made of, and what its function measured() costs in QEMU: prints the figures, writes them as JSON, and exits with 1
when one is above its limit or a symbol is in it that must not be."""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

FORBIDDEN = {
    "heap": r"_?(malloc|calloc|realloc|free|sbrk)(_r)?|_Zn[wa]\w*|_Zd[la]\w*",
    "exceptions": r"__cxa\w*|_Unwind\w*|__gxx_personality\w*",
    "printf": r"_?v?(s|sn|f)?i?printf\w*",
    "C mathematics": r"(__ieee754_)?(sqrt|pow|expm?1?|log1?p?|tanh?|sin|cos|erf|fma|floor|ceil|l?round|rint)f?|__math_\w+",
    "double": r"__aeabi_d\w+|__aeabi_c[dr]+cmp\w*|__aeabi_(f|i|ui|l|ul)2d|__\w+df\w*",
    "Hana": r"\w*5boost4hana\w*",
}
MUST_BE_EMPTY = (".init_array", ".ARM.exidx", ".ARM.extab")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Image:
    def __init__(self, path, tools):
        self.path = path
        self.sections = {m[1]: int(m[2]) for m in re.finditer(r"^(\.\S+)\s+(\d+)", run(tools + "size", "-A", path), re.M)}
        self.symbols = {}  # name: (address, size)
        for line in run(tools + "nm", "--print-size", "--defined-only", path).splitlines():
            fields = line.split()
            self.symbols[fields[-1]] = (int(fields[0], 16), int(fields[1], 16) if len(fields) == 4 else 0)

    def found(self, kind):
        """The symbols of a kind, and how many bytes they take; several names of one function count once."""
        names = [name for name in self.symbols if re.fullmatch(FORBIDDEN[kind], name)]
        return names, sum(dict(self.symbols[name] for name in names).values())


def emulate(image, emulator):
    """What the program says, and how many instructions the most expensive call of measured() takes."""
    with tempfile.TemporaryDirectory() as folder:
        trace = pathlib.Path(folder, "trace")
        version = tuple(map(int, re.search(r"version (\d+)\.(\d+)", run(emulator[0], "--version")).groups()))
        one_by_one = ["-singlestep"] if version < (8, 1) else ["-accel", "tcg,one-insn-per-tb=on"]
        result = subprocess.run([*emulator[:-1], *one_by_one, "-d", "nochain,exec", "-D", trace, emulator[-1], image.path],
                                capture_output=True, text=True, timeout=300)
        said = result.stdout + result.stderr
        if result.returncode != 0:
            sys.exit(f"{image.path} ended with {result.returncode}:\n{said}")
        entry = image.symbols["measured"][0] & ~1
        most, count, back, before = 0, 0, None, 0
        with open(trace, errors="replace") as lines:
            for line in lines:
                match = re.search(r"\[[0-9a-f]+/([0-9a-f]+)/", line)
                if not match:
                    continue
                at = int(match[1], 16)
                if back is None and at == entry:
                    back, count = (before + 2, before + 4), 0  # after the call
                elif back is not None and at in back:
                    most, back = max(most, count), None
                count += back is not None
                before = at
        return said, most


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--image", required=True)
    parser.add_argument("--tools", default="arm-none-eabi-", help="prefix of nm and size")
    parser.add_argument("--emulator", help="command, separated by ;")
    parser.add_argument("--without", help="image of the same program without what is measured")
    parser.add_argument("--data", type=int, default=0, help="bytes of constants that are no code: weights")
    parser.add_argument("--most", nargs="*", default=[], metavar="FIGURE=LIMIT")
    parser.add_argument("--exactly", nargs="*", default=[], metavar="FIGURE=VALUE")
    parser.add_argument("--allow", nargs="*", default=[], choices=FORBIDDEN, help="symbols that may be there")
    parser.add_argument("--expect", nargs="*", default=[], choices=FORBIDDEN, help="symbols that must be there: is this test awake?")
    parser.add_argument("--json", help="file for the figures")
    given = parser.parse_args()

    image = Image(given.image, given.tools)
    figures = {"text": image.sections[".text"], "data": image.sections.get(".data", 0), "bss": image.sections.get(".bss", 0)}
    wrong = []
    for kind in FORBIDDEN:
        names, size = image.found(kind)
        if kind == "double":
            figures["double"] = size
        if kind in given.expect and not names:
            wrong.append(f"no {kind} was seen")
        if names and kind not in given.allow + given.expect:
            wrong.append(f"{kind}: {', '.join(sorted(names))}")
    if not given.expect:
        wrong += [f"section {name} is not empty" for name in MUST_BE_EMPTY if image.sections.get(name, 0) != 0]
    if given.without:
        figures["code"] = figures["text"] - Image(given.without, given.tools).sections[".text"] - given.data
    if given.emulator:
        said, figures["instructions"] = emulate(image, given.emulator.split(";"))
        figures["stack"] = int(re.search(r"measured: (\d+) bytes of stack", said)[1])

    for limits, holds, word in ((given.most, int.__le__, "at most"), (given.exactly, int.__eq__, "exactly")):
        for limit in limits:
            name, value = limit.split("=")
            if not holds(figures[name], int(value)):
                wrong.append(f"{name}: {figures[name]}, {word} {value} allowed")
    print(pathlib.Path(given.image).name, figures)
    if given.json:
        pathlib.Path(given.json).write_text(json.dumps(figures))
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main()
