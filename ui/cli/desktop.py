"""Opening the desktop from the command line. Nothing but the window's own modules is loaded before it is painted."""

import os
import sys
from argparse import Namespace

from db.errors import WorkbenchError


def desktop(args: Namespace) -> int:
    """Open the window, where there is a screen to open it on."""
    if not _has_screen():
        raise WorkbenchError("There is no screen to open the window on. Work without one: muster --help.")
    try:
        from ui.app import run
    except ImportError as error:  # a system library that Qt needs is missing
        raise WorkbenchError(f"The window cannot open: {error}. Run make setup, or use muster --help.") from error
    return run(args.file, sample=args.sample)


def _has_screen() -> bool:
    """On other systems there always is one; Qt would end the program without one."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in wanted)
