"""Suggestions: read out of an article, kept until decided, and made into claims and tags when accepted."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session

from db.articles import Article, ArticleVersion, Text
from db.errors import WorkbenchError
from db.identity import new_id
from db.rows import table_of
from db.suggestions import Decision, Suggestion
from workbench.offers import offers_of

WALKED = frozenset({"quantity", "event", "source"})
"""Kinds the analyst is led to one by one. Dates and places come with the number they belong to."""


_PRONOUNS = frozenset("he she it they i we".split())


def keep_offers(session: Session, version_id: int, offers: list[dict[str, Any]]) -> None:
    """Keep offers as open suggestions, but for what an analyst has decided already."""
    decided = set(
        session.execute(
            select(Suggestion.kind, Suggestion.start, Suggestion.end).where(
                Suggestion.version_id == version_id, Suggestion.decision != Decision.OPEN
            )
        ).all()
    )
    rows = [row for row in rows_of(version_id, offers) if (row["kind"], row["start"], row["end"]) not in decided]
    kept = {row["id"] for row in rows}
    for row in rows:
        row["part_of_id"] = row["part_of_id"] if row["part_of_id"] in kept else None
    if rows:
        session.execute(insert(table_of(Suggestion)), rows)


def keep_new_offers(session: Session, offers: Mapping[int, list[dict[str, Any]]]) -> None:
    """Keep the offers of versions that have just come in, all in one statement."""
    rows = [row for version_id, offered in offers.items() if offered for row in rows_of(version_id, offered)]
    if rows:
        session.execute(insert(table_of(Suggestion)), sorted(rows, key=_is_part))


def suggest(session: Session, version_id: int) -> int:
    """Read a version anew and keep what is found. Returns how many suggestions are open in it."""
    body, article = session.execute(
        select(Text.body, Article)
        .join(ArticleVersion, ArticleVersion.text_id == Text.id)
        .join(Article, Article.id == ArticleVersion.article_id)
        .where(ArticleVersion.id == version_id)
    ).one()
    renew_offers(session, version_id, offers_of(body, article.published_time))
    return open_counts(session).get(version_id, 0)


def renew_offers(session: Session, version_id: int, offers: list[dict[str, Any]]) -> None:
    """Offer these in place of what is open in a version."""
    session.execute(delete(Suggestion).where(Suggestion.version_id == version_id, Suggestion.decision == Decision.OPEN))
    keep_offers(session, version_id, offers)


def rows_of(version_id: int, offers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Offers worth an analyst's decision as table rows, the wholes before their parts."""
    ids = [new_id() for _ in offers]
    parts = _parts(offers)
    first_tellings = _worth_a_decision(offers)
    rows = [
        {
            "id": ids[position],
            "version_id": version_id,
            "kind": offer["kind"],
            "start": offer["start"],
            "end": offer["end"],
            "rule": offer.get("rule", ""),
            "offer": {**offer, "source": ids[offer["source"]]} if offer.get("source") is not None else offer,
            "decision": Decision.OPEN,
            "part_of_id": ids[parts[position]] if position in parts else None,
        }
        for position, offer in enumerate(offers)
        if position in parts or position in first_tellings or offer["kind"] in {"date", "place", "event"}
    ]
    return sorted(rows, key=_is_part)


def _worth_a_decision(offers: list[dict[str, Any]]) -> set[int]:
    """Force levels, and each source where it is first named: "it said" and "he added" offer nothing new."""
    named = set(_PRONOUNS)
    kept = set()
    for position, offer in enumerate(offers):
        if offer["kind"] == "quantity" and offer["is_troop_level"]:
            kept.add(position)
        elif offer["kind"] == "source" and offer["name"].casefold() not in named:
            named.add(offer["name"].casefold())
            kept.add(position)
    return kept


def _is_part(row: Mapping[str, Any]) -> bool:
    """Wholes are inserted before the parts that refer to them."""
    return row["part_of_id"] is not None


def _parts(offers: list[dict[str, Any]]) -> dict[int, int]:
    """For each source, date and place that a number uses: the number it is accepted with."""
    parts: dict[int, int] = {}
    for position, offer in enumerate(offers):
        if offer["kind"] != "quantity" or not offer["is_troop_level"]:
            continue
        spans = {tuple(words) for words in offer.get("parts", {}).values() if words}
        for other, part in enumerate(offers):
            named = other == offer.get("source") or (part["start"], part["end"]) in spans
            if named and part["kind"] in {"source", "date", "place"}:
                parts.setdefault(other, position)
    return parts


def open_counts(session: Session) -> dict[int, int]:
    """For each version how many suggestions wait for a decision; versions with none are left out."""
    waiting = (
        select(Suggestion.version_id, func.count())
        .where(Suggestion.decision == Decision.OPEN, Suggestion.part_of_id.is_(None), Suggestion.kind.in_(WALKED))
        .group_by(Suggestion.version_id)
    )
    return dict(session.execute(waiting).all())


@dataclass(frozen=True, slots=True)
class OpenSuggestion:
    """A suggestion the reader draws. ``walked`` ones are those that Tab leads to."""

    id: int
    kind: str
    start: int
    end: int
    rule: str
    offer: dict[str, Any]
    part_of_id: int | None
    walked: bool


_OPEN = (
    select(
        *(Suggestion.id, Suggestion.kind, Suggestion.start, Suggestion.end),
        *(Suggestion.rule, Suggestion.offer, Suggestion.part_of_id),
    )
    .where(Suggestion.version_id == bindparam("version"), Suggestion.decision == Decision.OPEN)
    .order_by(Suggestion.start, Suggestion.end, Suggestion.id)
)


def open_suggestions(session: Session, version_id: int) -> list[OpenSuggestion]:
    """What is still offered in a version, in reading order."""
    rows = session.execute(_OPEN, {"version": version_id}).mappings()
    return [OpenSuggestion(**row, walked=row["kind"] in WALKED and row["part_of_id"] is None) for row in rows]


def suggestion(session: Session, suggestion_id: int) -> Suggestion:
    found = session.get(Suggestion, suggestion_id)
    if found is None or found.decision != Decision.OPEN:
        raise WorkbenchError("The suggestion has been decided already. Press N for the next.")
    return found


def reject(session: Session, suggestion_id: int) -> None:
    """Turn a suggestion down for good; its parts are offered on their own from now on."""
    suggestion(session, suggestion_id).decision = Decision.REJECTED
    session.execute(update(Suggestion).where(Suggestion.part_of_id == suggestion_id).values(part_of_id=None))
