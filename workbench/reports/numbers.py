"""Live numbers: what stands in a report's text is read from the project, and told apart from how it stood."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.claims import Claim
from db.errors import WorkbenchError
from db.identity import now
from db.reports import ReportNumber
from db.rows import among, still_there
from db.values import Basis
from workbench.analysts import present_analyst
from workbench.assessment_views import AssessmentRow, assessment_label, assessment_rows, judged_level_words
from workbench.charting import known_claims
from workbench.claim_views import ClaimRow
from workbench.drawing import figure_state
from workbench.figure_changes import grounds_of
from workbench.figures.phrases import BASIS_WORDS, as_of_words, counted, day_words, level_words
from workbench.figures.wording_pooled import two_figures
from workbench.likelihoods import likelihood_words
from workbench.numbering import claim_label
from workbench.pooled import pooled, series_named
from workbench.pooling.statements import day_number, day_of
from workbench.reports.choosing import Choice, chosen
from workbench.reports.number_changes import claims_otherwise, judged_otherwise, level_changes, said_of


class NumberKind(StrEnum):
    CLAIM = "claim"
    LEVEL = "level"
    ASSESSMENT = "assessment"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class NumberOf:
    """What a number is of.

    ``row`` is the id of a claim or an assessment, ``day`` that of a pooled level, None the project's last. A ``short``
    level is its median alone, else its 80 % range and who is counted stand beside it.
    """

    kind: NumberKind
    row: int = 0
    place: str = ""
    force: str = ""
    basis: Basis | None = None
    day: date | None = None
    short: bool = False

    def as_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind.value,
            "row": str(self.row) if self.row else None,
            "place": self.place,
            "force": self.force,
            "basis": self.basis.value if self.basis else None,
            "day": self.day.isoformat() if self.day else None,
            "short": self.short,
        }


@dataclass(frozen=True, slots=True)
class NumberReading:
    """A number as it is: its words, what it is of in words, and what it was reckoned from, as JSON.

    ``is_there`` is False where what it is of has left the project or cannot be read any more.
    """

    text: str
    of: str
    grounds: Mapping[str, Any]
    is_there: bool = True

    def as_stood(self) -> dict[str, Any]:
        return {"text": self.text, "grounds": dict(self.grounds)}


@dataclass(frozen=True, slots=True)
class LiveRow:
    """A live number with how it stood and how it is; ``changes`` say in words why the two differ."""

    id: int
    of: NumberOf
    now: NumberReading
    stood: str
    confirmed_at: str | None
    is_stale: bool
    changes: tuple[str, ...] = ()


def number_of(shows: Mapping[str, Any]) -> NumberOf:
    """What is kept as JSON."""
    return NumberOf(
        kind=NumberKind(shows["kind"]),
        row=int(shows.get("row") or 0),
        place=shows.get("place") or "",
        force=shows.get("force") or "",
        basis=Basis(shows["basis"]) if shows.get("basis") else None,
        day=date.fromisoformat(shows["day"]) if shows.get("day") else None,
        short=bool(shows.get("short")),
    )


class NumberReader:
    """Reads numbers as they are, or as they could have been known on a day; what many need is read once.

    Reading a pooled level runs long, unless what it is reckoned from is as it was, or it is ``remembered`` from a
    reading before, between which nothing but reports may have changed.
    """

    def __init__(
        self, session: Session, known_on: date | None = None, remembered: dict[object, Any] | None = None
    ) -> None:
        self._session, self._known_on = session, known_on
        self._remembered = {} if remembered is None else remembered
        self.claims = {claim.id: claim for claim in known_claims(session, known_on)}
        self._day = figure_state(session, known_on).day

    def read(self, of: NumberOf, stood: Mapping[str, Any] | None = None) -> NumberReading:
        """The number now; ``stood`` is how it stood, which a level has still where its grounds are the same."""
        reads: dict[NumberKind, Callable[[], NumberReading]] = {
            NumberKind.CLAIM: lambda: self._claim(of),
            NumberKind.LEVEL: lambda: self._level(of, stood or {}),
            NumberKind.ASSESSMENT: lambda: self._assessment(of),
            NumberKind.COUNT: lambda: self._count(of),
        }
        key = "number", self._known_on, of
        if key not in self._remembered:
            self._remembered[key] = reads[of.kind]()
        found: NumberReading = self._remembered[key]
        return found

    def _claim(self, of: NumberOf) -> NumberReading:
        claim = self.claims.get(of.row)
        if claim is None or claim.level is None:
            is_later = self._known_on is not None and self._session.get(Claim, of.row) is not None
            why = (
                f"was not known on {day_words(self._known_on)}" if is_later and self._known_on else "is no longer there"
            )
            return NumberReading("", f"a claim that {why}", {}, is_there=False)
        return NumberReading(level_words(claim.level), _about(claim), {"claims": {str(claim.id): said_of(claim)}})

    def _level(self, of: NumberOf, stood: Mapping[str, Any]) -> NumberReading:
        day = of.day or self._day
        named = f"pooled level, {Choice(of.place, of.force).words}, on {day_words(day)}"
        try:
            series = series_named(self._session, of.force or None, of.place, known_on=self._known_on)
        except WorkbenchError:
            return NumberReading("", named, {}, is_there=False)
        grounds = {**grounds_of([series]), "day": day.isoformat()}
        if stood.get("grounds") == grounds and stood.get("text"):
            return NumberReading(stood["text"], named, grounds)
        answered = pooled(series, [day_number(day)], basis=of.basis)
        band = answered.bands.get(of.basis, answered.band) if of.basis else answered.band
        if band is None:
            return NumberReading("", named, grounds, is_there=False)
        low, median, high = (two_figures(float(band.lines[name][0])) for name in ("lo80", "median", "hi80"))
        if of.short:
            return NumberReading(f"about {median}", named, grounds)
        known_until = day_of(answered.known_until) if answered.known_until is not None else day
        forecast = ", forecast" if day > known_until else ""
        counts = BASIS_WORDS[band.basis]
        return NumberReading(f"about {median} (80 % range {low} to {high}, {counts}{forecast})", named, grounds)

    def _assessment(self, of: NumberOf) -> NumberReading:
        row = newest_assessment(self._session, of.row, self._known_on)
        if row is None:
            return NumberReading("", "an assessment that is no longer there", {}, is_there=False)
        level = judged_level_words(row.low, row.best, row.high)
        likely = f", {likelihood_words(row.likelihood)}" if row.likelihood else ""
        when = f" as of {as_of_words(row.as_of)}" if row.as_of else ""
        named = f"assessment {assessment_label(row.number)}, {Choice(row.place or '', row.force or '').words}{when}"
        return NumberReading(f"{level}{likely}", named, {"assessment": str(row.id)})

    def _count(self, of: NumberOf) -> NumberReading:
        choice = Choice(of.place, of.force)
        claims = chosen(self._session, self.claims.values(), choice)
        return NumberReading(
            counts_words(claims),
            f"count of claims{f', {choice.words}' if choice.words else ''}",
            {"claims": {str(claim.id): said_of(claim) for claim in claims}},
        )


def counts_words(claims: Iterable[ClaimRow]) -> str:
    """Claims, the origins they are counted in and their articles: "28 claims from 19 origins in 42 articles".

    Those of unknown origin count as one origin together. The claims are in one voice, as `known_claims` has them.
    """
    claims = list(claims)
    origins = counted(len({claim.origin_id for claim in claims}), "origin")
    articles = counted(len({claim.article_id for claim in claims}), "article")
    return f"{counted(len(claims), 'claim')} from {origins} in {articles}"


def newest_assessment(session: Session, row_id: int, known_on: date | None = None) -> AssessmentRow | None:
    """The assessment, or the last of those that have superseded it, as far as they were made by a day."""
    made = [row for row in assessment_rows(session) if known_on is None or row.made_at[:10] <= known_on.isoformat()]
    rows = {row.id: row for row in made}
    after = {row.supersedes_id: row for row in made if row.supersedes_id is not None}
    found, seen = rows.get(row_id), set[int]()
    while found is not None and found.id in after and found.id not in seen:
        seen.add(found.id)
        found = after[found.id]
    return found


def add_number(session: Session, report_id: int, of: NumberOf, reading: NumberReading) -> int:
    """Keep a number as it was read just now; returns its id, which its place in the text names."""
    made = ReportNumber(report_id=report_id, shows=of.as_json(), stood=None)
    session.add(made)
    session.flush()
    confirm(session, made.id, reading)
    return made.id


def confirm(session: Session, number_id: int, reading: NumberReading) -> None:
    """Take the number as it is now. Raises `WorkbenchError` where the number is gone, or what it is of."""
    number = still_there(session, ReportNumber, number_id, "This number is no longer in the report.")
    if not reading.is_there:
        raise WorkbenchError("What this number is of is no longer in the project. Take the number out of the text.")
    number.stood = reading.as_stood()
    number.confirmed_by = present_analyst(session)
    number.confirmed_at = now()


def live_numbers(session: Session, ids: Iterable[int], reader: NumberReader) -> dict[int, LiveRow]:
    """Numbers as they stood and as they are, by id; those that are gone are not among them. May run long."""
    found = session.scalars(select(ReportNumber).where(among(ReportNumber.id, set(ids)))).all()
    return {one.id: _live(session, one, reader) for one in found}


def changes_of(session: Session, of: NumberOf, before: Mapping[str, Any], reading: NumberReading) -> list[str]:
    """Why a number is not what it was, a sentence each."""
    if of.kind is NumberKind.ASSESSMENT:
        return judged_otherwise(session, before, reading.grounds)
    if not reading.is_there:
        return [f"There is no {reading.of} any more."]
    if of.kind is NumberKind.LEVEL:
        return level_changes(before, reading.grounds)
    return claims_otherwise(session, before.get("claims", {}), reading.grounds["claims"])


def _live(session: Session, number: ReportNumber, reader: NumberReader) -> LiveRow:
    of, stood = number_of(number.shows), number.stood or {}
    reading = reader.read(of, stood)
    before = str(stood.get("text", ""))
    states = _state(of, stood.get("grounds")), _state(of, reading.grounds)
    is_stale = bool(stood) and (before != reading.text or states[0] != states[1])
    changes = tuple(changes_of(session, of, stood.get("grounds", {}), reading)) if is_stale else ()
    return LiveRow(number.id, of, reading, before, number.confirmed_at, is_stale, changes)


def _state(of: NumberOf, grounds: Mapping[str, Any] | None) -> str | None:
    """The state of a claim that is cited: one that was retracted is another number, though its words are the same."""
    said = (grounds or {}).get("claims", {}).get(str(of.row), {}) if of.kind is NumberKind.CLAIM else {}
    return str(said["state"]) if said else None


def _about(claim: ClaimRow) -> str:
    when = f", as of {as_of_words(claim.as_of)}" if claim.as_of else ""
    where = Choice(claim.place or "", claim.force or "").words
    return f"{claim_label(claim.number)}{f', {where}' if where else ''}{when}"
