"""What the card over the chart, the evidence list and the status line say of a mark."""

from db.values import Basis, ClaimKind, ClaimState, Modality
from workbench.figures.content import Mark, Panel
from workbench.figures.phrases import as_of_words, counted, day_words, level_words, listed
from workbench.figures.placement import day_of, middle_day
from workbench.figures.sourcing import grade_words
from workbench.figures.splitstrip import SplitStrip, split_on, split_strip

_BASIS = {Basis.TOTAL: "total present", Basis.CORE: "core force only", Basis.UNKNOWN: "count not stated"}


def headline(mark: Mark) -> str:
    """The number in words: "Fewer than 2,000"."""
    words = level_words(mark.quantity)
    return words[:1].upper() + words[1:]


def subline(panel: Panel, mark: Mark) -> str:
    """What kind of statement, where, who is counted: "Planned ceiling, Iraq, count not stated"."""
    kind = mark.kind.value
    if mark.modality is not Modality.OBSERVED:
        kind = f"{mark.modality.value} {kind}"
    if mark.derived:
        kind = f"{kind}, derived"
    if mark.state is not ClaimState.ACTIVE:
        kind = f"{kind}, {mark.state.value}"
    return ", ".join((kind[:1].upper() + kind[1:], panel.place, _BASIS[mark.basis]))


def time_line(mark: Mark) -> str:
    about = as_of_words(mark.as_of) if mark.as_of else "no date said"
    return f"About {about}; known {day_words(mark.known)}"


def path_line(mark: Mark) -> str:
    """From who said it to where it was read."""
    return " → ".join(part for part in (mark.source or "nobody named", mark.outlet) if part)


def derived_line(mark: Mark) -> str:
    """The sum a level was reckoned by; "" for a level as said."""
    return f"Derived: {mark.derived}" if mark.derived else ""


def conflict_line(mark: Mark) -> str:
    """Which claims it contradicts, and which it cannot be true together with before anyone has judged that."""
    judged = f"Conflicts with {listed(mark.conflicts)}" if mark.conflicts else ""
    undecided = f"Cannot both hold with {listed(mark.undecided)}, not decided" if mark.undecided else ""
    return "; ".join(part for part in (judged, undecided) if part)


def origin_line(mark: Mark) -> str:
    articles = counted(mark.articles, "article")
    return f"{articles}, 1 origin" if mark.origin else f"{articles}, origin not known"


def strip_of(panel: Panel, mark: Mark) -> SplitStrip | None:
    """How plausible each level is about the mark's day, where the sources split."""
    middle = middle_day(mark.as_of) if mark.as_of is not None else None
    split = split_on(panel.bands, day_of(middle)) if middle is not None else None
    return split_strip(split) if split is not None else None


def spoken(panel: Panel, mark: Mark, number: int, count: int) -> str:
    """A mark for the screen reader: "Mark 11 of 16: fewer than 2,000, …", its sum, conflicts and split at the end."""
    strip = strip_of(panel, mark)
    lines = (derived_line(mark), conflict_line(mark), strip.words if strip else "")
    more = "".join(f", {line}" for line in lines if line)
    return f"{briefly(panel, mark, number, count)}{more}"


def briefly(panel: Panel, mark: Mark, number: int, count: int) -> str:
    """The same for the status line, which has little room."""
    kind = "ceiling, " if mark.kind is ClaimKind.CEILING else ""
    words = f"{kind}{level_words(mark.quantity)}, {subline(panel, mark)}, {time_line(mark)}, grade {grade_words(mark)}"
    return f"Mark {number} of {count}: {words}"
