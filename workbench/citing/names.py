"""Names: parted as they stand in bylines, and put together as they are printed."""

from typing import Any

SUFFIXES = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})
_PARTICLES = frozenset("al bin bint da de del den der di dos du el ibn la le ten ter van von zu".split())


def names_of(byline: str | None) -> list[dict[str, str]]:
    """The names in a byline: "Rana Aziz and John Q. Doe", "By A, B and C". One word alone is a name in itself."""
    words = " ".join((byline or "").split()).removeprefix("By ").removeprefix("by ")
    parts = words.replace(" and ", ", ").replace(" & ", ", ").replace(";", ",").split(",")
    names: list[dict[str, str]] = []
    for part in filter(None, map(str.strip, parts)):
        if part in SUFFIXES and names:
            names[-1]["suffix"] = part
        else:
            names.append(_name(part))
    return names


def _name(words: str) -> dict[str, str]:
    *first, last = words.split()
    suffix = {"suffix": last} if last in SUFFIXES and len(first) > 1 else {}
    given, family = _parted(first if suffix else [*first, last])
    return {"family": family, "given": given, **suffix} if given and family else {"literal": words}


def _parted(words: list[str]) -> tuple[str, str]:
    """Given and family name; particles go with the family name. A name with a word for a body is not parted."""
    if len(words) < 2 or any(word.casefold() in _BODIES for word in words):
        return "", ""
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in _PARTICLES:
        at -= 1
    return " ".join(words[:at]), " ".join(words[at:])


_BODIES = frozenset(
    "agency agencies associated bureau center centre command correspondent department desk editorial editors force "
    "forces institute ministry news newsroom of office press reporters reuters service staff team the times wire "
    "writers".split()
)


def name_words(name: dict[str, Any]) -> str:
    """A name of CSL-JSON as it is printed: "Rana Aziz"."""
    if name.get("literal"):
        return str(name["literal"])
    parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return " ".join(str(name[part]) for part in parts if name.get(part))
