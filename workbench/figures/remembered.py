"""What was worked out of the same marks a moment ago: a chart is drawn again and again while nothing of it changes."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any, TypeVar

Made = TypeVar("Made")

_MOST = 12  # results of one function that are kept


def remembered(makes: Callable[..., Made]) -> Callable[..., Made]:
    """Keep the newest results of a function, by which object its first argument is and by the others' values.

    The first argument may be large: it is not compared, and lives as long as its result is kept.
    """
    kept: OrderedDict[Hashable, tuple[Any, Made]] = OrderedDict()

    @wraps(makes)
    def remembering(first: Any, *rest: Hashable) -> Made:
        key = (id(first), rest)
        found = kept.get(key)
        if found is None or found[0] is not first:
            found = first, makes(first, *rest)
            kept[key] = found
            while len(kept) > _MOST:
                kept.popitem(last=False)
        kept.move_to_end(key)
        return found[1]

    return remembering
