"""Rows that cannot stand beside one another: of one key the smallest id stays, of one number it keeps it.

A row that loses its key says what the other says already (a code on the same words, a spelling of the same place); it
is kept whole as a conflict. A row that loses its number gets the next free one. Both follow from what is wanted alone,
so that every order of merging comes to the same.
"""

import itertools
import json
from collections.abc import Iterable, Iterator

from db.merging.copies import Copy, Kept, encoded, whole
from db.merging.needs import Plan, Take
from db.merging.reckoning import Merged, heads_of
from db.merging.shapes import EXISTENCE, NUMBER, Shape, Value, shapes
from db.schema import metadata

Key = tuple[Value, ...]


def settle_keys(plan: Plan, ours: Copy, theirs: Copy, take: Take) -> None:
    """Displace the rows whose unique key another row has."""
    for shape in shapes().values():
        for places in shape.unique:
            rows = [row for row in plan.get(shape.name, {}).values() if row.values is not None]
            keys = {_key(row, places) for row in rows if row.stays}
            planned = plan.get(shape.name, {})
            take(shape.name, _with_keys(shape, places, keys, ours) - planned.keys())
            groups: dict[Key, list[Merged]] = {}
            for row in plan.get(shape.name, {}).values():
                if row.stays and row.values is not None:
                    groups.setdefault(_key(row, places), []).append(row)
            losers = [row for rows in groups.values() for row in sorted(rows, key=lambda row: row.id)[1:]]
            heads_of(shape, losers, theirs)
            for row in losers:
                row.displaced = True
                row.kept.append(Kept(EXISTENCE, row.head(EXISTENCE), whole(shape, row.values or ()), "unique"))


def _key(row: Merged, places: tuple[int, ...]) -> Key:
    return tuple((row.values or ())[place] for place in places)


def _with_keys(shape: Shape, places: tuple[int, ...], keys: Iterable[Key], ours: Copy) -> set[int]:
    """Our rows that have one of these keys."""
    names = [shape.columns[place] for place in places]
    columns = metadata.tables[shape.name].columns
    kinds = ["TEXT" if issubclass(columns[name].type.python_type, str) else "BIGINT" for name in names]
    wanted = ", ".join(f"CAST(json_extract(value, '$[{n}]') AS {kind}) AS k{n}" for n, kind in enumerate(kinds))
    same = " AND ".join(f't."{name}" = keys.k{n}' for n, name in enumerate(names))
    query = (
        f'WITH keys AS (SELECT {wanted} FROM json_each(?)) SELECT t.id FROM keys CROSS JOIN "{shape.name}" t ON {same}'
    )
    return {row for (row,) in ours.driver.execute(query, (json.dumps(list(keys)),))}


def settle_numbers(plan: Plan, ours: Copy, theirs: Copy, take: Take) -> None:
    """Give a free number to each row whose number an older row has."""
    for shape in shapes().values():
        rows = [row for row in plan.get(shape.name, {}).values() if _may_clash(shape, row)]
        if shape.scope is None or not rows:
            continue
        for numbers in _numbers(shape, shape.scope, rows, plan[shape.name], ours):
            _number_anew(shape, numbers, plan, theirs, take)


def _may_clash(shape: Shape, row: Merged) -> bool:
    if shape.scope is None or row.values is None:
        return False
    counted = (*shape.scope, shape.place(NUMBER))
    return row.before is None or not row.stays or any(row.before[place] != row.values[place] for place in counted)


def _numbers(
    shape: Shape, scope: tuple[int, ...], rows: list[Merged], planned: dict[int, Merged], ours: Copy
) -> Iterable[dict[int, int]]:
    """The wanted number of each row, for each scope in which something may have come together."""
    names = "".join(f', t."{shape.columns[place]}"' for place in scope)
    within = {tuple((row.values or ())[place] for place in scope) for row in rows}
    query = f'SELECT t.id, t."{NUMBER}"{names} FROM "{shape.name}" t'
    if scope:
        query += f' WHERE t."{shape.columns[scope[0]]}" IN (SELECT value FROM json_each(?))'
    found: dict[Key, dict[int, int]] = {key: {} for key in within}
    for row, number, *key in ours.driver.execute(query, (json.dumps([key[0] for key in within]),) if scope else ()):
        if row not in planned and tuple(key) in found:
            found[tuple(key)][row] = number
    for each in planned.values():
        if each.stays and each.values is not None:
            key = tuple(each.values[place] for place in scope)
            if key in found:
                found[key][each.id] = int(each.values[shape.place(NUMBER)] or 0)
    return found.values()


def _number_anew(shape: Shape, numbers: dict[int, int], plan: Plan, theirs: Copy, take: Take) -> None:
    taken = set(numbers.values())
    if len(taken) == len(numbers):
        return
    first: dict[int, int] = {}
    for each in sorted(numbers):
        first.setdefault(numbers[each], each)
    losers = [each for each in sorted(numbers) if first[numbers[each]] != each]
    planned = plan[shape.name]
    take(shape.name, set(losers) - planned.keys())
    heads_of(shape, [planned[each] for each in losers], theirs)
    place, name = shape.place(NUMBER), shape.field_of(shape.place(NUMBER))
    for loser in losers:
        row = planned[loser]
        free = next(number for number in _upwards(numbers[row.id]) if number not in taken)
        taken.add(free)
        row.shown[place] = free
        row.kept.append(Kept(name, row.head(name), encoded(shape, name, row.values or ()), "unique"))


def _upwards(number: int) -> Iterator[int]:
    return itertools.count(number + 1)
