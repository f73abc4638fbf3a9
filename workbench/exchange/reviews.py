"""Claims as schema.org's ClaimReview (JSON-LD): each claim with where it appeared and who made it.

A rating stands only where somebody has judged: a grade of the information, or a state such as refuted. Credibility is
told as a number from 5 (confirmed) down to 1 (improbable); 6, cannot be judged, is a word without a number.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.articles import Article
from db.grades import Grade
from db.values import ClaimState, Credibility, GradeAxis, SourceKind
from workbench.claim_views import ClaimRow, claim_rows
from workbench.exchange.guids import urn
from workbench.exchange.losses import TOLD_BY_NO_FORMAT, left_out
from workbench.figures.phrases import counted
from workbench.grades import HIDDEN, code_meaning
from workbench.progress import Progress
from workbench.writing import write_whole

_CONTEXT = "https://schema.org"
_BEST, _WORST = 5, 1
_PERSONS = {SourceKind.NAMED_PERSON, SourceKind.ANONYMOUS_PERSON}
Record = dict[str, Any]


def losses(session: Session) -> list[str]:
    return list(_losses(session))


def _losses(session: Session) -> Iterator[str]:
    rows = claim_rows(session)
    unjudged = sum(_rating(row) is None for row in rows)
    if rows:
        yield "The claims alone: their numbers go along in the words of the articles, and where these stand does not."
    if unjudged:
        yield f"{counted(unjudged, 'claim')} nobody has judged: their reviews have no rating, which some readers want."
    yield from left_out(session, ("span", "coding", "claim_relation", "note", "origin", *TOLD_BY_NO_FORMAT))


def write(session: Session, path: Path, progress: Progress) -> None:
    progress.report(0, 0, "Writing the claims")
    graph = list(reviews(session))
    text = json.dumps({"@context": _CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1)
    write_whole(path, (text + "\n").encode("utf-8", "replace"))


def reviews(session: Session) -> Iterator[Record]:
    """A ClaimReview for each claim that words of an article make."""
    articles = {one.id: one for one in session.scalars(select(Article))}
    judges = _judges(session)
    for row in claim_rows(session):
        judge, day = judges.get(row.id, (row.made_by, None))
        yield _bare(
            {
                "@type": "ClaimReview",
                "@id": urn("review", row.id),
                "claimReviewed": row.quote,
                "itemReviewed": _claim(row, articles[row.article_id]),
                "author": {"@type": "Person", "name": judge} if judge else None,
                "datePublished": day,
                "reviewRating": _rating(row),
                "reviewBody": row.state_reason,
            }
        )


def _claim(row: ClaimRow, article: Article) -> Record:
    known = row.known.isoformat() if row.known else None
    return _bare(
        {
            "@type": "Claim",
            "@id": urn("case", row.id),
            "text": row.quote,
            "author": _author(row),
            "datePublished": known,
            "temporalCoverage": row.as_of.edtf if row.as_of else None,
            "contentLocation": {"@type": "Place", "name": row.place} if row.place else None,
            "about": {"@type": "Organization", "name": row.force} if row.force else None,
            "appearance": _appearance(row, article, known),
        }
    )


def _author(row: ClaimRow) -> Record | None:
    if not row.source:
        return None
    kind = "Person" if row.source_kind in _PERSONS else "Organization"
    return {"@type": kind, "name": row.source}


def _appearance(row: ClaimRow, article: Article, known: str | None) -> Record:
    return _bare(
        {
            "@type": "NewsArticle",
            "@id": urn("source", article.id),
            "headline": article.title,
            "url": article.url,
            "datePublished": known,
            "inLanguage": article.language,
            "publisher": {"@type": "Organization", "name": row.outlet} if row.outlet else None,
        }
    )


def _rating(row: ClaimRow) -> Record | None:
    """What somebody has said of the claim; None where nobody has."""
    if row.state != ClaimState.ACTIVE:
        worst = {"ratingValue": _WORST, "bestRating": _BEST, "worstRating": _WORST}
        numbers = worst if row.state == ClaimState.REFUTED else {}
        return {"@type": "Rating", **numbers, "alternateName": row.state.capitalize()}
    code = row.credibility
    if code is None or code == HIDDEN:
        return None
    said = {"@type": "Rating", "alternateName": code_meaning(GradeAxis.INFORMATION, code).capitalize()}
    if not isinstance(code, Credibility) or code == Credibility.CANNOT_BE_JUDGED:
        return said
    return {**said, "ratingValue": _BEST + 1 - int(code), "bestRating": _BEST, "worstRating": _WORST}


def _judges(session: Session) -> Mapping[int, tuple[str | None, str]]:
    """Who has graded each claim last, and on which day."""
    newest = select(func.max(Grade.id)).where(Grade.claim_id.is_not(None)).group_by(Grade.claim_id)
    rows = session.execute(
        select(Grade.claim_id, Analyst.name, Grade.graded_at)
        .outerjoin(Analyst, Analyst.id == Grade.graded_by)
        .where(Grade.id.in_(newest), Grade.code.is_not(None))
    )
    return {claim_id: (name, at[:10]) for claim_id, name, at in rows if claim_id is not None}


def _bare(record: Record) -> Record:
    return {key: value for key, value in record.items() if value not in (None, "", [])}
