"""Words for telling and for those who tell: data only."""

from workbench.reading.inflections import both, verbs


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SAYING = verbs(
    "say said, tell told, announce, report, estimate, claim, deny, suggest, add, state, confirm, declare, note, "
    "explain, insist, acknowledge, admit, argue, warn, disclose, reveal, assert, allege, comment, write wrote "
    "written, recall, testify, reply, remark, observe, indicate, predict, accuse, voice, complain, contend, show "
    "showed shown, find found, stress, caution, repeat, reiterate, quote, point, mention, concede, conclude, brief, "
    "tweet, reckon, calculate, affirm, underline, underscore, emphasize, emphasise, proclaim, "
    "recount, respond, counter, retort, joke, quip, muse, assess, "
    "forecast forecast, hint, imply, notify, inform, elaborate, specify, clarify, "
    "detail, outline, speculate, reaffirm, chronicle, swear swore sworn, lament, vouch, opine, divulge"
) | _words("posted believe believes")
# Verbs that tell only beside a quotation: "“…,” he continued".
QUOTING_VERBS = verbs(
    "continue, urge, charge, vow, promise, boast, begin began begun, shout, cry, plead, ask, wonder, snap, thunder, "
    "counter, maintain, pledge, agree, protest, exclaim, whisper, recommend, advise, threaten, demand"
)
# "put the figure at 40,000": the rest of the phrase makes the verb one of telling.
PUTTING = verbs("put put, set set, place, peg, give gave given, fix")
PUT_OBJECTS = _words(
    "number figure total strength size count tally toll estimate level force figures numbers presence ranks grouping"
)
# Tellings as nouns: "NATO's estimate was", "by official estimates".
PEOPLE_NOUNS = both(
    "official spokesman spokeswoman spokesperson minister officer general commander diplomat source secretary "
    "president adviser advisor aide analyst expert ambassador envoy senator lawmaker governor chief leader sergeant "
    "colonel lieutenant admiral captain resident witness person man woman lawyer chancellor premier chairman head "
    "director politician insider candidate critic congressman congresswoman researcher hawk veteran major brigadier "
    "king prince sheikh mayor correspondent representative journalist reporter historian professor deputy planner "
    "specialist strategist scholar observer negotiator mediator lawmaker legislator parliamentarian emir sultan "
    "prosecutor investigator inspector monitor activist dissident refugee villager eyewitness soldier pilot "
    "undersecretary counsellor counselor coordinator administrator economist columnist editor author biographer "
    "executive manager bishop cardinal imam cleric priest chaplain warlord strongman dictator defector deserter "
    "survivor attache attaché consul marshal commodore corporal private staffer briefer interpreter doctor elder "
    "chieftain chairwoman speaker statesman"
) | _words("military people police spokespeople authorities brass leadership")
TITLES = _words(
    "president minister secretary general gen colonel col lieutenant lt major maj captain capt sergeant sgt "
    "admiral adm senator sen representative rep governor gov mr mrs ms dr king prince sheikh ambassador "
    "chancellor premier spokesman spokeswoman spokesperson commander chief brigadier brig director professor prof "
    "congressman congresswoman chairman pope sir lord lady marshal corporal cpl vice envoy analyst adviser advisor "
    "aide leader foreign prime private pvt spc reporter cmdr commodore field undersecretary deputy mayor judge queen "
    "princess emir sultan ayatollah imam bishop cardinal archbishop specialist researcher expert historian "
    "correspondent presidential rear sheik airman seaman miss madam emperor empress duke baron "
    "archduke secretary-general major-general lieutenant-general vice-president"
)
ORGANISATION_NOUNS = both(
    "ministry department government command administration council parliament agency bureau office house congress "
    "coalition alliance force union nation committee commission party embassy presidency guard organisation "
    "organization institute centre center group authority corporation association network foundation delegation "
    "company cabinet division service army navy militia junta regime secretariat chancellery consulate assembly "
    "tribunal court university think-tank thinktank mission directorate headquarter academy federation league bank "
    "senate bloc movement front faction resistance observatory fund watchdog charity "
    "panel opposition board inquiry palace"
) | _words(
    "pentagon military nations nato isaf police headquarters staff kremlin white corps centcom africom eucom "
    "hezbollah hamas taliban services un u.n. eu unhcr intelligence downing quai bundeswehr knesset bundestag duma"
)
DOCUMENT_NOUNS = both(
    "report statement poll survey resolution document figure study memo letter release record transcript communique "
    "communiqué leak assessment audit review article account order budget plan briefing paper agreement law act "
    "headline tally cable estimate bulletin memorandum dossier dispatch despatch treaty accord protocol decree index "
    "yearbook almanac bill whitepaper factsheet analysis archive filing book biography diary interview notice message "
    "tweet post announcement testimony calculation projection"
) | _words("data statistics stats census count minutes records papers analyses")
OUTLETS = _words(
    "afp ap reuters xinhua bbc cnn nbc abc cbs npr upi tass itar-tass interfax al-jazeera aljazeera bloomberg "
    "politico yonhap kyodo anadolu shafaq sana irna ria efe dpa ansa axios pbs msnbc novosti pti kcna jiji "
    "lusa belga ntb tanjug mehr fars tolo rudaw haaretz spiegel bild izvestia pravda kommersant "
    " economist telegraph newsweek"
)
OUTLET_NOUNS = _words(
    "independent telegraph observer mirror gazette chronicle globe dispatch broadcaster channel times post "
    "news newspaper daily agency radio television tv journal magazine herald tribune guardian media press courier "
    "inquirer examiner sentinel standard weekly wire jazeera newswire spiegel monde figaro "
    "economist dawn website blog"
)
ANONYMITY = (
    "condition of anonymity", "declined to be named", "asked not to be named", "not be identified",
    "not authorised to", "not authorized to", "requested anonymity", "who was not named", "not be named",
    "declined to be identified", "asking not to be named", "speaking anonymously", "spoke anonymously",
    "not to be identified", "insisted on anonymity", "insisting on anonymity", "without being named", "unnamed",
    "declined to give his name", "granted anonymity", "requesting anonymity", "who asked for anonymity",
    "on background", "refused to be named", "cannot be named",
)  # fmt: skip
