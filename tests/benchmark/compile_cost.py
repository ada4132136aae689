#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What ctnn costs the compiler's front end: seconds (the best of several runs) and peak memory.

    tests/benchmark/compile_cost.py [--runs 3] [compiler ...]        default: those of the promised ones that are installed

No test judges these figures: they are measured on whatever else the machine does. Trust the ratios.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMPILERS = ["g++-12", "clang++-14", "clang++-16", "clang++-19"]


def deep_net(layers):
    """One training step of Dense<8, 8>, ReLU, Dense<8, 8>, ReLU, ... with Adam's state."""
    pair = ["Dense<8, 8>", "ReLU"]
    types = ", ".join(pair[i % 2] for i in range(layers))
    return f"""#include <array>
#include <ctnn/ctnn.hpp>
using namespace ctnn;
using Deep = Net<{types}>;
float run(Deep& net, const std::array<Sample<Deep::Input, Deep::Output>, 4>& samples);
float run(Deep& net, const std::array<Sample<Deep::Input, Deep::Output>, 4>& samples) {{
  Trainer trainer{{net, MeanSquaredError{{}}, Adam{{}}, batch<4>}};
  return trainer.step(samples);
}}
"""


PROGRAMS = {
    "hana tuple + array + span": "#include <array>\n#include <span>\n#include <boost/hana/tuple.hpp>\n",
    "ctnn.hpp": "#include <ctnn/ctnn.hpp>\n",
    "XOR learnt (design.cpp)": (ROOT / "tests/programs/design.cpp"),
    "50 layers": deep_net(50),
    "200 layers": deep_net(200),
    "300 layers": deep_net(300),
}


def compile_once(compiler, source):
    """Seconds of processor time and peak bytes of one front-end run; compilers fork, so all children count."""
    command = [compiler, "-std=c++20", "-fsyntax-only", f"-I{ROOT / 'include'}", str(source)]
    with tempfile.TemporaryFile("w+") as messages:
        process = subprocess.Popen(command, stdout=messages, stderr=messages)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            messages.seek(0)
            sys.exit(f"{' '.join(command)}\n{messages.read()[:4000]}")
    unit = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit


def measure(compiler, source, runs):
    results = [compile_once(compiler, source) for _ in range(runs)]
    return min(seconds for seconds, _ in results), max(peak for _, peak in results)


def report(compiler, figures):
    print(f"\n{compiler}")
    print(f"  {'':<28}{'seconds':>8}{'MiB':>7}")
    for name, (seconds, peak) in figures.items():
        print(f"  {name:<28}{seconds:>8.2f}{peak / 2**20:>7.0f}")

    def line(text, value, bar, unit):
        print(f"  {text:<38}{value:>7.2f}{unit:<4} to reach: <= {bar}{'' if value <= bar else '   MISSED'}")

    line("ctnn.hpp / Hana's tuple", figures["ctnn.hpp"][0] / figures["hana tuple + array + span"][0], 2, "x")
    line("200 layers", figures["200 layers"][0], 1.5, "s")
    line("200 layers", figures["200 layers"][1] / 2**20, 250, "MiB")
    line("200 layers / 50 layers", figures["200 layers"][0] / figures["50 layers"][0], 5, "x")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("compilers", nargs="*", help="default: " + ", ".join(COMPILERS))
    parser.add_argument("--runs", type=int, default=3, help="the best of how many (default 3)")
    arguments = parser.parse_args()
    compilers = arguments.compilers or [c for c in COMPILERS if shutil.which(c)]
    with tempfile.TemporaryDirectory() as folder:
        for compiler in compilers:
            figures = {}
            for number, (name, program) in enumerate(PROGRAMS.items()):
                source = program
                if isinstance(program, str):
                    source = pathlib.Path(folder) / f"{number}.cpp"
                    source.write_text(program)
                figures[name] = measure(compiler, source, arguments.runs)
            report(compiler, figures)


if __name__ == "__main__":
    main()
