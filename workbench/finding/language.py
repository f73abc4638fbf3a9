"""What is typed into a search, read into its parts; knows words only.

troops erbil            both words             "settle in Erbil"   words that stand together
troop*                  a beginning            -drone              not this word
erbil OR irbil          either                 outlet:Gulf         a field, as `fields` lists them
"""

import re
from dataclasses import dataclass, replace

from db.errors import WorkbenchError

_PART = re.compile(
    r'(?P<no>-)?(?:(?P<field>[A-Za-z_]+):(?!//))?(?:"(?P<phrase>[^"]*)"?(?P<more>\*)?|(?P<word>[^\s"]+))?'
)
_UNSEARCHABLE = re.compile(r"[\x00\ud800-\udfff]")  # signs that no text is stored with, and SQLite cannot be asked for
_EITHER = "OR"
_SHORTEST_BEGINNING = 3  # letters: nearly every article has a word that begins with any two


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand together, of which the last may be only a beginning."""

    text: str
    is_beginning: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A field and what it should hold; ``value`` is empty where nothing follows the colon."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One of these must hold, or none of them where it is ``excluded``. They are all words or all fields."""

    either: tuple[Words | Asked, ...]
    excluded: bool = False

    @property
    def words(self) -> tuple[Words, ...]:
        return tuple(one for one in self.either if isinstance(one, Words))


def read_query(typed: str, *, is_being_typed: bool = False) -> tuple[Clause, ...]:
    """The clauses of a query, all of which must hold. Raises `WorkbenchError` where OR joins words with fields.

    While it `is_being_typed` its last word counts as a beginning. Signs that belong to no word are left out.
    """
    clauses: list[Clause] = []
    joins = False
    for part in _parts(_UNSEARCHABLE.sub(" ", typed)):
        if part == _EITHER:
            joins = bool(clauses)
            continue
        assert isinstance(part, Clause)  # noqa: S101  the only other part is OR
        clauses = [*clauses[:-1], _joined(clauses[-1], part)] if joins else [*clauses, part]
        joins = False
    if is_being_typed and clauses and re.search(r"\w$", typed):
        clauses[-1] = _begun(clauses[-1])
    return tuple(clauses)


def _parts(typed: str) -> list["Clause | str"]:
    parts: list[Clause | str] = []
    for found in _PART.finditer(typed):
        no, name, phrase, more, word = found.group("no", "field", "phrase", "more", "word")
        if word == _EITHER and not no and not name:
            parts.append(_EITHER)
        elif name:
            parts.append(Clause((Asked(name.lower(), " ".join((phrase or word or "").split())),), bool(no)))
        elif re.search(r"\w", phrase or word or ""):
            said = phrase or word or ""
            parts.append(Clause((Words(said.strip("*"), bool(more) or said.endswith("*")),), bool(no)))
    return parts


def _joined(before: Clause, part: Clause) -> Clause:
    if part.excluded or before.excluded:
        raise WorkbenchError("OR stands between things that are wanted. Take the minus sign away.")
    if bool(part.words) != bool(before.words):
        raise WorkbenchError("OR joins words with words or fields with fields. Search for one after the other.")
    return Clause(before.either + part.either)


def _begun(last: Clause) -> Clause:
    said = last.either[-1]
    if isinstance(said, Asked) or len(said.text) < _SHORTEST_BEGINNING:
        return last
    return replace(last, either=(*last.either[:-1], replace(said, is_beginning=True)))


def match_expression(clauses: tuple[Clause, ...]) -> str:
    """The words of a query in the language of FTS5, each quoted so that none is an operator; empty without any.

    Words that must not occur say nothing alone: then the expression is empty, and they are left to the caller.
    """
    wanted = [_any_of(one.words) for one in clauses if one.words and not one.excluded]
    if not wanted:
        return ""
    refused = [_any_of(one.words) for one in clauses if one.words and one.excluded]
    return " AND ".join(wanted) + "".join(f" NOT {each}" for each in refused)


def _any_of(words: tuple[Words, ...]) -> str:
    terms = [_term(one) for one in words]
    return terms[0] if len(terms) == 1 else f"({' OR '.join(terms)})"


def _term(words: Words) -> str:
    return '"' + words.text.replace('"', '""') + '"' + ("*" if words.is_beginning else "")
