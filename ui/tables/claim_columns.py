"""The columns of the table of claims: what each says, how it sorts, and what its title means."""

from datetime import date

from db.values import GradeAxis
from ui.inspector.range_picture import range_words
from ui.language.numbers import as_of_words, day_words
from ui.language.texts import capital, counted, tr
from ui.tables.model import Column
from workbench.claim_views import ClaimRow
from workbench.grades import code_meaning, grade_words
from workbench.numbering import claim_label, origin_label


def _grade_hint(row: ClaimRow) -> str:
    """F and 6 say "cannot be judged"; not graded says that nobody has graded yet."""
    source = tr(code_meaning(GradeAxis.SOURCE, row.reliability))
    information = tr(code_meaning(GradeAxis.INFORMATION, row.credibility))
    return tr("Source {source}; information {information}", source=source, information=information)


def _level(row: ClaimRow) -> float | None:
    number = row.level
    return next((n for n in (number.best, number.high, number.low) if n is not None), None) if number else None


def _as_of_day(row: ClaimRow) -> date | None:
    """The day that sorts a claim in time: the first it may be about, else the last."""
    return (row.as_of.earliest or row.as_of.latest) if row.as_of else None


def _lag(row: ClaimRow) -> int | None:
    """Days from when it was true to when it became known; a plan is known before."""
    about = (row.as_of.latest or row.as_of.earliest) if row.as_of else None
    return (row.known - about).days if row.known and about else None


def _lag_words(row: ClaimRow) -> str:
    days = _lag(row)
    if days is None:
        return ""
    return (
        tr("same day")
        if days == 0
        else (tr("{days:,} d later", days=days) if days > 0 else tr("{days:,} d ahead", days=-days))
    )


def _derived_words(row: ClaimRow) -> str:
    return row.derived.words if row.derived else ""


def _state_hint(row: ClaimRow) -> str | None:
    since = tr(" since {state_since}", state_since=day_words(row.state_since)) if row.state_since else ""
    return f"{capital(tr(row.state))}{since}: {row.state_reason}" if row.state_reason else None


def _noted(row: ClaimRow) -> tuple[str, str] | None:
    return ("sticky-note", counted(row.notes, "note")) if row.notes else None


CLAIM_COLUMNS = (
    Column("Claim", lambda row: row.number, 88, lambda row: claim_label(row.number), sign=_noted),
    Column("Says", _level, 136, lambda row: range_words(row.quantity), right=True),
    Column("Force", lambda row: row.force, 110),
    Column("Place", lambda row: row.place, 90),
    Column("Counts", lambda row: row.basis, 96,
           lambda row: tr("not stated") if row.basis == "unknown" else tr(row.basis)),
    Column("As of", _as_of_day, 204, lambda row: as_of_words(row.as_of) if row.as_of else tr("not said"),
           about="Valid time: the days it is about"),
    Column("Known", lambda row: row.known, 112, lambda row: day_words(row.known) if row.known else "",
           about="Known time: the day it was published"),
    Column("Kind", lambda row: row.kind, 80, lambda row: tr(row.kind)),
    Column("Modality", lambda row: row.modality, 84, lambda row: tr(row.modality)),
    Column("State", lambda row: row.state, 96, lambda row: tr(row.state),
           faint=lambda row: row.state != "active", hint=_state_hint),
    Column("Said by", lambda row: row.source, 190),
    Column("Grade", lambda row: grade_words(row.reliability, row.credibility), 86,
           faint=lambda row: row.reliability is None and row.credibility is None, hint=_grade_hint),
    Column("Origin", lambda row: row.origin_number, 70,
           lambda row: origin_label(row.origin_number) if row.origin_number else ""),
    Column("Derived", lambda row: row.derived and row.derived.level and _level(row), 150, _derived_words,
           faint=lambda row: not (row.derived and row.derived.level), hint=_derived_words,
           about="The level reckoned from its base, or why there is none"),
    Column("Relations", lambda row: row.relations or None, 84, lambda row: f"{row.relations or ''}", right=True,
           about="How many claims it repeats, contradicts, supersedes, is measured from …, or that do so to it"),
    Column("Notes", lambda row: row.notes or None, 66, lambda row: f"{row.notes or ''}", right=True,
           about="Notes on it or linked to it"),
    Column("Lag", _lag, 100, _lag_words, about="Days from the last day it is about to the day it became known"),
    Column("Outlet", lambda row: row.outlet, 130),
    Column("Words", lambda row: row.quote, 300, lambda row: " ".join(row.quote.split()), stretches=True),
)  # fmt: skip
