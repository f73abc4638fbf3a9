"""The analyst's settings: one TOML file in the user's own folder, the same for screen and command line.

What is not understood in it counts as not set and is told in one sentence; a file that is no TOML is kept aside.
"""

import json
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Final

import platformdirs
import tomli_w

from db.errors import WorkbenchError
from db.listing import Arrangement, Grouping, Sorting
from db.server.address import Address
from workbench.reading.vague import Range, is_range

_RECENT = 8

CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "language": ("system", "en", "de", "ar"),
    "theme": ("system", "light", "dark"),
    "density": ("default", "compact", "relaxed"),
    "suggestions": ("keep", "none"),
    "originals": ("small", "all", "none"),
    "handling": ("", "TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"),
    "figure_size": ("page", "column", "slide", "web"),
}
"""Settings that are one of a few words, the usual one first where it is none of the others."""

RANGES: Final[Mapping[str, tuple[float, float]]] = {
    "scale": (90, 200),
    "reader_text_px": (14, 24),
    "reader_measure": (46, 106),
    "reader_leading": (1.5, 2.2),
}
"""Settings that are a number, with their ends."""

PAGES: Final[Mapping[str, tuple[str, ...]]] = {
    "general": ("analyst", "language", "theme", "scale", "density"),
    "reading": ("reader_text_px", "reader_measure", "reader_leading", "suggestions", "best_first", "fold_stories"),
    "keys": ("letter_keys", "keys"),
    "accessibility": ("reduced_motion", "large_focus", "announcements"),
    "files": ("back_up_on_opening", "originals", "private_addresses", "watched"),
    "figures": ("handling", "figure_size"),
    "kept": ("asked", "recent", "last", "vague", "grouping", "sorting"),
}
"""The settings by the page of the window they stand on, which are the tables of the file; the last is on no page."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What an analyst has chosen; `CHOICES` and `RANGES` say what each may be.

    ``analyst`` is the name history carries, ``asked`` whether it was asked for. ``scale`` is the size of everything in
    percent, from the next start on. ``reader_measure`` is characters a line, ``reader_leading`` a line's height as a
    share of its letters'. ``suggestions`` says whether phrases are read as articles come in. ``keys`` are the keys of
    actions that are not as in the catalogue, by the action's name; no keys at all is a choice too. ``originals`` says
    which imported files are kept as they were. ``watched`` is the folder whose new files are brought in, by the path of
    the project. ``handling`` marks new projects. ``vague`` is what vague words say at least and at most where that
    differs from the reader's own table. ``grouping`` and ``sorting`` arrange the library; ``best_first`` ranks it while
    words are sought, ``fold_stories`` gives each story one line.
    """

    analyst: str = ""
    asked: bool = False
    language: str = "system"
    theme: str = "system"
    scale: int = 100
    density: str = "default"
    recent: tuple[str, ...] = ()
    last: str = ""
    reader_text_px: int = 17
    reader_measure: int = 70
    reader_leading: float = 1.65
    suggestions: str = "keep"
    letter_keys: bool = True
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    reduced_motion: bool = False
    large_focus: bool = False
    announcements: bool = True
    back_up_on_opening: bool = True
    originals: str = "small"
    private_addresses: bool = False
    watched: dict[str, str] = field(default_factory=dict)
    handling: str = ""
    figure_size: str = "page"
    vague: dict[str, Range] = field(default_factory=dict)
    grouping: str = Grouping.MONTH.value
    sorting: str = Sorting.NEWEST.value
    best_first: bool = True
    fold_stories: bool = True

    @property
    def arranged(self) -> Arrangement:
        """How the library is arranged; as from the start where the words are none of ours."""
        try:
            return Arrangement(Grouping(self.grouping), Sorting(self.sorting))
        except ValueError:
            return Arrangement()


def settings_file() -> Path:
    return Path(platformdirs.user_config_dir("muster", appauthor=False)) / "settings.toml"


def load_settings() -> Settings:
    """The settings as saved; what cannot be read counts as not set."""
    return read_settings()[0]


def read_settings() -> tuple[Settings, str]:
    """The settings as saved, and a sentence on what of them could not be understood; "" where all is well."""
    file = settings_file()
    try:
        stored = _flat(tomllib.loads(file.read_text("utf-8")))
    except FileNotFoundError:
        return _of_the_old_file(), ""
    except (OSError, ValueError) as error:
        return Settings(), _set_aside(file, error)
    settings, wrong = _checked(stored)
    if not wrong:
        return settings, ""
    return settings, f"In {file.name} these settings are as from the start, since they say nothing valid: {wrong}."


