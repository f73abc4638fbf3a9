"""Back and forward through jumps, across views."""

from dataclasses import dataclass

from workbench.things import Thing


@dataclass(frozen=True, slots=True)
class Spot:
    """Somewhere in the program: a view, and the article, words and place or the claim it showed.

    In the other views ``thing`` is what was chosen.
    """

    view: str
    article_id: int | None = None
    words: tuple[int, int] | None = None
    claim_id: int | None = None
    place: int = 0
    thing: Thing | None = None


class Jumps:
    """Spots left by a jump, and those gone back from. A new jump forgets the way forward."""

    def __init__(self) -> None:
        self._back: list[Spot] = []
        self._forward: list[Spot] = []

    def leave(self, spot: Spot) -> None:
        if not self._back or self._back[-1] != spot:
            self._back.append(spot)
        self._forward.clear()

    def back(self, here: Spot) -> Spot | None:
        return self._move(self._back, self._forward, here)

    def forward(self, here: Spot) -> Spot | None:
        return self._move(self._forward, self._back, here)

    @staticmethod
    def _move(source: list[Spot], other: list[Spot], here: Spot) -> Spot | None:
        if not source:
            return None
        other.append(here)
        return source.pop()
