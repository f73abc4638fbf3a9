"""The help's pages: Markdown files under resources/help, in the order of their table of contents; no Qt.

The same files are the user guide of the site (`make docs`).
"""

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache

from resources import files

FOLDER = "help"
START = "main-job"
_HEADING = re.compile(r"^#{1,6}\s+(.*)$", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_RULE = re.compile(r"^\|[\s|:-]+\|$", re.MULTILINE)
_MARKS = re.compile(r"[*`\\]+")
_SIGNS = re.compile(r"[#>|]+")


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its file's name without ending, its title (the first heading), the part it is in, its Markdown."""

    name: str
    title: str
    part: str
    markdown: str

    @property
    def headings(self) -> list[str]:
        return [plain(heading) for heading in _HEADING.findall(self.markdown)]


@cache
def pages() -> tuple[Page, ...]:
    """All pages in reading order."""
    parts = tomllib.loads(files.text(FOLDER, "contents.toml"))["part"]
    return tuple(_read(name, part["title"]) for part in parts for name in part["pages"])


def page(name: str) -> Page:
    """The page of that name; KeyError where there is none."""
    return _by_name()[name]


def split_topic(topic: str) -> tuple[str, str]:
    """``"bounds#hard-and-soft"`` as page and heading; the heading is empty where none is named."""
    name, _, heading = topic.partition("#")
    return name, heading


def slug(heading: str) -> str:
    """A heading as the end of an address, the way the site makes it: ``"As known on"`` is ``as-known-on``."""
    letters = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", letters).strip().lower())


def plain(markdown: str) -> str:
    """The words alone, in lines, as they are searched and shown in a list of hits."""
    words = _LINK.sub(r"\1", _PICTURE.sub("", _RULE.sub("", markdown)))
    lines = (re.sub(r"\s+", " ", _SIGNS.sub(" ", _MARKS.sub("", line))).strip() for line in words.splitlines())
    return "\n".join(line for line in lines if line)


@cache
def _by_name() -> dict[str, Page]:
    return {each.name: each for each in pages()}


def _read(name: str, part: str) -> Page:
    markdown = files.text(FOLDER, f"{name}.md")
    title = _HEADING.search(markdown)
    return Page(name, plain(title[1]) if title else name, part, markdown)
