"""An article as found in a file or in pasted text, before the analyst has looked at it."""

from dataclasses import dataclass

from db.values import AsOf
from workbench.incoming.originals import Document
from workbench.texts import StoredText


@dataclass(frozen=True, slots=True)
class IncomingArticle:
    """``published`` is None where no date was found; ``name`` is the file it came from, ``original`` its bytes.

    ``agency`` is whose story it carries, found when it is brought in (workbench/agencies.py).
    """

    title: str
    text: StoredText
    outlet: str | None = None
    byline: str | None = None
    dateline: str | None = None
    published: AsOf | None = None
    url: str | None = None
    language: str | None = None
    name: str | None = None
    agency: str | None = None
    original: Document | None = None
