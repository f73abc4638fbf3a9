"""What lies in a watched folder, told by names, sizes and times, so that new and grown files are noticed."""

import os
from pathlib import Path

from workbench.incoming.folders import is_foreign
from workbench.incoming.formats import may_be_read

Stamps = dict[str, tuple[int, int]]
"""By name, a file's size in bytes and the nanosecond it was last written."""


def stamps(folder: Path) -> Stamps | None:
    """The files in a folder that could be read, not those in folders within it; None where there is no such folder."""
    found: Stamps = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                wanted = may_be_read(entry.name) and not is_foreign(entry.name)
                if wanted and entry.is_file(follow_symlinks=False):
                    state = entry.stat(follow_symlinks=False)
                    found[entry.name] = (state.st_size, state.st_mtime_ns)
    except OSError:
        return None
    return found
