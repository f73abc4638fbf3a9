"""The fields that a search may ask for, each as a condition on an article `a` in SQL."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from db.errors import WorkbenchError
from db.library import WAITING
from workbench.dates import read_typed_day

Condition = tuple[str, dict[str, str]]  # SQL with named parameters, and their values
"""Parameters are named p, q: the caller gives each condition its own names."""

_SOURCES = """(WITH RECURSIVE meant(id) AS (
  SELECT id FROM source WHERE name LIKE :p ESCAPE '\\'
  UNION SELECT source_id FROM source_name WHERE name LIKE :p ESCAPE '\\'
  UNION SELECT s.id FROM source s JOIN meant ON s.acts_for_id = meant.id)
SELECT c.article_id FROM meant JOIN attribution t ON t.source_id = meant.id JOIN claim c ON c.id = t.claim_id
UNION SELECT v.article_id FROM meant JOIN span ON span.source_id = meant.id
  JOIN article_version v ON v.id = span.version_id)"""
_PLACES = """(WITH RECURSIVE meant(id) AS (
  SELECT id FROM place WHERE name LIKE :p ESCAPE '\\'
  UNION SELECT place_id FROM place_name WHERE name LIKE :p ESCAPE '\\'
  UNION SELECT p.id FROM place p JOIN meant ON p.parent_id = meant.id)
SELECT c.article_id FROM meant JOIN claim c ON c.place_id = meant.id
UNION SELECT v.article_id FROM meant JOIN span ON span.place_id = meant.id
  JOIN article_version v ON v.id = span.version_id)"""
_CODES = """(WITH RECURSIVE meant(id) AS (
  SELECT id FROM code WHERE name LIKE :p ESCAPE '\\'
  UNION SELECT k.id FROM code k JOIN meant ON k.parent_id = meant.id)
SELECT v.article_id FROM meant JOIN coding ON coding.code_id = meant.id JOIN span ON span.id = coding.span_id
  JOIN article_version v ON v.id = span.version_id)"""
_OUTLETS = """(SELECT id FROM source WHERE name LIKE :p ESCAPE '\\'
  UNION SELECT source_id FROM source_name WHERE name LIKE :p ESCAPE '\\')"""
_GRADES = """(SELECT c.article_id FROM claim c WHERE {condition})"""
_OF_SOURCE = """(SELECT g.code FROM attribution t JOIN grade g ON g.source_id = t.source_id WHERE t.claim_id = c.id
  ORDER BY g.graded_at DESC, g.id DESC LIMIT 1)"""
_OF_CLAIM = "(SELECT g.code FROM grade g WHERE g.claim_id = c.id ORDER BY g.graded_at DESC, g.id DESC LIMIT 1)"
_STATES = {"unread": "NOT a.begun AND NOT a.done", "reading": "a.begun AND NOT a.done", "done": "a.done"}
_YES, _NO = frozenset({"", "yes", "true", "1"}), frozenset({"no", "false", "0"})


@dataclass(frozen=True, slots=True)
class Field:
    """``example`` is shown with a refusal, ``about`` in docs/searching.md and the menu of the search field."""

    condition: Callable[[str], Condition]
    example: str
    about: str
    is_flag: bool = False


def _like(value: str) -> dict[str, str]:
    return {"p": "%" + re.sub(r"([%_\\])", r"\\\1", value.strip("*")) + "%"}


def _within(column: str, ids: str) -> Callable[[str], Condition]:
    return lambda value: (f"{column} IN {ids}", _like(value))


def _written(column: str) -> Callable[[str], Condition]:
    def condition(value: str) -> Condition:
        if value.lower() == "none":
            return f"{column} IS NULL", {}
        return f"{column} LIKE :p ESCAPE '\\'", _like(value)

    return condition


def _outlet(value: str) -> Condition:
    return ("a.outlet_id IS NULL", {}) if value.lower() == "none" else (f"a.outlet_id IN {_OUTLETS}", _like(value))


def _after(value: str) -> Condition:
    return "a.published_earliest >= :p", {"p": _days(value)[0]}


def _before(value: str) -> Condition:
    return "a.published_earliest < :p", {"p": _days(value)[0]}


def _on(value: str) -> Condition:
    if value.lower() == "none":
        return "a.published_earliest IS NULL", {}
    first, last = _days(value)
    return "a.published_earliest BETWEEN :p AND :q", {"p": first, "q": last}


def _days(value: str) -> tuple[str, str]:
    days = read_typed_day(value)
    return str(days.earliest), str(days.latest)


def _graded(value: str) -> Condition:
    if value.lower() in {"none", "any"}:
        graded = f"coalesce({_OF_SOURCE}, {_OF_CLAIM})"
        condition = f"{graded} IS {'NULL' if value.lower() == 'none' else 'NOT NULL'}"
        return "a.id IN " + _GRADES.format(condition=condition), {}
    pair = re.fullmatch(r"([A-Za-z]?)(\d?)", value)
    if pair is None:  # a code of a house's own scale
        return "a.id IN " + _GRADES.format(condition=f":p COLLATE NOCASE IN ({_OF_SOURCE}, {_OF_CLAIM})"), {"p": value}
    wanted = {"p": (_OF_SOURCE, pair[1].upper()), "q": (_OF_CLAIM, pair[2])}
    conditions = [f"{graded} = :{name}" for name, (graded, code) in wanted.items() if code]
    codes = {name: code for name, (_, code) in wanted.items() if code}
    return "a.id IN " + _GRADES.format(condition=" AND ".join(conditions)), codes


def _state(value: str) -> Condition:
    if value.lower() not in _STATES:
        raise WorkbenchError(f"“{value}” is no state of reading. Write state:unread, state:reading or state:done.")
    return _STATES[value.lower()], {}


def _whether(name: str, condition: str) -> Callable[[str], Condition]:
    def answer(value: str) -> Condition:
        if value.lower() not in _YES | _NO:
            raise WorkbenchError(f"“{name}:” is true or not. Write {name}:yes or {name}:no.")
        return (condition if value.lower() in _YES else f"NOT ({condition})"), {}

    return answer


FIELDS = {
    "outlet": Field(_outlet, 'outlet:"Gulf Ledger"', "The outlet’s name or spelling has these words; none for no outlet."),
    "source": Field(_within("a.id", _SOURCES), "source:Pentagon", "A claim is told by a source so named, or by one that acts for it."),
    "place": Field(_within("a.id", _PLACES), "place:Iraq", "A claim is about a place so named or spelled, or about one within it."),
    "code": Field(_within("a.id", _CODES), "code:basing", "Words carry a code so named, or one below it."),
    "after": Field(_after, "after:2025-04", "Published on the first day of this time or later."),
    "before": Field(_before, "before:2025-05", "Published before the first day of this time."),
    "on": Field(_on, "on:2025-04", "Published within this time; none for no date."),
    "graded": Field(_graded, "graded:B", "A claim has this grade: A to F of its source, 1 to 6 of its information, both, none or any."),
    "unreviewed": Field(_whether("unreviewed", f"a.id IN ({WAITING})"), "unreviewed:", "Suggestions wait for a decision.", is_flag=True),
    "state": Field(_state, "state:unread", "How far the reading is: unread, reading or done."),
    "starred": Field(_whether("starred", "a.starred"), "starred:", "The article has a star.", is_flag=True),
    "story": Field(_whether("story", "a.story_id IS NOT NULL"), "story:", "Other articles carry the same story.", is_flag=True),
    "agency": Field(_written("a.agency"), "agency:Reuters", "The agency whose story it carries; none for none."),
    "title": Field(_written("a.title"), "title:drawdown", "The headline has these letters."),
    "byline": Field(_written("a.byline"), 'byline:"J. Doe"', "The byline has these letters; none for no byline."),
}  # fmt: skip


def condition_of(name: str, value: str) -> Condition:
    """What a field asks of an article. Raises `WorkbenchError` for a field that is none, or a value it cannot have."""
    field = FIELDS.get(name)
    if field is None:
        raise WorkbenchError(
            f"There is no field “{name}:”. The fields are {', '.join(FIELDS)}. Put words with a colon in quotes."
        )
    if not value and not field.is_flag:
        raise WorkbenchError(f"“{name}:” needs a value straight after it, as in {field.example}.")
    return field.condition(value)
