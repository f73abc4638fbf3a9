"""Run as a process of its own: open a project in the whole program, show an article, print the MB it then holds."""

import os
import sys
import tempfile
from pathlib import Path

from hands import wait, wait_until
from PySide6.QtWidgets import QApplication

_SETTLED = 4_000  # ms


def main(project: Path) -> None:
    home = tempfile.mkdtemp()
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = home
    from ui.window import MainWindow
    from workbench.settings import Settings

    QApplication(sys.argv[:1])
    window = MainWindow(Settings(theme="light", analyst="A. Analyst", asked=True), project)
    window.resize(1440, 900)
    window.show()
    wait_until(lambda: window.opened is not None and window.deeds is not None, 60)
    read = window.deeds.moving.read
    wait_until(lambda: read.article is not None, 60)
    read.open_neighbour(1)
    wait(_SETTLED)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    sys.stdout.write(f"{pages * os.sysconf('SC_PAGE_SIZE') / 1e6:.1f}\n")
    sys.stdout.flush()
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
