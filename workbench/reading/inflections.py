"""Spell out the forms of English verbs and nouns, so that the word lists name each family once."""

_VOWELS = frozenset("aeiou")
# Stressed on the last syllable: "committed", "transferring".
_DOUBLING = frozenset(
    (
        "commit admit transfer rebut equip refit deter omit permit submit rebel regret kidnap worship occur prefer "
        "refer confer incur begin forget expel compel repel propel patrol control enrol"
    ).split()
)


def verbs(families: str) -> frozenset[str]:
    """Return every form of verbs listed as "pull, withdraw withdrew withdrawn": the base, then irregular pasts."""
    return frozenset(form for family in families.split(",") if family.strip() for form in _verb(family.split()))


def _verb(words: list[str]) -> list[str]:
    base, pasts = words[0], words[1:]
    stem = _stem(base)
    forms = [base, _third(base), stem + "ing", *(pasts or [_past(base, stem)])]
    if base.endswith(("al", "el", "il", "ol")) and stem == base:  # British "totalled", "travelling"
        forms += [base + "led", base + "ling"]
    return forms


def _stem(base: str) -> str:
    """Return what "ing" is added to: "cut" doubles, "reduce" drops its e."""
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1]
    return base + base[-1] if base in _DOUBLING or _is_short(base) else base


def _is_short(base: str) -> bool:
    """Tell "trim", "drop", "cut": one syllable that ends in a single vowel and a consonant that doubles."""
    base = base.replace("qu", "q")
    vowels = sum(letter in _VOWELS for letter in base)
    return len(base) > 2 and vowels == 1 and base[-2] in _VOWELS and base[-1] not in "aeiouwxy"


def _past(base: str, stem: str) -> str:
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    return base + "d" if base.endswith("e") else stem + "ed"


def _third(base: str) -> str:
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def plurals(nouns: str) -> frozenset[str]:
    """Return the plural of each noun: "soldier" → "soldiers", "guardsman" → "guardsmen"."""
    return frozenset(_plural(noun) for noun in nouns.split())


def both(nouns: str) -> frozenset[str]:
    """Return each noun in both numbers."""
    return frozenset(nouns.split()) | plurals(nouns)


def _plural(noun: str) -> str:
    if noun.endswith(("man", "woman")):
        return noun[:-2] + "en"
    return noun + "s" if noun.endswith("o") else _third(noun)
