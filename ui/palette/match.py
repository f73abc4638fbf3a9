"""How well a few typed letters fit a name: all in order, best at the starts of words."""

_NONE = -1


def score(sought: str, name: str) -> int:
    """Higher is better, -1 when the letters do not occur in this order. Case and blanks do not matter."""
    letters, text = sought.casefold().replace(" ", ""), name.casefold()
    if not letters:
        return 0
    if sought.casefold() in text:
        return 1000 - text.index(sought.casefold())
    found, at, previous = 0, 0, -2
    for letter in letters:
        at = text.find(letter, at)
        if at < 0:
            return _NONE
        starts_word = at == 0 or not text[at - 1].isalnum()
        found += 8 if starts_word else 4 if at == previous + 1 else 1
        previous = at
        at += 1
    return found
