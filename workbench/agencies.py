"""The news agency whose story an article carries, found in its by-line, its dateline or at its end; knows words only.

An agency that is only quoted ("told Reuters") is none: its name has to stand where an agency signs.
"""

import re

_AGENCIES = {
    "AAP": "AAP|Australian Associated Press",
    "AFP": "AFP|Agence France[- ]Presse",
    "Anadolu": "AA|Anadolu(?: Agency| Ajans[ıi])?",
    "ANI": "ANI|Asian News International",
    "ANSA": "ANSA",
    "AP": "AP|A\\.P\\.|(?:The )?Associated Press",
    "APA": "APA|Austria Press(?:e)? A[gG]en(?:cy|tur)",
    "ATS": "ATS|Keystone-ATS|Keystone-SDA",
    "Belga": "Belga",
    "Bloomberg": "Bloomberg(?: News)?",
    "CNA": "CNA|Central News Agency",
    "CTK": "[CČ]TK",
    "dpa": "dpa|DPA|Deutsche Presse-Agentur",
    "EFE": "EFE|Agencia EFE",
    "IANS": "IANS",
    "INA": "INA|Iraqi News Agency",
    "Interfax": "Interfax(?:-Ukraine)?",
    "IRNA": "IRNA",
    "Jiji": "Jiji(?: Press)?",
    "KCNA": "KCNA",
    "KUNA": "KUNA",
    "Kyodo": "Kyodo(?: News)?",
    "Lusa": "Lusa",
    "MENA": "MENA|Middle East News Agency",
    "NTB": "NTB",
    "PA": "PA(?: Media)?|Press Association",
    "PAP": "PAP|Polska Agencja Prasowa",
    "PTI": "PTI|Press Trust of India",
    "QNA": "QNA|Qatar News Agency",
    "Reuters": "Reuters|REUTERS|Thomson Reuters",
    "RIA Novosti": "RIA(?: Novosti)?",
    "Ritzau": "Ritzau",
    "SANA": "SANA|Syrian Arab News Agency",
    "SPA": "SPA|Saudi Press Agency",
    "STT": "STT",
    "TASS": "(?:ITAR[- ])?TASS",
    "TT": "TT(?: News Agency)?",
    "Ukrinform": "Ukrinform",
    "UPI": "UPI|United Press International",
    "WAM": "WAM|Emirates News Agency",
    "Xinhua": "Xinhua(?: News Agency)?",
    "Yonhap": "Yonhap(?: News(?: Agency)?)?",
}
_PATTERN = "|".join(f"(?P<a{n}>(?:{words}))" for n, words in enumerate(_AGENCIES.values()))
_NAMES = tuple(_AGENCIES)
_WHOLE = re.compile(rf"(?:{_PATTERN})")

# "By Jane Doe, Associated Press", "AFP | Beirut", "Jane Doe for Reuters": between marks or words that name a house.
_BETWEEN = re.compile(
    r"[,;/|()–—•·\[\]]+|\s-\s|\b(?:[Bb]y|BY|[Ff]or|FOR|[Vv]on|[Pp]or|[Pp]ar|[Ff]rom|[Vv]ia|[Aa]nd|AND|with|con)\b"
)
_WRITER = re.compile(r"\s+(?:writers?|staff|reporters?|correspondents?|journalists?|news agency)\b.*$", re.IGNORECASE)

# As in: WASHINGTON (AP) — and "BEIRUT, Oct 1 (Reuters) -", "MOSCOW, October 1. /TASS/.", "MADRID, 1 oct (EFE).-"
_DATELINE = re.compile(
    rf"^[^\n]{{0,90}}?[(/\[]\s*(?:{_PATTERN})\s*[)/\]]\s*(?:[-–—:.]|$)",
)
_PLACE_FIRST = re.compile(r"^(?:[^\W\d_][\w.'’/ -]*[,.]?[^(/\[\n]{0,50})?\s*$")
_LEADING = re.compile(rf"^(?:{_PATTERN})\s*(?:[-–—:|]|\.-)\s")  # "AFP - The defence ministry …"
_SIGNED = re.compile(rf"^[\s(\[/—–*©-]*(?:(?:©|\(c\)|Copyright)\s*)?(?:\d{{4}}\s+)?(?:{_PATTERN})[\s.)\]/]*$")
_ENDING = re.compile(rf"(?:[.!?”\"]\s*)[(\[/—–-]\s*(?:{_PATTERN})\s*[)\]/]?\s*$")
_LEADS, _ENDS = 4, 3  # paragraphs a dateline, and a signature, is looked for in
HEAD, TAIL = 700, 300
"""Characters of a text in which an agency signs."""


def agency_of(
    byline: str | None = None, dateline: str | None = None, body: str = "", outlet: str | None = None
) -> str | None:
    """The agency's usual short name, None where none signs. By-line and dateline count more than the text."""
    signs = (
        _in_byline(byline or ""),
        _in_dateline(dateline or "") or _in_byline(dateline or ""),
        _in_head(body[:HEAD]),
        _at_end(body[-TAIL:]),
        _whole(outlet or ""),
    )
    return next(filter(None, signs), None)


def _in_byline(byline: str) -> str | None:
    parts = (_WRITER.sub("", part.strip()) for part in _BETWEEN.split(byline))
    return next(filter(None, map(_whole, parts)), None)


def _in_head(head: str) -> str | None:
    lines = [line.strip() for line in head.split("\n") if line.strip()][:_LEADS]
    return next(filter(None, (_in_dateline(line) or _named(_LEADING.match(line)) or _by(line) for line in lines)), None)


def _by(line: str) -> str | None:
    """A by-line of its own in the text: "By Jane Doe, AFP"."""
    is_one = len(line) <= 80 and line[:3].lower() == "by " and line[-1:] not in ".!?"
    return _in_byline(line) if is_one else _whole(line)


def _in_dateline(line: str) -> str | None:
    """An agency in brackets behind a place, which is no more than a place and a day."""
    found = _DATELINE.match(line)
    if found is None:
        return None
    before = re.split(r"[(/\[]", found.group())[0]
    return _named(found) if _PLACE_FIRST.match(before) and not re.search(r"[a-z]{2,} [a-z]{2,}", before) else None


def _at_end(tail: str) -> str | None:
    lines = [line for line in tail.split("\n") if line.strip()]
    signed = (_named(_SIGNED.match(line)) for line in reversed(lines[-_ENDS:]))
    return next(filter(None, signed), None) or (_named(_ENDING.search(lines[-1])) if lines else None)


def _whole(words: str) -> str | None:
    return _named(_WHOLE.fullmatch(words.strip(" .")))


def _named(found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    return next(_NAMES[int(name[1:])] for name, words in found.groupdict().items() if words)
