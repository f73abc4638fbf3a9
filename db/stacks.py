"""The two stacks of undo and redo, folded from the change sets in order."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Step:
    """One edit that can be undone or done again. ``seq`` is its change set, ``label`` what the menu shows."""

    seq: int
    uuid: str
    label: str


@dataclass(slots=True)
class Stacks:
    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)

    def take(self, kind: str, step: Step, undo_of: str | None) -> None:
        """Follow one change set: an edit is done and forgets what was undone; undo and redo move their target.

        A merge is done like an edit; taken back at once it is gone, and nothing is there to do again. A quiet edit is
        on neither stack. In a tampered history the target may be nowhere, and then nothing moves.
        """
        if kind == "quiet":
            return
        if kind == "unmerge":
            self.done[:] = [step for step in self.done if step.uuid != undo_of]
        elif kind == "undo":
            self.undone += self._pull(self.done, undo_of)
        elif kind == "redo":
            self.done += self._pull(self.undone, undo_of)
        else:
            self.done.append(step)
            self.undone.clear()

    @staticmethod
    def _pull(steps: list[Step], uuid: str | None) -> list[Step]:
        position = next((i for i in reversed(range(len(steps))) if steps[i].uuid == uuid), None)
        return [] if position is None else [steps.pop(position)]


def fold(sets: Iterable[tuple[int, str, str, str, str | None]], stacks: Stacks | None = None) -> Stacks:
    """The stacks after the change sets (seq, uuid, label, kind, undo_of), in the order they were made."""
    stacks = Stacks() if stacks is None else stacks
    for seq, uuid, label, kind, undo_of in sets:
        stacks.take(kind, Step(seq, uuid, label), undo_of)
    return stacks
