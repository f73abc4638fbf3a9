"""Words for what moves a level and which way: data only."""

from workbench.reading.inflections import both, verbs


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# The number is what goes: "withdraw 5,000", "cut 80,000".
DOWN_OBJECT = verbs(
    "withdraw withdrew withdrawn, pull, cut cut, remove, recall, repatriate, trim, slash, shed shed, demobilize, "
    "demobilise, axe, bring brought, take took taken, get got gotten, drop, reduce, extract, disband, "
    "chop, subtract"
) | _words("redeploy evacuate discharge retire")
# These lower a level only together with a word such as "home" or "out".
DOWN_WITH = verbs("bring brought, take took taken, get got gotten, pull, send sent, ship, fly flew flown, move, order")
DOWN_PARTICLE = _words("home out back away")
UP_OBJECT = verbs("add")
DOWN_BY = verbs(
    "cut cut, reduce, drop, shrink shrank shrunk, decrease, lower, fall fell fallen, trim, slash, decline, scale, "
    "downsize, slim, pare, dwindle, diminish, contract, halve, prune, thin, draw drew drawn, whittle, curtail, dip, "
    "plunge, slip, lighten, curb"
) | _words("smaller fewer down reduction drawdown lighter")
UP_BY = verbs(
    "increase, boost, raise, expand, grow grew grown, swell swollen, rise rose risen, enlarge, strengthen, "
    "reinforce, beef, bolster, augment, build built, ramp, climb, jump, surge, soar, inflate, extend, up, "
    "multiply, supplement, bump"
) | _words("higher up larger bigger swelled")
MOVERS = (
    DOWN_BY
    | UP_BY
    | verbs(
        "move, bring brought, change, go went gone, keep kept, put put, take took taken, set set, hold held, limit, "
        "cap, stand stood, peak, total, hover, stay, remain, hit hit, reach, top, exceed, number, return, restore, "
        "adjust, "
        "increase, maintain, fix, freeze froze frozen, estimate, count, reckon, come came, run ran, level"
    )
)
DOWN_NOUNS = both(
    "withdrawal reduction cut cutback pullout drawdown decrease drop decline pullback retrenchment departure removal "
    "downsizing fall"
)
UP_NOUNS = both(
    "increase addition rise boost surge expansion reinforcement buildup build-up augmentation jump escalation hike"
)
# The counted people themselves go: "will come home", "were pulled out".
_GO_HOME = "come came,be been being,go went gone,return,fly flew flown,sail,head,ship"
LEAVING = frozenset((form, "home") for family in _GO_HOME.split(",") for form in verbs(family)) | frozenset(
    tuple(words.split())
    for words in (
        "brought home,brought back,pulled out,pull out,pulling out,pulled back,withdrawn,withdrew,withdraw,"
        "withdrawing,removed,leave,leaving,depart,departing,departed,sent home,recalled,cut,flown home,shipped home,"
        "repatriated,moved out,move out,moving out,taken out,evacuated,demobilized,demobilised,redeployed home"
    ).split(",")
)
# What governments do with troops; a plural of men behind one of these is a force.
DEPLOYING = verbs(
    "deploy, send sent, dispatch, despatch, commit, contribute, station, mass, field, mobilize, mobilise, garrison, "
    "redeploy, muster, amass, base, concentrate, assemble, position, airlift, airdrop, land, rush, shift, transfer, "
    "rotate, quarter, billet, supply, provide, pledge, promise, offer, maintain, withdraw withdrew withdrawn"
)
LEVEL_NOUNS = both(
    "level ceiling cap number force size total limit complement contribution deployment contingent figure maximum "
    "quota count headcount commitment tally establishment roster"
) | _words("strength presence footprint manpower troops strengths end-strength authorization")
