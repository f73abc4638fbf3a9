"""The grammar of date phrases: one pattern, what each of its groups is, and what a relation or a part does to it."""

import re

_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)
_WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_COUNT = r"\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
UNITS = ("day", "week", "month", "year", "decade")
_UNIT = "|".join(UNITS)
SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_SEASON = "|".join(SEASONS)
_RELATION = {
    "by": "by", "no later than": "by", "within": "by", "until": "until", "till": "until", "through": "until",
    "up to": "until", "since": "since", "starting": "since", "beginning": "since", "before": "before",
    "prior to": "before", "after": "after", "post": "after", "following": "after",
}  # fmt: skip
_PART = {
    "early": "early", "mid": "mid", "middle": "mid", "late": "late", "later": "late", "earlier": "early", "end": "end",
    "close": "end", "start": "beginning", "beginning": "beginning",
}  # fmt: skip
_NOT_LONGER = r"(?![\d,]\d|\w)"
DATE = re.compile(
    rf"""
    (?<![\w-])
    (?:(?P<relation>(?i:by|no\ later\ than|until|till|up\ to|through(?:out)?|since|before|prior\ to|after|from|as\ of|
        as\ at|during|in|post|within|over|at|starting|beginning|following))\s+(?:the\s+)?)?
    (?:
      (?P<edge>(?i:end|close|start|beginning|middle))\ of\ (?:the\ )?
    | (?P<part>(?i:early|mid|late|earlier|later))(?:-|\ in\ |\s+)
    )?
    (?:
      (?P<iso>\d{{4}}-\d\d-\d\d)
    | (?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<year>\d{{4}}))?{_NOT_LONGER}
    | (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+(?:day\ )?of)?\s+(?P<month2>{_MONTH})(?:,?\s+(?P<year2>\d{{4}}))?(?!\w)
    | (?P<month3>{_MONTH})(?:\s+of)?,?\s+(?P<year3>\d{{4}}){_NOT_LONGER}
    | (?:(?P<when>(?i:last|this|next|late|early|the\ past|past))\s+)?(?P<weekday>{_WEEKDAY})
        (?:\s+(?:morning|afternoon|evening|night))?\b
    | (?P<ago>(?:{_COUNT}))\s+(?P<agounit>{_UNIT})s?\s+(?P<agoword>ago|from\ now|hence)\b
    | (?P<within>(?i:within|inside))\s+(?:the\s+next\s+)?
        (?:(?P<withincount>{_COUNT}|a\ few|several|a\ couple\ of)\s+)?(?P<withinunit>{_UNIT})s?\b
    | (?P<spancount>{_COUNT}|a\ few|several|a\ couple\ of)\s+(?P<spanunit>{_UNIT})s?\b
        (?!\s+(?:later|before|after|earlier|of|old|ago))
    | (?P<recent>(?i:recent|the\ past\ few|the\ last\ few))\s+(?P<recentunit>{_UNIT})s\b
    | (?P<days_ahead>(?i:days|weeks|months|years)\s+(?:ahead|to\ come))\b
    | (?P<decade>(?:1[789]|20)\d0)['’]?s\b
    | (?P<turn>(?i:start|beginning|turn|dawn)\ of\ the\ (?P<turnof>millennium|century))\b
    | (?P<weekend>(?i:(?:the\ )?(?:coming\ )?weekend))\b
    | (?P<speaking>(?i:as\ (?:I|we)\ (?:speak|write|meet))(?:\ to\ you)?)\b
    | (?P<length>(?i:past|last|next|coming|previous|preceding|following)(?:\s+(?:{_COUNT}|few|several|couple\ of))?)
        \s+(?P<lengthunit>{_UNIT}|weekend)s?\b
    | (?P<seasonof>(?i:{_SEASON}))(?:\ of)?\ (?P<seasonyear>\d{{4}}){_NOT_LONGER}
    | (?P<halfof>(?i:first|second|third|fourth|last))\ (?P<half>half|quarter)\ of\ (?P<halfyear>\d{{4}}){_NOT_LONGER}
    | (?P<this>(?i:this|the\ current|the\ present))\s+(?P<thisunit>{_UNIT}|weekend|{_SEASON})\b
    | (?P<lastseason>(?i:last|next))\s+(?P<season>{_SEASON})\b
    | (?P<bareseason>spring|summer|autumn|winter)\b(?!\s+(?:of|offensive|campaign|camp|games?))
    | (?P<lastmonth>(?i:last|next|this|of))\s+(?P<month5>{_MONTH})(?!\w)
    | (?P<now>(?i:right\ now|now|present(?=\ (?:strength|number|level|force|size|total))|currently|at\ present|presently
        |at\ the\ moment|today|tonight|at\ this\ (?:time|moment|point)|yesterday|tomorrow|nowadays|these\ days|to\ date
        |at\ last\ count|this\ (?:morning|afternoon|evening)|overnight))\b
    | (?P<unitend>(?i:year|month|week|decade))(?:['’]s\ |-)end\b
    | (?P<feast>Christmas(?:\ (?:Day|Eve))?|(?<=the\ )New\ Year\b(?!['’])|New\ Year['’]s(?:\ (?:Day|Eve))?)
    | (?P<ofunit>(?i:year|month|week|decade|weekend))\b
    | (?P<month4>{_MONTH})(?!\w)
    | (?:(?P<fiscal>(?i:fiscal(?:\ year)?|FY))\s?)?(?P<year4>(?:1[789]|20)\d\d)
        (?![\d,]\d|\w|-\w|%|\ (?:percent|per\ cent))
    )
    """,
    re.VERBOSE,
)
# The group that tells what kind of phrase a match is, in the order to ask.
_KINDS = (
    ("iso", "iso"), ("month", "day"), ("month2", "day"), ("month3", "month-year"), ("weekday", "weekday"),
    ("ago", "ago"), ("within", "within"), ("spancount", "span"), ("recent", "recent"),
    ("days_ahead", "days-ahead"), ("decade", "decade"),
    ("turn", "turn"), ("weekend", "weekend"), ("speaking", "now"), ("length", "length"),
    ("seasonof", "season-of"), ("halfof", "half-of"), ("this", "this"),
    ("lastseason", "season"), ("bareseason", "bare-season"),
    ("month5", "month"), ("now", "now"), ("unitend", "unit-end"), ("feast", "feast"),
    ("ofunit", "unit"), ("month4", "month"), ("year4", "year"),
)  # fmt: skip
_AHEAD = re.compile(
    r"\b(?:will|shall|expected|expects?|plans?|planned|planning|due|scheduled|intends?|would|hopes?|aims?|to be|"
    r"going to|set to|proposes?|upcoming|forthcoming|could|might|may|must|deadline|expires|begins|starts|opens|"
    r"takes effect|runs out)\b|['’]ll\b"
)
_BACK = re.compile(
    r"\b(?:had|has|have|was|were|announced|said|told|approved|ordered|signed|began|ended|agreed|voted|sent)\b"
)
_AHEAD_BEHIND = re.compile(r"[^.;]{0,30}?\b(?:will|is expected|are expected|is due|are due)\b")
_LOOKING_BACK = re.compile(r"\b(?:had|fell|rose|was|were|dropped|grew)\b")
_CLAUSE = re.compile(r"[;:.!?—]|--|\b(?:that|when|while|after|because|but)\b")
_YEAR_CUES = re.compile(
    r"(?:\b(?:in|since|by|of|until|till|from|during|through|before|after|and|to|year|mid|early|late)|[,(/-])\s?$",
    re.IGNORECASE,
)
_MONTH_CUES = re.compile(
    r"\b(?:in|since|by|of|until|till|from|during|through|before|after|to|last|next|this|and|early|mid|late|for|"
    r"between)[\s-]$",
    re.IGNORECASE,
)
_GIVEN_NAMES = frozenset({"Jan", "April", "May", "June", "August", "Mar", "Jun"})
_NAME_BEHIND = re.compile(r"\s+[A-Z][a-z]")
_NOW_THAT = re.compile(r"\s+that\b")
_COUNTED = re.compile(r"\s+(?:[A-Z]\S*\s+)?(?:troops|soldiers|men|people|forces|personnel|marines|more)\b")


