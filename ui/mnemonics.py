"""Letters to press with Alt, or in an open menu: no two the same beside each other."""

from collections.abc import Sequence


def with_letters(texts: Sequence[str]) -> list[str]:
    """The texts with & before a letter of each that no other has; the first ones choose first.

    First letters of words are better than letters within; where none is free a text keeps none.
    """
    taken: set[str] = set()
    return [_with_letter(text, taken) for text in texts]


def _with_letter(text: str, taken: set[str]) -> str:
    starts = [place for place in range(len(text)) if place == 0 or text[place - 1] == " "]
    others = [place for place in range(len(text)) if place not in starts]
    for place in (*starts, *others):
        letter = text[place].lower()
        if letter.isalnum() and letter not in taken:
            taken.add(letter)
            return f"{text[:place]}&{text[place:]}"
    return text
