"""The source summary statement: one paragraph on the sources behind any set of claims, drafted from grades and origins.

ICD 206 asks for the strengths, the weaknesses and the gaps of the whole source base. Support is counted in origins,
never in articles; not graded, F and 6 are three different things and are told apart.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy.orm import Session

from db.values import ClaimState, Credibility, GradeAxis, Manner, Reliability, SourceKind
from workbench.claim_views import ClaimRow, claim_rows_of
from workbench.figures.phrases import counted, day_words, listed, percent_words
from workbench.grades import code_meaning
from workbench.numbering import origin_label
from workbench.voices import count_voices, one_voice

_UNJUDGED = {Reliability.F, Credibility.CANNOT_BE_JUDGED}
_Voice = int | None


def source_summary(session: Session, claim_ids: Collection[int]) -> str:
    """The statement on these claims as one paragraph; "" for none of them."""
    return summarise(claim_rows_of(session, claim_ids), one_voice(session))


def summarise(claims: Sequence[ClaimRow], same: Mapping[int, int]) -> str:
    """The statement on claims as they are shown; ``same`` says which origins are one voice."""
    if not claims:
        return ""
    voices: dict[_Voice, list[ClaimRow]] = {}
    for claim in claims:
        voices.setdefault(same.get(claim.origin_id or 0, claim.origin_id), []).append(claim)
    said = (
        f"{counted(len(claims), 'claim')} from {_origins(claims, same)}{_published(claims)}.",
        _rests_on_one(voices),
        _unknown(voices.get(None, ())),
        _sources(claims),
        _information(voices),
        _anonymous(voices),
        _overtaken(claims),
    )
    return " ".join(sentence for sentence in said if sentence)


def _origins(claims: Sequence[ClaimRow], same: Mapping[int, int]) -> str:
    return counted(count_voices((claim.origin_id for claim in claims), same), "independent origin")


def _published(claims: Sequence[ClaimRow]) -> str:
    days = sorted(claim.known for claim in claims if claim.known is not None)
    if not days:
        return ""
    if days[0] == days[-1]:
        return f", published on {day_words(days[0])}"
    return f", published from {day_words(days[0])} to {day_words(days[-1])}"


def _rests_on_one(voices: Mapping[_Voice, Sequence[ClaimRow]]) -> str:
    """A single origin confirms nothing; one that most claims go back to is named."""
    claims = sum(map(len, voices.values()))
    if len(voices) == 1:
        return "All of it goes back to a single origin: nothing here is independently confirmed."
    most = max(voices, key=lambda voice: len(voices[voice]))
    if most is None or 2 * len(voices[most]) <= claims:
        return ""
    number = voices[most][0].origin_number
    name = origin_label(number) if number else "One origin"
    return f"{name} alone stands behind {len(voices[most])} of the {claims} claims."


def _unknown(claims: Sequence[ClaimRow]) -> str:
    if not claims:
        return ""
    return f"The origin of {counted(len(claims), 'claim')} is not known; together they count as one at most."


def _sources(claims: Sequence[ClaimRow]) -> str:
    grades = {claim.source_id: claim.reliability for claim in claims if claim.source_id is not None}
    if not grades:
        return "No source is named."
    return f"{counted(len(grades), 'source')}: {_spread(Counter(grades.values()), GradeAxis.SOURCE)}."


def _information(voices: Mapping[_Voice, Sequence[ClaimRow]]) -> str:
    grades = [{claim.credibility for claim in claims} for claims in voices.values()]
    spread = _spread(Counter(code for codes in grades for code in codes), GradeAxis.INFORMATION)
    twice = " An origin whose claims are graded differently is counted under each grade."
    return f"Information, by origin: {spread}.{twice if any(len(codes) > 1 for codes in grades) else ''}"


def _spread(grades: Counter[str | None], axis: GradeAxis) -> str:
    """How many have which grade, the best first; what cannot be judged and what nobody graded stand apart."""
    judged = sorted(code for code in grades if code is not None and code not in _UNJUDGED)
    parts = [f"{grades[code]} graded {code} ({code_meaning(axis, code)})" for code in judged]
    parts += [f"{grades[code]} graded {code}, which cannot be judged" for code in grades if code in _UNJUDGED]
    parts += [f"{grades[None]} not graded"] if None in grades else []
    return listed(parts)


def _anonymous(voices: Mapping[_Voice, Iterable[ClaimRow]]) -> str:
    """The share of origins that nobody stands up for by name, and of those attributed to nobody at all."""
    kinds = [{_teller(claim) for claim in claims} for claims in voices.values()]
    anonymous = sum(told == {SourceKind.ANONYMOUS_PERSON} for told in kinds)
    nobody = sum(told == {None} for told in kinds)
    share = percent_words(100 * anonymous / len(kinds))
    said = [f"anonymous persons alone tell {anonymous} of {counted(len(kinds), 'origin')} ({share})"]
    said += [f"{nobody} {'is' if nobody == 1 else 'are'} attributed to nobody"] if nobody else []
    words = listed(said)
    return f"{words[0].upper()}{words[1:]}." if anonymous or nobody else "No origin is told by anonymous persons alone."


def _teller(claim: ClaimRow) -> SourceKind | None:
    return None if claim.manner == Manner.UNATTRIBUTED else claim.source_kind


def _overtaken(claims: Iterable[ClaimRow]) -> str:
    states = Counter(claim.state for claim in claims if claim.state is not ClaimState.ACTIVE)
    if not states:
        return ""
    parts = [f"{count} {'is' if count == 1 else 'are'} {state}" for state, count in sorted(states.items())]
    return f"Of the claims, {listed(parts)}."
