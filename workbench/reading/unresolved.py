"""Write a relative date that has no day of publication to reckon from as EDTF with unspecified digits.

"in September" is `XXXX-09`, "last year" `XXXX`, "right now" `XXXX-XX-XX` (ISO 8601-2, level 2): what is known is kept,
what is not known is said to be unknown.
"""

import re

from workbench.reading.lexicon import MONTHS

_UNITS = {"year": "XXXX", "decade": "XXXX", "month": "XXXX-XX"}
_UNIT_GROUPS = ("agounit", "withinunit", "spanunit", "recentunit", "lengthunit", "thisunit", "unitend", "ofunit")
_YEARLY = ("season", "bare-season", "turn")
_DAY = "XXXX-XX-XX"


def form_of(match: re.Match[str], kind: str) -> str:
    """Return the EDTF of a phrase as far as its own words go."""
    if kind == "day":
        month, day = (match["month"], match["day"]) if match["month"] else (match["month2"], match["day2"])
        return f"XXXX-{_month(month)}-{int(day):02d}"
    if kind == "month":
        return f"XXXX-{_month(match['month5'] or match['month4'])}"
    if kind == "feast":
        return "XXXX-12-25" if match["feast"].startswith("Christmas") else "XXXX-01-01"
    if kind in _YEARLY:
        return "XXXX"
    unit = next((match[group] for group in _UNIT_GROUPS if match[group]), "day").lower()
    return _UNITS.get(unit, _DAY)


def _month(name: str) -> str:
    return f"{MONTHS[name.lower().rstrip('.')]:02d}"
