"""Proving a project sound, and mending what can be mended without guessing.

soundness  all checks together, each fault a sentence
database   SQLite's own checks, references, circles
words      texts, hashes, quoted words and what stands around them
days       the first and last day of every imprecise date
past       the history against what the rows hold
mending    index, days and context made anew
"""

from workbench.checking.mending import repair
from workbench.checking.soundness import check

__all__ = ["check", "repair"]
