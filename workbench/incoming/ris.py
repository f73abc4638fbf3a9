"""Reference lists in RIS, as databases of newspapers and reference managers write them."""

from collections.abc import Iterator
from typing import Any

import rispy

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.incoming.entries import by_name, entry
from workbench.incoming.plain import decode

_TITLE = ("title", "primary_title", "translated_title", "short_title")
_OUTLET = ("journal_name", "secondary_title", "alternate_title1", "alternate_title3", "publisher", "name_of_database")
_DAY = ("date", "publication_year", "year")
_AUTHORS = ("authors", "first_authors")
_TEXT = ("abstract", "notes_abstract")


def read(raw: bytes, name: str) -> Iterator[IncomingArticle]:
    """An article an entry. Raises `WorkbenchError` when there is none that has a title."""
    try:
        listed = rispy.loads(decode(raw, name).lstrip("\ufeff"))
    except (ValueError, KeyError, OSError) as error:
        raise WorkbenchError(f"{name} is no RIS list that can be read: {error}. Export it anew.") from None
    found = [made for each in listed if (made := _entry(each)) is not None]
    if not found:
        raise WorkbenchError(f"{name} has no entry with a title. Export the list anew, as RIS.")
    yield from found


def _entry(each: dict[str, Any]) -> IncomingArticle | None:
    return entry(
        title=_first(each, _TITLE),
        outlet=_first(each, _OUTLET),
        authors=[by_name(name) for name in next((each[field] for field in _AUTHORS if each.get(field)), ())],
        day=_first(each, _DAY),
        url=next(iter(each.get("urls") or ()), None) or each.get("url"),
        language=each.get("language"),
        text=_first(each, _TEXT),
    )


def _first(each: dict[str, Any], fields: tuple[str, ...]) -> str | None:
    return next((str(each[field]) for field in fields if each.get(field)), None)
