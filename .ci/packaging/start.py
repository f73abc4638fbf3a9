"""What the bundle starts: the command line, which opens the desktop where no command is given.

A process that draws or reads beside the screen is this program too; freeze_support() knows one by its arguments.
"""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from ui.cli.main import run

    sys.exit(run())
