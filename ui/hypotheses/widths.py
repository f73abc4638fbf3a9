"""How wide the columns of the matrix are: hypotheses share what the claims leave, none narrower than its words need."""

CLAIM, TELLS = 0, 1
"""The columns before those of the hypotheses."""
FIRST = 2
"""The column of the first hypothesis."""
EDGE = 16
"""px from the edge of the matrix to its words, as in the views beside it."""

_CLAIM_LEAST, _CLAIM_WANTED, _TELLS = 220, 340, 104
_LEAST, _MOST = 84, 176


def widths(room: int, hypotheses: int) -> list[int]:
    """The width of each column in px, in a view with so much room."""
    share = (room - _CLAIM_WANTED - _TELLS) // max(hypotheses, 1)
    each = min(max(share, _LEAST), _MOST)
    claim = max(room - _TELLS - each * hypotheses, _CLAIM_LEAST)
    return [claim, _TELLS, *([each] * hypotheses)]
