"""Words that tell how a claim stands to the world: planned, expected, a ceiling, a denial. Data only."""

from workbench.reading.inflections import verbs


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PLANNING = verbs(
    "plan, propose, intend, aim, order, authorise, authorize, approve, agree, consider, want, vow, request, "
    "recommend, pledge, promise, decree, decide, offer, ask, mull, weigh, contemplate, schedule, hope, seek "
    "sought, envisage, envision, threaten, undertake undertook undertaken, resolve"
) | _words(
    "will would shall decree proposal proposals "
    "ready willing prepare prepares preparing due sending should must could may "
    "might deadline ll 'll won't needed required"
)
PROJECTING = verbs("expect, forecast forecast, project, predict, anticipate, foresee foresaw foreseen") | _words(
    "likely could might scenario would-be probable projection projections"
)
CEILING_WORDS = _words("ceiling cap limit maximum limits caps ceilings") | verbs("cap, limit, restrict, confine")
FLOOR_WORDS = _words("floor minimum")
TARGET_WORDS = _words("goal target targets aim aims quota goals objective targeted targeting")
DENYING = verbs("deny, dispute, refute, reject, dismiss, rebut")
