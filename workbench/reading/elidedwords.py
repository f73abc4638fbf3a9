"""Words around a number without any noun that say it is of troops, or of others: data only."""

from workbench.reading.armedwords import CIVILIANS, POLICE
from workbench.reading.fatewords import FATE_NOUNS
from workbench.reading.inflections import both, plurals, verbs
from workbench.reading.lexicon import TIME_WORDS
from workbench.reading.movewords import DEPLOYING

# Said of no people but troops.
STRICT = verbs("deploy, redeploy, withdraw withdrew withdrawn, station, garrison, mobilize, mobilise") | both(
    "pullout drawdown withdrawal pullback redeployment deployment"
)
# Said of troops where the sentence has something military or a government in it.
MOVING = (
    verbs(
        "send sent, dispatch, despatch, keep kept, pull, shift, move, remove, bring brought, commit, pledge, "
        "contribute, rotate, airlift, ship, transfer, retain, maintain, add, base, leave left, fly flew flown, order, "
        "put put, rush"
    )
    | DEPLOYING
    | both("removal departure addition dispatch")
)
ASKING = verbs(
    "request, need, want, ask, require, seek sought, authorize, authorise, approve, propose, recommend, offer, "
    "promise, provide, favor, favour, have had, field"
) | {"has"}
# Without any other hint: what a statesman does with so many in a country.
TELLTALE = (STRICT | verbs("send sent, keep kept, pull")) | {"leave", "leaving", "leaves"}
DOING = verbs("remain, stay, head, arrive, go went gone, depart, return, land, redeploy, withdraw withdrew withdrawn, "
               "deploy, leave left, station, base, send sent, pull, need, require, come came, serve, fight fought, "
               "airlift, garrison")  # fmt: skip
# What befalls troops only, and what is enough beside something military.
PASSIVE = frozenset("deployed stationed withdrawn garrisoned redeployed".split())
STAYING = PASSIVE | frozenset("needed required remain remained stay stayed remaining based serving fighting".split())
HOLDING = frozenset("have has had keep keeps kept".split())
MAINTAINING = frozenset("maintain maintains deploy".split())
LEAST, MANY = 10, 50
TOLD = verbs("admit, say said, report, acknowledge, confirm, reveal, count") | {":"}
SIZES = frozenset("number total figure numbers line".split())
MOVES = frozenset("surge deployment drawdown pullout presence commitment contribution reinforcement".split())
SKIPPED = frozenset("of all only just the another about for out home back in at up to".split())
BETWEEN = TIME_WORDS | frozenset(
    "will would are were is was be been being have has had could should can may might must more more than planned "
    "additional to others also not due all".split()
)
STATESMEN = frozenset(
    "president minister premier chancellor pentagon nato congress parliament white war alliance commander-in-chief "
    "commanders generals defense defence administration".split()
)
SPEAKERS = plurals("official minister diplomat lawmaker legislator delegate deputy politician american iraqi afghan "
                    "palestinian israeli citizen volunteer person guard")  # fmt: skip
CIVIL = ((CIVILIANS | POLICE | FATE_NOUNS) - SPEAKERS - {"americans", "people", "remains"}) | frozenset(
    "homeless stranded embassy embassies company companies factory workforce staff firm aid trapped displaced airline "
    "voters votes pounds euros dollars million billion flood floods quake earthquake hurricane storm strike union "
    "inspectors sales customers letters copies cars tons tonnes barrels miles fans schools hospital hospitals jobless "
    "bank account quarantine prison prisons hired hire privatise privatize economic "
    "reform consultants factories".split()
)
ENDING = frozenset("behind home ashore there abroad overseas".split())
