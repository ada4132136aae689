"""Links and headings of a Markdown page, read the way a code host reads them."""
import re
import unicodedata

FENCE = re.compile(r"(?m)^( *)(`{3,}|~{3,})([^`\n]*)\n(.*?)(^ *\2[`~]*[ ]*$\n?|\Z)", re.DOTALL)
CODE = re.compile(r"(?<!`)(`+)(?!`)(?:(?!\n[ ]*\n).)+?(?<!`)\1(?!`)|<!--.*?-->", re.DOTALL)
# [text](target "title"), [name]: target, and the attributes of HTML that hold one
LINK = re.compile(r"""(\]\(<?|^\[[^\]\n]+\]:[ ]+|\b(?:href|src|srcset)=")([^\s()<>"]+)""", re.MULTILINE)


def prose(text):
    """(start, end) of everything that is neither a block nor a span of code, nor a comment."""
    at = 0
    for fence in [*FENCE.finditer(text), None]:
        end = fence.start() if fence else len(text)
        for span in CODE.finditer(text, at, end):
            yield at, span.start()
            at = span.end()
        yield at, end
        at = fence.end() if fence else end


def is_relative(target):
    return not re.match(r"[a-z][a-z+.-]*:|//", target)


def links(text):
    """(start, end) of each target."""
    for start, end in prose(text):
        for link in LINK.finditer(text, start, end):
            yield link.span(2)


def rewritten(text, new_target):
    """The page with new_target(target) in place of each relative target."""
    out, at = "", 0
    for start, end in links(text):
        target = text[start:end]
        out += text[at:start] + (new_target(target) if is_relative(target) else target)
        at = end
    return out + text[at:]


def slug(heading, separator="-"):
    """The anchor of a heading."""
    text = unicodedata.normalize("NFC", heading).strip().lower()
    return re.sub(r"[^\w\- ]", "", text).replace(" ", separator)


def anchors(text):
    """The anchors of a page: of its headings, and what it names by id."""
    without_blocks = FENCE.sub("", text)
    for heading in re.finditer(r"(?m)^#{1,6} +(.+?)(?: +#+)?$", without_blocks):
        plain = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", heading[1])
        yield slug(re.sub(r"`[^`]*`|</?[a-z][^>]*>|(?<!\w)_|_(?!\w)", lambda part: part[0] if part[0][0] == "`" else "", plain))
    yield from re.findall(r'\b(?:id|name)="([^"]+)"', without_blocks)
