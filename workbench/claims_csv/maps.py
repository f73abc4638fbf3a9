"""A mapping as a TOML file: read with every mistake named, written as the desktop has it."""

import json
import tomllib
from pathlib import Path
from typing import Any

from db.errors import WorkbenchError
from workbench.claims_csv.fields import NAMES
from workbench.claims_csv.mapping import Mapping

_TABLES = frozenset({"columns", "defaults", "words", "table"})
_OPTIONS = frozenset({"delimiter", "encoding", "dates"})
_DATES = {"day first": False, "month first": True}


def load_map(path: Path) -> Mapping:
    """The mapping in a file. Raises `WorkbenchError` that names what in it is not understood."""
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise WorkbenchError(f"{path} does not exist. Check the name.") from None
    except OSError as error:
        raise WorkbenchError(f"{path.name} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WorkbenchError(f"{path.name} is not a map: {error}. See docs/claims-csv.md.") from error
    return _mapping(content, path.name)


def _mapping(content: dict[str, Any], name: str) -> Mapping:
    _refuse_unknown(content, _TABLES, name, "a part")
    columns, defaults = (_strings(content.get(each, {}), name, each) for each in ("columns", "defaults"))
    options = _strings(content.get("table", {}), name, "table")
    _refuse_unknown({**columns, **defaults}, NAMES, name, "a field")
    _refuse_unknown(options, _OPTIONS, name, "an option of the table")
    words = content.get("words", {})
    _refuse_unknown(words, NAMES, name, "a field")
    delimiter = options.get("delimiter")
    if delimiter is not None and len(delimiter) != 1:
        raise WorkbenchError(f"{name}: a delimiter is one sign, such as “;”.")
    if options.get("dates", "day first") not in _DATES:
        raise WorkbenchError(f"{name}: dates is “day first” or “month first”.")
    return Mapping(
        columns=columns,
        defaults=defaults,
        words={field: _strings(each, name, f"words.{field}") for field, each in words.items()},
        month_first=_DATES[options["dates"]] if "dates" in options else None,
        delimiter=delimiter,
        encoding=options.get("encoding"),
    )


def _refuse_unknown(found: Any, known: Any, name: str, what: str) -> None:
    if not isinstance(found, dict):
        raise WorkbenchError(f"{name}: “{found}” stands where a part with names is meant. See docs/claims-csv.md.")
    strange = next((each for each in found if each not in known), None)
    if strange is not None:
        raise WorkbenchError(f"{name}: “{strange}” is not {what}. Known are {', '.join(sorted(known))}.")


def _strings(found: Any, name: str, part: str) -> dict[str, str]:
    if not isinstance(found, dict) or any(isinstance(each, dict | list) for each in found.values()):
        raise WorkbenchError(f"{name}: [{part}] holds names and words. See docs/claims-csv.md.")
    return {key: str(each) for key, each in found.items()}


def map_text(mapping: Mapping) -> str:
    """The map as a file holds it; read back it is the same mapping."""
    options = {"delimiter": mapping.delimiter, "encoding": mapping.encoding}
    if mapping.month_first is not None:
        options["dates"] = "month first" if mapping.month_first else "day first"
    parts = {
        "columns": mapping.columns,
        "defaults": mapping.defaults,
        **{f"words.{field}": words for field, words in mapping.words.items()},
        "table": {name: value for name, value in options.items() if value},
    }
    return "\n".join(_part(title, dict(rows)) for title, rows in parts.items() if rows)


def _part(title: str, rows: dict[str, str]) -> str:
    """JSON's strings are TOML's, but for the sign that ends a line of a very old terminal."""
    lines = (f"{_key(name)} = {_quoted(value)}" for name, value in rows.items())
    return "\n".join((f"[{title}]", *lines, ""))


def _key(name: str) -> str:
    return name if name.replace("_", "").isalnum() and name.isascii() else _quoted(name)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")
