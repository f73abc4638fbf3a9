"""Grading scales as data: the Admiralty's, which every project has, and those a house has brought in from TOML."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.facts import ProjectFacts
from db.scales import ScaleCode
from db.values import CREDIBILITY_MEANING, RELIABILITY_MEANING, Credibility, GradeAxis, Reliability

ADMIRALTY = "admiralty"


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a scale: what it is called and when it is given. One that does not ``judge`` is never the worst."""

    code: str
    meaning: str
    definition: str = ""
    judges: bool = True


class HouseCode(str):
    """A code of a house scale; ``place`` is where it stands on the Admiralty's ladder, by which signs are filled."""

    __slots__ = ("place",)
    place: str

    def __new__(cls, code: str, place: str) -> Self:
        made = super().__new__(cls, code)
        made.place = place
        return made


_WHEN = {
    Reliability.A: "Authentic, expert and trusted; has always been right.",
    Reliability.B: "Small doubts; has mostly been right.",
    Reliability.C: "Some doubt; has been right before.",
    Reliability.D: "Strong doubt; has been right now and then.",
    Reliability.E: "Neither authentic nor trusted; has been wrong before.",
    Reliability.F: "New or unknown: nothing to judge it by. Not a low grade.",
    Credibility.CONFIRMED: "Another independent origin says the same; logical, and fits what else is known.",
    Credibility.PROBABLY_TRUE: "Not confirmed; logical, and fits what else is known.",
    Credibility.POSSIBLY_TRUE: "Not confirmed; reasonably logical, and fits some of what is known.",
    Credibility.DOUBTFUL: "Not confirmed; possible but not logical, nothing else on it.",
    Credibility.IMPROBABLE: "Not confirmed; not logical, and other information contradicts it.",
    Credibility.CANNOT_BE_JUDGED: "Nothing to judge it by. Not a low grade.",
}
_ADMIRALTY = {
    GradeAxis.SOURCE: tuple(
        Code(one, RELIABILITY_MEANING[one], _WHEN[one], one is not Reliability.F) for one in Reliability
    ),
    GradeAxis.INFORMATION: tuple(
        Code(one, CREDIBILITY_MEANING[one], _WHEN[one], one is not Credibility.CANNOT_BE_JUDGED) for one in Credibility
    ),
}
"""The NATO code as FM 2-22.3, appendix B, has it, in our words."""


def scheme_in_use(session: Session) -> str:
    return session.get_one(ProjectFacts, 1).scheme


def schemes(session: Session) -> list[str]:
    """The scales a project may grade by, the Admiralty's first."""
    return [ADMIRALTY, *session.scalars(select(ScaleCode.scheme).distinct().order_by(ScaleCode.scheme))]


def scale(session: Session, axis: GradeAxis, scheme: str | None = None) -> tuple[Code, ...]:
    """The codes of a scale from the best, those that do not judge where the scale puts them."""
    scheme = scheme or scheme_in_use(session)
    if scheme == ADMIRALTY:
        return _ADMIRALTY[axis]
    rows = session.scalars(
        select(ScaleCode).where(ScaleCode.scheme == scheme, ScaleCode.axis == axis).order_by(ScaleCode.position)
    )
    return tuple(Code(row.code, *_split(row.meaning), row.judges) for row in rows)


def _split(meaning: str) -> tuple[str, str]:
    """A meaning is kept as "word: when it is given"."""
    word, _, when = meaning.partition(": ")
    return word, when


def house_codes(session: Session, axis: GradeAxis, scheme: str) -> dict[str, HouseCode]:
    """The codes of a house scale with their places: its best is drawn as A, its worst as E, the rest between evenly.

    A code that does not judge is drawn as F.
    """
    codes = scale(session, axis, scheme)
    ladder = [code.code for code in codes if code.judges]
    admiralty = [code.code for code in _ADMIRALTY[axis]]
    steps = max(len(ladder) - 1, 1)
    places = {code: admiralty[round(4 * step / steps)] for step, code in enumerate(ladder)}
    return {one.code: HouseCode(one.code, places.get(one.code, admiralty[-1])) for one in codes}


def choose_scheme(session: Session, scheme: str) -> None:
    """Grade by this scale from now on. Grades given by another one stay in the history and do not count meanwhile."""
    if scheme not in schemes(session):
        raise WorkbenchError(f"There is no scale {scheme} in this project. Bring it in first.")
    session.get_one(ProjectFacts, 1).scheme = scheme


def import_scale(session: Session, path: Path) -> str:
    """Bring in a scale from a TOML file (docs/scales.md). Returns its name.

    Raises `WorkbenchError` with what is wrong in the file, or when the project has a scale of that name.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise WorkbenchError(f"{path.name} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WorkbenchError(f"{path.name} is not TOML: {error}.") from error
    name = _name(content, path)
    if name in schemes(session):
        raise WorkbenchError(f"The project has a scale {name} already. Give the new one another name.")
    for axis in GradeAxis:
        for position, entry in enumerate(_entries(content, axis, path)):
            session.add(ScaleCode(scheme=name, axis=axis, position=position, **entry))
    session.flush()
    return name


def _name(content: dict[str, Any], path: Path) -> str:
    name = content.get("name")
    if not isinstance(name, str) or not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,39}", name):
        raise WorkbenchError(f"{path.name} needs a name of small letters, figures and hyphens, such as house-2026.")
    return name


def _entries(content: dict[str, Any], axis: GradeAxis, path: Path) -> list[dict[str, Any]]:
    entries = content.get(axis.value)
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries) or len(entries) < 2:
        raise WorkbenchError(f"{path.name} needs at least two [[{axis}]] codes.")
    read = [_entry(entry, axis, path) for entry in entries]
    codes = [entry["code"] for entry in read]
    twice = next((code for code in codes if codes.count(code) > 1), None)
    if twice is not None:
        raise WorkbenchError(f"{path.name} has the {axis} code {twice} twice.")
    return read


def _entry(entry: dict[str, Any], axis: GradeAxis, path: Path) -> dict[str, Any]:
    code, meaning, when, judges = (entry.get(key) for key in ("code", "meaning", "when", "judges"))
    if not isinstance(code, str) or not 1 <= len(code.strip()) <= 4 or not isinstance(meaning, str) or not meaning:
        raise WorkbenchError(f"{path.name}: each [[{axis}]] needs a code of one to four signs and a meaning.")
    if not isinstance(judges, bool | None):
        raise WorkbenchError(f"{path.name}: judges is true or false, for {code}.")
    words = meaning.replace(": ", ", ")
    return {"code": code.strip(), "meaning": f"{words}: {when}" if when else words, "judges": judges is not False}
