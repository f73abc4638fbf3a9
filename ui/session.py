"""Where an analyst was in a project: the view, the open articles, what stood at the top. Ids only, no words."""

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from db.server.address import Address
from ui.read.split import Seen
from workbench.settings import written

_MOST_TABS = 8


@dataclass(frozen=True, slots=True)
class Sitting:
    """`here` is the open article as it was looked at, `other` the second beside it; `tabs` are the open ones' ids."""

    view: str = "read"
    tabs: tuple[int, ...] = ()
    here: Seen | None = None
    other: Seen | None = None
    claim_id: int | None = None


def sitting_name(place: Path | Address) -> str:
    """Under which name the settings keep it: the place itself is not written down twice."""
    return f"sitting/{hashlib.sha256(written(place).encode()).hexdigest()[:16]}"


def as_json(sitting: Sitting) -> str:
    return json.dumps(asdict(sitting))


def from_json(stored: str) -> Sitting | None:
    """The sitting as it was kept; None for what is not one."""
    with suppress(ValueError, TypeError, KeyError, AttributeError):
        read = json.loads(stored)
        tabs = tuple(int(each) for each in read["tabs"][:_MOST_TABS])
        claim = read["claim_id"]
        return Sitting(
            str(read["view"]), tabs, _seen(read["here"]), _seen(read["other"]), None if claim is None else int(claim)
        )
    return None


def _seen(read: Any) -> Seen | None:
    if read is None:
        return None
    words = read["words"]
    version = read["version_id"]
    return Seen(
        int(read["article_id"]),
        None if version is None else int(version),
        max(0, int(read["place"])),
        None if words is None else (int(words[0]), int(words[1])),
    )
