"""Reference lists as CSL-JSON, as Zotero, Pandoc and Muster write them."""

import json
from collections.abc import Iterator
from typing import Any

from db.errors import WorkbenchError
from workbench.citing.dates import iso_day
from workbench.citing.names import name_words
from workbench.incoming.article import IncomingArticle
from workbench.incoming.entries import entry
from workbench.incoming.plain import decode


def read(raw: bytes, name: str) -> Iterator[IncomingArticle]:
    """An article an item. Raises `WorkbenchError` when there is none that has a title."""
    try:
        listed = json.loads(decode(raw, name))
    except (ValueError, RecursionError):
        raise WorkbenchError(f"{name} is no CSL-JSON that can be read. Export the list anew, as CSL-JSON.") from None
    listed = listed if isinstance(listed, list) else [listed]
    found = [made for each in listed if isinstance(each, dict) and (made := _entry(each)) is not None]
    if not found:
        raise WorkbenchError(f"{name} has no item with a title. Export the list anew, as CSL-JSON.")
    yield from found


def _entry(each: dict[str, Any]) -> IncomingArticle | None:
    authors = each.get("author")
    names = authors if isinstance(authors, list) else []
    return entry(
        title=_words(each.get("title")),
        outlet=_words(each.get("container-title") or each.get("publisher")),
        authors=[name_words(name) for name in names if isinstance(name, dict)],
        day=iso_day(each.get("issued")),
        url=_words(each.get("URL")),
        language=_words(each.get("language")),
        text=_words(each.get("abstract")),
    )


def _words(value: Any) -> str | None:
    """The words of a field; some programs write a list of one."""
    value = value[0] if isinstance(value, list) and value else value
    return str(value) if isinstance(value, str | int) else None
