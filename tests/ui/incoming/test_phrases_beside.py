"""Phrases of many articles are read in the process beside the screen, by the analyst's own vague words."""

import pytest
from typing_extensions import override

from ui.incoming.phrases import PhrasesBeside
from workbench.offers import offers_of_each
from workbench.progress import Cancelled, Progress
from workbench.reading.vague import adopt, adopted

_TEXTS = [(f"Dozens of soldiers and {number + 300} marines are in Iraq.", None) for number in range(45)]


class Beside:
    """What a printer does, on this side: another process has its own table of vague words."""

    def __init__(self) -> None:
        self.sent: list[int] = []

    def run(self, prints, given, progress: Progress, doing: str):
        progress.report(0, 0, doing)
        self.sent.append(len(given[0]))
        mine = adopted()
        adopt({})
        try:
            return prints(*given)
        finally:
            adopt(mine)


class Told(Progress):
    def __init__(self, most: int = 1_000) -> None:
        self.told: list[tuple[int, int]] = []
        self._most = most

    @override
    def report(self, done: int, total: int, text: str) -> None:
        if done >= self._most:
            raise Cancelled
        self.told.append((done, total))


@pytest.fixture
def own_words():
    adopt({"dozens": (36.0, 99.0)})
    yield
    adopt({})


def test_many_texts_are_sent_in_parts_and_read_as_they_would_be_here(own_words):
    beside, told = Beside(), Told()
    found = list(PhrasesBeside(beside, told)(_TEXTS))
    assert found == list(offers_of_each(_TEXTS))
    assert found[0][0]["low"] == 36
    assert beside.sent == [20, 20, 5]
    assert told.told == [(0, 45), (20, 45), (40, 45)]


def test_few_texts_are_read_without_another_process():
    beside = Beside()
    assert list(PhrasesBeside(beside, Progress())(_TEXTS[:3])) == list(offers_of_each(_TEXTS[:3]))
    assert beside.sent == []


def test_what_was_read_before_it_was_stopped_is_kept(new_project):
    from workbench.importing import import_articles
    from workbench.incoming import from_text

    told = Told(most=20)
    incoming = [from_text(body) for body, _ in _TEXTS]
    with new_project() as project:
        report = import_articles(project, incoming, reads=PhrasesBeside(Beside(), told), progress=told)
    assert (len(report.added), report.stopped) == (20, 25)
