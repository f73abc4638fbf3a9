"""What a matrix says, in sentences drafted from its data."""

from collections.abc import Callable, Sequence

from workbench.figures.phrases import counted, listed
from workbench.hypotheses.matrix import Evidence, Matrix
from workbench.hypotheses.scoring import Standing, Voice, leaning_on
from workbench.numbering import claim_label, origin_label

_NAMED = 6  # claims that are named one by one


def finding(matrix: Matrix) -> str:
    """Which hypothesis is least inconsistent, or why none is."""
    tested = [one for one in matrix.standings if one.score is not None]
    if len(matrix.hypotheses) < 2:
        return "A question needs at least two hypotheses before they can compete."
    if not tested:
        return "No hypothesis is tested yet: no claim that weighs is marked."
    if len(tested) == 1:
        return (
            f"Only {_label(matrix, tested[0].hypothesis_id)} is tested. Mark claims on another, so that they compete."
        )
    lowest = _of(matrix, matrix.least[0])
    tied = _labels(matrix, matrix.least)
    if len(matrix.least) == len(tested):
        return f"A tie: nothing tells {tied} apart, each with {_score(lowest)}."
    rest = listed([f"{_label(matrix, one.hypothesis_id)} has {_score(one)}" for one in _others(matrix, tested)])
    if len(matrix.least) > 1:
        return f"A tie: {tied} are least inconsistent, each with {_score(lowest)}; {rest}."
    least = next(one for one in matrix.hypotheses if one.id == matrix.least[0])
    return f"Least inconsistent: {least.label}, “{least.words}”, with {_against(lowest)}; {rest}."


def notes(matrix: Matrix) -> list[str]:
    """What has to be known to read the finding, each a sentence; an empty list where nothing has."""
    told: tuple[Callable[[Matrix], list[str]], ...] = (
        _untested,
        _leaning,
        _one_telling,
        _telling_nothing,
        _not_weighing,
        _without_grade,
        _waiting,
    )
    return [sentence for tell in told for sentence in tell(matrix)]


def standing_words(matrix: Matrix, one: Standing) -> str:
    """How a hypothesis comes out: "least inconsistent", "tied for least", "not tested", or nothing to say."""
    if one.score is None:
        return "not tested"
    if one.hypothesis_id not in matrix.least:
        return ""
    return "least inconsistent" if len(matrix.least) == 1 else "tied for least"


def telling_words(one: Evidence, hypotheses: int) -> str:
    """How far a claim tells the hypotheses apart."""
    if not one.marks:
        return "not marked"
    if one.apart is None:
        return "on one only" if hypotheses > 1 else "no other"
    if one.apart == 0:
        return "tells nothing"
    return f"{counted(one.apart, 'step')} apart"


def weight_words(one: Evidence) -> str:
    """What a claim weighs: "weighs 1.19", or why it does not."""
    return f"weighs {one.weight.factor:.2f}" if one.weighs else f"{one.claim.state}, does not weigh"


def _untested(matrix: Matrix) -> list[str]:
    found = [one.hypothesis_id for one in matrix.standings if one.score is None]
    some = [one for one in matrix.standings if one.score is not None]
    most = max((one.marked for one in some), default=0)
    fewer = [one for one in some if one.marked < most]
    said = [f"{_labels(matrix, found)} {_be(found)} not tested."] if found and len(some) > 1 else []
    if fewer:
        counts = listed([f"{_label(matrix, one.hypothesis_id)} on {one.marked}" for one in fewer])
        said.append(
            f"Not all are marked alike: {counts}, the others on {counted(most, 'claim')}; a score grows with marks."
        )
    return said


def _leaning(matrix: Matrix) -> list[str]:
    found = leaning_on([one.id for one in matrix.hypotheses], matrix.items)
    said = []
    for voice, then in found[:2]:
        would_be = f"{_labels(matrix, then)} would be {'least inconsistent' if len(then) == 1 else 'tied'}"
        told = f"{_voice_words(matrix, voice)}: without {'them' if voice is None else 'it'} {would_be}"
        said.append(f"That rests on {told}.")
    if len(found) > 2:
        said.append(f"That rests on {counted(len(found) - 2, 'more origin')} in the same way.")
    return said


