"""Copies of one telling become one mark: the same origin saying the same thing counts once."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.figures.content import Mark


def join_copies(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """One mark for all marks of one known origin that say the same about the same time.

    The first published gives quote, outlet and label; ``claim_ids`` and ``article_ids`` are joined. Marks of unknown
    origin stay apart: nobody has judged them to be one telling. The order is that of each mark's first copy.
    """
    groups: dict[object, list[Mark]] = {}
    for number, mark in enumerate(marks):
        groups.setdefault(number if mark.origin_id is None else _telling(mark), []).append(mark)
    return tuple(_joined(group) for group in groups.values())


def _telling(mark: Mark) -> tuple[object, ...]:
    quantity = mark.quantity
    said = (quantity.bound, quantity.low, quantity.best, quantity.high, quantity.ratio, quantity.direction)
    about = None if mark.as_of is None else (mark.as_of.earliest, mark.as_of.latest)
    return ("origin", mark.origin_id, said, about, mark.basis, mark.modality, mark.kind, mark.state)


def _joined(group: Sequence[Mark]) -> Mark:
    first = min(group, key=lambda mark: mark.known)
    if len(group) == 1:
        return first
    articles = dict.fromkeys(article for mark in group for article in mark.article_ids)
    return replace(
        first,
        claim_ids=tuple(claim for mark in group for claim in mark.claim_ids),
        article_ids=tuple(articles),
        articles=len(articles) or sum(mark.articles for mark in group),
        conflicts=tuple(sorted({label for mark in group for label in mark.conflicts})),
        undecided=tuple(sorted({label for mark in group for label in mark.undecided})),
    )
