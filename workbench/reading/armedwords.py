"""Words for armed people and bodies of them: data only, each set named for what its members do in a sentence."""

from workbench.reading.inflections import both, plurals


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NONSTATE = plurals(
    "fighter militant guerrilla guerilla insurgent rebel jihadi jihadist islamist militiaman mercenary combatant "
    "partisan gunman contra cadre separatist secessionist warlord irregular tribesman bandit paramilitary extremist"
) | _words("janjaweed mujahideen mujahedeen mujahedin mujahidin vietcong fedayeen")
# Who is counted. A plural that names armed persons whatever stands around it:
SOLDIERS = (
    plurals(
        "soldier marine sailor airman airwoman serviceman servicewoman servicemember peacekeeper paratrooper para "
        "commando infantryman guardsman guardswoman reservist legionnaire conscript draftee cavalryman flier "
        "rifleman artilleryman trooper cadet gunner submariner warfighter doughboy "
        "sapper legionary fusilier grenadier hussar lancer stormtrooper "
        "machine-gunner peace-keeper redcoat gurkha"
    )
    | NONSTATE
    | _words(
        "troops reinforcements effectives gis g.i.s paratroops seamen regulars seals peshmerga servicepeople "
        "enlistees spetsnaz"
    )
)
# Two words that name armed persons together.
SOLDIER_PAIRS = frozenset(
    tuple(pair.split())
    for pair in (
        "service members,service personnel,service men,service women,service people,enlisted personnel,enlisted men,"
        "enlisted people,enlisted members,enlisted women,blue helmets,green berets,red berets,army rangers,"
        "military men,fighting men,special operators,blue berets,viet cong,military personnel,"
        "peace keepers,crack troops,staff officers,liaison officers,military observers"
    ).split(",")
)
# ... and a plural that does so when the words around it are military:
PERSONS = plurals(
    "man adviser advisor trainer instructor observer officer member guy woman specialist expert operator engineer "
    "medic pilot crewmember crewman technician planner mentor"
) | _words("personnel forces staff crew bayonets")
# Words that make such a plural military when they stand before it.
MILITARY_MODIFIERS = _words(
    "military army navy naval air marine armed combat ground special airforce service enlisted defense defence "
    "uniformed peacekeeping peace-keeping infantry airborne operations sf coalition allied nato isaf reserve guard "
    "troop active-duty paramilitary sea reservist counterterrorism expeditionary occupation mechanized mechanised "
    "artillery armored armoured cavalry commando militia rebel amphibious fighting frontline front-line unifil "
    "minusma monusco kfor sfor ifor amisom atmis warrant noncommissioned regular elite crack stabilization "
    "stabilisation rotational garrison anti-terror counterinsurgency logistics battlefield"
)
# Words that take the military sense away again.
CIVIL_MODIFIERS = _words(
    "police civilian medical work foot embassy customs law campaign sales hospital fire firefighting rescue aid "
    "election union church salvation prison diplomatic health emergency technical party relief humanitarian "
    "parliament congress council cabinet board committee gang cartel oil school university maintenance cleaning "
    "flight cabin theatre film television bank factory railway postal traffic immigration"
)
PAST_MODIFIERS = _words(
    "former ex retired wounded dead fallen killed captured missing injured slain invalid disabled maimed sick "
    "homeless ill surrendered defecting deserting veteran kidnapped would-be murdered demobilised demobilized "
    "imprisoned jailed arrested detained ailing dying hospitalised hospitalized discharged abducted interned "
    "renegade convicted accused surviving aspiring child"
)
POLICE = plurals("policeman policewoman gendarme constable sheriff patrolman carabiniere") | _words(
    "police carabinieri gendarmerie"
)
# Singulars that are a body of troops: "a 5,000-strong force", "an army of 60,000".
SURE_BODIES = both(
    "force army garrison contingent militia detachment battalion brigade regiment battlegroup legion"
) | _words("military navy corps troop troops regiments battlegroups soldiery")
BODIES = SURE_BODIES | _words(
    "mission company division team unit guard air-force group task presence convoy insurgency expedition vanguard "
    "command reserve squadron platoon flotilla fleet taskforce deployment rotation column armada"
)
SERVICES = _words(
    "army navy airforce marines reserve reserves guard militia taliban military marine infantry cavalry artillery"
)
# What fields troops under its own name, in one word.
ARMED_NAMES = _words(
    "taliban qaeda qaida hezbollah hizbollah hizbullah hamas daesh isis isil isaf shabab shabaab farc pkk ypg sdf "
    "wagner houthi houthis rsf m23 fdlr boko aqim peshmerga janjaweed ira eta kla uck unita renamo swapo plo "
    "vietcong bundeswehr idf pla nato kfor sfor ifor amisom atmis unmiss monusco monuc minusma minusca minustah "
    "unifil unprofor unmik unamid unisfa undof unosom onuc ecomog ecowas wehrmacht haganah sandinistas contras "
    "mujahideen mujahedeen lra ltte tnla eln auc pmf eufor unavem untaet interfet untac finul"
)
STATE_ARMED = (
    ARMED_NAMES
    | SERVICES
    | _words(
        "reserves forces force corps brigade battalion unit units regiment division legion legions hizbollah guards"
    )
)
# Words whose presence makes "2,500 men" soldiers.
MILITARY_SIGNS = (
    SOLDIERS
    | SURE_BODIES
    | ARMED_NAMES
    | both(
        "soldier marine troop combatant warship brigade battalion regiment commander warplane unit general sergeant "
        "colonel peacekeeper front frontline deployment reinforcement division garrison gunboat infantryman "
        "battlefield beachhead trench bridgehead barracks airborne ceasefire truce outpost sniper minefield"
    )
    | _words(
        "stationed stationing reinforcing peacekeeping combat deployed deploy deploying deploys pentagon contributor "
        "naval armed infantry invasion "
        "multinational contributing garrisoned mission pullout pullback drawdown surge airborne cavalry artillery "
        "fighting military occupation withdrawal mobilization mobilisation mobilized mobilised strength army "
        "rangers arms helmets guerrilla insurgency blockade siege enemy battle battles gunners warfare"
    )
)

