"""The typefaces of a PDF: ours first, one with more scripts where ours has no sign, and a word on what neither has."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from resources import files
from workbench.figures.vector import printable
from workbench.reports.scripts import as_seen, by_direction

FACE, STRONG = "MusterInter", "MusterInter-SemiBold"
_MORE, _MORE_STRONG = "MusterDejaVu", "MusterDejaVu-Bold"
_SIGNS = {FACE: "Inter-Regular.ttf", STRONG: "Inter-SemiBold.ttf", f"{FACE}-Italic": "Inter-Italic.ttf"}
_MISSING = "□"
_NO_BREAK = "\u00a0"
_A_LINE = 60  # signs of a run from right to left that are kept on one line


@cache
def register() -> None:
    """Tell reportlab of the typefaces: Inter, and DejaVu Sans, which comes with matplotlib."""
    import matplotlib as mpl

    more = Path(mpl.get_data_path()) / "fonts" / "ttf"
    for name, file in _SIGNS.items():
        pdfmetrics.registerFont(TTFont(name, str(files.path("fonts", file))))
    pdfmetrics.registerFont(TTFont(_MORE, str(more / "DejaVuSans.ttf")))
    pdfmetrics.registerFont(TTFont(_MORE_STRONG, str(more / "DejaVuSans-Bold.ttf")))
    for bold, italic, name in ((0, 0, FACE), (1, 0, STRONG), (0, 1, f"{FACE}-Italic"), (1, 1, STRONG)):
        addMapping(FACE, bold, italic, name)
    for bold in (0, 1):
        for italic in (0, 1):
            addMapping(_MORE, bold, italic, _MORE_STRONG if bold else _MORE)


class Letters:
    """Words as reportlab's markup, each sign in a typeface that has it; ``missing`` are those that none has."""

    def __init__(self) -> None:
        register()
        self.missing: dict[str, None] = {}

    def markup(self, words: str) -> str:
        """``words`` escaped, in the order they are seen in."""
        return "".join(self._run(run, leftwards=leftwards) for run, leftwards in by_direction(printable(words)))

    def plain(self, words: str) -> str:
        """``words`` as one typeface can show them: for a line that is painted."""
        return "".join(sign if _has(FACE, sign) else _MISSING for sign in printable(words))

    def _run(self, run: str, *, leftwards: bool) -> str:
        if not leftwards:
            return self._faced(run)
        lines = _lines(run)
        return "<br/>".join(self._faced(as_seen(line).replace(" ", _NO_BREAK)) for line in lines)

    def _faced(self, run: str) -> str:
        parts = []
        for face, signs in groupby(self._shown(run), key=_face_of):
            words = escape("".join(signs))
            parts.append(words if face == FACE else f'<font name="{_MORE}">{words}</font>')
        return "".join(parts)

    def _shown(self, run: str) -> Iterator[str]:
        for sign in run:
            if _has(FACE, sign) or _has(_MORE, sign):
                yield sign
            elif unicodedata.category(sign) not in {"Cf", "Mn", "Me", "Cn", "Co"}:
                self.missing[sign] = None
                yield _MISSING

    def missing_words(self) -> str:
        """What is said of the signs that no typeface has; "" where there are none."""
        if not self.missing:
            return ""
        named = "; ".join(f"U+{ord(sign):04X} {unicodedata.name(sign, '')}".strip() for sign in self.missing)
        return f"Signs that the typefaces of this file lack stand as {_MISSING}: {named}."


def _lines(run: str) -> list[str]:
    """A long run in lines of its own: it cannot be broken once it stands in the order it is seen in."""
    lines: list[str] = []
    for word in run.split(" "):
        if lines and len(lines[-1]) + len(word) < _A_LINE:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _face_of(sign: str) -> str:
    return FACE if _has(FACE, sign) else _MORE


@cache
def _has(name: str, sign: str) -> bool:
    """Whether a typeface has a sign; beyond U+FFFF reportlab draws it and then says it were another one."""
    return (ord(sign) <= 0xFFFF and ord(sign) in pdfmetrics.getFont(name).face.charToGlyph) or sign in "\n\t"
