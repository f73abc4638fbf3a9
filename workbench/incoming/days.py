"""Days as documents state them: 2025-10-01, 2025/10//, 1 Oct 2025, Wed, 01 Oct 2025 18:42:00 +0300."""

import re
from email.utils import parsedate_to_datetime

from db.errors import WorkbenchError
from db.values import AsOf
from workbench.dates import read_typed_day

_NUMBERED = re.compile(r"(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?(?:[-/T ].*)?[-/]*")


def stated_day(words: str | None) -> AsOf | None:
    """The day, month or year that a document states; None where it states none that exists."""
    words = " ".join((words or "").split())
    found = _NUMBERED.fullmatch(words)
    try:
        if found:
            return read_typed_day("-".join(part.zfill(2) for part in found.groups() if part))
        return read_typed_day(words) if words else None
    except WorkbenchError:
        return None  # a document may say anything; no date is better than a wrong one


def mail_day(words: str | None) -> AsOf | None:
    """The day of a date as mails and feeds write it (RFC 5322), in the time zone it was written in."""
    try:
        return stated_day(parsedate_to_datetime(words or "").date().isoformat())
    except (ValueError, TypeError):
        return stated_day(words)
