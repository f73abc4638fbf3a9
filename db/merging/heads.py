"""Heads: the writes of one field that nobody who knew them has overwritten. Plain values, no file.

The last common state needs no record of its own: it is what both copies' change sets have in common.
"""

from collections.abc import Container

Head = tuple[int, str]
"""A write: the stamp and the uuid of its change set. The largest is the value that is shown."""

Heads = frozenset[Head]


def merged(ours: Heads, theirs: Heads, our_sets: Container[str], their_sets: Container[str]) -> Heads:
    """The heads of one field in both copies together.

    A head stays when the other copy does not know it, or has it as a head too. A copy with no record of the field
    (a history left out when it was shared) holds what the other had.
    """
    if ours == theirs or not theirs:
        return ours
    if not ours:
        return theirs
    kept = {head for head in ours if head[1] not in their_sets or head in theirs}
    kept.update(head for head in theirs if head[1] not in our_sets or head in ours)
    return frozenset(kept) or ours | theirs
