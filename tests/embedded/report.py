# SPDX-License-Identifier: BSL-1.0
"""Writes what was measured on three chips into the tables of docs/reference/embedded.md and README.md; with --check, says whether they
stand there already."""
import argparse
import json
import pathlib
import re
import subprocess
import sys

CHIPS = {"cortex-m0plus": "Cortex-M0+", "cortex-m4f": "Cortex-M4F", "cortex-m7f": "Cortex-M7F"}
ROWS = [
    ("inference, floats", "instructions", "forward", "instructions"),
    ("", "code, bytes", "forward", "code"),
    ("", "RAM: `.bss`, bytes", "forward", "bss"),
    ("", "stack, bytes", "forward", "stack"),
    ("the same, `ctnn::compact`", "instructions", "forward_compact", "instructions"),
    ("", "code, bytes", "forward_compact", "code"),
    ("inference, int8", "instructions", "int8_forward", "instructions"),
    ("", "image with net, bytes", "int8_forward", "text"),
    ("", "RAM: `.bss`, bytes", "int8_forward", "bss"),
    ("", "stack, bytes", "int8_forward", "stack"),
    ("the same, floats go in and come out", "instructions", "int8_forward_floats", "instructions"),
    ("image, bytes", "with `Net`", "forward", "text"),
    ("", "with the layers called by hand", "written_by_hand", "text"),
    ("a step of `GradientDescent`", "instructions", "train_step_GradientDescent", "instructions"),
    ("", "stack, bytes", "train_step_GradientDescent", "stack"),
    ("a step of `SGD`", "instructions", "train_step_SGD", "instructions"),
    ("a step of `Adam`", "instructions", "train_step_Adam", "instructions"),
    ("", "code of doubles, bytes", "train_step_Adam", "double"),
]
README_ROWS = [
    ("inference in floats: instructions / code / RAM / stack", "forward", ("instructions", "code", "bss", "stack")),
    ("inference in int8: instructions / image with net / RAM / stack", "int8_forward", ("instructions", "text", "bss", "stack")),
    ("a step of training: instructions / stack", "train_step_GradientDescent", ("instructions", "stack")),
]


def table(header, rows):
    lines = [header, [""] * len(header), *rows]
    return "\n".join("|" + "|".join(f" {cell} " if line[0] or any(line) else "---" for cell in line) + "|" for line in lines)


def replaced(text, between, content):
    """text with what stands between <!-- between --> and <!-- end --> replaced."""
    pattern = rf"(<!-- {between}[^>]*-->\n).*?(<!-- end -->)"
    if not re.search(pattern, text, re.S):
        sys.exit(f"no <!-- {between} --> ... <!-- end --> to write to")
    return re.sub(pattern, lambda match: match[1] + content + "\n" + match[2], text, flags=re.S)


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("figures", nargs="+", help="CHIP.json, one for each chip")
parser.add_argument("--page", type=pathlib.Path, required=True)
parser.add_argument("--readme", type=pathlib.Path, required=True)
parser.add_argument("--compiler", required=True)
parser.add_argument("--check", action="store_true")
given = parser.parse_args()

chips = {pathlib.Path(path).stem: json.loads(pathlib.Path(path).read_text()) for path in given.figures}
version = subprocess.run([given.compiler, "-dumpfullversion"], check=True, capture_output=True, text=True).stdout.strip()
names = [CHIPS[chip] for chip in chips]
page = table(["16-32-16-4", f"g++ {version} -Os", *names],
             [[what, unit, *(f"{chips[chip][image][figure]:,}" for chip in chips)] for what, unit, image, figure in ROWS])
readme = table(["16-32-16-4, g++ -Os", *names],
               [[what, *(" / ".join(f"{chips[chip][image][figure]:,}" for figure in figures) for chip in chips)]
                for what, image, figures in README_ROWS])
stale = []
for path, content in ((given.page, page), (given.readme, readme)):
    before = path.read_text()
    after = replaced(before, "measured", content)
    if before != after:
        stale.append(path.name)
        if not given.check:
            path.write_text(after)
if given.check and stale:
    sys.exit(f"other figures than in {' and '.join(stale)}:\n{page}\n{readme}")
print("written to" if stale else "as in", given.page.name, "and", given.readme.name)
