"""Claims as cases of REFI-QDA: what a claim says in variables, its words as the selections of the case."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.spans import Span
from db.values import SpanKind
from workbench.claim_views import ClaimRow, claim_rows
from workbench.exchange.guids import guid
from workbench.exchange.refi.naming import CLAIM_NUMBERS, CLAIM_WORDS, variable
from workbench.exchange.refi.xml import put
from workbench.grades import grade_words
from workbench.numbering import claim_label, origin_label


def put_cases(root: Any, session: Session, versions: Collection[int]) -> int:
    """A case for each claim. Returns how many there are; without a root they are only counted."""
    rows = sorted(claim_rows(session), key=lambda row: row.id)
    if root is None or not rows:
        return len(rows)
    spans = _spans(session, versions)
    part = put(root, "Cases")
    for row in rows:
        case = put(part, "Case", {"guid": guid("case", row.id), "name": claim_label(row.number)})
        if row.quote:
            put(case, "Description", text=row.quote)
        for name, said in _said(row):
            value = put(case, "VariableValue")
            put(value, "VariableRef", {"targetGUID": variable(name)})
            put(value, "TextValue" if name in CLAIM_WORDS else "FloatValue", text=said)
        put(case, "SourceRef", {"targetGUID": guid("source", row.article_id)})
        for span_id in spans.get(row.id, ()):
            put(case, "SelectionRef", {"targetGUID": guid("selection", span_id)})
    return len(rows)


def _spans(session: Session, versions: Collection[int]) -> dict[int, list[int]]:
    """The tags that belong to each claim on these versions, its own words first."""
    found: dict[int, list[int]] = {}
    rows = session.execute(
        select(Span.claim_id, Span.id, Span.version_id)
        .where(Span.claim_id.is_not(None))
        .order_by(Span.kind != SpanKind.CLAIM, Span.start, Span.id)
    )
    for claim_id, span_id, version_id in rows:
        if claim_id is not None and version_id in versions:
            found.setdefault(claim_id, []).append(span_id)
    return found


def _said(row: ClaimRow) -> Iterator[tuple[str, str]]:
    """What is said about a claim, by the names of the variables; nothing is written where nothing is known."""
    quantity = row.quantity
    ratio = quantity.ratio if quantity and quantity.ratio else (None, None)
    said = {
        "kind": row.kind,
        "modality": row.modality,
        "state": row.state,
        "state since": row.state_since.isoformat() if row.state_since else None,
        "state reason": row.state_reason,
        "basis": row.basis,
        "force": row.force,
        "place": row.place,
        "words": quantity.words if quantity else None,
        "bound": quantity.bound if quantity else None,
        "direction": quantity.direction if quantity else None,
        "unit": quantity.unit if quantity else None,
        "as of": row.as_of.edtf if row.as_of else None,
        "as of words": row.as_of.words if row.as_of else None,
        "source": row.source,
        "source kind": row.source_kind,
        "manner": row.manner,
        "origin": f"{origin_label(row.origin_number)} {row.origin}" if row.origin_number else None,
        "origin kind": row.origin_kind,
        "grade": grade_words(row.reliability, row.credibility),
        "low": quantity.low if quantity else None,
        "best": quantity.best if quantity else None,
        "high": quantity.high if quantity else None,
        "ratio low": ratio[0],
        "ratio high": ratio[1],
    }
    for name in (*CLAIM_WORDS, *CLAIM_NUMBERS):
        if said[name] is not None and said[name] != "":
            yield name, _decimal(said[name])


def _decimal(value: Any) -> str:
    """A number as xsd:decimal has it, which knows no exponents."""
    if not isinstance(value, float):
        return str(value)
    return f"{value:.0f}" if value == int(value) else f"{value:.12f}".rstrip("0")
