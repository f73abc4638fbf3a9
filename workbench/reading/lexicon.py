"""The small words the rules go by: where sentences, noun phrases and clauses end. Data only."""

from workbench.reading.fatewords import FATES
from workbench.reading.inflections import verbs
from workbench.reading.movewords import DEPLOYING


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ABBREVIATIONS = _words(
    "mr mrs ms dr st sr jr gen lt col maj capt cpl sgt pvt adm cmdr brig sen rep gov pres prof rev hon no vs "
    "etc ca inc corp co ltd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat "
    "sun fig approx dept est calif ariz fla ga ill mass mich minn pa tex va wash d.c u.s u.k u.n e.g i.e al "
    "ft mt nos spc pfc cdr rt supt messrs mme gens cols sens reps govs ala ark colo conn del ind kan ky la md miss "
    "mo mont neb nev okla ore penn tenn vt wis wyo"
)
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
}
PREPOSITIONS = _words(
    "in to from at on for with by after before since until into onto through across along near inside outside "
    "around throughout within of over between under during against among amid aboard via toward towards upon "
    "behind beyond beside besides despite except opposite below above off till alongside without per"
)
DETERMINERS = _words("the a an this that these those its his her their our my your some all any")
TIME_WORDS = _words(
    "afterward afterwards later soon today then overall altogether now ago earlier yesterday tomorrow tonight "
    "currently presently eventually already again still once recently daily annually yearly monthly weekly"
)
CLAUSE_STARTS = _words("but while whereas although though because since when if after before who which that")
# Where a noun phrase that begins with a number is over.
STOPS = (
    (PREPOSITIONS - {"of", "over", "below", "above", "off"})
    | verbs(
        "remain, leave left, arrive, go went gone, come came, take took taken, include, join, make made, head, engage, "
        "involve, begin began begun, face, stay, return, gather, land, enter, cross, fight fought, mass, amass, "
        "participate, withdraw withdrew withdrawn, pull, move, march, advance, attack, storm, invade, patrol, "
        "protect, defend, stand stood, wait, continue, start, seize, surround, occupy, hold held, keep kept, need, "
        "know knew known, get got, give gave given, see saw seen, become became, train, help, live, sit sat, "
        "cost cost, show, prepare, operate, perform, serve, work, pour, stream, flow, swarm, cordon, search, raid, "
        "control, retreat, surrender, struggle, refuse, demand, back, sweep swept, converge, deploy, die, lose lost, "
        "represent, constitute, comprise, compose, belong, use, wear wore worn, carry, drive drove driven, sail, fly "
        "flew flown, ride rode ridden, travel, rotate, relieve, replace, say said, tell told, believe, expect, "
        "think thought, want, agree, decide, plan, order, assign, allocate, tap, earmark, call, ask, alert, ready"
    )
    | _words(
        "over about as than that which who whom whose where when while because if though although but nor so is are "
        "was were be been being am has have had having will would shall should can could may might must do does did "
        "not never n't it he she they we i you him them us there here this the a an his her their its our my your "
        "these those says killed wounded currently now still already today yesterday tomorrow next last then plus also "
        "only just both either up down out each every least most more fewer less such what how aboard ashore "
        "worldwide nationwide overseas abroad strong or"
    )
    | FATES
    | DEPLOYING
) - _words("work works fighting train training guard guards patrol patrols attack attacks support "
           "back flying control position base quarter mass land storm raid order command")  # fmt: skip
STOPS |= _words("fighting backed based")
# Behind a plural number no verb can end in s ("505 bases", "30 calls"): such a word is a noun there.
_NO_NOUNS = _words("is was as has does this its his us plus across towards besides unless afterwards overseas less")
COUNT_STOPS = frozenset(word for word in STOPS if not word.endswith("s") or word in _NO_NOUNS) - _words(
    "base field land supply mass rush shift offer pledge promise transfer"
)
