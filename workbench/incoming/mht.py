"""Pages that a browser saved as one file (.mht, RFC 2557): the page in it. Its pictures and scripts are left there."""

from collections.abc import Iterator
from dataclasses import replace

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.incoming.html import from_html
from workbench.incoming.mail import content, parse

_SAVED_FROM = ("Snapshot-Content-Location", "Content-Location")


def read(raw: bytes, name: str) -> Iterator[IncomingArticle]:
    """The article. Raises `WorkbenchError` when the file holds no page, or the page no article text."""
    message = parse(raw)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        raise WorkbenchError(f"{name} holds no page. Save it from the browser anew.")
    article = from_html(content(page), name)
    stated = (str(part.get(field, "")) for field in _SAVED_FROM for part in (message, page))
    address = next((each for each in stated if each.startswith(("http://", "https://"))), None)
    yield replace(article, url=article.url or address)
