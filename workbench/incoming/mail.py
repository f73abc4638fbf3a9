"""Mails (.eml): what was written, and the documents that hang on it."""

import email
import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage
from email.utils import parseaddr
from typing import Any, cast

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.incoming.days import mail_day
from workbench.incoming.formats import may_be_read
from workbench.incoming.item import Item, shown
from workbench.incoming.markup import text_of
from workbench.incoming.plain import decode
from workbench.texts import prepare_text

_FLOWED = re.compile(r"(?<=\S) \n(?!>)")  # RFC 3676: a line that ends in a blank goes on


def parse(raw: bytes) -> EmailMessage:
    return email.message_from_bytes(raw, policy=policy.default)


def read(raw: bytes, name: str) -> Iterator[IncomingArticle | Item]:
    """The mail as an article, its subject the title and its writer the byline; then what is attached to it.

    Raises `WorkbenchError` when there is neither.
    """
    message = parse(raw)
    attached = list(_attached(message, name))
    text = _text(message)
    if text.strip():
        yield IncomingArticle(
            title=_field(message, "Subject") or text.strip().split("\n", 1)[0][:160],
            text=prepare_text(text),
            byline=_writer(message),
            published=mail_day(_field(message, "Date")),
            language=_language(message),
        )
    elif not attached:
        raise WorkbenchError(f"{name} is a mail without a text. Open it, copy the text and paste it.")
    yield from attached


def content(part: Any) -> str:
    """The words of a text part, whatever it says of their encoding, and whether that exists."""
    raw = part.get_payload(decode=True) or b""
    try:
        return cast("str", raw.decode(part.get_content_charset() or "ascii"))
    except (LookupError, UnicodeDecodeError):
        return decode(raw, "The mail") if raw.strip() else ""


def _text(message: EmailMessage) -> str:
    body = message.get_body(preferencelist=("plain", "html"))
    if body is None:
        return ""
    if body.get_content_subtype() == "html":
        return text_of(content(body))
    text = content(body).replace("\r\n", "\n")
    return _FLOWED.sub(" ", text) if body.get_param("format") == "flowed" else text


def _attached(message: EmailMessage, name: str) -> Iterator[Item]:
    """Documents, and mails that were passed on; pictures and signatures are no articles."""
    if not message.is_multipart():
        return
    for number, part in enumerate(message.iter_attachments(), 1):
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload(0)
            yield Item(f"{name}/mail {number}.eml", raw=cast("EmailMessage", inner).as_bytes())
        elif (called := part.get_filename()) and may_be_read(called):
            yield Item(f"{name}/{shown(called)}", raw=cast("bytes", part.get_payload(decode=True) or b""))


def _field(message: EmailMessage, name: str) -> str | None:
    return " ".join(str(message.get(name, "")).split()) or None


def _writer(message: EmailMessage) -> str | None:
    called, address = parseaddr(_field(message, "From") or "")
    return shown(called or address) or None


def _language(message: EmailMessage) -> str | None:
    stated = _field(message, "Content-Language") or ""
    return stated if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]+)*", stated) else None
