"""Fails when LOG, what Doxygen complained about, has anything in it that must not be.

A member of a class may go without a docstring where its name says all, or a concept explains it; what stands in a namespace may not, deduction
guides and specialisations excepted.
"""
import re
import sys

MAY_LACK_ONE = re.compile(
    r"Member .* of (class|struct) |"
    r"Member .*(->|\w< .* \(variable\) of namespace).*|"
    r"Compound ctnn::(kernels::|io::|math::)?\w+(< .* >(::\w+)?|::\w+) is not documented"
)


def main(log):
    with open(log, encoding="utf-8") as file:
        lines = list(dict.fromkeys(line for line in file.read().splitlines() if line.strip()))
    missing = [line for line in lines if line.endswith(" is not documented.")]
    wrong = [line for line in lines if line not in missing]
    wrong += [line for line in missing if not MAY_LACK_ONE.search(line)]
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
