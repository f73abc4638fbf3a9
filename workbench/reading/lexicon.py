"""The words the rules go by: data only, each set named for what its members do in a sentence."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(line.split()) for line in text.split(",") if line.strip())


ABBREVIATIONS = _words(
    "mr mrs ms dr st sr jr gen lt col maj capt cpl sgt pvt adm cmdr brig sen rep gov pres prof rev hon no vs "
    "etc inc corp co ltd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat "
    "sun fig approx dept est calif ariz fla ga ill mass mich minn pa tex va wash d.c u.s u.k u.n e.g i.e al"
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

# Who is counted. A plural that names armed persons whatever stands around it:
SOLDIERS = _words(
    "troops soldiers marines sailors airmen servicemen servicewomen servicemembers peacekeepers paratroopers "
    "commandos infantrymen guardsmen reservists legionnaires conscripts gis cavalrymen fighters militants "
    "guerrillas guerillas insurgents rebels jihadis jihadists militiamen fliers combatants mercenaries "
    "riflemen artillerymen seamen troopers cadets gunners regulars submariners warfighters seals peshmerga "
    "janjaweed"
)
NONSTATE = _words(
    "fighters militants guerrillas guerillas insurgents rebels jihadis jihadists militiamen mercenaries "
    "combatants janjaweed"
)
# ... and a plural that does so when the words around it are military:
PERSONS = _words(
    "men personnel forces advisers advisors trainers instructors observers officers members guys women staff "
    "specialists experts operators combat-troops engineers medics pilots crew crewmembers recruits"
)
# Words that make such a plural military when they stand before it.
MILITARY_MODIFIERS = _words(
    "military army naval navy marine armed combat ground special airforce service enlisted defense defence "
    "uniformed peacekeeping infantry airborne operations sf coalition allied nato isaf reserve guard troop "
    "active-duty paramilitary sea air"
)
# Words that take the military sense away again.
CIVIL_MODIFIERS = _words(
    "police civilian medical work foot embassy security-guard border customs law campaign sales hospital fire "
    "firefighting rescue aid election union church salvation prison diplomatic health emergency technical"
)
PAST_MODIFIERS = _words(
    "former ex retired wounded dead fallen killed captured missing injured slain invalid disabled maimed sick "
    "homeless ill surrendered defecting deserting veteran kidnapped would-be"
)
POLICE = _words("police policemen policeman policewomen gendarmes constables troopers-police sheriffs carabinieri")
# Singulars that are a body of troops: "a 5,000-strong force", "an army of 60,000".
BODIES = _words(
    "force forces army armies garrison garrisons contingent contingents military militia militias detachment "
    "mission brigade battalion company division regiment navy corps team unit peacekeeping-force troop troops "
    "guard air-force group task presence convoy insurgency expedition vanguard command reserve"
)
SURE_BODIES = _words(
    "force forces army armies garrison garrisons contingent contingents military militia militias detachment "
    "battalion brigade regiment navy corps troop troops"
)
SERVICES = _words("army navy airforce marines reserve reserves guard militia taliban military marine")
# Words whose presence makes "2,500 men" soldiers.
MILITARY_SIGNS = (
    SOLDIERS
    | SURE_BODIES
    | _words(
        "soldier marine troop peacekeeping combat deployed deploy deployment deploying deploys deployments nato "
        "isaf pentagon combatant warship contributor naval armed infantry airborne brigades battalions regiments "
        "invasion commander commanders warplanes front frontline multinational contributing units warships "
        "garrisoned mission monusco minusma unifil amisom atmis unmiss battlegroup reinforcements pullout drawdown "
        "surge peacekeeper general sergeant colonel"
    )
)
STATE_ARMED = _words(
    "army navy guard reserve reserves military forces force corps militia taliban qaeda hezbollah hamas "
    "brigade battalion isis daesh marines isaf unit units regiment division legion airforce hizbollah shabab "
    "shabaab farc pkk"
)

# A noun after "soldiers" that makes something else the head: "troop carriers", "army vehicles", "soldier deaths".
THINGS = _words(
    "carriers carrier vehicles vehicle tanks aircraft helicopters planes ships rockets missiles deaths "
    "casualties families widows wives salaries hospitals uniforms bases camps jobs employees staff workers "
    "tutors pensioners veterans dogs weapons rounds tents beds votes cars trucks pounds boats mines rifles "
    "shells brigades battalions divisions regiments companies units squadrons countries nations states "
    "warheads bombs drones jets"
)
CIVILIANS = _words(
    "people civilians volunteers refugees protesters demonstrators workers employees jobs staff residents "
    "inhabitants villagers prisoners detainees hostages children women migrants settlers monitors tutors "
    "teachers voters students pensioners veterans recruits firefighters inmates criminals journalists "
    "americans iraqis afghans palestinians israelis guards victims families passengers supporters members "
    "guests firemen doctors nurses pilgrims officials contractors"
)

# What befalls people who are then no force level.
FATES = _words(
    "killed wounded injured dead died captured missing hurt slain murdered accused charged tried convicted "
    "arrested detained surrendered deserted defected kidnapped abducted wounded, perished drowned executed "
    "beheaded ambushed polled surveyed treated hospitalised hospitalized buried court-martialed discharged "
    "retired dying dies die overweight indicted prosecuted sentenced jailed freed rescued maimed lost sick "
    "infected shot disciplined"
)
FATE_VERBS = _words(
    "kill kills killed killing wound wounds wounded wounding injure injured injuring capture captured captures "
    "capturing lost losing murder murdered murdering ambushed slaughtered arrest arrested arresting detain "
    "detained detaining abducted kidnapped seizing beheaded executed trapped claimed raped injures recruited "
    "recruit recruiting recruits freed eliminated eliminate"
)
FATE_NOUNS = _words(
    "swap deaths death killing killings toll casualties fatalities dead wounded victims lives life remains bodies "
    "body pensioners veterans prisoners graves names funerals funeral burial losses rape murder injuries "
    "capture release pension pensions suicides"
)
SIGNED_UP = (("signed", "up"), ("signed", "on"), ("enlisted",), ("applied",), ("graduated",), ("served", "in"))
OPINIONS = _words(
    "agree agrees agreed say said says want wants wanted support supports supported favor favour favored "
    "preferred prefer prefers voted vote believe believed approve approved backed oppose opposed disapprove "
    "think"
)
SURVEYS = _words("poll polls survey surveys pollsters respondents questionnaire")

# Where a noun phrase that begins with a number is over.
STOPS = _words(
    "in to from at on for with by after before since until till during within into onto over under through "
    "across along between among against around near inside outside off about as than that which who whom whose "
    "where when while because if though although but nor so is are was were be been being am has have had "
    "having will would shall should can could may might must do does did not never n't it he she they we i you "
    "him them us there here this the a an his her their its our my your these those said says say told remain "
    "remains remained stationed deployed serving based left leave leaves arrived killed wounded went go goes "
    "come came coming going sent backed aboard currently now still already today yesterday tomorrow next last "
    "then took take takes per plus including joined join made make makes also only just both either up down "
    "out fought fighting massed amassed head heading headed engaged involved began begin face faced stay "
    "stayed return returned returning returns gathered landed entered crossed each every least most more fewer "
    "less such what how"
)
PREPOSITIONS = _words(
    "in to from at on for with by after before since until into onto through across along near inside outside "
    "around throughout within of over between"
)
DETERMINERS = _words("the a an this that these those its his her their our my your some all any")

# What moves a level, and which way.
DOWN_OBJECT = _words(
    "withdraw withdraws withdrew withdrawing withdrawn pull pulls pulled pulling cut cuts cutting remove "
    "removes removed removing recall recalled recalling repatriate redeploy trim trimmed trimming slash "
    "slashed slashing shed demobilize demobilise demobilized discharge axe bring brings brought bringing take "
    "takes taking took get gets getting got drop dropping reduce reduces reduced reducing extract evacuate"
)
# These lower a level only together with a word such as "home" or "out".
DOWN_WITH = _words(
    "bring brings brought bringing take takes taking took get gets getting got pull pulls pulled pulling"
)
DOWN_PARTICLE = _words("home out back away")
UP_OBJECT = _words("add adds added adding")
DOWN_BY = _words(
    "cut cuts cutting reduce reduces reduced reducing drop drops dropped dropping shrink shrinks shrank shrunk "
    "shrinking decrease decreases decreased decreasing lower lowered lowers lowering fall falls fell fallen "
    "falling trim trimmed slash slashed decline declined smaller fewer scale scaled down downsize downsized "
    "reduction drawdown slim"
)
UP_BY = _words(
    "increase increases increased increasing boost boosts boosted boosting raise raises raised raising expand "
    "expands expanded expanding grow grows grew grown growing swell swelled swelling rise rises rose risen "
    "enlarge enlarged strengthen strengthened reinforce reinforced beef beefed bolster bolstered augment "
    "higher up larger build"
)
MOVERS = (
    DOWN_BY | UP_BY | _words("move moved moves bring brought brings change changed went go going goes gone keep kept")
)
DOWN_NOUNS = _words(
    "withdrawal withdrawals reduction reductions cut cuts cutback pullout drawdown decrease drop decline"
)
UP_NOUNS = _words("increase increases addition rise boost surge expansion")
LEAVING = (
    ("coming", "home"), ("come", "home"), ("came", "home"), ("comes", "home"), ("returning", "home"),
    ("return", "home"), ("returned", "home"), ("going", "home"), ("go", "home"), ("brought", "home"),
    ("pulled", "out"), ("pull", "out"), ("withdrawn",), ("withdrew",), ("withdraw",), ("withdrawing",), ("removed",),
    ("leave",), ("leaving",), ("depart",), ("departing",), ("departed",), ("sent", "home"), ("recalled",), ("cut",),
)  # fmt: skip
LEVEL_NOUNS = _words(
    "strength level levels ceiling cap number numbers presence force forces size total totals limit footprint "
    "complement contribution deployment contingent troops figure maximum quota manpower count"
)

# Who tells.
SAYING = _words(
    "said says say saying told tell tells telling announced announce announces announcing reported report "
    "reports reporting estimated estimate estimates estimating claimed claim claims claiming denied deny "
    "denies denying suggested suggest suggests added adds add stated states stating confirmed confirm confirms "
    "confirming declared declares noted notes noting explained explains insisted insists acknowledged "
    "acknowledges admitted admits argued argues warned warns disclosed revealed reveals asserted asserts "
    "alleged alleges commented wrote writes recalled testified replied remarked observed indicated indicates "
    "predicted predicts accused voiced complained contended contends showed shows show found finds stressed "
    "cautioned repeated reiterated quoted pointed mentioned conceded concludes concluded briefed posted "
    "tweeted promised"
)
PEOPLE_NOUNS = _words(
    "official officials spokesman spokeswoman spokesperson spokesmen minister ministers officer officers "
    "general commander commanders diplomat diplomats source sources secretary president adviser advisers aide "
    "aides analyst analysts expert experts ambassador envoy senator lawmaker lawmakers governor chief leader "
    "leaders sergeant colonel lieutenant admiral captain resident residents witness witnesses person people "
    "man woman lawyer lawyers chancellor premier chairman head director politician politicians insider "
    "insiders candidate candidates critics congressman congresswoman representative journalist reporter "
    "historian professor deputy researcher hawks military veteran veterans major brigadier king prince sheikh "
    "mayor correspondent"
)
TITLES = _words(
    "president minister secretary general gen colonel col lieutenant lt major maj captain capt sergeant sgt "
    "admiral adm senator sen representative rep governor gov mr mrs ms dr king prince sheikh ambassador "
    "chancellor premier spokesman spokeswoman spokesperson commander chief brigadier brig director professor "
    "congressman congresswoman chairman pope sir lord lady marshal corporal vice envoy analyst adviser aide "
    "leader foreign prime private pvt spc reporter"
)
ORGANISATION_NOUNS = _words(
    "pentagon ministry department government military army navy command administration council parliament "
    "agency bureau office house congress coalition alliance force forces union nations nato isaf committee "
    "commission party police embassy presidency guard organisation organization institute centre center group "
    "authority authorities headquarters staff kremlin white corps association network foundation delegation "
    "company cabinet centcom hezbollah hamas taliban division services"
)
DOCUMENT_NOUNS = _words(
    "report reports statement poll survey resolution document documents data figures study memo letter release "
    "records transcript communique communiqué leaks statistics assessment audit review census article account "
    "accounts order budget plan briefing paper agreement law act headline count tally cable"
)
OUTLETS = _words(
    "afp ap reuters xinhua bbc cnn nbc abc cbs npr upi tass itar-tass interfax al-jazeera aljazeera bloomberg "
    "politico yonhap kyodo anadolu shafaq sana irna ria efe dpa ansa"
)
OUTLET_NOUNS = _words(
    "independent telegraph observer mirror gazette chronicle globe dispatch broadcaster channel times post "
    "news newspaper daily agency radio television tv journal magazine herald tribune guardian media"
)
ANONYMITY = ("condition of anonymity", "declined to be named", "asked not to be named", "not be identified",
             "not authorised to", "not authorized to", "requested anonymity", "who was not named",
             "declined to be identified", "asking not to be named", "speaking anonymously")  # fmt: skip

# How a claim stands to the world.
PLANNING = _words(
    "will would shall plan plans planned planning propose proposes proposed proposing proposal proposals "
    "intend intends intended aims aim order orders ordered authorise authorize authorised authorized approve "
    "approved approves agree agreed consider considering considers want wants wanted vow vowed ready prepare "
    "preparing request requested requests recommend recommends recommended scheduled due pledge pledged "
    "pledges promise promised decided decides willing offer offered offers send sending should must could may "
    "might deadline when-all ll 'll"
)
PROJECTING = _words(
    "expected expect expects forecast forecasts projected projects predict predicted likely anticipated could "
    "might scenario estimate-for moderately would-be"
)
CEILING_WORDS = _words("ceiling cap limit maximum capped limited")
FLOOR_WORDS = _words("floor minimum")
TARGET_WORDS = _words("goal target targets aim aims quota goals")
DENYING = _words("deny denies denied denying")
