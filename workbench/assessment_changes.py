"""What an analyst judges otherwise than in the assessment before, drafted in words from the two.

ICD 203's seventh standard: that a judgement has changed, or not, is explained.
"""

from collections.abc import Mapping

from db.values import ClaimRole
from workbench.assessment_views import AssessmentRow
from workbench.claim_changes import some_of
from workbench.figures.phrases import number_words
from workbench.likelihoods import likelihood_words


def judgement_changes(before: AssessmentRow, after: AssessmentRow, labels: Mapping[int, str]) -> list[str]:
    """What the analyst judges otherwise than before; ``labels`` name the claims that either uses."""
    said = [_end_words(end, getattr(before, end), getattr(after, end)) for end in ("low", "best", "high")]
    likely = [likelihood_words(one.likelihood) if one.likelihood else "" for one in (before, after)]
    sure = [one.confidence or "" for one in (before, after)]
    said += [_word_words("Likelihood", *likely), _word_words("Confidence", *sure), *_use_words(before, after, labels)]
    return [sentence for sentence in said if sentence]


def _end_words(end: str, before: float | None, after: float | None) -> str:
    name = end.capitalize()
    if before == after:
        return ""
    if before is None:
        return f"{name} is new: {number_words(after or 0.0)}."
    if after is None:
        return f"{name} is open; it was {number_words(before)}."
    goes = "rises" if after > before else "falls"
    return f"{name} {goes} from {number_words(before)} to {number_words(after)}."


def _word_words(what: str, before: str, after: str) -> str:
    if before == after:
        return ""
    return f"{what} goes from {before or 'not said'} to {after or 'not said'}."


def _use_words(before: AssessmentRow, after: AssessmentRow, labels: Mapping[int, str]) -> list[str]:
    old = {use.claim_id: use.role for use in before.uses if use.claim_id in labels}
    new = {use.claim_id: use.role for use in after.uses if use.claim_id in labels}
    said = []
    for role in ClaimRole:
        come = sorted(labels[one] for one, now in new.items() if now is role and old.get(one) is not role)
        how = "Rejected now" if role is ClaimRole.REJECTED else f"Used as {role} now"
        said.append(f"{how}: {some_of(come)}." if come else "")
    gone = sorted(labels[one] for one in old if one not in new)
    return [*said, f"No longer used: {some_of(gone)}." if gone else ""]
