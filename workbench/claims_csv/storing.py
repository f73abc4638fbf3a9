"""The claims of a table written in bulk: their articles, sources and origins first, then all that hangs on them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from db.claims import Attribution, Claim
from db.identity import new_id
from db.rows import Row, table_of
from db.spans import Span
from workbench.articles import Added, add_articles
from workbench.claims_csv.bases import linked_bases
from workbench.claims_csv.claim import TableClaim
from workbench.claims_csv.entries import Around, attribution_rows, claim_rows
from workbench.claims_csv.grading import store_grades
from workbench.claims_csv.mapping import Mapping
from workbench.claims_csv.series import Names
from workbench.claims_csv.tagging import tags_of
from workbench.claims_csv.texts import RowsArticle, rows_articles
from workbench.claims_csv.voices import Voice, Voices
from workbench.progress import Progress
from workbench.sources import outlets_by_name

_AT_ONCE = 2_000  # rows a statement, between two reports


@dataclass(slots=True)
class Stored:
    """What came in; ``notes`` say in a sentence what was left as it was."""

    claims: int = 0
    articles: int = 0
    origins: int = 0
    sources: int = 0
    bases: int = 0
    unlinked: list[int] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    first_article: int | None = None


def store(session: Session, table: str, claims: Sequence[TableClaim], mapping: Mapping, progress: Progress) -> Stored:
    """Write the claims; call it within an edit. `progress` may cancel all of it."""
    ids = {claim.line: new_id() for claim in claims}
    bases = linked_bases(session, Names(session), claims, ids)
    articles = list(rows_articles(claims, mapping, table))
    added = _add_articles(session, articles, len(claims), progress)
    homes = {claim.line: one.article_id for one, each in zip(added, articles, strict=True) for claim in each.claims}
    told = _voices(session, table, claims, homes)
    words = {claim.line: p.number for each in articles for claim, p in zip(each.claims, each.passages, strict=True)}
    rows = claim_rows(session, claims, Around(ids, homes, words, bases))
    _insert(session, Claim, rows, progress, "Importing")
    _insert(session, Attribution, attribution_rows(claims, told, ids), progress, "Attributing")
    _insert(session, Span, tags_of(session, articles, added, ids), progress, "Tagging")
    notes = store_grades(session, table, claims, told, ids)
    return Stored(
        claims=len(claims),
        articles=len(articles),
        origins=len({voice.origin_id for voice in told if voice.origin_id is not None}),
        sources=len({voice.source_id for voice in told if voice.source_id is not None}),
        bases=len(bases),
        unlinked=[claim.line for claim in claims if claim.base_value is not None and claim.line not in bases],
        notes=notes,
        first_article=added[0].article_id if added else None,
    )


def _add_articles(session: Session, articles: list[RowsArticle], total: int, progress: Progress) -> list[Added]:
    added: list[Added] = []
    for start in range(0, len(articles), _AT_ONCE):
        progress.report(min(start, total), total, "Writing the rows’ words")
        added += add_articles(session, [each.article for each in articles[start : start + _AT_ONCE]])
    return added


def _voices(session: Session, table: str, claims: Sequence[TableClaim], homes: dict[int, int]) -> list[Voice]:
    outlets = {claim.outlet for claim in claims if claim.outlet}
    known: dict[str, int] = {}
    names = sorted(outlets)
    for start in range(0, len(names), _AT_ONCE):
        known |= outlets_by_name(session, names[start : start + _AT_ONCE])
    voices = Voices(session, table, known)
    told = voices.voices(claims, [homes[claim.line] for claim in claims])
    voices.store()
    return told


def _insert(session: Session, table: type[Row], rows: list[dict[str, Any]], progress: Progress, text: str) -> None:
    statement = insert(table_of(table))
    for start in range(0, len(rows), _AT_ONCE):
        progress.report(start, len(rows), text)
        session.execute(statement, rows[start : start + _AT_ONCE])
