"""Cases of a REFI-QDA file that are claims, as Muster writes them, made claims again with all that they say."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.claims import Attribution, Claim
from db.errors import WorkbenchError
from db.origins import Origin
from db.relations import ClaimRelation
from db.spans import Span
from db.values import (
    Basis,
    Bound,
    ClaimKind,
    ClaimState,
    Direction,
    Manner,
    Modality,
    OriginKind,
    Quantity,
    RelationKind,
    SourceKind,
    SpanKind,
)
from workbench.claims import new_claim
from workbench.dates import read_typed_date
from workbench.exchange.refi.found import FoundCase, FoundProject
from workbench.exchange.refi.naming import CLAIM_NUMBERS, CLAIM_WORDS, VARIABLES, variable
from workbench.exchange.refi.tag import Tag
from workbench.figures.phrases import counted
from workbench.forces import force_named
from workbench.grades import NOT_GRADED
from workbench.origins import add_origin
from workbench.places import place_named
from workbench.sources import add_source, find_source

_RULE = "REFI-QDA"
_OWN = {variable(name) for name in (*CLAIM_WORDS, *CLAIM_NUMBERS)}
_SOURCED = "is sourced from"
_MOST = 1e12
_Word = TypeVar("_Word", bound=StrEnum)


class Claims:
    """The claims of one file. ``count`` is how many are new."""

    def __init__(self, session: Session, found: FoundProject, users: Mapping[str, int]) -> None:
        self._session, self._found, self._users = session, found, users
        self._origins: dict[str, Origin] = {}
        self._foreign = self._strange = self._wordless = self._links = self._graded = self._bare = 0
        self.count = 0

    def put(self, tags: Mapping[str, Tag]) -> None:
        """Make claims of the cases, on the tags by their GUIDs; words that are a claim here already stay that one."""
        for case in self._found.cases:
            if is_foreign(case):
                self._foreign += not (case.values and (case.sources or case.selections))
                continue
            parts = [tags[guid] for guid in case.selections if guid in tags]
            words = next((tag for tag in parts if tag.kind is SpanKind.CLAIM), None)
            if words is None:
                self._wordless += 1
            elif words.is_new:
                self._make(case, words, parts)
            else:
                words.claim_id = self._session.scalar(select(Span.claim_id).where(Span.id == words.id))
        for tag in tags.values():  # tagged as a claim in another program, which nothing more is said of
            if tag.kind is SpanKind.CLAIM and tag.is_new and tag.claim_id is None:
                tag.claim_id = self._added(tag, {}).id
                self._bare += 1

    def relate(self, tags: Mapping[str, Tag]) -> int:
        """Say how claims stand to one another. Returns how many relations are new."""
        kinds, made = set(RelationKind), 0
        notes = {note.guid for note in self._found.notes}
        for link in self._found.links:
            one, other = tags.get(link.origin), tags.get(link.target)
            if link.name == _SOURCED or not notes.isdisjoint((link.origin, link.target)):
                continue  # the words of the source are a part of the claim already, and notes have their own links
            if link.name not in kinds or not one or not other or not one.claim_id or not other.claim_id:
                self._links += 1
            elif one.claim_id != other.claim_id:
                made += self._relate(one.claim_id, other.claim_id, RelationKind(link.name))
        self._session.flush()
        return made

    def left_out(self) -> Iterator[str]:
        if self._foreign:
            yield f"Left out: {counted(self._foreign, 'case')} of which nothing is said, or on no text."
        if self._wordless:
            yield f"Left out: {counted(self._wordless, 'claim')} whose words are not in the texts of the file."
        if self._strange:
            yield f"{counted(self._strange, 'claim')} came in without a number or a date that no claim can have."
        if self._links:
            yield f"Left out: {counted(self._links, 'link')} between passages. Muster links claims, and notes."
        if self._bare:
            yield f"{counted(self._bare, 'claim')} came in as words alone: what they state is for you to say."
        if self._graded:
            yield "Grades did not come in: they are judgements, and stay with whoever gave them."

    def _make(self, case: FoundCase, words: Tag, parts: Sequence[Tag]) -> None:
        said = {VARIABLES[key]: value for key, value in case.values.items() if key in VARIABLES}
        claim = self._added(words, said)
        source_id = self._attribute(claim, said)
        self._graded += said.get("grade", NOT_GRADED) != NOT_GRADED
        named: dict[SpanKind, dict[str, int | str | None]] = {
            SpanKind.PLACE: {"place_id": claim.place_id},
            SpanKind.FORCE: {"force_id": claim.force_id},
            SpanKind.SOURCE: {"source_id": source_id},
            SpanKind.DATE: {"edtf": claim.as_of},
        }
        for tag in parts:
            if tag.is_new and tag.claim_id is None and tag.article_id == words.article_id:
                tag.claim_id, tag.named = claim.id, named.get(tag.kind, {})

    def _added(self, words: Tag, said: Mapping[str, str]) -> Claim:
        claim = new_claim(self._session, words.article_id)
        claim.made_by = self._users.get(words.user)
        claim.made_at = words.at or claim.made_at
        claim.kind = _word(ClaimKind, said.get("kind")) or ClaimKind.OTHER if said else ClaimKind.LEVEL
        claim.modality = _word(Modality, said.get("modality")) or Modality.OBSERVED
        claim.basis = _word(Basis, said.get("basis")) or Basis.UNKNOWN
        claim.state = _word(ClaimState, said.get("state")) or ClaimState.ACTIVE
        claim.state_since, claim.state_reason = _day(said.get("state since")), said.get("state reason")
        claim.force_id = force_named(self._session, said["force"]).id if said.get("force") else None
        claim.place_id = place_named(self._session, said["place"]).id if said.get("place") else None
        try:
            claim.quantity = _quantity(said)
            claim.time = read_typed_date(said["as of"], said.get("as of words", "")) if said.get("as of") else None
        except WorkbenchError:
            self._strange += 1
        self._session.add(claim)
        self._session.flush()
        self.count += 1
        return claim

    def _attribute(self, claim: Claim, said: Mapping[str, str]) -> int | None:
        """Who tells it, and the origin: always a new one, since that two are one is for an analyst to say."""
        name, manner = said.get("source", ""), _word(Manner, said.get("manner"))
        if not (name or manner or said.get("origin")):
            return None
        kind = _word(SourceKind, said.get("source kind")) or SourceKind.ORGANISATION
        source = None
        if name:
            known = find_source(self._session, name, kind, claim.article_id)
            source = known or add_source(self._session, name, kind)
        told = Attribution(
            claim_id=claim.id,
            source_id=source.id if source else None,
            origin_id=self._origin(said),
            manner=manner or Manner.UNATTRIBUTED,
        )
        self._session.add(told)
        self._session.flush()
        return told.source_id

    def _origin(self, said: Mapping[str, str]) -> int | None:
        label = said.get("origin", "")
        if not label:
            return None
        if label not in self._origins:
            kind = _word(OriginKind, said.get("origin kind")) or OriginKind.UNKNOWN
            plain = label.split(" ", 1)[-1] if label.startswith("O-") else label
            self._origins[label] = add_origin(self._session, plain, kind)
        return self._origins[label].id

    def _relate(self, one: int, other: int, kind: RelationKind) -> bool:
        there = select(ClaimRelation.id).where(
            ClaimRelation.claim_id == one, ClaimRelation.other_id == other, ClaimRelation.kind == kind
        )
        if self._session.scalar(there) is not None:
            return False
        self._session.add(ClaimRelation(claim_id=one, other_id=other, kind=kind))
        self._session.flush()
        return True


def is_foreign(case: FoundCase) -> bool:
    """Whether a case is no claim that Muster has written."""
    return not _OWN & case.values.keys()


def _quantity(said: Mapping[str, str]) -> Quantity | None:
    """The number that a case states. Raises `WorkbenchError` for one that no claim can have."""
    bound = _word(Bound, said.get("bound"))
    if bound is None:
        return None
    low, best, high, least, most = (_number(said.get(name)) for name in CLAIM_NUMBERS)
    ends = [each for each in (low, best, high) if each is not None]
    if ends != sorted(ends):
        raise WorkbenchError("Best lies outside low and high.")
    ratio = (least, most) if least is not None and most is not None and least <= most else None
    return Quantity(
        words=said.get("words", ""),
        bound=bound,
        low=low,
        best=best,
        high=high,
        ratio=ratio,
        direction=_word(Direction, said.get("direction")),
        unit=said.get("unit"),
        rule=_RULE,
    )


def _number(written: str | None) -> float | None:
    if written is None:
        return None
    try:
        number = float(written)
    except ValueError:
        raise WorkbenchError(f"“{written}” is no number.") from None
    if not 0 <= number <= _MOST:
        raise WorkbenchError("A level cannot be below zero.")
    return number


def _word(kind: type[_Word], written: str | None) -> _Word | None:
    """A word of the field; what is none says nothing."""
    return kind(written) if written in set(kind) else None


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return None
