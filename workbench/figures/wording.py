"""Drafts of a figure's wording, made from its marks in our own words; the analyst edits them.

Copy rules: sentence case, counts as figures, dates as "1 Oct 2025", ranges as "900 to 1,200", no blame.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from db.values import Basis, ClaimState
from workbench.figures.concerns import ungraded_words
from workbench.figures.content import FigureContent, Mark, Panel
from workbench.figures.phrases import BASIS_WORDS, as_of_words, counted, day_words, level_words, listed, month_words
from workbench.figures.placement import LeftOut, Placed, Sign, day_of, place
from workbench.figures.sourcing import draft_sources
from workbench.figures.wording_pooled import pooled_basis, pooled_course, pooled_finding, pooled_note, scales_words

# One claim, several claims.
_LEFT_OUT = {
    LeftOut.NO_LEVEL: (
        "states a change or a share whose base is not linked",
        "state a change or a share whose base is not linked",
    ),
    LeftOut.NO_DATE: ("states a former level with no date", "state a former level with no date"),
    LeftOut.DENIAL: ("is a denial and gives no level", "are denials and give no level"),
    LeftOut.NO_NUMBER: ("gives no number", "give no number"),
    LeftOut.OTHER: ("is not about a level", "are not about a level"),
}


def draft_content(
    panels: Sequence[Panel],
    as_known_on: date,
    *,
    made_with: str,
    project_state: str,
    handling: str | None = None,
) -> FigureContent:
    """A whole figure with every wording drafted."""
    marks = [mark for panel in panels for mark in panel.marks]
    return FigureContent(
        title=draft_title(panels),
        subtitle=draft_subtitle(panels),
        panels=tuple(panels),
        note=draft_note(panels),
        sources=draft_sources(marks),
        as_known_on=as_known_on,
        alt_text=draft_alt_text(panels, as_known_on),
        handling=handling,
        counts_line=draft_counts(marks),
        made_with=made_with,
        project_state=project_state,
    )


def redrafted(content: FigureContent, panels: Sequence[Panel]) -> FigureContent:
    """The same figure with other panels, worded anew."""
    again = draft_content(
        panels,
        content.as_known_on,
        made_with=content.made_with,
        project_state=content.project_state,
        handling=content.handling,
    )
    return replace(again, period=content.period)


def draft_title(panels: Sequence[Panel]) -> str:
    """The finding where one panel gives one (its first and last claim), else what is shown and for which years."""
    spots = [(panel, _standing(panel)) for panel in panels]
    everything = [mark for _, marks in spots for mark in marks]
    if not everything:
        return "No claims with a number and a date yet"
    if len(spots) == 1 and panels[0].bands is not None:
        return pooled_finding(panels[0])
    if len(spots) == 1:
        first, last = everything[0], everything[-1]
        turn = "" if first is last else f", {_finding(last)}"
        return f"{panels[0].name}: {_finding(first)}{turn}"
    forces = listed(list(dict.fromkeys(panel.force for panel in panels)))
    places = listed(list(dict.fromkeys(panel.place for panel in panels)))
    what = "pooled levels and claims" if any(panel.bands for panel in panels) else "claimed levels"
    return f"{forces} in {places}: {what}, {_years(everything)}"


def draft_subtitle(panels: Sequence[Panel]) -> str:
    """Measure, who is counted, period and scale."""
    marks = [mark for panel in panels for mark in _standing(panel)]
    if not marks:
        return "Military personnel."
    pooled = pooled_basis(panels)
    bases = f"pooled level: {pooled}; claims: {_bases(marks)}" if pooled else _bases(marks)
    return f"Military personnel, {bases}, {_period(marks)}. {scales_words(panels)}"


def draft_note(panels: Sequence[Panel]) -> str:
    """What the marks are and are not, what is not drawn and why, and which sources have no judgement."""
    places = [place(mark) for panel in panels for mark in panel.marks]
    marks = [spot for spot in places if isinstance(spot, Placed)]
    counted_bases = {mark.mark.basis for mark in marks}
    sentences = [
        pooled_note(panels),
        "Copies of one telling are one mark and count once." if any(mark.mark.articles > 1 for mark in marks) else "",
        "Planned marks show what was announced, not what was observed." if any(m.planned for m in marks) else "",
        "An arrow shows a bound whose other end was not given." if any(_is_open(mark) for mark in marks) else "",
        _DERIVED if any(mark.mark.derived for mark in marks) else "",
        _CORE_AND_TOTAL if {Basis.CORE, Basis.TOTAL} <= counted_bases else "",
        _HOUSE_SCALE if any(mark.house_grade for panel in panels for mark in panel.marks) else "",
        _ungraded([panel_mark for panel in panels for panel_mark in panel.marks]),
        _not_drawn(panels),
    ]
    return " ".join(filter(None, sentences))


_HOUSE_SCALE = "Grades are on the house’s own scale; signs are filled by each grade’s place on it."
_DERIVED = "A mark in a ring is reckoned from a share or a change and the claim it is measured from."
_CORE_AND_TOTAL = "Core counts leave out rotating and temporary units, total counts take them in."


def draft_counts(marks: Iterable[Mark]) -> str:
    """The counts line: "28 claims from 19 separate origins in 42 articles".

    All claims of unknown origin together count as one origin at most, for they may be one telling. Articles are
    counted once where the marks name them (``Mark.article_ids``).
    """
    marks = list(marks)
    if not marks:
        return "No claims yet"
    claims = {claim for mark in marks for claim in mark.claim_ids}
    origins = {mark.origin_id if mark.origin_id is not None else mark.origin for mark in marks}
    named = all(mark.article_ids for mark in marks)
    articles = len({a for mark in marks for a in mark.article_ids}) if named else sum(mark.articles for mark in marks)
    sources = counted(len(origins), "separate origin")
    return f"{counted(len(claims), 'claim')} from {sources} in {counted(articles, 'article')}"


def draft_alt_text(panels: Sequence[Panel], as_known_on: date) -> str:
    """The figure in words: measure, basis, period, then for each panel its first, highest, lowest and last claim."""
    marks = [mark for panel in panels for mark in _standing(panel)]
    if not marks:
        return f"Empty chart of claimed force levels, as known on {day_words(as_known_on)}."
    opening = f"Chart of claimed force levels, as known on {day_words(as_known_on)}: military personnel, "
    pooled = [pooled_course(panel) for panel in panels if panel.bands is not None]
    told = [f"{panel.name}: {_course(_standing(panel))}." for panel in panels if _standing(panel)]
    told = [f"Pooled level. {' '.join(pooled)} Claims.", *told] if pooled else told
    counts = draft_counts(mark for panel in panels for mark in panel.marks)
    extra = _derived_and_contradicted(marks)
    return f"{opening}{_bases(marks)}, {_period(marks)}. {' '.join(told)} {counts}.{extra}"


def _derived_and_contradicted(marks: Sequence[Placed]) -> str:
    derived = sum(bool(mark.mark.derived) for mark in marks)
    contradicted = sum(bool(mark.mark.conflicts) for mark in marks)
    told = [
        f"{counted(derived, 'mark')} {'is' if derived == 1 else 'are'} derived from a base" if derived else "",
        f"{counted(contradicted, 'mark')} {'is' if contradicted == 1 else 'are'} contradicted" if contradicted else "",
    ]
    return "".join(f" {words}." for words in told if words)


def _standing(panel: Panel) -> list[Placed]:
    """The panel's marks that are drawn and not overtaken, in the order of time."""
    spots = [place(mark) for mark in panel.marks if mark.state is ClaimState.ACTIVE]
    return sorted((spot for spot in spots if isinstance(spot, Placed)), key=lambda mark: mark.x)


