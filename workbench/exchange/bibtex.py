"""The articles as BibTeX, with BibLaTeX's date beside the year; UTF-8, and TeX's own signs escaped."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from workbench.citing import Item
from workbench.citing.dates import iso_day
from workbench.exchange.references import items, losses
from workbench.progress import Progress
from workbench.writing import write_whole

__all__ = ["as_bibtex", "losses", "write"]

_ESCAPED = {
    **{sign: f"\\{sign}" for sign in "&%$#_{}"},
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
}
_LIGATURE = re.compile(r"(?<=[-'`<>,?!])(?=[-'`<>,])")  # two signs that TeX would join: "--", "''", "?`"


def write(session: Session, path: Path, progress: Progress) -> None:
    progress.report(0, 0, "Writing the references")
    write_whole(path, as_bibtex(items(session)).encode("utf-8", "replace"))


def as_bibtex(listed: list[Item]) -> str:
    """The references as BibTeX, an entry each, with a key of name and year."""
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Block, Entry, Field

    keys = _keys(listed)
    entries: list[Block] = [
        Entry(_kind(item), key, [Field(name, f"{{{value}}}") for name, value in _fields(item)])
        for item, key in zip(listed, keys, strict=True)
    ]
    return str(write_string(Library(entries), unparse_stack=[])) if entries else ""


def _kind(item: Item) -> str:
    return "article" if item.get("container-title") else "misc"


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    day, seen = iso_day(item.get("issued")), iso_day(item.get("accessed"))
    names = " and ".join(map(_name, item.get("author") or ()))
    facts = {
        "title": f"{{{escaped(item['title'])}}}" if item.get("title") else None,  # braces keep its capitals
        "author": names,
        "journal": escaped(item.get("container-title")),
        "year": day[:4] if day else None,
        "date": day,
        "url": item.get("URL"),  # as it stands: "~" in an address is no blank
        "urldate": seen,
        "langid": item.get("language"),
    }
    return ((name, value) for name, value in facts.items() if value)


def escaped(words: Any) -> str:
    """Words on one line as TeX prints them."""
    line = _LIGATURE.sub("\0", " ".join(str(words or "").split()))
    return "".join(_ESCAPED.get(sign, sign) for sign in line).replace("\0", "{}")


def _name(name: dict[str, Any]) -> str:
    """As "Aziz, Rana"; a name that is not parted in braces, or BibTeX would part it."""
    if not name.get("family"):
        return f"{{{escaped(name.get('literal'))}}}"
    parts = (name.get("non-dropping-particle"), name["family"])
    family = escaped(" ".join(filter(None, parts)))
    return ", ".join(filter(None, (family, escaped(name.get("suffix")), escaped(name.get("given")))))


def _keys(listed: list[Item]) -> list[str]:
    """A key each, "aziz2025", and "aziz2025b" for the second of that name and year."""
    seen: Counter[str] = Counter()
    keys = []
    for item in listed:
        named = next((name.get("family") or name.get("literal") for name in item.get("author") or ()), "")
        stem = f"{_plain(named or item.get('container-title') or 'article')}{(iso_day(item.get('issued')) or '')[:4]}"
        seen[stem] += 1
        keys.append(stem if seen[stem] == 1 else f"{stem}-{seen[stem]}")
    return keys


def _plain(words: str) -> str:
    """The letters of a name that every program takes in a key."""
    bare = unicodedata.normalize("NFKD", words.casefold())
    return "".join(sign for sign in bare if sign.isascii() and sign.isalnum())[:24] or "article"
