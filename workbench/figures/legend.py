"""The legend row: a sample and a word for each sign in use, and for no other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from db.values import Basis, ClaimKind, ClaimState, Modality, Quantity, Reliability
from workbench.figures.content import Bands, Mark, View
from workbench.figures.lettering import LEADING
from workbench.figures.phrases import listed
from workbench.figures.placement import Placed, Sign
from workbench.figures.sizes import Sizes
from workbench.figures.typeface import text_width

_SAMPLE_MARK = Mark(
    claim_ids=(),
    label="",
    quantity=Quantity(),
    as_of=None,
    known=date.min,
    basis=Basis.TOTAL,
    modality=Modality.OBSERVED,
    kind=ClaimKind.LEVEL,
    state=ClaimState.ACTIVE,
    reliability=Reliability.A,
    credibility=None,
    articles=1,
    quote="",
    source="",
    outlet="",
    title="",
    origin=None,
    origin_id=None,
)
_DOT = Placed(_SAMPLE_MARK, Sign.DOT, 0, 0)
_BASES = {Basis.TOTAL: "total present", Basis.CORE: "core force only", Basis.UNKNOWN: "count not stated"}
_GRADES = {
    (Reliability.A, Reliability.B): "source A or B",
    (Reliability.C, Reliability.D): "source C or D",
    (Reliability.E,): "source E",
    (Reliability.F,): "source F, cannot be judged",
    (None,): "source not graded",
}
_OPEN_SIGNS = {Sign.BELOW: "upper bound only", Sign.ABOVE: "lower bound only"}


POOLED, MEDIAN_80, HISTORIES, SCENARIO, NO_REPORT = "pooled", "median, 80 %", "histories", "scenario", "no report"
"""Swatches: the median on its bands, on its 80 % range and among histories; the plans' dashed line; a gap's hatch."""


@dataclass(frozen=True, slots=True)
class Key:
    """One sign of the legend: a sample mark around (0, 0), or ``count`` written out, or a ``swatch``; and a word."""

    word: str
    sample: Placed | None = None
    count: str = ""
    swatch: str = ""
    half_width: float = 0.55
    """Half of the sample's width, in mark sizes."""


def band_keys(bands: Iterable[Bands], view: View = View.PANELS) -> list[Key]:
    """The keys of pooled levels; where levels are stacked or shares the words at the lines' ends say all."""
    bands = list(bands)
    if view in (View.STACKED, View.SHARES):
        return []
    pooled = Key("pooled: median, 50, 80, 95 %", swatch=POOLED, half_width=1.5)
    if any(one.paths for one in bands):
        pooled = Key("pooled: median, plausible histories", swatch=HISTORIES, half_width=1.5)
    elif view is View.TOGETHER:
        pooled = Key("pooled: median, 80 %", swatch=MEDIAN_80, half_width=1.5)
    keys = [pooled] if bands else []
    if view is View.TOGETHER:
        return keys
    keys += [Key("if plans are carried out", swatch=SCENARIO, half_width=1.5)] if any(b.scenario for b in bands) else []
    return [
        *keys,
        *(
            [Key("no recent report", swatch=NO_REPORT, half_width=1.5)]
            if any(b.gaps and not b.paths for b in bands)
            else []
        ),
    ]


def legend_keys(placed: Sequence[Placed], bands: Iterable[Bands] = (), view: View = View.PANELS) -> list[Key]:
    """The keys of all signs in use, in a fixed order."""
    active = [mark for mark in placed if mark.mark.state is ClaimState.ACTIVE]
    keys = band_keys(bands, view)
    dots = [mark for mark in active if mark.sign is Sign.DOT]
    keys += [
        *_basis_keys(dots),
        *_grade_keys(active),
        *_bound_keys(active),
        *_time_keys(active),
        *_relation_keys(active),
    ]
    keys += _past_keys(placed)
    most = max((mark.mark.articles for mark in placed), default=1)
    return keys if most < 2 else [*keys, Key("articles of one origin: larger mark", count=f"×{most}", half_width=0.8)]


def flowed(keys: Sequence[Key], sizes: Sizes, width: float) -> tuple[list[tuple[float, float, Key]], float]:
    """The keys in rows of at most ``width`` points: each with the middle of its sample; and their height."""
    pitch = sizes.legend * LEADING * 1.35
    x, row, spots = 0.0, 0, []
    for key in keys:
        half = key.half_width * sizes.mark
        extent = 2 * half + sizes.legend * 0.5 + text_width(key.word, sizes.legend)
        if x > 0 and x + extent > width:
            x, row = 0.0, row + 1
        spots.append((x + half, row * pitch + pitch / 2, key))
        x += extent + sizes.legend * 1.5
    return spots, (row + 1) * pitch if spots else 0.0


