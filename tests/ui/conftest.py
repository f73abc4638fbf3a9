"""Tests of the screen run without one, unless they are given a display."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
