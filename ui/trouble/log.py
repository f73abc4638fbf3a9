"""The log: a small rotating file in the user's folder, of warnings and errors without anybody's words.

A record is written with what its author wrote in the program, its template, and never with what was put into it; of a
library's record, which may be composed already, only where it came from.
"""

import logging
import time
from logging.handlers import RotatingFileHandler

from typing_extensions import override

from ui.trouble.folder import log_file

_OURS = ("muster", "ui", "workbench", "db", "resources")
_LARGEST = 500_000  # bytes


def keep_log() -> None:
    """Write warnings and errors to the log from here on; without a folder to write in, the program works on."""
    root = logging.getLogger()
    for before in [one for one in root.handlers if isinstance(one, _LogFile)]:
        root.removeHandler(before)
        before.close()
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(file, maxBytes=_LARGEST, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setLevel(logging.WARNING)
    handler.setFormatter(Discreet())
    root.addHandler(handler)


def last_lines(most: int) -> str:
    """The end of the log; empty where there is none."""
    try:
        return "\n".join(log_file().read_text("utf-8", "replace").splitlines()[-most:])
    except OSError:
        return ""


class _LogFile(RotatingFileHandler):
    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """A full drive is told where the project is saved; the log is not what to stop for."""


class Discreet(logging.Formatter):
    @override
    def format(self, record: logging.LogRecord) -> str:
        from ui.trouble.words import place, told  # when there is something to tell

        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        line = f"{moment} {record.levelname} {record.name} ({place(record.pathname)}:{record.lineno})"
        if record.name.partition(".")[0] in _OURS and isinstance(record.msg, str):
            line += f" {record.msg}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line}\n{told(error)}"
