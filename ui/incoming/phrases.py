"""The phrases of many articles read in the process beside the screen: the window need not take turns with it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from typing_extensions import override

from workbench.offers import Offer, Readable, offers_of_each
from workbench.progress import Progress
from workbench.reading.vague import Range, adopt, adopted

if TYPE_CHECKING:
    from ui.printing import Printer

_WORTH_IT = 40  # texts: the process takes as long to start as reading them here
_TOGETHER = 20  # texts sent at a time, a tenth of a second


class PhrasesBeside:
    """Reads texts as `offers_of_each` does, by the same vague words; few of them where it is called."""

    def __init__(self, printer: "Printer", progress: Progress) -> None:
        self._printer, self._progress = printer, progress

    def __call__(self, texts: Sequence[Readable]) -> Iterator[list[Offer]]:
        if len(texts) < _WORTH_IT:
            yield from offers_of_each(texts)
            return
        for start in range(0, len(texts), _TOGETHER):
            waiting = _Waiting(self._progress, start, len(texts))
            given = texts[start : start + _TOGETHER], adopted()
            yield from self._printer.run(read_beside, given, waiting, "Reading the phrases:")


def read_beside(texts: Sequence[Readable], vague: Mapping[str, Range]) -> list[list[Offer]]:
    """In the other process, which has its own table of vague words."""
    adopt(vague)
    return list(offers_of_each(texts))


class _Waiting(Progress):
    """While the process is waited for, the bar stays where it is."""

    def __init__(self, progress: Progress, read: int, of: int) -> None:
        self._progress, self._read, self._of = progress, read, of

    @override
    def report(self, done: int, total: int, text: str) -> None:
        self._progress.report(self._read, self._of, text)
