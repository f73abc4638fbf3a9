"""The four steps of the sample tour, and how far one is on it."""

import json
from dataclasses import asdict, dataclass

from ui.language.texts import tr_later


@dataclass(frozen=True, slots=True)
class Step:
    """Its words as `tr` says them, with the keys in force."""

    title: str
    says: str


STEPS = (
    Step(
        tr_later("Accept a suggestion"),
        tr_later(
            "Numbers that were read stand in dashed boxes. {next_suggestion} goes to the next one, {accept} accepts "
            "it: then it is a claim."
        ),
    ),
    Step(
        tr_later("Say who said it"),
        tr_later(
            "Type who told it under “Said by” where that is empty. Then press {grade} and type b3: how reliable the "
            "source is, how credible the words."
        ),
    ),
    Step(tr_later("See it on the chart"), tr_later("{show_on_chart} goes from the claim to its mark on the chart.")),
    Step(tr_later("Back to the words"), tr_later("On the chart, Enter opens the sentence behind the mark.")),
)
END = tr_later(
    "From the words to the mark and back: that is the main job. {undo} takes any of it back, and {help} tells more."
)


@dataclass(frozen=True, slots=True)
class Course:
    """One tour: in which project, after which claim it began, what has been seen, whether it goes on.

    What was accepted and graded is not kept here: the project says it.
    """

    place: str = ""
    since: int = 0
    seen: bool = False
    back: bool = False
    left: bool = False

    @property
    def is_on(self) -> bool:
        return bool(self.place) and not self.left

    def written(self) -> bytes:
        return json.dumps(asdict(self)).encode()


_FLAGS = ("seen", "back", "left")


def read_course(written: bytes) -> Course:
    """A course as it was written; an empty one where it cannot be read."""
    try:
        found = json.loads(written)
        return Course(str(found["place"]), int(found["since"]), *(bool(found[name]) for name in _FLAGS))
    except (ValueError, KeyError, TypeError):
        return Course()
