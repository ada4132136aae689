#!/usr/bin/env python3
"""Follows every link of the built SITE: files and anchors must be there, and nothing may be fetched from elsewhere."""
import html
import re
import sys
import urllib.parse
from pathlib import Path

# Doxygen 1.9.4 offers a list of nested classes where all of them are private.
NOT_THERE = "nested-classes"
ATTRIBUTES = re.compile(r"""\s([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
TAG = re.compile(r"<([a-zA-Z][\w-]*)((?:\s[^<>]*?(?:\"[^\"]*\"|'[^']*')?)*)/?>")
NO_TEXT = re.compile(r"<!--.*?-->|(<(script|style)\b[^>]*>).*?</\2>", re.DOTALL)
IN_STYLE = re.compile(r"""url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)""")


def references(path):
    """(target, whether it is fetched) of a page or stylesheet, and the page's anchors."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".css":
        return [(a or b, True) for a, b in IN_STYLE.findall(re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))], set()
    found, anchors = [], set()
    for tag, attributes in TAG.findall(NO_TEXT.sub(lambda match: match[1] or "", text)):
        for name, *values in ATTRIBUTES.findall(attributes):
            value = html.unescape("".join(values))
            if name == "id" or (name == "name" and tag == "a"):
                anchors.add(value)
            elif name in ("href", "xlink:href") and tag != "base":
                found.append((value, tag.lower() not in ("a", "area")))
            elif name in ("src", "data", "poster", "action"):
                found.append((value, True))
            elif name == "srcset":
                found += [(part.split()[0], True) for part in value.split(",")]
    return found, anchors


def main(site):
    site = Path(site).resolve()
    pages = {path: references(path) for path in sorted(site.rglob("*")) if path.suffix in (".html", ".css", ".svg")}
    faults, count = [], 0
    for page, (targets, _) in pages.items():
        for target, fetched in dict.fromkeys(targets):
            count += 1
            where = f"{page.relative_to(site)}: {target}"
            if re.match(r"(data|javascript|mailto):", target):
                continue
            if re.match(r"[a-z]+:|//", target):
                if fetched:
                    faults.append(f"{where}: is fetched from elsewhere")
                continue
            name, _, anchor = target.partition("#")
            name = urllib.parse.unquote(name.partition("?")[0])
            path = (page.parent / name).resolve() if name else page
            path = path / "index.html" if path.is_dir() else path
            if not path.is_file() or not path.is_relative_to(site):
                faults.append(f"{where}: no such file")
            elif anchor and path.suffix == ".html" and urllib.parse.unquote(anchor) not in pages[path][1] | {"top", NOT_THERE}:
                faults.append(f"{where}: no such anchor")
    for fault in faults:
        print(fault)
    number = sum(path.suffix == ".html" for path in pages)
    guide = sum(path.suffix == ".html" and "api" not in path.relative_to(site).parts[:1] for path in pages)
    print(f"{guide} pages of the guide, {number - guide} of the API, {count} links, {len(faults)} faults")
    return 1 if faults or not guide else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
