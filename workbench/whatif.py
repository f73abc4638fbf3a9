"""What if: the same claims pooled otherwise, to see what hangs on one thing, and the panel that then stands beside."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from db.errors import WorkbenchError
from db.values import Basis
from workbench.figures.content import Bands, Mark, Panel
from workbench.pooling.settings import Undercount
from workbench.pooling.statements import Statement

UNDERCOUNTS = {chance: Undercount(chance) for chance in (0.2, 0.5)}
"""Allowances that are offered, by their chance: that all count too few by about a quarter."""


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Another way to pool the same claims; ``words`` name it.

    Without an origin, of one basis alone, with an allowance for a common undercount, or as if nothing were graded.
    """

    words: str = ""
    without_origin: int | None = None
    basis: Basis | None = None
    undercount: Undercount | None = None
    ungraded: bool = False

    def of(self, statements: Iterable[Statement]) -> tuple[Statement, ...]:
        """The statements that are left, as they are then taken."""
        return tuple(
            replace(one, reliability=None, credibility=None) if self.ungraded else one
            for one in statements
            if (self.without_origin is None or one.origin != self.without_origin)
            and (self.basis is None or one.basis is self.basis)
        )

    def keeps(self, mark: Mark) -> bool:
        """Whether a mark stands in the panel that is asked for."""
        left_out = self.without_origin is not None and mark.origin_id == self.without_origin
        return not left_out and (self.basis is None or mark.basis is self.basis)


AS_IT_IS = WhatIf()
IGNORING_GRADES = WhatIf("ignoring grades", ungraded=True)


def basis_alone(basis: Basis) -> WhatIf:
    """Of those who count the total, or the core, alone."""
    return WhatIf(f"{basis} counts alone", basis=basis)


def with_undercount(chance: float) -> WhatIf:
    """With an allowance for an undercount that all have in common."""
    return WhatIf(f"undercount allowance {100 * chance:.0f} %", undercount=UNDERCOUNTS[chance])


def without(origin: int, label: str) -> WhatIf:
    """Without what goes back to one origin."""
    return WhatIf(f"without {label}", without_origin=origin)


def beside(panel: Panel, bands: Bands | None, other: Bands | None, what_if: WhatIf) -> list[Panel]:
    """The panel with its pooled level, and beside it, where something else is asked, the panel as it would be."""
    made = [replace(panel, bands=bands)]
    if what_if != AS_IT_IS:
        marks = tuple(mark for mark in panel.marks if what_if.keeps(mark))
        made.append(replace(panel, marks=marks, bands=other, variant=what_if.words))
    return made


def what_if_json(what_if: WhatIf) -> dict[str, Any] | None:
    """As it is kept with a figure; None for as it is."""
    if what_if == AS_IT_IS:
        return None
    return {
        "words": what_if.words,
        "without_origin": None if what_if.without_origin is None else str(what_if.without_origin),
        "basis": what_if.basis,
        "undercount": what_if.undercount.chance if what_if.undercount else None,
        "ungraded": what_if.ungraded,
    }


def what_if_of(kept: Mapping[str, Any] | None) -> WhatIf:
    """The same again."""
    if not kept:
        return AS_IT_IS
    return WhatIf(
        words=kept["words"],
        without_origin=int(kept["without_origin"]) if kept["without_origin"] is not None else None,
        basis=Basis(kept["basis"]) if kept["basis"] else None,
        undercount=UNDERCOUNTS.get(kept["undercount"]),
        ungraded=kept["ungraded"],
    )


def read_what_if(words: str, origins: Mapping[str, int]) -> WhatIf:
    """What is typed on the command line: "without=O-12", "core", "total", "undercount=0.2", "ungraded".

    ``origins`` has the ids of the project's origins by their labels. Raises `WorkbenchError` for anything else.
    """
    name, _, value = words.strip().casefold().partition("=")
    plain = {"core": basis_alone(Basis.CORE), "total": basis_alone(Basis.TOTAL), "ungraded": IGNORING_GRADES}
    if not value and name in plain:
        return plain[name]
    if name == "undercount" and value in {str(chance) for chance in UNDERCOUNTS}:
        return with_undercount(float(value))
    if name == "without" and value.upper() in origins:
        return without(origins[value.upper()], value.upper())
    if name == "without":
        raise WorkbenchError(f"No origin is {value.upper() or 'named'}. “muster list FILE claims” shows each claim’s.")
    raise WorkbenchError(f"“{words}” is no what-if. Give without=O-12, core, total, undercount=0.2 or ungraded.")
