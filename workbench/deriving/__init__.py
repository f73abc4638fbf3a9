"""Levels computed from a base: "a fifth of 2,500", "halve", "600 more". Reckoned when read, never stored.

arithmetic  a share or a change of one level
chains      the same through bases that are themselves measured from another
"""

from workbench.deriving.arithmetic import level_from, needs_base, sum_words
from workbench.deriving.chains import NOT_LINKED, Derived, Measured, derived_levels, stated_level

__all__ = [
    "NOT_LINKED",
    "Derived",
    "Measured",
    "derived_levels",
    "level_from",
    "needs_base",
    "stated_level",
    "sum_words",
]
