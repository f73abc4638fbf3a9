"""The short numbers people say aloud: claim C-061, origin O-12, source S-3."""

from functools import cache

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from db.claims import Claim
from db.origins import Origin
from db.sources import Source

Numbered = type[Claim] | type[Origin] | type[Source]


def next_number(session: Session, table: Numbered) -> int:
    return (session.scalar(_highest(table)) or 0) + 1


@cache
def _highest(table: Numbered) -> Select[int | None]:
    return select(func.max(table.number))


def claim_label(number: int) -> str:
    return f"C-{number:03d}"


def origin_label(number: int) -> str:
    return f"O-{number:02d}"


def source_label(number: int) -> str:
    return f"S-{number}"
