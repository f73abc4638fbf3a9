"""What the palette can find."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ui.palette.match import score

_MOST = 40
_FOUND = 1  # points of what was looked up, where its own text says less


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something to run or to go to. ``reason`` says why it cannot be used now; empty when it can.

    What ``is_found`` was looked up by the words typed, in more than its text: it fits whatever the letters are.
    ``topic`` is the page of the help that F1 opens.
    """

    text: str
    run: Callable[[], object]
    detail: str = ""
    keys: str = ""
    icon: str = ""
    reason: str = ""
    is_found: bool = False
    topic: str = ""


Provider = Callable[[str], Iterable[Candidate]]


def best(sought: str, candidates: Iterable[Candidate], recent: Iterable[str]) -> list[Candidate]:
    """The candidates that fit, best first, those used lately before others that fit as well."""
    lately = {text: place for place, text in enumerate(recent)}
    scored = [(max(score(sought, one.text), _FOUND if one.is_found else -1), one) for one in candidates]
    fitting = [(points, one) for points, one in scored if points >= 0]
    fitting.sort(key=lambda pair: (bool(pair[1].reason), -pair[0], lately.get(pair[1].text, len(lately))))
    return [one for _, one in fitting[:_MOST]]
