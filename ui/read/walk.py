"""Going through the suggestions of an article: one is current; A, R, E decide it and the next comes by itself."""

from collections.abc import Sequence

from workbench.suggestions import OpenSuggestion


class Walk:
    """Where the analyst is among the suggestions that are led to one by one."""

    def __init__(self) -> None:
        self._offered: dict[int, OpenSuggestion] = {}
        self._walked: list[OpenSuggestion] = []
        self.current: int | None = None

    def show(self, offered: Sequence[OpenSuggestion]) -> None:
        """Take over what is still offered. When the current one is gone, the one that followed it becomes current."""
        before = [one.id for one in self._walked]
        self._offered = {one.id: one for one in offered}
        self._walked = [one for one in offered if one.walked]
        if self.current not in self._offered:
            self.current = self._follower(before)

    def _follower(self, before: list[int]) -> int | None:
        if self.current in before:
            later = before[before.index(self.current) :]
            still = {one.id for one in self._walked}
            found = next((each for each in later if each in still), None)
            if found is not None:
                return found
        return self._walked[0].id if self._walked else None

    @property
    def suggestion(self) -> OpenSuggestion | None:
        return self._offered.get(self.current) if self.current is not None else None

    @property
    def count(self) -> int:
        return len(self._walked)

    @property
    def position(self) -> int:
        """The current one's place among the walked ones, from 1; 0 for one that was clicked beside the walk."""
        return next((i for i, one in enumerate(self._walked, 1) if one.id == self.current), 0)

    def step(self, by: int) -> int | None:
        """Go on or back, round the ends; from beside the walk to the nearest in that direction."""
        if not self._walked:
            return None
        place = (self.position - 1 + by) % len(self._walked) if self.position else self._nearest(by)
        self.current = self._walked[place].id
        return self.current

    def _nearest(self, by: int) -> int:
        here = self.suggestion.start if self.suggestion else 0
        after = next((i for i, one in enumerate(self._walked) if one.start >= here), 0)
        return after if by > 0 else after - 1

    def same_kind(self) -> list[int]:
        """All walked suggestions of the current one's kind."""
        one = self.suggestion
        return [each.id for each in self._walked if one is not None and each.kind == one.kind]

    def get(self, suggestion_id: int) -> OpenSuggestion | None:
        return self._offered.get(suggestion_id)
