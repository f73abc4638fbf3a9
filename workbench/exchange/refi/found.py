"""What is in a REFI-QDA file, as plain values; GUIDs in small letters without braces, empty where there is none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FoundCode:
    """``path`` are the names from the outermost down to its own."""

    guid: str
    path: tuple[str, ...]
    colour: str | None
    meaning: str | None
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class FoundCoding:
    code: str
    user: str
    at: str
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Selection:
    """Words of a text. ``start`` and ``end`` are as the program has counted them; ``comment`` is its description.

    One that was not counted in this text (``is_quoted``) is found by its name, which are its words.
    """

    guid: str
    start: int
    end: int
    name: str
    comment: str
    user: str
    at: str
    codings: Sequence[FoundCoding] = ()
    notes: Sequence[str] = ()
    is_quoted: bool = False


@dataclass(frozen=True, slots=True)
class FoundSource:
    """A text with what is marked in it. ``raw`` is as it came, but for a mark at its beginning (``had_mark``).

    ``values`` are those of the variables, by the variable's GUID; ``codings`` are codes on the text as a whole.
    """

    guid: str
    name: str
    raw: str
    had_mark: bool
    description: str
    selections: Sequence[Selection]
    codings: Sequence[FoundCoding]
    notes: Sequence[str]
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FoundNote:
    guid: str
    title: str
    body: str
    user: str
    at: str


@dataclass(frozen=True, slots=True)
class FoundCase:
    guid: str
    name: str
    values: Mapping[str, str]
    selections: Sequence[str]
    sources: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class FoundLink:
    name: str
    origin: str
    target: str
    notes: Sequence[str]


@dataclass(frozen=True, slots=True)
class FoundProject:
    """``origin`` is the program that wrote it, in its own words. ``users`` and ``variables`` are names by GUID.

    ``left_out`` are sentences on what could not be read.
    """

    name: str
    origin: str
    users: Mapping[str, str] = field(default_factory=dict)
    codes: Sequence[FoundCode] = ()
    variables: Mapping[str, str] = field(default_factory=dict)
    sources: Sequence[FoundSource] = ()
    cases: Sequence[FoundCase] = ()
    notes: Sequence[FoundNote] = ()
    links: Sequence[FoundLink] = ()
    left_out: Sequence[str] = ()
