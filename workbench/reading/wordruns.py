"""Find one of several runs of words at a place in a sentence ("pulled out", "signed up")."""

from collections.abc import Iterable, Sequence

from workbench.reading.tokens import Token

Runs = dict[str, tuple[tuple[str, ...], ...]]
"""Runs of words by their first word, the longest first."""


def runs_of(phrases: Iterable[tuple[str, ...]]) -> Runs:
    """Arrange runs of words for looking up."""
    runs: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        runs.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(found) for first, found in runs.items()}


def run_at(tokens: Sequence[Token], i: int, runs: Runs) -> tuple[str, ...] | None:
    """Return the longest run that begins at tokens[i], or None."""
    for words in runs.get(tokens[i].low, ()):
        if len(words) == 1 or tuple(t.low for t in tokens[i : i + len(words)]) == words:
            return words
    return None
