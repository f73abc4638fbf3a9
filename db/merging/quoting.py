"""Tags on a text that is redacted in one of the copies quote it as it reads here: its offsets are the same in both."""

from typing import Any

from db.merging.planning import Merging
from db.sharing.bodies import requoted

_QUOTED = ("version_id", "start", "end", "quote", "prefix", "suffix")


def quote_as_here(merging: Merging, span_ids: list[int]) -> None:
    """Quote the tags that have come in anew, within the open change set of the merge."""
    redacted = {row for table, row, _ in merging.ours.redacted | merging.theirs.redacted if table == "article_version"}
    if not redacted:
        return
    columns = ", ".join(f's."{name}"' for name in _QUOTED)
    spans = merging.ours.each(
        f"SELECT s.id, {columns}, t.body FROM ids JOIN span s ON s.id = ids.value"
        " JOIN article_version v ON v.id = s.version_id JOIN text t ON t.id = v.text_id",
        span_ids,
    )
    for row, *values, body in list(spans):
        span: dict[str, Any] = dict(zip(_QUOTED, values, strict=True))
        quoted = requoted(span, body)
        if span["version_id"] in redacted and any(span[name] != words for name, words in quoted.items()):
            merging.ours.driver.execute(
                "UPDATE span SET quote = ?, prefix = ?, suffix = ? WHERE id = ?", (*quoted.values(), row)
            )