def _one_telling(matrix: Matrix) -> list[str]:
    by_voice: dict[Voice, list[Evidence]] = {}
    for one in matrix.evidence:
        if one.weighs and one.marks:
            by_voice.setdefault(one.voice, []).append(one)
    shared = {voice: claims for voice, claims in by_voice.items() if len(claims) > 1}
    if not shared:
        return []
    claims = sum(map(len, shared.values()))
    if len(shared) == 1:
        voice = next(iter(shared))
        return [f"{claims} claims go back to {_voice_words(matrix, voice)} and count once."]
    return [f"{claims} claims go back to {len(shared)} origins, and each origin counts once."]


def _telling_nothing(matrix: Matrix) -> list[str]:
    flat = [one for one in matrix.evidence if one.apart == 0 and len(one.marks) == len(matrix.hypotheses)]
    if not flat:
        return []
    verb = "bears" if len(flat) == 1 else "bear"
    return [
        f"{_claims(flat)} {verb} alike on every hypothesis and {'tells' if len(flat) == 1 else 'tell'} nothing apart."
    ]


def _not_weighing(matrix: Matrix) -> list[str]:
    found = [one for one in matrix.evidence if not one.weighs and one.marks]
    if not found:
        return []
    named = listed([f"{claim_label(one.claim.number)} ({one.claim.state})" for one in found[:_NAMED]])
    more = f" and {len(found) - _NAMED} more" if len(found) > _NAMED else ""
    return [f"{named}{more} {_be(found)} marked and {'does' if len(found) == 1 else 'do'} not weigh."]


def _without_grade(matrix: Matrix) -> list[str]:
    weighing = [one for one in matrix.evidence if one.weighs and one.marks]
    ungraded = [one for one in weighing if one.weight.not_graded]
    unjudged = [one for one in weighing if one.weight.cannot_be_judged]
    said = []
    if ungraded:
        said.append(
            f"Not graded on both axes: {_claims(ungraded)}; the missing grade weighs as the middle of the scale."
        )
    if unjudged:
        said.append(
            f"Cannot be judged: {_claims(unjudged)}; that is no low grade and weighs as the middle of the scale."
        )
    return said


def _waiting(matrix: Matrix) -> list[str]:
    count = sum(not one.marks for one in matrix.evidence)
    if not count:
        return []
    waits = "1 claim waits for its" if count == 1 else f"{count:,} claims wait for their"
    return [f"{waits} first mark, and what is never marked is not kept when the project is closed."]


def _others(matrix: Matrix, tested: Sequence[Standing]) -> list[Standing]:
    rest = [one for one in tested if one.hypothesis_id not in matrix.least]
    return sorted(rest, key=lambda one: one.score or 0.0)


def _against(one: Standing) -> str:
    if not one.origins_against:
        return "nothing against it (0.00)"
    return f"{_score(one)} against it from {counted(one.origins_against, 'origin')}"


def _score(one: Standing) -> str:
    return f"{one.score or 0.0:.2f}"


def _of(matrix: Matrix, hypothesis: int) -> Standing:
    return next(one for one in matrix.standings if one.hypothesis_id == hypothesis)


def _label(matrix: Matrix, hypothesis: int) -> str:
    return next(one.label for one in matrix.hypotheses if one.id == hypothesis)


def _labels(matrix: Matrix, hypotheses: Sequence[int]) -> str:
    return listed([_label(matrix, one) for one in hypotheses])


def _voice_words(matrix: Matrix, voice: Voice) -> str:
    numbers = [one.claim.origin_number for one in matrix.evidence if one.voice == voice and one.claim.origin_number]
    return origin_label(min(numbers)) if numbers else "the claims of unknown origin"


def _claims(found: Sequence[Evidence]) -> str:
    names = [claim_label(one.claim.number) for one in found[:_NAMED]]
    more = [f"{len(found) - _NAMED} more"] if len(found) > _NAMED else []
    return listed([*names, *more])


def _be(found: Sequence[object]) -> str:
    return "is" if len(found) == 1 else "are"
