"""What the bundle starts: the command line, which opens the desktop where no command is given.

A process that draws or reads beside the screen is this program too; freeze_support() knows one by its arguments.
"""

import multiprocessing
import os
import sys
from pathlib import Path

if __name__ == "__main__":
    multiprocessing.freeze_support()
    for stream in ("stdout", "stderr"):
        if getattr(sys, stream) is None:  # a program of Windows without a console
            setattr(sys, stream, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  for as long as it runs
    from ui.cli.main import run

    sys.exit(run())