def sample_at(key: Key, x: float, y: float, sizes: Sizes) -> Placed:
    """The key's sample mark moved to (x, y) in points, y upwards, and made as large as the row allows."""
    sample = key.sample or _DOT
    tall, wide = sizes.legend * 0.55, key.half_width * sizes.mark
    shift = {Sign.BELOW: tall, Sign.ABOVE: -tall}.get(sample.sign, 0.0)
    shift -= sizes.mark * 0.5 if sample.mark.conflicts or sample.mark.undecided else 0.0  # room for the triangle
    ranged = sample.sign is Sign.RANGE or sample.low is not None
    return replace(
        sample,
        x=x - (wide / 2 if sample.undated else 0),
        y=y + shift,
        low=y - tall if ranged else None,
        high=y + tall if ranged else None,
        left=x - wide if sample.left is not None else None,
        right=x + wide if sample.right is not None else None,
    )


def _basis_keys(dots: Sequence[Placed]) -> Iterator[Key]:
    used = [basis for basis in _BASES if any(dot.mark.basis is basis for dot in dots)]
    for number, basis in enumerate(used):
        sample = replace(_DOT, mark=replace(_SAMPLE_MARK, basis=basis))
        yield Key(("claim: " if number == 0 else "") + _BASES[basis], sample)
    modalities = [
        word for word in (Modality.PLANNED, Modality.PROJECTED) if any(dot.mark.modality is word for dot in dots)
    ]
    if modalities:
        hollow = replace(_DOT, mark=replace(_SAMPLE_MARK, modality=Modality.PLANNED))
        yield Key(" or ".join(modalities), hollow)


def _grade_keys(active: Sequence[Placed]) -> Iterator[Key]:
    """The fills of the source's grade; where all sources are A or B there is nothing to tell apart."""
    filled = [mark for mark in active if mark.sign is not Sign.RANGE and not mark.planned]
    ungraded = [mark for mark in active if mark.sign is Sign.DOT and mark.mark.reliability is None]
    used = {mark.mark.reliability for mark in (*filled, *ungraded)}
    if used <= {Reliability.A, Reliability.B}:
        return
    for grades, word in _GRADES.items():
        if used.intersection(grades):
            yield Key(word, replace(_DOT, mark=replace(_SAMPLE_MARK, reliability=grades[0])))


def _bound_keys(active: Sequence[Placed]) -> Iterator[Key]:
    for sign, word in _OPEN_SIGNS.items():
        for planned in (False, True):
            if any(mark.sign is sign and mark.planned is planned for mark in active):
                modality = Modality.PLANNED if planned else Modality.OBSERVED
                sample = Placed(replace(_SAMPLE_MARK, modality=modality), sign, 0, 0)
                yield Key(f"planned {word}" if planned else word, sample, half_width=0.9)
    if any(mark.sign is Sign.RANGE for mark in active):
        yield Key("range, no best figure", replace(_DOT, sign=Sign.RANGE))
    if any(mark.sign is Sign.DOT and (mark.low, mark.high) != (None, None) for mark in active):
        yield Key("range around a figure", replace(_DOT, low=0, high=0))


def _time_keys(active: Sequence[Placed]) -> Iterator[Key]:
    if any(mark.left is not None for mark in active):
        yield Key("imprecise date", replace(_DOT, left=0, right=0), half_width=1.2)
    if any(mark.undated for mark in active):
        undated = replace(_DOT, mark=replace(_SAMPLE_MARK, modality=Modality.PLANNED), undated=True)
        yield Key("planned, no date", undated, half_width=1.6)


def _relation_keys(active: Sequence[Placed]) -> Iterator[Key]:
    if any(mark.mark.derived for mark in active):
        yield Key("reckoned from a base", replace(_DOT, mark=replace(_SAMPLE_MARK, derived="sum")), half_width=0.8)
    if any(mark.mark.conflicts for mark in active):
        yield Key("contradicted", replace(_DOT, mark=replace(_SAMPLE_MARK, conflicts=("C-1",))))
    if any(mark.mark.undecided for mark in active):
        yield Key("may be contradicted", replace(_DOT, mark=replace(_SAMPLE_MARK, undecided=("C-1",))))


def _past_keys(placed: Sequence[Placed]) -> Iterator[Key]:
    flat = (ClaimState.SUPERSEDED, ClaimState.CORRECTED, ClaimState.REFUTED)
    used = [state for state in flat if any(mark.mark.state is state for mark in placed)]
    if used:
        yield Key(listed(used), replace(_DOT, mark=replace(_SAMPLE_MARK, state=ClaimState.SUPERSEDED)))
    if any(mark.mark.state is ClaimState.RETRACTED for mark in placed):
        yield Key("retracted", replace(_DOT, mark=replace(_SAMPLE_MARK, state=ClaimState.RETRACTED)))
