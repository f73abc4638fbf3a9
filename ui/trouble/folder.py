"""Where the log is, and the marks of running programs beside it."""

from pathlib import Path

import platformdirs


def log_folder() -> Path:
    return Path(platformdirs.user_log_dir("muster", appauthor=False))


def log_file() -> Path:
    return log_folder() / "muster.log"
