# SPDX-License-Identifier: BSL-1.0
"""What measure.py found: one image's figure compared with another's, or all figures joined to one file."""
import argparse
import json
import pathlib
import sys

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("files", nargs="+")
parser.add_argument("--at-most", nargs=2, metavar=("FACTOR", "FILE"))
parser.add_argument("--join", metavar="FILE")
given = parser.parse_args()

if given.join:
    joined = {pathlib.Path(path).stem: json.loads(pathlib.Path(path).read_text()) for path in given.files}
    pathlib.Path(given.join).write_text(json.dumps(joined, indent=1))
else:
    path, name = given.files
    factor, other = given.at_most
    mine, others = (json.loads(pathlib.Path(file).read_text())[name] for file in (path, other))
    print(f"{name}: {mine}, {mine / others:.3f} times {others}")
    sys.exit(mine > float(factor) * others)
