"""What was tagged before a text changed and could not be carried: seen beside the new words, and decided.

Nothing of it is lost: until it is decided it is counted with its article, afterwards it stands on the version it was
tagged in, or on the new one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, aliased

from db.articles import ArticleVersion
from db.claims import Claim
from db.errors import WorkbenchError
from db.rows import among
from db.spans import Span
from db.values import RelationKind, SpanKind
from workbench.carrying import Carrier, Changed, Place, Why
from workbench.claims import claim, delete_claim
from workbench.numbering import claim_label
from workbench.relations import relate
from workbench.spans import span
from workbench.tagging import make_claim, name_words
from workbench.versions import Move, Version, move_on, tags_on, versions_of


@dataclass(frozen=True, slots=True)
class WaitingTag:
    """A claim with its parts, or a tag of its own, that was not carried to the newest version.

    ``key`` is the span that stands for it: the claim's own words. ``label`` is the claim's number, or what kind of tag
    it is. ``changed`` says what has become of its words; ``before`` and ``after`` are the passages to look at, the
    latter empty where the sentence is gone.
    """

    key: int
    claim_id: int | None
    label: str
    quote: str
    number: int
    newest: int
    changed: Changed
    before: str
    after: str


def waiting_tags(session: Session, article_id: int) -> list[WaitingTag]:
    """What is tagged in older versions and neither carried nor left there, in the order of the text."""
    versions = versions_of(session, article_id)
    newest = versions[-1]
    found: list[WaitingTag] = []
    for old in versions[:-1]:
        units = tags_on(session, old.id)
        if units:
            carrier, labels = Carrier(old.body, newest.body), _labels(session, units.values())
            found += [_waiting(spans, carrier, old, newest, labels) for spans in units.values()]
    return sorted(found, key=lambda one: (one.number, one.changed.passage.start))


def _waiting(
    spans: Sequence[Span], carrier: Carrier, old: Version, newest: Version, labels: Mapping[int | None, str]
) -> WaitingTag:
    """A unit beside what its words have become; that of the first part that was held back where the whole was not."""
    places = [(span, carrier.carry(span.start, span.end)) for span in spans]
    held = next((place for _, place in places if isinstance(place, Changed)), None)
    first, place = places[0]
    changed = place if isinstance(place, Changed) else held
    if changed is None:  # tagged in the older version after the newer had come
        assert isinstance(place, Place)  # noqa: S101  it is one or the other
        changed = Changed(Why.SAME, (), Place(first.start, first.end), place, place)
    now_there = changed.new_passage
    return WaitingTag(
        key=first.id,
        claim_id=first.claim_id,
        label=labels.get(first.claim_id) or first.kind.value.capitalize(),
        quote=first.quote,
        number=old.number,
        newest=newest.number,
        changed=changed,
        before=old.body[changed.passage.start : changed.passage.end],
        after=newest.body[now_there.start : now_there.end] if now_there else "",
    )


def _labels(session: Session, units: Iterable[Sequence[Span]]) -> dict[int | None, str]:
    ids = {span.claim_id for spans in units for span in spans if span.claim_id is not None}
    if not ids:
        return {}
    return {
        claim_id: claim_label(number)
        for claim_id, number in session.execute(select(Claim.id, Claim.number).where(among(Claim.id, ids)))
    }


def keep_on_old(session: Session, key: int) -> None:
    """Leave a tag, and what belongs to it, on the version it was made in."""
    for each in _unit(session, key):
        each.stays = True


def remove_tag(session: Session, key: int) -> None:
    """Take a tag off, or a claim back, since the text does not say it any more."""
    first = _unit(session, key)[0]
    if first.claim_id is not None:
        delete_claim(session, first.claim_id)
    else:
        session.delete(first)


def take_new_words(session: Session, key: int) -> None:
    """Move a tag on to the words that stand in its place now; what they name is read anew.

    Parts of a claim that have no place there stay where they are. Raises `WorkbenchError` where the sentence is gone.
    """
    unit, old, newest = _between(session, key)
    carrier = Carrier(old.body, newest.body)
    places = [carrier.carry(each.start, each.end) for each in unit]
    first = places[0]
    if isinstance(first, Changed) and first.new is None:
        raise WorkbenchError(
            f"Version {newest.number} has no such sentence. Keep the tag on version {old.number}, or remove it."
        )
    moves = []
    for each, place in zip(unit, places, strict=True):
        there = place.new if isinstance(place, Changed) else place
        if there is None:
            each.stays = True
        else:
            moves.append(Move(each, there, same_words=isinstance(place, Place)))
    before = {each.id: each.quote for each in unit}
    move_on(session, moves, newest.id, newest.body)
    session.flush()
    for moved in moves:
        if not moved.same_words and moved.span.quote != before[moved.span.id]:
            name_words(session, moved.span)


def correct_by_new_words(session: Session, key: int) -> int:
    """Make a claim of the new words that corrects the old one, which stays on its version. Returns the new claim's id.

    Raises `WorkbenchError` for a tag that is no claim, and where the sentence is gone.
    """
    unit, old, newest = _between(session, key)
    first = unit[0]
    if first.claim_id is None:
        raise WorkbenchError("Only a claim can be corrected. Take the new words, or keep the tag where it is.")
    place = Carrier(old.body, newest.body).carry(first.start, first.end)
    there = place.new if isinstance(place, Changed) else place
    if there is None:
        raise WorkbenchError(f"Version {newest.number} has no such sentence. Say of the claim that it was retracted.")
    made = make_claim(session, newest.id, there.start, there.end)
    session.flush()
    _take_over(claim(session, first.claim_id), claim(session, made))
    told = "; ".join(each.words for each in place.differences) if isinstance(place, Changed) else ""
    reason = f"Version {newest.number} of the text: {told}" if told else f"Version {newest.number} of the text"
    relate(session, made, first.claim_id, RelationKind.CORRECTS, reason, date.fromisoformat(newest.captured_at[:10]))
    keep_on_old(session, key)
    return made


def _take_over(old: Claim, made: Claim) -> None:
    """What the new words do not say themselves stands as the analyst had it."""
    made.force_id = made.force_id or old.force_id
    made.place_id = made.place_id or old.place_id
    made.basis = old.basis


def _between(session: Session, key: int) -> tuple[list[Span], Version, Version]:
    unit = _unit(session, key)
    article_id = session.get_one(ArticleVersion, unit[0].version_id).article_id
    versions = versions_of(session, article_id)
    return unit, next(one for one in versions if one.id == unit[0].version_id), versions[-1]


def _unit(session: Session, key: int) -> list[Span]:
    """A tag with those that are decided with it."""
    one = span(session, key)
    unit = tags_on(session, one.version_id).get(one.claim_id or one.id)
    if unit is None:
        raise WorkbenchError("This has been decided already. Choose another from the list.")
    return unit


def waiting_count(session: Session, article_id: int) -> int:
    """How many tags and claims of an article wait to be decided."""
    newest = select(func.max(ArticleVersion.number)).where(ArticleVersion.article_id == article_id).scalar_subquery()
    found = (
        select(func.count(func.distinct(func.coalesce(Span.claim_id, Span.id))))
        .join(ArticleVersion, ArticleVersion.id == Span.version_id)
        .where(ArticleVersion.article_id == article_id, ArticleVersion.number < newest, Span.stays.is_(False))
    )
    return session.scalar(found) or 0


def words_in_older_versions(session: Session) -> dict[int, str]:
    """The claims whose words stand in an older version of their text, each with which: "1 of 2"."""
    newest = (
        select(ArticleVersion.article_id, func.max(ArticleVersion.number).label("number"))
        .group_by(ArticleVersion.article_id)
        .having(func.max(ArticleVersion.number) > 1)
        .subquery()
    )
    found = session.execute(
        select(Span.claim_id, ArticleVersion.number, newest.c.number)
        .join(ArticleVersion, ArticleVersion.id == Span.version_id)
        .join(newest, newest.c.article_id == ArticleVersion.article_id)
        .where(Span.kind == SpanKind.CLAIM, Span.claim_id.is_not(None), ArticleVersion.number < newest.c.number)
    )
    return {claim_id: f"{number} of {last}" for claim_id, number, last in found if claim_id is not None}


_other = aliased(ArticleVersion)
_NEWEST = select(func.max(_other.number)).where(_other.article_id == ArticleVersion.article_id).scalar_subquery()
# Built once: it is asked with every claim that is shown, and putting a statement together costs more than running it.
_STANDS = (
    select(Span.id, Span.stays, ArticleVersion.article_id, ArticleVersion.number, _NEWEST.label("newest"))
    .join(ArticleVersion, ArticleVersion.id == Span.version_id)
    .where(Span.claim_id == bindparam("claim"))
    .order_by(Span.kind != SpanKind.CLAIM, Span.start)
    .limit(1)
)


def where_words_stand(session: Session, claim_id: int) -> str | None:
    """That a claim's words stand in an older version of their text, and why; None where they stand in the newest."""
    stands = session.execute(_STANDS, {"claim": claim_id}).first()
    if stands is None or stands.newest <= stands.number:
        return None
    if stands.stays:
        return f"Kept on version {stands.number} of {stands.newest}"
    one = next((each for each in waiting_tags(session, stands.article_id) if each.claim_id == claim_id), None)
    return f"Version {stands.number} of {stands.newest}: {told_briefly(one.changed)}" if one else None


def told_briefly(changed: Changed) -> str:
    """The gravest change in a few words: "2,000 → 1,000", or why there is none to tell."""
    if not changed.differences:
        return changed.why.value
    further = len(changed.differences) - 1
    return changed.differences[0].words + (f" and {further} more" if further else "")
