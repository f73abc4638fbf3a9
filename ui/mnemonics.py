"""Letters to press with Alt, or in an open menu: no two the same beside each other."""

from collections.abc import Sequence


def with_letters(texts: Sequence[str]) -> list[str]:
    """The texts with & before a letter of each that no other has; the first ones choose first.

    First letters of words are better than letters within. Where none is free, one that has chosen takes another where
    it can; else a text keeps none.
    """
    wanted = [_letters(text) for text in texts]
    owners: dict[str, int] = {}
    for number, letters in enumerate(wanted):
        free = next((letter for letter in letters if letter not in owners), None)
        if free is not None:
            owners[free] = number
        else:
            _make_room(number, wanted, owners, set())
    chosen = {number: letter for letter, number in owners.items()}
    return [_marked(text, wanted[number].get(chosen.get(number, ""))) for number, text in enumerate(texts)]


def _letters(text: str) -> dict[str, int]:
    """The letters of a text, the best first, each with its place."""
    starts = [place for place in range(len(text)) if place == 0 or text[place - 1] == " "]
    found: dict[str, int] = {}
    for place in (*starts, *range(len(text))):
        letter = text[place].lower()
        if letter.isalnum():
            found.setdefault(letter, place)
    return found


def _make_room(number: int, wanted: Sequence[dict[str, int]], owners: dict[str, int], asked: set[str]) -> bool:
    """Have whoever owns a letter take another, and so on; whether that came to an end."""
    for letter in wanted[number]:
        if letter in asked:
            continue
        asked.add(letter)
        if letter not in owners or _make_room(owners[letter], wanted, owners, asked):
            owners[letter] = number
            return True
    return False


def _marked(text: str, place: int | None) -> str:
    return text if place is None else f"{text[:place]}&{text[place:]}"
