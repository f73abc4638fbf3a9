"""What one import may bring at most, so that no archive fills memory or time, however it was made."""

from dataclasses import dataclass

from db.errors import WorkbenchError

FILES = 100_000
"""Files one import may have, folders and archives counted by what is in them."""

UNPACKED = 4 * 10**9
"""Bytes that one import may unpack from archives in all."""

DEEPEST = 4
"""Archives inside one another."""

LARGEST_MEMBER = 200_000_000
"""Bytes of one file in an archive."""

_HARMLESS = 10_000_000  # bytes that any file may grow to
_GROWTH = 200  # times; text packs to a tenth, a page that says the same over and over to a hundredth


@dataclass
class Allowance:
    """What is left of it while an import goes on."""

    files: int = FILES
    unpacked: int = UNPACKED

    def take(self, name: str, size: int) -> None:
        """Count one more file out of an archive. Raises `WorkbenchError` when there is no room for it."""
        if self.files <= 0:
            raise WorkbenchError(f"{name} has more files than the {FILES:,} one import may have. Import it in parts.")
        if size > self.unpacked:
            limit = f"the {UNPACKED / 1e9:.0f} GB one import may unpack"
            raise WorkbenchError(f"{name} holds more than {limit}. What came before is read; split the rest.")
        self.files -= 1
        self.unpacked -= size


def refuse_bomb(name: str, packed: int, size: int) -> None:
    """Raise `WorkbenchError` for a file that would grow to more than text ever does, or is too large for any format."""
    if size > _HARMLESS and size > _GROWTH * max(packed, 1):
        grown = f"{size / max(packed, 1):,.0f} times its size"
        raise WorkbenchError(f"{name} would grow to {size / 1e6:,.0f} MB, {grown}: such files are made to do harm.")
    if size > LARGEST_MEMBER:
        limit = f"the {LARGEST_MEMBER / 1e6:,.0f} MB a file in an archive may have"
        raise WorkbenchError(f"{name} has {size / 1e6:,.0f} MB, more than {limit}.")
