"""The process that prints figures: when it dies another takes its place."""

import os
import signal

from ui.printing import Printer
from workbench.progress import SILENT


def test_a_process_that_has_died_is_replaced():
    printer = Printer()
    try:
        first = printer.run(os.getpid, (), SILENT, "Counting")
        os.kill(first, signal.SIGKILL)
        second = printer.run(os.getpid, (), SILENT, "Counting")
        assert second not in (first, os.getpid())
    finally:
        printer.close()
