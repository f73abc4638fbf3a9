"""Merging another copy of the project, as an analyst sees it: what it would bring, what is to be decided, deciding it.

preview    what a merge would do, before anything is written; and merging
conflicts  what is to be decided, in words
deciding   one value chosen, or both kept
items      rows, fields and values in words
bearing    what hangs on a conflict
effects    which series say otherwise
graded     what both sides graded, and not alike
doubles    the same source or article made on both sides
"""

from workbench.merging.bearing import Bearing
from workbench.merging.conflicts import Conflict, Side, open_conflicts
from workbench.merging.deciding import Choices, Verdicts, decide, decide_all, keep_both
from workbench.merging.doubles import Double
from workbench.merging.preview import MergePreview, merge_copy, preview_merge

__all__ = [
    "Bearing",
    "Choices",
    "Conflict",
    "Double",
    "MergePreview",
    "Side",
    "Verdicts",
    "decide",
    "decide_all",
    "keep_both",
    "merge_copy",
    "open_conflicts",
    "preview_merge",
]
