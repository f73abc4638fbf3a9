"""What a mark weighs by the grade of its claim.

PARC's ACH weighs each item of evidence by two judgements, its credibility and its relevance, with 1/√2 for low, 1 for
medium and √2 for high (Good, Shrager, Stefik, Pirolli and Card with Heuer: "ACH: a tool for analyzing competing
hypotheses, technical description for version 1.1"). Here the two judgements are the two axes of the grade, and the
five codes of an axis divide PARC's span evenly: A and 1 are high, C and 3 medium, E and 5 low. So A1 weighs 2, C3
weighs 1 and E5 weighs 1/2.

F and 6 say that nothing can be judged, which is no low grade; not graded says that nobody has judged. Neither may
silence a claim nor make it count for more than one that was judged, so each weighs the medium 1, and where nothing is
graded the score is the plain count of inconsistencies. They stay two things: what is not graded can still be graded,
and is asked for; what cannot be judged is only told.
"""

from dataclasses import dataclass

from db.values import Credibility, Reliability
from workbench.scales import HouseCode

_STEP = 2**0.25
_LADDER = (_STEP**2, _STEP, 1.0, 1 / _STEP, 1 / _STEP**2, 1.0)  # of A to F, and of 1 to 6

SOURCE_WEIGHT = dict(zip(Reliability, _LADDER, strict=True))
INFORMATION_WEIGHT = dict(zip(Credibility, _LADDER, strict=True))
NOT_GRADED_WEIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Weight:
    """The factor of a claim, 1/2 to 2, and whether it stands on less than a grade on both axes."""

    factor: float
    cannot_be_judged: bool
    not_graded: bool


def weight_of(reliability: str | None, credibility: str | None) -> Weight:
    """The weight by codes of the scale in use; a house's code weighs what its place on the Admiralty's ladder does."""
    source, information = _place(reliability), _place(credibility)
    factor = NOT_GRADED_WEIGHT if source is None else SOURCE_WEIGHT[Reliability(source)]
    factor *= NOT_GRADED_WEIGHT if information is None else INFORMATION_WEIGHT[Credibility(information)]
    return Weight(
        factor,
        cannot_be_judged=source == Reliability.F or information == Credibility.CANNOT_BE_JUDGED,
        not_graded=source is None or information is None,
    )


def _place(code: str | None) -> str | None:
    return code.place if isinstance(code, HouseCode) else code