# A noun after "soldiers" that makes something else the head: "troop carriers", "army vehicles", "soldier deaths".
THINGS = plurals(
    "carrier vehicle tank helicopter plane ship rocket missile death casualty family widow salary "
    "hospital uniform base camp job employee worker tutor pensioner veteran dog weapon round tent bed vote car truck "
    "pound boat mine rifle shell brigade battalion division regiment company unit squadron country nation state "
    "warhead bomb drone jet bomber fighter-bomber warship submarine frigate destroyer gunship howitzer gun cannon "
    "mortar grenade bullet launcher battery humvee jeep convoy checkpoint post outpost barrack bunker village town "
    "city house building school province district pistol helmet parachute boot blanket ration letter email "
    "document page complaint petition sortie strike raid airstrike attack operation exercise platoon corp "
    "airplane airliner transport tanker machine-gun trailer crate ton flag medal grave coffin body"
) | _words("aircraft staff carrier vehicle corps artillery ammunition apcs armor armour")
AIRCRAFT = _words(
    "hornet falcon phantom eagle raptor mig sukhoi tornado typhoon mirage rafale jaguar harrier spitfire tomcat "
    "jet stealth lightning viper flanker fulcrum f-16 f-15 f-18 f-35 f-22 f-4 mig-29 mig-21 su-27 su-35 gripen "
    "interceptor thunderbolt skyhawk sabre"
)
CIVILIANS = plurals(
    "civilian volunteer refugee protester protestor demonstrator worker employee job resident inhabitant villager "
    "prisoner detainee hostage migrant settler monitor tutor teacher voter student pensioner veteran recruit "
    "firefighter inmate criminal journalist american iraqi afghan palestinian israeli guard victim family passenger "
    "supporter guest fireman doctor nurse pilgrim official contractor farmer farmworker miner lawyer judge "
    "teenager youth person citizen evacuee survivor applicant respondent delegate deputy lawmaker legislator "
    "candidate clergyman priest monk scientist merchant trader spectator fan tourist visitor "
    "shopper driver parent orphan widow relative believer marcher striker rioter looter activist dissident "
    "politician diplomat envoy minister patient shipwright herder nomad peasant labourer laborer immigrant "
    "asylum-seeker exile returnee casualty captive suspect defendant defector deserter amputee "
    "adult girl boy kid baby infant mother father brother sister bystander pedestrian"
) | _words("people staff children wives women guards firemen police jobless displaced americans britons poor")
