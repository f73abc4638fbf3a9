"""Where the files of this floor lie and what they hold, from a checkout or an installed wheel alike."""

from pathlib import Path

_ROOT = Path(__file__).parent


def path(*parts: str) -> Path:
    """Return the path of a shipped file, e.g. `path("icons", "muster.png")`; it is not checked that it exists."""
    return _ROOT.joinpath(*parts)


def text(*parts: str) -> str:
    """Return a shipped text file (UTF-8); raises FileNotFoundError where there is none of that name."""
    return path(*parts).read_text(encoding="utf-8")
