"""Which Muster this is, and what it runs on: for the About window, `muster --version` and reports of a problem.

Nothing of the person who uses it goes in: no account's or machine's name, no folder.
"""

import platform
import sys
from importlib.metadata import PackageNotFoundError, version


def program_version() -> str:
    try:
        return version("muster-workbench")
    except PackageNotFoundError:  # run from a bare checkout
        return "(not installed)"


def one_line() -> str:
    """As in “muster 0.1.0 (projects of schema 5)”."""
    from db.opening import SCHEMA

    return f"muster {program_version()} (projects of schema {SCHEMA})"


def program_facts() -> tuple[tuple[str, str], ...]:
    """Names and values, the ones that a report of a problem begins with."""
    from PySide6 import __version__ as qt

    from db.opening import SCHEMA
    from db.sqlite import library

    return (
        ("Muster", program_version() + (" (bundle)" if getattr(sys, "frozen", False) else "")),
        ("Project schema", str(SCHEMA)),
        ("SQLite", str(library.sqlite_version)),
        ("Qt", qt),
        ("Python", platform.python_version()),
        ("System", f"{_system()}, {platform.machine()}"),
    )


def _system() -> str:
    """As people call it: “Debian GNU/Linux 12 (bookworm)”, “macOS 14.5”, “Windows 11”."""
    if platform.system() == "Darwin":
        return f"macOS {platform.mac_ver()[0]}"
    if platform.system() == "Linux":
        try:
            return platform.freedesktop_os_release()["PRETTY_NAME"]
        except (OSError, KeyError):
            return "Linux"
    return f"{platform.system()} {platform.release()}"
