"""What stands before the first picture, and what is loaded behind it."""

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_LOADED = """
import sys
import ui.firstlook
heavy = ("sqlalchemy", "matplotlib", "workbench.reading", "ui.read.view")
assert not any(name in sys.modules for name in heavy), "loaded before the first picture"
import ui.desk, ui.library.pane, ui.workspace  # the list of articles, which comes next
loaded = [name for name in heavy if name in sys.modules and name != "workbench.reading"]  # its map alone
assert not loaded, f"{loaded} loaded before the list"
ui.firstlook.Loading()._load()
missing = [name for name in heavy if name not in sys.modules]
assert not missing, f"{missing} would be loaded on the main thread"
"""


def test_what_is_heavy_is_loaded_on_the_other_thread_and_not_before():
    done = subprocess.run([sys.executable, "-c", _LOADED], cwd=_ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
