"""What Doxygen reads instead of a header: FILE of this library, line for line, with its docstrings in Doxygen's words.

Docstrings are plain text: `code` in backquotes, a paragraph for each head word ("Shapes   x: Inputs;  y: Outputs"), items that begin with a
dash, and indented lines that stay as they are. One docstring is for all declarations down to the next empty line. The inline namespace that
begin_target.inc opens is left out.
"""
import html
import re
import sys

HEAD = re.compile(r"(?=Backward |[A-Z][a-z]+  )(.{9})(?<= )(\S.*)")  # "Errors   what": the text begins in column 10
CODE = re.compile(r"(`+)(.+?)\1", re.DOTALL)
DOCSTRING = re.compile(r"( *)/// ?(?!<)(.*)")


def escaped(text):
    """Plain text, so that Doxygen sees no command, tag or link in it."""
    return re.sub(r"([\\@#%~$])", r"\\\1", html.escape(text, quote=False)).replace("::", r"\::").replace("--", r"\--")


def marked(lines):
    """Lines of prose: code between backquotes, which may go on in the next line."""
    text, out, end = "\n".join(lines), "", 0
    for span in CODE.finditer(text):
        out += escaped(text[end : span.start()]) + f"<code>{escaped(span[2])}</code>".replace("\n", "</code>\n<code>")
        end = span.end()
    return (out + escaped(text[end:])).split("\n")


def paragraphs(lines):
    """(kind, lines) of a docstring: a head word's paragraph, an item of a list, what stands indented, prose, or an empty line."""
    found = []
    for line in lines:
        kind = found[-1][0] if found else ""
        if not line.strip():
            found.append(("empty", [""]))
        elif (kind == "head" and line.startswith(" " * 9)) or (kind == "item" and line.startswith("  ")):
            found[-1][1].append(line.strip())
        elif HEAD.fullmatch(line):
            found.append(("head", [line]))
        elif line.startswith("- "):
            found.append(("item", [line[2:]]))
        else:
            new = "indented" if line.startswith("  ") else "prose"
            if kind != new:
                found.append((new, []))
            found[-1][1].append(line)
    return found


def translated(lines):
    """A docstring, one line for each of its lines."""
    out = []
    found = paragraphs(lines)
    for at, (kind, part) in enumerate(found):
        if kind == "head":
            word, text = HEAD.fullmatch(part[0]).groups()
            part = marked([text, *part[1:]])
            part[0] = f'<dl class="section"><dt>{word.strip()}</dt><dd>{part[0]}'
            part[-1] += "</dd></dl>"
        elif kind == "item":
            part = marked(part)
            part[0] = ("<ul>" if found[at - 1][0] != "item" or at == 0 else "") + f"<li>{part[0]}"
            part[-1] += "</li>" + ("</ul>" if at + 1 == len(found) or found[at + 1][0] != "item" else "")
        elif kind == "indented":
            margin = min(len(line) - len(line.lstrip()) for line in part)
            part = [escaped(line[margin:]).replace("`", "") for line in part]
            part[0] = f'<pre class="fragment">{part[0]}'
            part[-1] += "</pre>"
        elif kind == "prose":
            part = marked(part)
        out += part
    return out


def first_paragraph(lines):
    """What a docstring begins with, in one line."""
    kind, part = paragraphs(lines)[0]
    return " ".join(marked(part)) if kind == "prose" else ""


def filtered(lines):
    shared = ""  # the docstring of the declaration above, when no empty line has ended its reach
    in_body = False
    at = 0
    while at < len(lines):
        line = lines[at]
        if docstring := DOCSTRING.match(line):
            begin = at
            while at < len(lines) and DOCSTRING.match(lines[at]):
                at += 1
            text = [DOCSTRING.match(each)[2].rstrip() for each in lines[begin:at]]
            lines[begin:at] = [f"{docstring[1]}/// {each}" for each in translated(text)]
            if not in_body:
                shared = first_paragraph(text)
            continue
        if "///<" in line:
            code, _, text = line.partition("///<")
            lines[at] = f"{code}///<{marked([text])[0]}"
        if in_body:
            in_body = not line.startswith("}")
        elif re.fullmatch(r"#include <ctnn/(begin|end)_target.inc>", line):
            lines[at] = ""
        elif not line or line.startswith("namespace "):
            shared = ""
        else:
            after_another = re.search(r"^\S.*;$|^}|^ +\S.*;$", lines[at - 1])
            defines = not re.search(r"^(struct|class) \w+;$", "\n".join(lines[at : at + 2]), re.MULTILINE)
            if shared and after_another and defines and re.match(r"\w|\[\[", line):
                lines[at] = f"/** {shared} */ {line}"
            in_body = line.endswith("{")
        at += 1
    return lines


def main(path):
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    if lines[0].startswith("// SPDX"):
        lines[0] = rf"/// \file ctnn/{path.replace(chr(92), '/').rpartition('/ctnn/')[2]}"
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write("\n".join([lines[0], *filtered(lines[1:])]))


if __name__ == "__main__":
    main(sys.argv[1])
