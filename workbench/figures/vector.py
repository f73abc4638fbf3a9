"""What matplotlib leaves out of an SVG file: a description for those who cannot see it, and a name for each mark."""

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape

from workbench.figures.found import DrawnMark
from workbench.figures.phrases import BASIS_WORDS, as_of_words, level_words
from workbench.figures.sourcing import grade_words

_HEAD = 2_000  # bytes within which the outermost element begins


def described(svg: str, alt_text: str, marks: Iterable[DrawnMark]) -> str:
    """``svg`` with the alt text as its description and each mark's group titled (a browser shows it on hover)."""
    svg = svg.replace("<svg ", '<svg role="img" aria-labelledby="figure-title figure-description" ', 1)
    svg = svg.replace("<title>", '<title id="figure-title">', 1)
    description = f'</title>\n <desc id="figure-description">{escape(alt_text)}</desc>'
    svg = svg.replace("</title>", description, 1)
    for mark in marks:
        if mark.name:
            group = f'<g id="{mark.name}">'
            svg = svg.replace(group, f"{group}\n   <title>{escape(printable(mark_words(mark)))}</title>", 1)
    return svg


def in_pixels(svg: bytes, to_the_point: float) -> bytes:
    """``svg`` with its width and height in the pixels of a web page, so many to the point, instead of in points."""

    def scaled(found: re.Match[bytes]) -> bytes:
        return found[1] + f'="{float(found[2]) * to_the_point:.0f}"'.encode()

    head, rest = svg[:_HEAD], svg[_HEAD:]
    return re.sub(rb'(width|height)="([\d.]+)pt"', scaled, head, count=2) + rest


def mark_words(drawn: DrawnMark) -> str:
    """A mark in a sentence: "C-061: fewer than 2,000, planned, core force only, Oct 2025, grade B3, O-12"."""
    mark = drawn.mark
    about = as_of_words(mark.as_of) if mark.as_of is not None else "no date"
    grade = grade_words(mark)
    told = (
        level_words(mark.quantity),
        *(mark.kind, mark.modality, BASIS_WORDS[mark.basis], about),
        grade if grade == "not graded" else f"grade {grade}",
        mark.source,
        mark.origin or "origin unknown",
    )
    return f"{mark.label}: {', '.join(part for part in told if part)}"


def printable(text: str) -> str:
    """``text`` without the signs that XML 1.0 and PDF forbid: controls, lone surrogates, U+FFFE and U+FFFF."""
    if text.isprintable():  # most are: told at once, a workbook of many cells is written in half the time
        return text
    kept = (sign for sign in text if sign in "\t\n\r" or (sign >= " " and not _forbidden(ord(sign))))
    return "".join(kept)


def _forbidden(point: int) -> bool:
    return 0x7F <= point <= 0x9F or 0xD800 <= point <= 0xDFFF or point in (0xFFFE, 0xFFFF)
