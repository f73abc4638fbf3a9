"""Words for what befalls people who are then no force level, and for what polls say of them: data only."""

from workbench.reading.inflections import both, verbs


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Behind the people: "400 soldiers were killed", "died", "face charges".
FATES = _words(
    "caught refused ill resigned killed wounded injured dead died captured missing hurt slain murdered accused "
    "charged tried convicted arrested detained surrendered deserted defected kidnapped abducted perished drowned "
    "executed beheaded ambushed polled surveyed treated hospitalised hospitalized buried court-martialed court- "
    "martialled discharged retired dying dies die overweight indicted prosecuted sentenced jailed freed rescued "
    "maimed lost sick infected shot disciplined suspended sacked dismissed purged interviewed questioned "
    "vaccinated quarantined imprisoned interned massacred slaughtered crushed burned burnt gassed poisoned "
    "decapitated hanged lynched disarmed unarmed fired blinded diagnosed tested honored honoured decorated "
    "awarded pardoned amnestied exchanged swapped identified paralyzed paralysed frostbitten unaccounted "
    "electrocuted suffocated fainted fined thrown drummed expelled sued married complained "
    "commemorated pensioned reburied exhumed deported"
)
_KILL = (
    "kill, wound, injure, capture, murder, slaughter, arrest, detain, abduct, kidnap, behead, execute, "
    "rape, eliminate, massacre, slay slew slain, shoot shot, bury, ambush, annihilate, neutralize, neutralise, "
    "assassinate, maim, imprison, jail, free, disarm, dismiss, sack, purge, hang hung hanged, "
    "incinerate, drown, convict, sentence, indict, accuse, interview, poll, survey, vaccinate, "
    "honor, honour, pardon, mourn, commemorate, decorate, recruit, enlist, enrol, enroll, conscript, "
    "hospitalize, hospitalise, court-martial, interrogate, torture, rescue, evict, deport, induct, treat, "
    "release, graduate"
)
FATE_VERBS = verbs(_KILL) | verbs("lose lost") | _words("seizing trapped fined fining")
FATE_NOUNS = both(
    "swap death killing toll casualty fatality victim life body pensioner veteran prisoner grave name funeral "
    "burial loss rape murder injury capture release pension suicide massacre slaughter execution arrest court-martial "
    "memorial corpse coffin abduction kidnapping detainee captive hostage poll survey sample interview trial "
    "desertion defection surrender recruit recruitment"
) | _words("dead wounded injured lives toll missing drowning remains recruiting")
SIGNED_UP = tuple(
    tuple(words.split())
    for words in (
        "signed up,sign up,signed on,enlisted,applied,graduated,served in,re-enlisted,reenlisted,joined up,"
        "volunteered,failed,dropped out,passed,have served,has served,seized by,held by,taken by"
    ).split(",")
)
OPINIONS = verbs(
    "agree, say said, want, support, favor, favour, prefer, vote, believe, approve, back, oppose, disapprove, think "
    "thought, disagree, feel felt, doubt, consider, trust, rate, respond, answer, reject, report, come came, live, "
    "own, earn, smoke"
)
SURVEYS = both("poll survey pollster respondent questionnaire gallup")