def kind_of(match: re.Match[str]) -> str:
    """Return what kind of date phrase the grammar matched."""
    return next(kind for group, kind in _KINDS if match[group] is not None)


def relation_of(match: re.Match[str]) -> str:
    """Return "by", "until", "since", "before", "after" or ""."""
    return _RELATION.get(" ".join((match["relation"] or "").lower().split()), "")


def part_of(match: re.Match[str]) -> str:
    """Return the part of its unit that a phrase narrows to, or ""; decades and "later this year" are left alone."""
    word = (match["edge"] or match["part"] or "").lower()
    if match["decade"] or match["turn"] or (word in ("later", "earlier") and match["this"]):
        return ""
    return _PART.get(word, "")


def is_date(match: re.Match[str]) -> bool:
    """Demand a preposition or the like of a bare month ("may", "march") and a bare year ("2000 troops")."""
    check = _CHECKS.get(kind_of(match))
    return check is None or check(match)


def _is_modified(match: re.Match[str]) -> bool:
    return bool(match["relation"] or match["edge"] or match["part"] or match["fiscal"])


def _is_unit(match: re.Match[str]) -> bool:
    return bool(match["edge"])


def _is_bare_season(match: re.Match[str]) -> bool:
    return bool(match["relation"]) and not match["edge"]


