"""What MkDocs does beyond its own: README.md is the front page, and a link to a file outside docs/ leads to a page that shows it.

A page of docs/ is written for a code host, where its links lead to files: `../../include/ctnn/net/net.hpp`. Here such a file becomes the page
source/include/ctnn/net/net.hpp.html, a folder the list of its files, and a header's page leads on to the API.
"""
import json
import logging
import os
import posixpath
import re
import sys
import xml.etree.ElementTree
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from mkdocs.structure.nav import Link

DOCS = Path(__file__).resolve().parent
ROOT = DOCS.parent
sys.path.insert(0, str(DOCS))
import links  # noqa: E402

LANGUAGES = {".cpp": "cpp", ".hpp": "cpp", ".inc": "cpp", ".py": "python", ".cmake": "cmake", ".json": "json", ".sh": "sh"}
LARGEST = 100_000  # bytes of a file that is shown; a larger one, or one that is no text, is there to be saved

api_pages = {}  # of the headers, by path: from Doxygen's tag file


def on_config(config):
    logging.getLogger("mkdocs").setLevel(logging.WARNING)  # less would list each page that is in no menu
    config.mdx_configs["toc"]["slugify"] = links.slug
    config.theme.static_templates.discard("404.html")  # would have to know where the site will be
    for file in xml.etree.ElementTree.parse(config.extra["api_tags"]).iterfind("compound[@kind='file']"):
        api_pages[Path(file.findtext("path"), file.findtext("name"))] = file.findtext("filename")
    return config


# ---- which pages there are ------------------------------------------------------------------------------------------------------
def is_shown(path):
    """Whether a file becomes a page of its text."""
    if path.suffix == ".md" or path.is_dir():
        return True
    if path.stat().st_size > LARGEST:
        return False
    try:
        return "\0" not in path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return False


def source_uri(path):
    """Where the site keeps a file or folder from outside docs/, as MkDocs names its pages."""
    name = posixpath.join("source", path.relative_to(ROOT).as_posix())
    if path.name == "README.md":
        return posixpath.join(posixpath.dirname(name), "index.md")
    if path.is_dir():
        return posixpath.join(name, "index.md")
    return name if path.suffix == ".md" or not is_shown(path) else name + ".md"


def uri_of(path):
    """Where the site keeps any file of the project."""
    if path == ROOT / "README.md":
        return "index.md"
    return path.relative_to(DOCS).as_posix() if path.is_relative_to(DOCS) else source_uri(path)


def resolved(page, target):
    path = Path(os.path.normpath(page.parent / target.partition("#")[0]))
    if not path.exists() or not path.is_relative_to(ROOT):
        raise PluginError(f"{page.relative_to(ROOT)}: no such file: {target}")
    return path


def listed(folder):
    return sorted(path for path in folder.iterdir() if not path.name.startswith((".", "__")))


def found_in(page):
    """Where the links of a page lead that stay in the project."""
    text = page.read_text(encoding="utf-8")
    targets = (text[start:end] for start, end in links.links(text))
    return [resolved(page, target) for target in targets if links.is_relative(target) and not target.startswith("#")]


def linked_from(path):
    """Files and folders outside docs/ that the page of a file leads to."""
    if path.is_dir():
        readme = path / "README.md"
        return listed(path) + (found_in(readme) if readme.exists() else [])
    return found_in(path) if path.suffix == ".md" else []


def on_files(files, config):
    for file in list(files):
        path = Path(file.abs_src_path)
        if path.is_relative_to(DOCS):
            file.repository_path = path
            if path.suffix != ".md" and not path.is_relative_to(DOCS / "pictures"):
                files.remove(file)

    def add(uri, path):
        file = File(uri, str(ROOT), config.site_dir, config.use_directory_urls)
        file.abs_src_path = str(path)
        file.repository_path = path
        files.append(file)

    add("index.md", ROOT / "README.md")
    to_do = [file.repository_path for file in files.documentation_pages()]
    while to_do:
        for path in linked_from(to_do.pop()):
            if path.is_relative_to(DOCS) or path == ROOT / "README.md" or source_uri(path) in files:
                continue
            path = path.parent if path.name == "README.md" else path
            add(source_uri(path), path)
            to_do.append(path)
    return files


def on_nav(nav, config, files):
    nav.items.append(Link("API", "api/index.html"))
    return nav


# ---- what they say -------------------------------------------------------------------------------------------------------------
def on_page_read_source(page, config):
    path, uri = page.file.repository_path, page.file.src_uri
    if not uri.startswith("source/") or path.suffix == ".md":
        return None
    name = path.relative_to(ROOT).as_posix()
    if path.is_dir():
        lines = [f"# {name}/", ""]
        for entry in listed(path):
            lines.append(f"- [{entry.name}{'/' if entry.is_dir() else ''}]({entry.name})")
        readme = path / "README.md"
        return "\n".join(lines) + "\n\n" + (readme.read_text(encoding="utf-8") if readme.exists() else "")
    text = path.read_text(encoding="utf-8").rstrip("\n")
    language = "cmake" if path.name == "CMakeLists.txt" else LANGUAGES.get(path.suffix, "text")
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    api = ""
    if path in api_pages:
        api = f'<a href="{"../" * uri.count("/")}api/{api_pages[path]}">In the API</a>\n\n'
    return f'# {name}\n\n{api}{fence}{language} linenums="1"\n{text}\n{fence}\n'


def blocks_apart(text):
    """A list or table right below a line of text is one on a code host, but not for Python-Markdown."""
    parts, at = [], 0
    for fence in [*links.FENCE.finditer(text), None]:
        end = fence.start() if fence else len(text)
        part = re.sub(r"(?m)^(?![-*] |\||\d+\. )(\S.*\n)(?=[-*] |1\. |\|)", r"\1\n", text[at:end])
        parts.append(part + (fence[0] if fence else ""))
        at = fence.end() if fence else end
    return "".join(parts)


def on_page_markdown(markdown, page, config, files):
    path, uri = page.file.repository_path, page.file.src_uri
    if uri.startswith("source/") and path.is_file() and path.suffix != ".md":
        return markdown
    # A folder's list and its README stand in the folder.
    base = path / "README.md" if path.is_dir() else path

    def in_site(target):
        if target.startswith("#"):
            return target
        anchor = target[target.find("#"):] if "#" in target else ""
        return posixpath.relpath(uri_of(resolved(base, target)), posixpath.dirname(uri)) + anchor

    return blocks_apart(links.rewritten(markdown, in_site))


def on_post_build(config):
    for name in ("sitemap.xml", "sitemap.xml.gz"):  # of addresses that nobody knows
        Path(config.site_dir, name).unlink(missing_ok=True)
    # Sources are found by their name in the API; every page would otherwise be found in them.
    index = Path(config.site_dir, "search", "search_index.json")
    content = json.loads(index.read_text(encoding="utf-8"))
    content["docs"] = [entry for entry in content["docs"] if not entry["location"].startswith("source/")]
    index.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
