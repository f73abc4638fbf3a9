"""Words of a text on their way into a project as a tag."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from db.values import SpanKind


@dataclass(slots=True)
class Tag:
    """Words on their way in. ``codes`` are those that are not on them yet; one that is here already is not new."""

    id: int
    kind: SpanKind
    article_id: int
    version_id: int
    start: int
    end: int
    user: str
    at: str
    is_new: bool
    codes: list[tuple[int, str, str]] = field(default_factory=list)
    body: str = field(default="", repr=False)
    claim_id: int | None = None
    named: Mapping[str, Any] = field(default_factory=dict)
