"""The four steps of the sample tour, and how far one is on it; no Qt."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Step:
    title: str
    says: str


STEPS = (
    Step(
        "Accept a suggestion",
        "Numbers that were read stand in dashed boxes. N goes to the next one, A accepts it: then it is a claim.",
    ),
    Step(
        "Say who said it",
        "Type who told it under “Said by” where that is empty. Then press G and type b3: how reliable the source is, "
        "how credible the words.",
    ),
    Step("See it on the chart", "Ctrl+J goes from the claim to its mark on the chart."),
    Step("Back to the words", "On the chart, Enter opens the sentence behind the mark."),
)
END = "From the words to the mark and back: that is the main job. Ctrl+Z takes any of it back, and F1 tells more."


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
