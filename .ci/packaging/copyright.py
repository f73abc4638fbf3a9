"""Write the copyright file of a package: ours, and of everything in the bundle its licence and where it comes from.

copyright.py FILE
"""

import json
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

LICENCES = Path(__file__).resolve().parents[2] / "resources" / "licences"


def written() -> str:
    """In Debian’s machine-readable format; what is in the bundle is a comment."""
    listed = "\n".join(f"  {line}" for line in sorted(parts(), key=str.casefold))
    return f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Muster
Comment:
 The package holds a bundle of Muster with what it needs. Each part keeps its own licence; the words of all of them are
 in the About window, those of the system's libraries in the folder licences beside this file.
 .
{listed}

Files: *
Copyright: 2026 the Muster maintainers
License: Apache-2.0
 Licensed under the Apache License, Version 2.0; you may not use this except in compliance with it.
 On Debian systems its words are in /usr/share/common-licenses/Apache-2.0.
"""


def parts() -> Iterator[str]:
    for one in json.loads((LICENCES / "libraries.json").read_text("utf-8")):
        yield f"{one['name']}: {one['licence']}, {one['home']}"
    for one in tomllib.loads((LICENCES / "others.toml").read_text("utf-8"))["other"]:
        yield f"{one['name']}: {one['licence']}, {one['home']}"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(written(), "utf-8")
