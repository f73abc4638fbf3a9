"""Which names would tell who a confidential source is, and what is read in their place."""

import re
from collections.abc import Iterator
from typing import Any

from db.sharing.secrets import Confidential, confidential_sources
from db.sharing.veil import Secret
from db.values import SourceKind
from workbench.numbering import source_label
from workbench.reading.sources import name_source
from workbench.reading.tokens import cut_text
from workbench.tagging import described

_SHORTEST = 3  # letters of a surname that is looked for alone
_NAMES_OF_OTHERS = """
SELECT name FROM source WHERE id NOT IN (SELECT value FROM json_each(?1))
UNION ALL SELECT name FROM source_name WHERE source_id NOT IN (SELECT value FROM json_each(?1))
UNION ALL SELECT name FROM place UNION ALL SELECT name FROM place_name
UNION ALL SELECT name FROM force UNION ALL SELECT name FROM force_name
UNION ALL SELECT name FROM analyst"""


def secrets(driver: Any) -> list[Secret]:
    """Every confidential source of a project with the names that tell who it is; none of what only describes it.

    A source is confidential when it spoke on a condition of anonymity. Of a person's name the surname alone is looked
    for too, unless it is also in the name of another source, of a place, a force or an analyst, or a common word of
    the articles.
    """
    sources = confidential_sources(driver)
    taken = _words_of_others(driver, [one.id for one in sources])
    return [_secret(driver, one, taken) for one in sources]


def _secret(driver: Any, one: Confidential, taken: set[str]) -> Secret:
    names = [name for name in one.names if not _only_describes(name, one.description)]
    surnames = {surname for name in names if (surname := _surname(name))}
    alone = [each for each in sorted(surnames) if each.casefold() not in taken and not _is_common(driver, each)]
    label = source_label(one.number)
    stand_in = one.description.strip() if names else next(iter(one.names), "")
    told = {name.casefold() for name in (*names, *alone)}
    if not stand_in or any(name in stand_in.casefold() for name in told):
        stand_in = f"Source {label}"
    return Secret(one.id, label, stand_in, tuple(dict.fromkeys((*names, *alone))))


def _only_describes(name: str, description: str) -> bool:
    """Whether a name is the source's own description, or reads like one: "a US official", "they"."""
    if described(name)[0].casefold() == described(description)[0].casefold():
        return True
    mention = _mention(name)
    return mention is not None and mention.kind is SourceKind.ANONYMOUS_PERSON


def _mention(name: str) -> Any:
    tokens = [token for sentence in cut_text(name).sentences for token in sentence.tokens]
    return name_source(tokens, 0, len(tokens)) if tokens else None


def _surname(name: str) -> str:
    """The last word of a person's name, of two words at least."""
    words = re.findall(r"[^\W\d_][^\W\d_'’-]*", name)
    mention = _mention(name)
    if mention is not None and mention.kind is not SourceKind.NAMED_PERSON:
        return ""
    return words[-1] if len(words) > 1 and len(words[-1]) >= _SHORTEST and words[-1][0].isupper() else ""


def _words_of_others(driver: Any, ids: list[int]) -> set[str]:
    rows = driver.execute(_NAMES_OF_OTHERS, (str(ids),))
    return {word.casefold() for (name,) in rows for word in _words(name)}


def _words(name: str) -> Iterator[str]:
    return (found[0] for found in re.finditer(r"[^\W\d_]+", name))


def _is_common(driver: Any, word: str) -> bool:
    """Whether the articles write it small: then it is a word of the language, such as "may"."""
    pattern = f"*[^a-z]{word.lower()}[^a-z]*"
    return driver.execute("SELECT 1 FROM text WHERE body GLOB ? LIMIT 1", (pattern,)).fetchone() is not None