def _flat(stored: dict[str, Any]) -> dict[str, Any]:
    """The settings of all tables of the file; those outside of any count too."""
    tables = {name: table for page, table in stored.items() if page in PAGES for name, table in _items(table)}
    return {name: value for name, value in stored.items() if name not in PAGES} | tables


def _items(table: object) -> list[tuple[str, Any]]:
    return list(table.items()) if isinstance(table, dict) else []


def _of_the_old_file() -> Settings:
    """Settings were JSON once."""
    try:
        stored = json.loads(settings_file().with_suffix(".json").read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _checked(stored)[0] if isinstance(stored, dict) else Settings()


def _set_aside(file: Path, error: Exception) -> str:
    """Keep a file that cannot be read, so that what was in it is not lost with the next setting that is saved."""
    kept = file.with_suffix(".damaged.toml")
    try:
        file.replace(kept)
    except OSError:
        return f"The settings in {file.parent} cannot be read, so all are as from the start: {error}."
    return f"The settings could not be read, so all are as from the start. The file is kept as {kept.name}."


def _checked(stored: dict[str, Any]) -> tuple[Settings, str]:
    """The settings, and the names of those that are not what they may be."""
    defaults, right, wrong = Settings(), {}, []
    for name in (each.name for each in fields(Settings) if each.name in stored):
        value = _READ[name](stored[name]) if name in _READ else stored[name]
        if type(value) is int and type(getattr(defaults, name)) is float:
            value = float(value)
        if type(value) is type(getattr(defaults, name)) and is_valid(name, value):
            right[name] = value
        else:
            wrong.append(name)
    return replace(defaults, **right), ", ".join(wrong)


def is_valid(name: str, value: object) -> bool:
    """Whether a setting may be this: one of its words, a number between its ends."""
    if name in CHOICES:
        return value in CHOICES[name]
    if name in RANGES:
        low, high = RANGES[name]
        return isinstance(value, int | float) and low <= value <= high
    return True


def _folders(stored: Any) -> Any:
    return {project: folder for project, folder in _items(stored) if isinstance(folder, str) and folder}


def _keys(stored: Any) -> Any:
    pairs = [(name, keys) for name, keys in _items(stored) if isinstance(keys, list | tuple)]
    return {name: tuple(key for key in keys if isinstance(key, str)) for name, keys in pairs}


def _vague(stored: Any) -> Any:
    """The words with figures that make a range, the upper one left out where it is open."""
    ranges = {word: (*pair, None)[:2] for word, pair in _items(stored) if isinstance(pair, list | tuple) and pair}
    return {word: (float(pair[0]), pair[1] and float(pair[1])) for word, pair in ranges.items() if is_range(*pair)}


_READ: Final[Mapping[str, Callable[[Any], Any]]] = {
    "recent": lambda stored: tuple(str(path) for path in stored) if isinstance(stored, list) else None,
    "watched": _folders,
    "keys": _keys,
    "vague": _vague,
}


def save_settings(settings: Settings) -> None:
    """Write them all. Raises `WorkbenchError` where the folder cannot be written."""
    file = settings_file()
    written_out = asdict(settings) | {
        "vague": {word: [end for end in pair if end is not None] for word, pair in settings.vague.items()}
    }
    tables = {page: {name: written_out[name] for name in names} for page, names in PAGES.items()}
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".new")
        unfinished.write_text(tomli_w.dumps(tables), "utf-8")
        unfinished.replace(file)
    except OSError as error:
        raise WorkbenchError(f"The settings cannot be saved in {file.parent}: {error.strerror}.") from error


def restored(settings: Settings, page: str) -> Settings:
    """The settings with those of a page as from the start; folders that are watched stay watched."""
    defaults = Settings()
    return replace(settings, **{name: getattr(defaults, name) for name in PAGES[page] if name != "watched"})


def written(place: Path | Address) -> str:
    """A project's place as it is kept: the whole path, or the address, which has no password."""
    return str(place.absolute() if isinstance(place, Path) else place)


def with_recent(settings: Settings, place: Path | Address) -> Settings:
    """The settings with this project as the last and most recent one."""
    opened = written(place)
    others = tuple(each for each in settings.recent if each != opened)
    return replace(settings, last=opened, recent=(opened, *others)[:_RECENT])
