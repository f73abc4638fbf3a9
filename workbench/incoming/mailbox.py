"""Mailboxes (mbox, RFC 4155): one mail after another, however large the box is."""

from collections.abc import Iterator

from workbench.incoming.formats import MAIL
from workbench.incoming.item import Item, Unreadable
from workbench.incoming.limits import Allowance

_LONGEST_LINE = 1_000_000  # bytes read at once


def read(item: Item, allowance: Allowance) -> Iterator[Item | Unreadable]:
    number = size = 0
    lines: list[bytes] = []
    after_blank = True
    with item.stream() as stream:
        while True:
            line = stream.readline(_LONGEST_LINE)
            if not line or (after_blank and line.startswith(b"From ")):
                if lines:
                    number += 1
                    allowance.take(item.name, size)
                    yield _mail(f"{item.name}/mail {number}.eml", lines, size)
                if not line:
                    return
                lines, size = [], 0
            else:
                size += len(line)
                if size <= MAIL.largest:
                    lines.append(line[1:] if line.startswith(b">From ") else line)
            after_blank = not line.strip()


def _mail(name: str, lines: list[bytes], size: int) -> Item | Unreadable:
    if size <= MAIL.largest:
        return Item(name, raw=b"".join(lines))
    limit = f"the {MAIL.largest / 1e6:,.0f} MB a mail may have"
    return Unreadable(name, f"{name} has {size / 1e6:,.0f} MB, more than {limit}.")
