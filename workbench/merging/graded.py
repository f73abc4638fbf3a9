"""Sources and claims that both sides have graded since the copies were the same, and not alike. All grades stay."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.grades import Grade
from db.rows import among
from workbench.merging.items import item_words


@dataclass(frozen=True, slots=True)
class GradedTwice:
    """``grades`` are the codes with who gave them, "B (M. Okafor)", in the order in which the newest counts."""

    item: str
    about: str
    grades: tuple[str, ...]


_GIVEN = text(
    "SELECT \"row\" FROM change WHERE tbl = 'grade' AND op = 'I' AND set_seq IN (SELECT value FROM json_each(:seqs))"
)


def graded_twice(session: Session, ours_alone: Iterable[int], came: frozenset[int]) -> list[GradedTwice]:
    """What was graded in our change sets (by seq) and by the grades that came, differently."""
    ours = set(session.scalars(_GIVEN, {"seqs": json.dumps(list(ours_alone))})) if came else set()
    if not ours:
        return []
    rows = session.execute(
        select(Grade.id, Grade.source_id, Grade.claim_id, Grade.code, Analyst.name)
        .outerjoin(Analyst, Analyst.id == Grade.graded_by)
        .where(among(Grade.id, ours | came))
        .order_by(Grade.id.desc())
    )
    by_target: dict[tuple[str, int], list[tuple[int, str | None, str | None]]] = {}
    for row, source_id, claim_id, code, who in rows:
        target = ("source", source_id) if source_id is not None else ("claim", claim_id or 0)
        by_target.setdefault(target, []).append((row, code, who))
    found = []
    for (table, target_id), grades in by_target.items():
        sides = {row in came for row, _, _ in grades}
        if len(sides) == 2 and len({code for _, code, _ in grades}) > 1:
            words = tuple(f"{code or 'not graded'} ({who})" if who else code or "not graded" for _, code, who in grades)
            found.append(GradedTwice(*item_words(session, table, target_id), words))
    return found