def _is_span(match: re.Match[str]) -> bool:
    relation = (match["relation"] or "").lower()
    return relation == "within" or (relation == "in" and looks_ahead(match))


def _is_now(match: re.Match[str]) -> bool:
    """Tell the time from "now that" and the "Now," that only opens a sentence."""
    words = match.string
    return not _NOW_THAT.match(words, match.end()) and not (match["now"] == "Now" and words[match.end() :][:1] == ",")


def _is_month(match: re.Match[str]) -> bool:
    cued = _MONTH_CUES.search(match.string, max(0, match.start() - 10), match.start())
    given = (match["month4"] or "").rstrip(".") in _GIVEN_NAMES
    named = _NAME_BEHIND.match(match.string, match.end()) and given
    return not named and (_is_modified(match) or match["month4"] not in ("May", "March") or bool(cued))


def _is_year(match: re.Match[str]) -> bool:
    if _COUNTED.match(match.string, match.end()):
        return bool(match["edge"] or match["part"]) or (match["relation"] or "").lower() in ("in", "since", "during")
    cued = _YEAR_CUES.search(match.string, max(0, match.start() - 8), match.start())
    return _is_modified(match) or bool(cued)


_CHECKS = {
    "unit": _is_unit,
    "bare-season": _is_bare_season,
    "span": _is_span,
    "now": _is_now,
    "month": _is_month,
    "year": _is_year,
}


def looks_ahead(match: re.Match[str]) -> bool:
    """Tell whether the clause around a date speaks of the future."""
    words = match.string
    before = words[max(0, match.start() - 90) : match.start()]
    clause = before[max((m.end() for m in _CLAUSE.finditer(before)), default=0) :]
    ahead, back = _last(_AHEAD, clause), _last(_BACK, clause)
    if ahead < 0 and back < 0:
        return _AHEAD_BEHIND.match(words, match.end(), match.end() + 50) is not None
    return ahead > back


def _last(pattern: re.Pattern[str], clause: str) -> int:
    return max((m.start() for m in pattern.finditer(clause)), default=-1)


def is_deadline(match: re.Match[str]) -> bool:
    """Tell "by Friday" and "until May": ahead, unless the clause looks back ("had left by May")."""
    looks_back = _LOOKING_BACK.search(match.string, max(0, match.start() - 60), match.start())
    return relation_of(match) in ("by", "until", "before") and looks_back is None