def _finding(placed: Placed) -> str:
    verb = placed.mark.modality.value if placed.planned else "claimed"
    return f"{level_words(placed.mark.quantity)} {verb} {_for_when(placed)}"


def _for_when(placed: Placed) -> str:
    words = _when(placed)
    return words if words.startswith(("by ", "from ", "with ")) else f"for {words}"


def _when(placed: Placed) -> str:
    return "with no date" if placed.undated or placed.mark.as_of is None else as_of_words(placed.mark.as_of)


def _course(marks: Sequence[Placed]) -> str:
    """First, highest, lowest and last claim, each named once."""
    closed = [mark for mark in marks if mark.sign is Sign.DOT] or list(marks)
    lowest, highest = min(closed, key=lambda mark: mark.y), max(closed, key=lambda mark: mark.y)
    turns = (("starts at", marks[0]), ("highest", highest), ("lowest", lowest), ("ends at", marks[-1]))
    told: dict[int, str] = {}
    for word, mark in turns:
        told.setdefault(id(mark), f"{word} {_told(mark)}")
    return f"{counted(len(marks), 'mark')}; {', '.join(told.values())}"


def _told(placed: Placed) -> str:
    plan = f"{placed.mark.modality}, " if placed.planned else ""
    plan += "derived, " if placed.mark.derived else ""
    return f"{level_words(placed.mark.quantity)} ({plan}{BASIS_WORDS[placed.mark.basis]}, {_when(placed)})"


def _bases(marks: Sequence[Placed]) -> str:
    return listed([words for basis, words in BASIS_WORDS.items() if any(mark.mark.basis is basis for mark in marks)])


def _period(marks: Sequence[Placed]) -> str:
    first, last = (month_words(day_of(pick(mark.x for mark in marks))) for pick in (min, max))
    return first if first == last else f"{first} to {last}"


def _years(marks: Sequence[Placed]) -> str:
    first, last = (day_of(pick(mark.x for mark in marks)).year for pick in (min, max))
    return str(first) if first == last else f"{first} to {last}"


def _is_open(placed: Placed) -> bool:
    return placed.sign in (Sign.BELOW, Sign.ABOVE) and placed.mark.state is ClaimState.ACTIVE


def _ungraded(marks: Sequence[Mark]) -> str:
    words = ungraded_words(sum(len(mark.claim_ids) for mark in marks if mark.reliability is None))
    return f"{words}." if words else ""


def _not_drawn(panels: Sequence[Panel]) -> str:
    reasons: Counter[LeftOut] = Counter()
    for panel in panels:
        for mark in panel.marks:
            spot = place(mark)
            if isinstance(spot, LeftOut):
                reasons[spot] += len(mark.claim_ids)
    told = [f"{counted(n, 'claim')} {_LEFT_OUT[reason][n != 1]}" for reason, n in reasons.items()]
    return f"Not drawn: {'; '.join(told)}." if told else ""
