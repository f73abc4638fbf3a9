"""Row ids: one 63-bit integer made once from the clock and chance, the same in every copy of a project.

31 bits of seconds since 2020, then 32 bits that begin at random with each run of the program and count up by one a
row. Two copies can only clash when both start a run within the same second and the two runs of numbers overlap. A
process that is forked from another is a run of its own.
"""

import hashlib
import itertools
import os
import secrets
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime

_EPOCH = 1_577_836_800  # 2020-01-01T00:00:00Z


def _start(seconds: int, chance: int) -> Iterator[int]:
    return itertools.count((seconds - _EPOCH & 0x7FFF_FFFF) << 32 | chance)


def _begun() -> Iterator[int]:
    return _start(int(time.time()), secrets.randbits(31))


_run = [_begun()]
_fixed_ids = ContextVar[Iterator[int] | None]("fixed_ids", default=None)
_moment = ContextVar[datetime | None]("moment", default=None)


def new_id() -> int:
    """The next row id: positive, below 2**63. Quote it in JSON, where readers may round beyond 2**53."""
    return next(_fixed_ids.get() or _run[0])


def new_uuid() -> str:
    """32 hexadecimal digits for a change set, repeatable under `fixed`."""
    if _moment.get() is None:
        return uuid.uuid4().hex
    return uuid.uuid5(uuid.NAMESPACE_OID, str(new_id())).hex


def digest(body: str) -> tuple[int, bytes]:
    """The id and the SHA-256 that belong to a stored text: it is the same row wherever it occurs."""
    return digest_of_bytes(body.encode())


def digest_of_bytes(raw: bytes) -> tuple[int, bytes]:
    """The id and the SHA-256 that belong to stored bytes."""
    sha256 = hashlib.sha256(raw).digest()
    return int.from_bytes(sha256[:8], "big") >> 1, sha256


def now() -> str:
    """The present moment in UTC as ``YYYY-MM-DDTHH:MM:SSZ``, the form every time column holds."""
    return (_moment.get() or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")


@contextmanager
def fixed(moment: datetime) -> Iterator[None]:
    """Within, ids and times follow from `moment` alone, so that a project built twice is the same file."""
    ids = _fixed_ids.set(_start(int(moment.timestamp()), 0))
    clock = _moment.set(moment)
    try:
        yield
    finally:
        _moment.reset(clock)
        _fixed_ids.reset(ids)


def _begin_anew() -> None:
    _run[0] = _begun()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_anew)
