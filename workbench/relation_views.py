"""Relations as they are shown: in words from either side, counted, and as the pairs that are decided."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, bindparam, func, or_, select
from sqlalchemy.orm import Session, aliased

from db.analysts import Analyst
from db.claims import Claim
from db.relations import ClaimRelation
from db.values import RelationKind
from workbench.numbering import claim_label

_SAID = {RelationKind.DERIVED_FROM: "is derived from"}
_HEARD = {
    RelationKind.REPEATS: "is repeated by",
    RelationKind.CORROBORATES: "is corroborated by",
    RelationKind.CONTRADICTS: "contradicts",
    RelationKind.SUPERSEDES: "is superseded by",
    RelationKind.CORRECTS: "is corrected by",
    RelationKind.REFINES: "is refined by",
    RelationKind.DERIVED_FROM: "is the base of",
}

# Built once: putting a statement together takes longer than running it.
_STANDING = select(ClaimRelation.claim_id.label("a"), ClaimRelation.other_id.label("b")).where(
    ClaimRelation.stands.is_(True)
)
_LINKS = select(Claim.id.label("a"), Claim.base_claim_id.label("b")).where(Claim.base_claim_id.is_not(None))
_PAIRS = _STANDING.union_all(_LINKS).subquery()
_SIDES = select(_PAIRS.c.a.label("claim")).union_all(select(_PAIRS.c.b)).subquery()
_COUNTS = select(_SIDES.c.claim, func.count()).group_by(_SIDES.c.claim)
_Base, _Other = aliased(Claim), aliased(Claim)
_ONE = bindparam("claim", type_=BigInteger)
_OF_ONE = (
    select(ClaimRelation, Claim.number, _Other.number, Analyst.name)
    .join(Claim, Claim.id == ClaimRelation.claim_id)
    .join(_Other, _Other.id == ClaimRelation.other_id)
    .outerjoin(Analyst, Analyst.id == ClaimRelation.made_by)
    .where(or_(ClaimRelation.claim_id == _ONE, ClaimRelation.other_id == _ONE))
)
_LINKS_OF_ONE = (
    select(Claim.id, Claim.number, _Base.id, _Base.number)
    .join(_Base, _Base.id == Claim.base_claim_id)
    .where(or_(Claim.id == _ONE, Claim.base_claim_id == _ONE))
)
_DECIDED = select(ClaimRelation.claim_id, ClaimRelation.other_id, ClaimRelation.kind, ClaimRelation.stands)


@dataclass(frozen=True, slots=True)
class RelationRow:
    """One relation as the claim asked about sees it: "is superseded by" the claim ``other_id``.

    ``id`` is None for the link to a base, which is a fact of the claim itself. ``stands`` is False where it was
    looked at and dismissed.
    """

    id: int | None
    kind: RelationKind
    words: str
    other_id: int
    other_number: int
    stands: bool
    reason: str | None
    by: str | None
    at: str

    @property
    def sentence(self) -> str:
        """What follows the claim's own name: "is superseded by C-012"."""
        return f"{self.words} {claim_label(self.other_number)}"


def relation_words(kind: RelationKind, *, from_first: bool = True) -> str:
    """A kind as it is read from the first claim to the second, or from the second back."""
    return _SAID.get(kind, kind.value) if from_first else _HEARD[kind]


def relations_of(session: Session, claim_id: int) -> list[RelationRow]:
    """All relations of a claim from its own side, those that stand first, then by when they were said."""
    said = [*_stored(session, claim_id), *_base_links(session, claim_id)]
    return sorted(said, key=lambda one: (not one.stands, one.at, one.other_number))


def relation_counts(session: Session) -> dict[int, int]:
    """How many standing relations and base links each claim has; claims without any are left out."""
    return dict(session.execute(_COUNTS).all())


def related_pairs(session: Session) -> dict[tuple[int, int], bool]:
    """Every pair of claims that an analyst has decided on, the smaller id first; True where they contradict."""
    pairs: dict[tuple[int, int], bool] = {}
    for one, other, kind, stands in session.execute(_DECIDED):
        pair = (min(one, other), max(one, other))
        pairs[pair] = pairs.get(pair, False) or (stands and kind == RelationKind.CONTRADICTS)
    return pairs


def _stored(session: Session, claim_id: int) -> list[RelationRow]:
    return [_seen_from(claim_id, *row) for row in session.execute(_OF_ONE, {"claim": claim_id})]


def _seen_from(claim_id: int, said: ClaimRelation, first: int, second: int, by: str | None) -> RelationRow:
    ours = said.claim_id == claim_id
    other_id, number = (said.other_id, second) if ours else (said.claim_id, first)
    words = relation_words(said.kind, from_first=ours)
    if not said.stands:
        words = "does not contradict" if said.kind == RelationKind.CONTRADICTS else f"not: {words}"
    return RelationRow(said.id, said.kind, words, other_id, number, said.stands, said.reason, by, said.made_at)


def _base_links(session: Session, claim_id: int) -> list[RelationRow]:
    """The base this claim is measured from, and the claims measured from it."""
    links = []
    for own_id, own, base_id, base_number in session.execute(_LINKS_OF_ONE, {"claim": claim_id}):
        ours = own_id == claim_id
        words = "is measured from" if ours else "is the base of"
        other = (base_id, base_number) if ours else (own_id, own)
        links.append(RelationRow(None, RelationKind.DERIVED_FROM, words, *other, True, None, None, ""))
    return links
