"""Which bytes of a SQLite file are live: all but free pages, free space within pages and the ends of overflow pages."""

from pathlib import Path

_TABLE_INNER, _TABLE_LEAF, _INDEX_INNER, _INDEX_LEAF = 5, 13, 2, 10


def live_bytes(path: Path) -> list[int]:
    """Offsets in the file. The reserved part and the version counters of the header are not counted as live."""
    raw = path.read_bytes()
    size = int.from_bytes(raw[16:18]) or 65_536
    size = 65_536 if size == 1 else size
    live: list[int] = [at for at in range(100) if not (24 <= at < 28 or 72 <= at < 100)]
    overflowing: set[int] = set()
    for number in range(len(raw) // size):
        page = raw[number * size : (number + 1) * size]
        live += [number * size + at for at in _of_page(page, 100 if number == 0 else 0, size, overflowing)]
    return live + _of_overflow(raw, size, overflowing)


def _of_page(page: bytes, begin: int, size: int, overflowing: set[int]) -> list[int]:
    kind = page[begin]
    if kind not in (_TABLE_INNER, _TABLE_LEAF, _INDEX_INNER, _INDEX_LEAF):
        return []
    head = 12 if kind in (_TABLE_INNER, _INDEX_INNER) else 8
    cells = int.from_bytes(page[begin + 3 : begin + 5])
    live = [*range(begin, begin + head + 2 * cells)]
    for cell in range(cells):
        at = begin + head + 2 * cell
        start = int.from_bytes(page[at : at + 2])
        live += range(start, min(size, start + _cell_size(page, start, kind, size, overflowing)))
    return live


def _cell_size(page: bytes, start: int, kind: int, size: int, overflowing: set[int]) -> int:
    at = start + (4 if kind in (_TABLE_INNER, _INDEX_INNER) else 0)
    if kind == _TABLE_INNER:
        return _varint(page, at)[1] - start
    payload, at = _varint(page, at)
    if kind == _TABLE_LEAF:
        at = _varint(page, at)[1]
    most = size - 35 if kind == _TABLE_LEAF else (size - 12) * 64 // 255 - 23
    if payload <= most:
        return at + payload - start
    least = (size - 12) * 32 // 255 - 23
    local = least + (payload - least) % (size - 4)
    local = local if local <= most else least
    overflowing.add((int.from_bytes(page[at + local : at + local + 4]) << 32) + payload - local)
    return at + local + 4 - start


def _of_overflow(raw: bytes, size: int, overflowing: set[int]) -> list[int]:
    live: list[int] = []
    for chain in overflowing:
        number, left = chain >> 32, chain & 0xFFFFFFFF
        while number and left > 0:
            start = (number - 1) * size
            live += range(start, start + 4 + min(left, size - 4))
            left -= size - 4
            number = int.from_bytes(raw[start : start + 4])
    return live


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(9):
        byte = page[at + place]
        if place == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    raise AssertionError
