"""Keep a text's sources together: "Parnell" is Sean Parnell, "the official" the one described before."""

from collections.abc import Sequence
from dataclasses import replace

from db.values import SourceKind
from workbench.reading.sources import SourceMention
from workbench.reading.tellingwords import ANONYMITY

_PERSONS = (SourceKind.NAMED_PERSON, SourceKind.ANONYMOUS_PERSON)
_DEFENCE = frozenset("defense defence military pentagon".split())


def resolve(mention: SourceMention, earlier: Sequence[SourceMention]) -> SourceMention:
    """Return a mention with the name, role and body that the text gave the same source before."""
    if mention.is_pronoun:
        return _antecedent(mention, earlier)
    if mention.kind is SourceKind.NAMED_PERSON:
        full = _same_person(mention, earlier)
        return _as(mention, full) if full else mention
    if mention.kind is SourceKind.ANONYMOUS_PERSON:
        same = _same_description(mention, earlier)
        return _as(mention, same) if same else mention
    return mention


def _as(mention: SourceMention, known: SourceMention) -> SourceMention:
    return replace(
        mention,
        name=known.name,
        kind=known.kind,
        role=mention.role or known.role,
        acts_for=mention.acts_for or known.acts_for,
        is_pronoun=False,
    )


def _antecedent(mention: SourceMention, earlier: Sequence[SourceMention]) -> SourceMention:
    wanted = (
        (SourceKind.ORGANISATION, SourceKind.DOCUMENT, SourceKind.OUTLET) if mention.name.lower() == "it" else _PERSONS
    )
    if mention.name.lower() in ("i", "we"):
        return mention
    for known in reversed(earlier):
        if known.kind in wanted and not known.is_pronoun:
            return _as(mention, known)
    return mention


def _same_person(mention: SourceMention, earlier: Sequence[SourceMention]) -> SourceMention | None:
    surname = mention.name.split()[-1].lower()
    for known in reversed(earlier):
        if known.kind is SourceKind.NAMED_PERSON and known.name.split()[-1].lower() == surname:
            return known if len(known.name) >= len(mention.name) else replace(known, name=mention.name)
    return None


def _same_description(mention: SourceMention, earlier: Sequence[SourceMention]) -> SourceMention | None:
    """Match "official" with an earlier "senior defense official": each word said again, and not fewer before."""
    words = mention.name.lower().split()
    for known in reversed(earlier):
        if (
            known.kind is SourceKind.ANONYMOUS_PERSON
            and not known.is_pronoun
            and words == known.name.lower().split()[-len(words) :]
        ):
            return known
        if (
            known.kind is SourceKind.NAMED_PERSON
            and known.role
            and len(words) == 1
            and words[0] in known.role.lower().split()
        ):
            return known
    return None


def anonymity_of(sentence: str) -> str | None:
    """Return the words of a sentence that ask for anonymity."""
    low = sentence.lower()
    return next((words for words in ANONYMITY if words in low), None)


def acts_for(mention: SourceMention, text: str) -> str | None:
    """Return whom a source acts for; a defence official in a text about the Pentagon speaks for the Pentagon."""
    words = set(mention.name.lower().split())
    if mention.kind is SourceKind.ANONYMOUS_PERSON and words & _DEFENCE and "Pentagon" in text:
        return "Pentagon" if mention.acts_for in (None, "US", "military", "Pentagon") else mention.acts_for
    return mention.acts_for if mention.acts_for != mention.name else None
