"""Who fields troops besides nations: alliances, missions, armed groups, services; spelling → name in the force tree."""

from workbench.reading.armedwords import ARMED_NAMES

# Each line: the name, then its spellings; a name alone is spelt as it is.
_TABLE = """
NATO = nato, north atlantic treaty organization, atlantic alliance, nato response force
UN = u.n., un, united nations, u.n
African Union = african union, au, a.u.
EU = eu, european union, e.u., eufor
Warsaw Pact = warsaw pact, warsaw treaty
CSTO = csto
ECOWAS = ecowas, ecomog
SADC = sadc, samidrc
coalition = coalition
multinational = multinational, multi-national
international = international
allied = allied, allies
European = european, europeans
African = african
West African = west african
East African = east african
Arab = arab
Latin American = latin american
Western = western
Commonwealth = commonwealth
ISAF = isaf, international security assistance force
Resolute Support = resolute support
KFOR = kfor, kosovo force
IFOR = ifor, implementation force
SFOR = sfor, stabilization force, stabilisation force
UNPROFOR = unprofor, u.n. protection force, un protection force, united nations protection force
UNIFIL = unifil
UNDOF = undof
UNFICYP = unficyp
UNTAC = untac
UNTAET = untaet
UNMISS = unmiss
UNAMID = unamid
UNISFA = unisfa
UNMIK = unmik
UNMIL = unmil
UNAMSIL = unamsil
UNOSOM = unosom
UNITAF = unitaf
ONUC = onuc
MONUC = monuc
MONUSCO = monusco
MINUSMA = minusma
MINUSCA = minusca
MINUSTAH = minustah
AMISOM = amisom
ATMIS = atmis
AMIS = amis
Barkhane = barkhane, operation barkhane
Takuba = takuba
Afghan National Army = afghan national army
Northern Alliance = northern alliance
Khmer Rouge = khmer rouge
Viet Cong = viet cong, vietcong, viet minh, vietminh
Communist = communist, communists
Nationalist = nationalist, nationalists
Confederate = confederate, confederates
Union = union
Loyalist = loyalist, loyalists, royalist
Republican Guard = republican guard
Revolutionary Guard = revolutionary guard, revolutionary guards, irgc, quds force
Red Army = red army
Wehrmacht = wehrmacht
rebel = rebel, insurgent, guerrilla, opposition
government = government
native = native
foreign = foreign
mercenary = mercenary
Taliban = taliban, taleban
al Qaeda = al qaeda, al qaida, al-qaeda, al-qaida
Islamic State = islamic state, isis, isil, daesh, is group
Hezbollah = hezbollah, hizbollah, hizbullah, hezbullah
Hamas = hamas
Fatah = fatah
PLO = plo
Houthi = houthi, houthis
al-Shabaab = al-shabaab, al shabaab, shabaab, al-shabab, shabab
Boko Haram = boko haram
Wagner = wagner, wagner group, africa corps
RSF = rsf, rapid support forces
Janjaweed = janjaweed
M23 = m23
ADF = adf
FDLR = fdlr
Lord's Resistance Army = lra
FARC = farc
ELN = eln
Contras = contras, contra
Sandinista = sandinista, sandinistas
Tamil Tiger = tamil tiger, tamil tigers, ltte
PKK = pkk
YPG = ypg
SDF = sdf, syrian democratic forces
Free Syrian Army = free syrian army
Peshmerga = peshmerga
Kurdish = kurdish, kurds
Shiite = shiite, shi'ite, shia
Sunni = sunni
Druze = druze
Maronite = maronite, phalangist
Mahdi Army = mahdi army
Popular Mobilization Forces = pmf
IRA = ira
ETA = eta
KLA = kla, kosovo liberation army
Bosnian Serb = bosnian serb, bosnian serbs
Serb = serb, serbs
Croat = croat, croats
Kosovar = kosovar
Chechen = chechen, chechens
Separatist = separatist, separatists
Mujahideen = mujahideen, mujahedeen, mujahedin, mujahidin
UNITA = unita
Renamo = renamo
SWAPO = swapo
SPLA = spla
Army = army, regular army
British Army = british army
Marine Corps = marine corps, marines
Air Force = air force
Royal Air Force = royal air force, raf
SAS = sas
Navy = navy
National Guard = national guard, guard
Soviet = soviet union, soviet, soviets, u.s.s.r., ussr
West German = west german, west germany
East German = east german, east germany, gdr
North Vietnamese = north vietnamese, north vietnam
South Vietnamese = south vietnamese, south vietnam
Yugoslav = yugoslav, yugoslavia
Czechoslovak = czechoslovak, czechoslovakia
Zairean = zairean, zairian
Rhodesian = rhodesian
"""
NAMES = {
    spelling.strip(): line.partition(" = ")[0]
    for line in _TABLE.strip().splitlines()
    for spelling in line.partition(" = ")[2].split(", ")
}
# These name a force in small letters too.
SMALL_LETTERS = frozenset(
    "coalition multinational international allied rebel native foreign army government insurgent guerrilla mercenary "
    "loyalist separatist opposition communist mujahideen navy".split()
)
# Seats of command that stand for a nation's force: spelling → ISO country.
DEPARTMENTS = {
    "pentagon": "US",
    "centcom": "US",
    "africom": "US",
    "eucom": "US",
    "white house": "US",
    "kremlin": "RU",
    "bundeswehr": "DE",
    "idf": "IL",
    "israel defense forces": "IL",
    "people's liberation army": "CN",
    "pla": "CN",
    "downing street": "GB",
    "whitehall": "GB",
    "elysee": "FR",
    "blue house": "KR",
}
FIRST_WORDS = frozenset(name.replace("-", " ").split()[0] for name in (*NAMES, *DEPARTMENTS)) | ARMED_NAMES
