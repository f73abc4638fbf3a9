"""The analyst's settings: a small JSON file in the user's own folder, the same for screen and command line."""

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from db.errors import WorkbenchError
from db.listing import Arrangement, Grouping, Sorting
from db.server.address import Address
from workbench.reading.vague import Range, is_range

_RECENT = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """``reader_measure`` is characters a line, ``reader_leading`` a line's height as a share of its letters'.

    ``analyst`` is the name history carries, ``asked`` whether it was asked for; ``theme`` is light, dark or system.

    ``originals`` says which imported files are kept as they were: small, all or none. ``watched`` is the folder whose
    new files are brought in, by the path of the project. ``vague`` is what vague words say at least and at most where
    that differs from the reader's own table. ``grouping`` and ``sorting`` arrange the library; ``best_first`` ranks it
    while words are sought, ``fold_stories`` gives each story one line.
    """

    analyst: str = ""
    asked: bool = False
    theme: str = "system"
    recent: tuple[str, ...] = ()
    last: str = ""
    reader_text_px: int = 17
    reader_measure: int = 70
    reader_leading: float = 1.65
    letter_keys: bool = True
    originals: str = "small"
    watched: dict[str, str] = field(default_factory=dict)
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
    return Path(platformdirs.user_config_dir("muster", appauthor=False)) / "settings.json"


def load_settings() -> Settings:
    """The settings as saved; what cannot be read counts as not set."""
    try:
        stored = json.loads(settings_file().read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _checked(stored) if isinstance(stored, dict) else Settings()


def _checked(stored: dict[str, Any]) -> Settings:
    defaults = Settings()
    known = {field.name: stored[field.name] for field in fields(Settings) if field.name in stored}
    if "recent" in known:
        known["recent"] = tuple(str(path) for path in known["recent"]) if isinstance(known["recent"], list) else ()
    if "watched" in known:
        known["watched"] = _folders(known["watched"])
    if "vague" in known:
        known["vague"] = _vague(known["vague"])
    right = {name: value for name, value in known.items() if type(value) is type(getattr(defaults, name))}
    return replace(defaults, **right)


def _folders(stored: Any) -> dict[str, str]:
    pairs = stored.items() if isinstance(stored, dict) else ()
    return {project: folder for project, folder in pairs if isinstance(folder, str) and folder}


def _vague(stored: Any) -> dict[str, Range]:
    """The words with two figures that make a range; anything else counts as not set."""
    pairs = stored.items() if isinstance(stored, dict) else ()
    ranges = {word: tuple(pair) for word, pair in pairs if isinstance(pair, list | tuple) and len(pair) == 2}
    return {word: (float(pair[0]), pair[1] and float(pair[1])) for word, pair in ranges.items() if is_range(*pair)}


def save_settings(settings: Settings) -> None:
    file = settings_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".new")
        unfinished.write_text(json.dumps(asdict(settings), indent=1), "utf-8")
        unfinished.replace(file)
    except OSError as error:
        raise WorkbenchError(f"The settings cannot be saved in {file.parent}: {error.strerror}.") from error


def written(place: Path | Address) -> str:
    """A project's place as it is kept: the whole path, or the address, which has no password."""
    return str(place.absolute() if isinstance(place, Path) else place)


def with_recent(settings: Settings, place: Path | Address) -> Settings:
    """The settings with this project as the last and most recent one."""
    opened = written(place)
    others = tuple(each for each in settings.recent if each != opened)
    return replace(settings, last=opened, recent=(opened, *others)[:_RECENT])
