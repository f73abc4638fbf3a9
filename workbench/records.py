"""Flat records of articles, claims, sources, series, assessments, questions and events, for JSON, CSV and others."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from db.values import LIKELIHOOD_PERCENT, AsOf, Bound
from workbench.assessment_views import AssessmentRow, assessment_label, assessment_rows
from workbench.claim_changes import claim_labels
from workbench.claim_views import ClaimRow, claim_rows
from workbench.events import event_rows
from workbench.grades import NOT_GRADED, grade_words
from workbench.hypotheses.tabled import question_records
from workbench.kept_figures import figure_rows
from workbench.library import library_rows
from workbench.likelihoods import likelihood_words
from workbench.notes import all_notes
from workbench.numbering import claim_label, origin_label, source_label
from workbench.registry import source_rows
from workbench.story_views import story_rows
from workbench.things import Named
from workbench.voices import count_voices, one_voice
from workbench.waiting import waiting_tags, words_in_older_versions

Record = dict[str, Any]


def article_records(session: Session) -> list[Record]:
    return [
        {
            "id": str(row.id),
            "title": row.title,
            "outlet": row.outlet,
            "published": row.published.isoformat() if row.published else None,
            "done": row.done,
            "suggestions": row.suggestions,
            "claims": row.claims,
            "articles_of_same_origin": row.shared,
            "story": str(row.story) if row.story else None,
            "changed_since_tagged": row.changed,
        }
        for row in library_rows(session)
    ]


def claim_records(session: Session) -> list[Record]:
    """All claims, each with the one it is measured from and the level that this states.

    ``words_in_version`` is there where the words of a claim stand in an older version of their text: "1 of 2".
    """
    older, rows = words_in_older_versions(session), claim_rows(session)
    by_id = {row.id: row for row in rows}
    return [
        {
            **claim_record(row),
            **_base_record(by_id.get(row.base_claim_id or 0)),
            "words_in_version": older.get(row.id),
        }
        for row in rows
    ]


def _base_record(base: ClaimRow | None) -> Record:
    """``base_value`` is empty where the base names no one level: a table could not say which claim is meant."""
    level = base.quantity if base else None
    states_one = level is not None and level.bound in (Bound.EXACT, Bound.ABOUT)
    return {
        "base": claim_label(base.number) if base else None,
        "base_value": level.best if level and states_one else None,
    }


def story_records(session: Session) -> list[Record]:
    """Wire copies, each story with its articles and what numbers these tell otherwise than the first."""
    return [
        {
            "id": str(row.id),
            "title": row.title,
            "articles": len(row.articles),
            "agency": row.agency,
            "published": _iso(row.articles[0].published),
            "outlets": [one.outlet for one in row.articles if one.outlet],
            "changed_numbers": list(row.numbers),
            "copies": [
                {
                    "id": str(one.id),
                    "title": one.title,
                    "outlet": one.outlet,
                    "published": _iso(one.published),
                    "agency": one.agency,
                    "placed_by": one.placed_by,
                    "changed_numbers": list(one.numbers),
                }
                for one in row.articles
            ],
        }
        for row in story_rows(session)
    ]


def changed_records(session: Session) -> list[Record]:
    """What was tagged before a text changed and is not decided yet, with the old words beside the new."""
    changed = [row for row in library_rows(session) if row.changed]
    return [
        {
            "id": str(one.key),
            "tag": one.label,
            "article": str(row.id),
            "title": row.title,
            "quote": one.quote,
            "version": one.number,
            "newest": one.newest,
            "why": one.changed.why,
            "changes": [each.words for each in one.changed.differences],
            "before": one.before,
            "after": one.after or None,
        }
        for row in changed
        for one in waiting_tags(session, row.id)
    ]


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def claim_record(row: ClaimRow) -> Record:
    """One claim; ids are strings, days ISO, levels numbers or None, ``ratio`` a pair or None."""
    quantity = row.quantity
    return {
        "id": str(row.id),
        "claim": claim_label(row.number),
        "article": str(row.article_id),
        "title": row.title,
        "outlet": row.outlet,
        "known": row.known.isoformat() if row.known else None,
        "quote": row.quote,
        "start": row.start,
        "end": row.end,
        "kind": row.kind,
        "modality": row.modality,
        "state": row.state,
        "basis": row.basis,
        "force": row.force,
        "place": row.place,
        "words": quantity.words if quantity else None,
        "bound": quantity.bound if quantity else None,
        "low": quantity.low if quantity else None,
        "best": quantity.best if quantity else None,
        "high": quantity.high if quantity else None,
        "ratio": list(quantity.ratio) if quantity and quantity.ratio else None,
        "direction": quantity.direction if quantity else None,
        "rule": quantity.rule if quantity else None,
        **derived_record(row),
        **time_record(row.as_of),
        "source": row.source,
        "source_kind": row.source_kind,
        "manner": row.manner,
        "origin": origin_label(row.origin_number) if row.origin_number else None,
        "reliability": row.reliability,
        "credibility": row.credibility,
        "grade": grade_words(row.reliability, row.credibility),
    }


def derived_record(row: ClaimRow) -> Record:
    """The level that a share or a change comes to, with its sum or why there is none; all None for a plain level."""
    level = row.derived.level if row.derived else None
    return {
        "derived": row.derived.words if row.derived else None,
        "derived_low": level.low if level else None,
        "derived_best": level.best if level else None,
        "derived_high": level.high if level else None,
    }


def time_record(as_of: AsOf | None) -> Record:
    return {
        "as_of": as_of.edtf if as_of else None,
        "earliest": as_of.earliest.isoformat() if as_of and as_of.earliest else None,
        "latest": as_of.latest.isoformat() if as_of and as_of.latest else None,
    }


def source_records(session: Session) -> list[Record]:
    return [
        {
            "id": str(row.id),
            "name": row.name,
            "kind": row.kind,
            "role": row.role,
            "acts_for": row.acts_for,
            "grade": row.grade or NOT_GRADED,
            "claims": row.claims,
            "origins": row.origins,
            "articles": row.articles,
            "same_as": ", ".join(source_label(number) for number in row.same_as) or None,
        }
        for row in source_rows(session)
    ]


def series_records(session: Session) -> list[Record]:
    """Force, place and basis of every series that claims speak of, with how many claims and origins it has."""
    same = one_voice(session)
    series: dict[tuple[str, str, str], list[ClaimRow]] = {}
    for row in claim_rows(session):
        if row.force and row.place and row.quantity:
            series.setdefault((row.force, row.place, row.basis), []).append(row)
    return [
        {
            "id": f"{claims[0].force_id}-{claims[0].place_id}-{basis}",
            "force": force,
            "place": place,
            "basis": basis,
            "claims": len(claims),
            "origins": count_voices((claim.origin_id for claim in claims), same),
        }
        for (force, place, basis), claims in sorted(series.items())
    ]


def assessment_records(session: Session) -> list[Record]:
    """Every judgement, the newest first, with the claims it uses; those that are gone are left out."""
    rows = assessment_rows(session)
    labels = claim_labels(session, {use.claim_id for row in rows for use in row.uses})
    return [_assessment_record(row, labels) for row in rows]


def _assessment_record(row: AssessmentRow, labels: Mapping[int, str]) -> Record:
    """``likelihood_percent`` is the range that the word stands for; ``superseded_by`` names the next version."""
    return {
        "id": str(row.id),
        "assessment": assessment_label(row.number),
        "force": row.force,
        "place": row.place,
        "basis": row.basis,
        "low": row.low,
        "best": row.best,
        "high": row.high,
        "likelihood": row.likelihood,
        "likelihood_words": likelihood_words(row.likelihood) if row.likelihood else None,
        "likelihood_percent": list(LIKELIHOOD_PERCENT[row.likelihood]) if row.likelihood else None,
        "confidence": row.confidence,
        **time_record(row.as_of),
        "reasoning": row.reasoning,
        "assumptions": row.assumptions,
        "by": row.made_by,
        "at": row.made_at,
        "superseded_by": assessment_label(row.superseded_by) if row.superseded_by else None,
        "claims": [
            {"id": str(use.claim_id), "claim": labels[use.claim_id], "role": use.role, "reason": use.reason}
            for use in row.uses
            if use.claim_id in labels
        ],
    }


def event_records(session: Session) -> list[Record]:
    return [
        {"id": str(row.id), "label": row.label, "kind": row.kind, "place": row.place, **time_record(row.happened)}
        for row in event_rows(session)
    ]


def figure_records(session: Session) -> list[dict[str, Any]]:
    """Every exported figure, with whether it is up to date."""
    return [
        {
            "id": str(row.id),
            "title": row.title,
            "exported": row.exported_at,
            "state": row.state,
            "out_of_date": row.outdated is not None,
            "claims": row.claims,
            "places": list(row.shown.places),
            "force": row.shown.force,
            "known_on": row.shown.known_on.isoformat() if row.shown.known_on else None,
            "pooled": row.shown.pooled,
        }
        for row in figure_rows(session)
    ]


def note_records(session: Session) -> list[Record]:
    """``on`` is what a note was written on, ``links`` what else it is about; each thing by its kind, id and words."""
    return [
        {
            "id": str(row.id),
            "title": row.title or None,
            "body": row.body,
            "on": _thing_record(row.on) if row.on else None,
            "links": [_thing_record(each) for each in row.links],
            "about": "; ".join(each.words for each in row.uses) or None,
            "written_by": row.written_by or None,
            "written_at": row.written_at,
        }
        for row in all_notes(session)
    ]


def _thing_record(one: Named) -> Record:
    return {"kind": one.thing.kind, "id": str(one.thing.id), "words": one.words}


LISTS = {
    "articles": article_records,
    "stories": story_records,
    "changed": changed_records,
    "claims": claim_records,
    "sources": source_records,
    "series": series_records,
    "assessments": assessment_records,
    "questions": question_records,
    "events": event_records,
    "figures": figure_records,
    "notes": note_records,
}

_TIME = ("as_of", "earliest", "latest")
FIELDS: dict[str, tuple[str, ...]] = {
    "articles": (
        *("id", "title", "outlet", "published", "done", "suggestions", "claims", "articles_of_same_origin"),
        *("story", "changed_since_tagged"),
    ),
    "stories": ("id", "title", "articles", "agency", "published", "outlets", "changed_numbers"),
    "changed": ("id", "tag", "article", "title", "quote", "version", "newest", "why", "changes", "before", "after"),
    "claims": (
        *("id", "claim", "article", "title", "outlet", "known", "quote", "start", "end"),
        *("kind", "modality", "state", "basis", "force", "place"),
        *("words", "bound", "low", "best", "high", "ratio", "direction", "base", "base_value", "rule"),
        *("derived", "derived_low", "derived_best", "derived_high", *_TIME),
        *("source", "source_kind", "manner", "origin", "reliability", "credibility", "grade", "words_in_version"),
    ),
    "sources": ("id", "name", "kind", "role", "acts_for", "grade", "claims", "origins", "articles", "same_as"),
    "series": ("id", "force", "place", "basis", "claims", "origins"),
    "assessments": (
        *("id", "assessment", "force", "place", "basis", "low", "best", "high", "likelihood", "likelihood_percent"),
        *("confidence", *_TIME),
        *("reasoning", "assumptions", "by", "at", "superseded_by"),
    ),
    "figures": ("id", "title", "exported", "state", "out_of_date", "claims", "places", "force", "known_on", "pooled"),
    "questions": ("id", "number", "question", "claims", "finding", "notes"),
    "events": ("id", "label", "kind", "place", *_TIME),
    "notes": ("id", "title", "body", "about", "written_by", "written_at"),
}
"""The fields of each list in order: a table of nothing still says what its columns would be."""
