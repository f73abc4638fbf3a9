"""A clash in words: which item, which field, what a colleague made of it and what you would."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.clashing import Clash
from workbench.merging.items import field_words, item_words, short, value_words


@dataclass(frozen=True, slots=True)
class ClashRow:
    """``what`` is the field, "number"; empty where the whole item is to be taken out."""

    item: str
    about: str
    what: str
    who: str
    theirs: str
    yours: str


def clash_rows(session: Session, clashes: Iterable[Clash]) -> list[ClashRow]:
    return [_row(session, clash) for clash in clashes]


def _row(session: Session, clash: Clash) -> ClashRow:
    item, about = item_words(session, clash.table, clash.row)
    who = clash.who or "A colleague"
    if not clash.field:
        return ClashRow(item, short(about), "", who, "Changed, and to stay", "Taken out")
    words = (value_words(session, clash.table, clash.field, each) for each in (clash.theirs, clash.yours))
    return ClashRow(item, short(about), field_words(clash.table, clash.field), who, *words)
