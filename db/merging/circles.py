"""Two moves that are sound alone may make a circle together: Erbil into Anbar here, Anbar into Erbil there.

Each row has one row above it, so that circles share no row; in each, the newest of its moves is not shown: that row
stands at the top until an analyst decides, and what was wanted is kept as a conflict.
"""

from collections.abc import Iterable, Iterator

from db.merging.copies import Copy, Kept, encoded
from db.merging.needs import Plan, Take
from db.merging.reckoning import Merged, heads_of
from db.merging.shapes import Shape, shapes


def open_circles(plan: Plan, ours: Copy, theirs: Copy, take: Take) -> None:
    for shape in shapes().values():
        for place in shape.chains:
            above = _above(shape, place, plan.get(shape.name, {}), ours)
            for circle in list(_circles(above)):
                planned = plan.setdefault(shape.name, {})
                take(shape.name, circle - planned.keys())
                _open(shape, place, [planned[row] for row in circle], theirs)


def _above(shape: Shape, place: int, planned: dict[int, Merged], ours: Copy) -> dict[int, int | None]:
    """What stands above each planned row, and above those, as it is wanted."""
    above: dict[int, int | None] = {}
    for row in planned.values():
        if row.stays and row.values is not None:
            value = row.values[place]
            above[row.id] = value if isinstance(value, int) else None
    column = shape.columns[place]
    waiting = {row for row in above.values() if row is not None} - above.keys()
    while waiting:
        above.update(dict.fromkeys(waiting))
        query = f'SELECT t.id, t."{column}" FROM ids CROSS JOIN "{shape.name}" t ON t.id = ids.value'
        above.update(dict(ours.each(query, waiting)))
        waiting = {above[row] for row in waiting if above[row] is not None} - above.keys()  # type: ignore[assignment]
    return above


def _circles(above: dict[int, int | None]) -> Iterator[set[int]]:
    done: set[int] = set()
    for start in sorted(above):
        path: list[int] = []
        on_path: set[int] = set()
        row: int | None = start
        while row is not None and row not in done and row not in on_path:
            path.append(row)
            on_path.add(row)
            row = above.get(row)
        if row in on_path:
            yield set(path[path.index(row) :])
        done |= on_path


def _open(shape: Shape, place: int, circle: Iterable[Merged], theirs: Copy) -> None:
    rows = list(circle)
    heads_of(shape, rows, theirs)
    name = shape.field_of(place)
    newest = max(rows, key=lambda row: (row.head(name), row.id))
    newest.shown[place] = None
    newest.kept.append(Kept(name, newest.head(name), encoded(shape, name, newest.values or ()), "circle"))
