"""Keys to and from a file: TOML, an action a line with its keys, as colleagues hand them on."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import tomli_w
from PySide6.QtGui import QKeySequence

from db.errors import WorkbenchError
from ui.keys.inforce import ENTRIES, Keys, simplified


def write_keys(path: Path, changes: Mapping[str, Keys]) -> None:
    """Write the keys that differ from the usual ones. Raises `WorkbenchError` where the file cannot be written."""
    try:
        path.write_text(tomli_w.dumps({"keys": dict(sorted(changes.items()))}), "utf-8")
    except OSError as error:
        raise WorkbenchError(f"{path.name} cannot be written: {error.strerror}.") from error


def read_keys(path: Path) -> dict[str, Keys]:
    """The keys of a file, by the action. Raises `WorkbenchError` for a file that holds none, or a key that is none."""
    try:
        table = tomllib.loads(path.read_text("utf-8")).get("keys")
    except (OSError, ValueError) as error:
        raise WorkbenchError(f"{path.name} holds no keys that can be read. Choose a file that was exported.") from error
    if not isinstance(table, dict):
        raise WorkbenchError(f"{path.name} holds no keys. Choose a file that was exported.")
    changes = {name: _keys(path, name, keys) for name, keys in table.items() if name in ENTRIES}
    return simplified(changes)


def _keys(path: Path, name: str, keys: object) -> Keys:
    if not isinstance(keys, list) or not all(isinstance(key, str) and QKeySequence(key).count() == 1 for key in keys):
        raise WorkbenchError(f"In {path.name} the keys of “{ENTRIES[name].text}” cannot be read. Write them as Ctrl+N.")
    return tuple(QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key in keys)
