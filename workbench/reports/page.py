"""A figure's content as one HTML page: chart, statements and sources. Words of the project are escaped, never run."""

import re
from collections.abc import Iterable
from html import escape, unescape
from string import Template

from db.values import ClaimState
from resources import files
from workbench.figures.content import FigureContent, Mark, Panel
from workbench.figures.export import render
from workbench.figures.phrases import BASIS_WORDS, as_of_words, day_words, level_words
from workbench.figures.sourcing import grade_words
from workbench.reports.lettering import font_faces

_ALWAYS = "".join(map(chr, range(32, 127)))
_PAST = ' class="past"'
_HEADER = "<tr><th>Claim</th><th>About</th><th>Says</th><th>Counts</th><th>Grade</th><th>Words</th></tr>"


def report_page(content: FigureContent) -> str:
    """The page; the same content gives the same page."""
    page = Template(files.text("reports", "report.html"))
    figure = _picture(content)
    panels = "\n".join(_panel(content, panel) for panel in content.panels)
    sources = "\n".join(_sources(content))
    return page.substitute(
        fonts=font_faces(unescape(figure + panels + sources + content.title + content.made_with) + _ALWAYS),
        title=escape(content.title),
        figure=figure,
        panels=panels,
        sources=sources,
        known=escape(day_words(content.as_known_on)),
        state=escape(content.project_state),
        made_with=escape(content.made_with),
        handling=_handling(content.handling),
    )


def _picture(content: FigureContent) -> str:
    """The figure as it is exported, without the lines that make it a file of its own."""
    svg = render(content, ".svg").decode()
    return svg[svg.index("<svg") :].strip()


def _handling(mark: str | None) -> str:
    if not mark:
        return ""
    colour = re.sub(r"\W.*", "", mark.removeprefix("TLP:"))
    return f'<p class="handling"><span class="{escape(colour)}">{escape(mark)}</span></p>'


def _panel(content: FigureContent, panel: Panel) -> str:
    notes = {claim: source.number for source in content.sources for claim in source.claim_ids}
    rows = "\n".join(_row(mark, notes) for mark in panel.marks)
    return f"<h2>{escape(panel.name)}</h2>\n<table>\n{_HEADER}\n{rows}\n</table>"


def _row(mark: Mark, notes: dict[int, int]) -> str:
    past = mark.state is not ClaimState.ACTIVE
    about = as_of_words(mark.as_of) if mark.as_of else "no date said"
    kind = ", ".join(word for word in (mark.modality.value, mark.kind.value, mark.state.value if past else "") if word)
    cells = (
        f"<td>{escape(mark.label)}</td>",
        f"<td>{escape(about)}</td>",
        f'<td class="level">{escape(level_words(mark.quantity))}<br>{escape(kind)}</td>',
        f"<td>{escape(BASIS_WORDS[mark.basis])}</td>",
        f"<td>{escape(grade_words(mark))}</td>",
        f"<td><blockquote>“{_quote(mark)}”</blockquote>{escape(_told(mark))} {_note_of(mark, notes)}</td>",
    )
    return f"<tr{_PAST if past else ''}>{''.join(cells)}</tr>"


def _note_of(mark: Mark, notes: dict[int, int]) -> str:
    return f"[{notes.get(mark.claim_ids[0], '–')}]"


def _quote(mark: Mark) -> str:
    quote, number = escape(" ".join(mark.quote.split())), escape(" ".join(mark.quantity.words.split()))
    return quote.replace(number, f"<b>{number}</b>", 1) if number else quote


def _told(mark: Mark) -> str:
    copies = f", {mark.articles} articles, one origin" if mark.articles > 1 else ""
    return ", ".join(part for part in (mark.source, mark.outlet, day_words(mark.known)) if part) + copies


def _sources(content: FigureContent) -> Iterable[str]:
    for source in content.sources:
        yield f'<li value="{source.number}"><b>{escape(source.grade)}</b> {escape(source.text)}</li>'
