"""What the card over the chart, the evidence list and the status line say of a mark."""

from db.values import Basis, ClaimKind, ClaimState, Modality
from ui.language.numbers import as_of_words, day_words, level_words, listed
from ui.language.texts import counted, tr, tr_later
from workbench.figures.content import Mark, Panel
from workbench.figures.placement import day_of, middle_day
from workbench.figures.sourcing import grade_words
from workbench.figures.splitstrip import SplitStrip, split_on, split_strip

_BASIS = {
    Basis.TOTAL: tr_later("total present"),
    Basis.CORE: tr_later("core force only"),
    Basis.UNKNOWN: tr_later("count not stated"),
}


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
        kind = tr("{kind}, derived", kind=kind)
    if mark.state is not ClaimState.ACTIVE:
        kind = f"{kind}, {mark.state.value}"
    return ", ".join((kind[:1].upper() + kind[1:], panel.place, tr(_BASIS[mark.basis])))


def time_line(mark: Mark) -> str:
    about = as_of_words(mark.as_of) if mark.as_of else tr("no date said")
    return tr("About {about}; known {known}", about=about, known=day_words(mark.known))


def path_line(mark: Mark) -> str:
    """From who said it to where it was read."""
    return " → ".join(part for part in (mark.source or tr("nobody named"), mark.outlet) if part)


def derived_line(mark: Mark) -> str:
    """The sum a level was reckoned by; "" for a level as said."""
    return tr("Derived: {derived}", derived=mark.derived) if mark.derived else ""


def conflict_line(mark: Mark) -> str:
    """Which claims it contradicts, and which it cannot be true together with before anyone has judged that."""
    judged = tr("Conflicts with {listed}", listed=listed(mark.conflicts)) if mark.conflicts else ""
    undecided = (
        tr("Cannot both hold with {listed}, not decided", listed=listed(mark.undecided)) if mark.undecided else ""
    )
    return "; ".join(part for part in (judged, undecided) if part)


def origin_line(mark: Mark) -> str:
    articles = counted(mark.articles, "article")
    return (
        tr("{articles}, 1 origin", articles=articles)
        if mark.origin
        else tr("{articles}, origin not known", articles=articles)
    )


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
    kind = tr("ceiling, ") if mark.kind is ClaimKind.CEILING else ""
    words = tr(
        "{kind}{level}, {subline}, {time_line}, grade {grade}",
        kind=kind,
        level=level_words(mark.quantity),
        subline=subline(panel, mark),
        time_line=time_line(mark),
        grade=grade_words(mark),
    )
    return tr("Mark {number} of {count}: {words}", number=number, count=count, words=words)
