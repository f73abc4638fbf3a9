"""The tags of a table's claims: each row's words, and its number among them."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from db.identity import new_id, now
from db.values import SpanKind
from workbench.analysts import present_analyst
from workbench.articles import Added
from workbench.claims_csv.claim import TableClaim
from workbench.claims_csv.sifting import RULE
from workbench.claims_csv.texts import RowsArticle
from workbench.claims_csv.words import CONTEXT, Passage


def tags_of(
    session: Session, articles: Sequence[RowsArticle], added: Sequence[Added], ids: Mapping[int, int]
) -> list[dict[str, Any]]:
    """The rows of all tags, with the context that finds them again."""
    by, at = present_analyst(session), now()
    rows = []
    for each, one in zip(articles, added, strict=True):
        same = {"version_id": one.version_id, "made_by": by, "made_at": at}
        for claim, passage in zip(each.claims, each.passages, strict=True):
            for kind, start, end, rule in _spans(claim, passage):
                quoted = _quoted(each.article.text.body, start, end)
                rows.append({"id": new_id(), "kind": kind, "claim_id": ids[claim.line], "rule": rule, **quoted, **same})
    return rows


def _spans(claim: TableClaim, passage: Passage) -> list[tuple[SpanKind, int, int, str | None]]:
    spans: list[tuple[SpanKind, int, int, str | None]] = [
        (SpanKind.CLAIM, passage.start, passage.end, f"{RULE}{claim.mark}")
    ]
    if passage.number:
        start = passage.number_start
        spans.append((SpanKind.QUANTITY, start, start + len(passage.number), claim.quantity.rule))
    return spans


def _quoted(body: str, start: int, end: int) -> dict[str, Any]:
    return {
        "start": start,
        "end": end,
        "quote": body[start:end],
        "prefix": body[max(0, start - CONTEXT) : start],
        "suffix": body[end : end + CONTEXT],
    }
