"""The words around the panels: title and legend above, note, sources and state of knowledge below."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.figures.content import FigureContent, SourceLine
from workbench.figures.legend import Key, flowed
from workbench.figures.lettering import LEADING, Lettering, Run, paragraph
from workbench.figures.palette import Palette
from workbench.figures.phrases import day_words
from workbench.figures.sizes import Sizes
from workbench.figures.typeface import drawable, text_width
from workbench.figures.wording_pooled import pooled_with

_TWO_COLUMNS = 380.0  # points; narrower figures set note and sources under each other
_COLUMN_GAP = 18.0


@dataclass(frozen=True, slots=True)
class Block:
    """Letterings in points from the block's top left corner, its height, and the legend's keys where it has any."""

    letterings: list[Lettering]
    height: float
    keys: list[tuple[float, float, Key]]


def chip_width(handling: str | None, sizes: Sizes) -> float:
    """Width of the handling mark with its black ground, 0 without one."""
    return text_width(drawable(handling), sizes.handling, 600) + sizes.handling if handling else 0.0


def heading(content: FigureContent, keys: Sequence[Key], palette: Palette, sizes: Sizes, width: float) -> Block:
    """Title (beside the handling mark; under it on a narrow page), subtitle and legend row."""
    under = bool(content.handling) and width < _TWO_COLUMNS
    drop = sizes.handling * 1.9 if under else 0.0
    beside = width if under else width - chip_width(content.handling, sizes) - sizes.gap
    title, title_height = paragraph([Run(content.title, palette.text, 600)], sizes.title, beside)
    subtitle, subtitle_height = paragraph([Run(content.subtitle, palette.muted)], sizes.subtitle, beside)
    legend = legend_row(keys, palette, sizes, width)
    top = drop + title_height + subtitle_height + sizes.gap
    letterings = [line.moved(0, drop) for line in title]
    letterings += [line.moved(0, drop + title_height) for line in subtitle]
    letterings += [line.moved(0, top) for line in legend.letterings]
    at_least = sizes.handling * 1.8 if content.handling else 0.0
    return Block(letterings, max(top + legend.height, at_least), [(x, top + y, key) for x, y, key in legend.keys])


def legend_row(keys: Sequence[Key], palette: Palette, sizes: Sizes, width: float) -> Block:
    """The legend, wrapped within ``width``."""
    spots, height = flowed(keys, sizes, width)
    words = [
        Lettering(x + key.half_width * sizes.mark + sizes.legend * 0.5, y + sizes.legend * 0.36, run, sizes.legend)
        for x, y, key in spots
        for run in [Run(key.word, palette.muted)]
    ]
    return Block(words, height, [(x, y, key) for x, y, key in spots])


def foot(content: FigureContent, palette: Palette, sizes: Sizes, width: float, room: float | None) -> Block:
    """Note and sources, side by side where they fit; ``room`` is the height that a fixed page leaves for them."""
    wide = width >= _TWO_COLUMNS
    if not content.sources:
        return _note(content, palette, sizes, width)
    column = (width - _COLUMN_GAP) / 2 if wide else width
    note = _note(content, palette, sizes, column)
    sources = _sources(content.sources, palette, sizes, column)
    if wide and sources.height > 1.6 * note.height:
        return _stacked(content, palette, sizes, width, room)
    if not wide:
        return _under(note, _cut_sources(content, palette, sizes, column, _left(room, note, sizes)), sizes)
    sources = _cut_sources(content, palette, sizes, column, room)
    return _beside(note, sources, column + _COLUMN_GAP)


def _stacked(content: FigureContent, palette: Palette, sizes: Sizes, width: float, room: float | None) -> Block:
    """The note over the full width, then the sources in two columns of about the same height."""
    note = _note(content, palette, sizes, width)
    column = (width - _COLUMN_GAP) / 2
    left = _left(room, note, sizes)
    lines = list(content.sources)
    while True:
        half = (len(lines) + 1) // 2
        first = _sources(lines[:half], palette, sizes, column)
        more = len(content.sources) - len(lines)
        second = _sources(lines[half:], palette, sizes, column, headed=False, more=more)
        both = _beside(first, second, column + _COLUMN_GAP)
        if left is None or both.height <= left or not lines:
            return _under(note, both, sizes)
        lines.pop()


def _cut_sources(content: FigureContent, palette: Palette, sizes: Sizes, width: float, room: float | None) -> Block:
    """As many sources as ``room`` allows; the last line then says how many more the table lists."""
    for shown in range(len(content.sources), -1, -1):
        more = len(content.sources) - shown
        block = _sources(content.sources[:shown], palette, sizes, width, more=more)
        if room is None or block.height <= room:
            break
    return block


def _left(room: float | None, note: Block, sizes: Sizes) -> float | None:
    return None if room is None else room - note.height - sizes.gap


def _under(upper: Block, lower: Block, sizes: Sizes) -> Block:
    drop = upper.height + sizes.gap
    moved = [line.moved(0, drop) for line in lower.letterings]
    return Block([*upper.letterings, *moved], drop + lower.height, [])


def _beside(left: Block, right: Block, offset: float) -> Block:
    moved = [line.moved(offset, 0) for line in right.letterings]
    return Block([*left.letterings, *moved], max(left.height, right.height), [])


def _note(content: FigureContent, palette: Palette, sizes: Sizes, width: float) -> Block:
    counts = content.counts_line.rstrip(".") + "." if content.counts_line else ""
    words = [Run("Note.", palette.text, 600), Run(f"{counts} {content.note}", palette.text)]
    state = [
        *(Run("As known on", palette.text, 600), Run(f"{day_words(content.as_known_on)}.", palette.text)),
        *(Run("Project", palette.text, 600), Run(f"state {content.project_state}.", palette.text)),
        *(Run("Made with", palette.text, 600), Run(f"{content.made_with}.", palette.text)),
    ]
    pooled = pooled_with(content.panels)
    state += [Run("Pooled with", palette.text, 600), Run(f"{pooled}.", palette.text)] if pooled else []
    note, note_height = paragraph(words, sizes.note, width)
    known, known_height = paragraph(state, sizes.note, width)
    drop = note_height + sizes.gap * 0.5
    return Block([*note, *(line.moved(0, drop) for line in known)], drop + known_height, [])


def _sources(
    sources: Sequence[SourceLine], palette: Palette, sizes: Sizes, width: float, *, headed: bool = True, more: int = 0
) -> Block:
    """Numbered lines: number, grade, text. The second of two columns has no heading but keeps its height."""
    size = sizes.note
    letterings, y = _sources_heading(palette, size, width) if headed else ([], size * LEADING)
    number_width = max((text_width(f"[{source.number}]", size) for source in sources), default=0) + size * 0.8
    grade_width = max((text_width(source.grade, size, 600) for source in sources), default=0) + size * 0.8
    start = number_width + grade_width
    for source in sources:
        text, height = paragraph([Run(source.text, palette.text)], size, width - start)
        letterings.append(Lettering(0, y + size, Run(f"[{source.number}]", palette.muted), size))
        letterings.append(Lettering(number_width, y + size, Run(source.grade, palette.text, 600), size))
        letterings += [line.moved(start, y) for line in text]
        y += max(height, size * LEADING)
    if more:
        rest, height = paragraph(
            [Run(f"and {more} more, listed in the table of this figure", palette.muted)], size, width
        )
        letterings += [line.moved(0, y) for line in rest]
        y += height
    return Block(letterings, y, [])


def _sources_heading(palette: Palette, size: float, width: float) -> tuple[list[Lettering], float]:
    return paragraph(
        [Run("Sources", palette.text, 600), Run("with grade, Admiralty scale", palette.muted)], size, width
    )
