"""Reference lists in BibTeX and BibLaTeX."""

from collections.abc import Iterator
from typing import Any

from bibtexparser import middlewares
from bibtexparser.entrypoint import parse_string
from pylatexenc.latex2text import LatexNodes2Text

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.incoming.entries import by_name, entry
from workbench.incoming.plain import decode

_OUTLET = ("journaltitle", "journal", "newspaper", "booktitle", "howpublished", "organization", "publisher")


def read(raw: bytes, name: str) -> Iterator[IncomingArticle]:
    """An article an entry. Raises `WorkbenchError` when there is none that has a title."""
    layers = [middlewares.ResolveStringReferencesMiddleware(), middlewares.RemoveEnclosingMiddleware()]
    listed = parse_string(decode(raw, name), parse_stack=layers).entries
    found = [
        made for each in listed if (made := _entry({f.key.lower(): str(f.value) for f in each.fields})) is not None
    ]
    if not found:
        raise WorkbenchError(f"{name} has no entry with a title. Export the list anew, as BibTeX.")
    yield from found


def _entry(each: dict[str, str]) -> IncomingArticle | None:
    day = each.get("date") or "-".join(filter(None, (each.get("year"), _month(each.get("month"), each.get("day")))))
    return entry(
        title=_plain(each.get("title")),
        outlet=_plain(next((each[field] for field in _OUTLET if each.get(field)), None)),
        authors=[by_name(one) for one in (_plain(each.get("author")) or "").split(" and ")],
        day=day,
        url=each.get("url"),  # as it stands: "~" in an address is no blank
        language=_language(each.get("langid") or each.get("language")),
        text=_plain(each.get("abstract")),
    )


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def _month(month: str | None, day: str | None) -> str | None:
    lowered = (month or "").strip().lower()
    number = int(lowered) if lowered.isdigit() else next((n for n, m in enumerate(_MONTHS, 1) if lowered[:3] == m), 0)
    if not number:
        return None
    return f"{number:02}-{day.strip():0>2}" if day and day.strip().isdigit() else f"{number:02}"


def _plain(words: str | None) -> str | None:
    """LaTeX's accents as letters, its braces gone."""
    if not words:
        return None
    plain: Any = LatexNodes2Text(keep_comments=True, strict_latex_spaces=False).latex_to_text(words)
    # The converter takes the sign "^" for an accent that stands alone.
    return str(plain).replace("\u02c6", "^") if "\\textasciicircum" in words else str(plain)


def _language(words: str | None) -> str | None:
    return words if words and len(words) <= 5 else None
