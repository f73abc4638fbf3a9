"""What the evidence list says: an origin, then its tellings, each with its grade, its words and who printed them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from db.values import OriginKind
from ui.language.numbers import day_words
from ui.language.texts import counted, tr
from workbench.claim_views import ClaimRow
from workbench.grades import HIDDEN, NOT_GRADED, grade_words
from workbench.numbering import origin_label

_MOST = 170  # characters of a quote
_BEFORE = 70  # of them before the number
_NONE: Mapping[int, str] = MappingProxyType({})
_ICONS = {
    OriginKind.BRIEFING: "git-fork",
    OriginKind.STATEMENT: "landmark",
    OriginKind.DOCUMENT: "file-text",
    OriginKind.OBSERVATION: "eye",
}


@dataclass(frozen=True, slots=True)
class Heading:
    """An origin: its sign, its number, what it was and how many articles carry it."""

    icon: str
    label: str
    words: str

    @property
    def spoken(self) -> str:
        return f"{self.label} {self.words}".strip()


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim: ``quote`` in three parts, the number in the middle; ``about`` says who printed it and when.

    ``conflict`` names the claims that it is in conflict with.
    """

    claim_id: int
    grade: str
    quote: tuple[str, str, str]
    about: str
    conflict: str = ""

    @property
    def spoken(self) -> str:
        words = tr(
            "{quote}, {about}, grade {grade}",
            quote="".join(self.quote),
            about=self.about,
            grade=self.grade or tr(NOT_GRADED),
        )
        return f"{words}, {self.conflict}" if self.conflict else words


Line = Heading | Telling


def evidence_lines(claims: Sequence[ClaimRow], conflicts: Mapping[int, str] = _NONE) -> list[Line]:
    """The newest telling first, grouped by origin; claims of unknown origin come last, each for itself.

    ``conflicts`` says of claims by their id what they are in conflict with.
    """
    groups: dict[int | None, list[ClaimRow]] = {}
    for claim in sorted(claims, key=lambda one: one.known or date.min, reverse=True):
        groups.setdefault(claim.origin_id, []).append(claim)
    unknown = groups.pop(None, [])
    lines: list[Line] = []
    for group in groups.values():
        lines += [_heading(group), *(_telling(one, conflicts) for one in group)]
    if unknown:
        lines += [
            Heading("circle-question-mark", "", tr("Origin not known")),
            *(_telling(one, conflicts) for one in unknown),
        ]
    return lines


def _heading(group: Sequence[ClaimRow]) -> Heading:
    first = group[0]
    articles = len({claim.article_id for claim in group})
    times = tr("{articles}, counts once", articles=counted(articles, "article"))
    carried = times if articles > 1 else counted(articles, "article")
    icon = _ICONS.get(first.origin_kind or OriginKind.UNKNOWN, "circle-question-mark")
    return Heading(icon, origin_label(first.origin_number or 0), f"{first.origin}, {carried}")


def _telling(claim: ClaimRow, conflicts: Mapping[int, str]) -> Telling:
    day = day_words(claim.known) if claim.known else tr("no date")
    grade = grade_words(claim.reliability, claim.credibility)
    number = " ".join(claim.quantity.words.split()) if claim.quantity and claim.quantity.words else ""
    about = ", ".join(part for part in (claim.source, claim.outlet, day) if part)
    if claim.derived and claim.derived.level:
        about = tr("{about}. Derived: {derived}", about=about, derived=claim.derived.words)
    grade = {NOT_GRADED: "", HIDDEN: "–"}.get(grade, grade)
    return Telling(claim.id, grade, excerpt(claim.quote, number), about, conflicts.get(claim.id, ""))


def excerpt(quote: str, number: str) -> tuple[str, str, str]:
    """The words around the number: before it, the number, after it, cut at words where the quote is long."""
    quote = " ".join(quote.split())
    before, found, after = quote.partition(number) if number else (quote, "", "")
    if len(quote) <= _MOST:
        return before, found, after
    if len(before) > _BEFORE and found:
        before = f"…{before[-_BEFORE:].split(' ', 1)[-1]}"
    room = max(_MOST - len(before) - len(found), 20)
    if not found:
        return _cut(before, _MOST), "", ""
    return before, found, _cut(after, room)


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]}…"
