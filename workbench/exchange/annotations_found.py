"""W3C Web Annotations read out of JSON-LD: what each is about, which words, which tags and remarks."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.errors import WorkbenchError
from db.values import SpanKind
from workbench.codes.paths import path_names
from workbench.exchange.anchoring import Quote
from workbench.exchange.guids import guid, normal
from workbench.exchange.refi.codes import named
from workbench.exchange.refi.container import MARKED
from workbench.exchange.refi.found import FoundCode, FoundCoding
from workbench.exchange.refi.naming import KIND_OF, TAG_CODES
from workbench.exchange.refi.reading import moment
from workbench.incoming.item import bytes_of, shown

_LARGEST = 100_000_000  # bytes
_WITHIN = ("first", "items", "@graph", "annotations", "rows")
_TAGGING = frozenset({"tagging", "classifying", "identifying"})
_CLAIM = TAG_CODES[SpanKind.CLAIM]


@dataclass(frozen=True, slots=True)
class Annotation:
    """``sources`` are the addresses and URNs of what it is about; ``codings`` refer to `codes` by their GUIDs."""

    sources: tuple[str, ...]
    quote: Quote
    codes: Sequence[FoundCode]
    codings: Sequence[FoundCoding]
    comment: str
    creator: str
    created: str


def read_annotations(path: Path) -> list[Annotation]:
    """Every annotation in a file. Raises `WorkbenchError`, one sentence, for what holds none or too many."""
    name = shown(path.name)
    try:
        content = json.loads(bytes_of(path, _LARGEST, "a file of annotations").decode("utf-8-sig"))
        found = [_annotation(one) for one in list(_annotations(content, name))]
    except RecursionError:
        raise WorkbenchError(f"{name} was left out: it is nested deeper than any annotation.") from None
    except (ValueError, TypeError, AttributeError):
        raise WorkbenchError(f"{name} is damaged or no JSON-LD. Export it anew.") from None
    if not found:
        raise WorkbenchError(f"{name} has no annotations in it. Choose a file of W3C Web Annotations.")
    return found


def _annotations(content: Any, name: str) -> Iterator[Mapping[str, Any]]:
    waiting, count = [content], 0
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += reversed(one)
        elif isinstance(one, dict) and "Annotation" in _list(one.get("type", one.get("@type"))):
            count += 1
            if count > MARKED:
                raise WorkbenchError(f"{name} has more than {MARKED:,} annotations, too many at once. Split it.")
            yield one
        elif isinstance(one, dict):
            waiting += [one[key] for key in reversed(_WITHIN) if key in one]


def _annotation(one: Mapping[str, Any]) -> Annotation:
    target = next((each for each in _list(one.get("target")) if isinstance(each, dict | str)), "")
    by, at = _name(one.get("creator")), moment(_word(one.get("created")))
    user = guid("name", by) if by else ""
    codes, codings, comments = [], [], []
    for body in _bodies(one):
        purpose = _word(body.get("purpose")) or _word(one.get("motivation"))
        words = _word(body.get("value")).strip()
        if purpose.rpartition(":")[2] in _TAGGING and words:
            code = _code(body, words)
            codes.append(code)
            codings.append(FoundCoding(code.guid, user, at))
        elif words:
            comments.append((purpose, words))
    is_claim = any(each.code == _CLAIM for each in codings)
    said = [words for purpose, words in comments if not (is_claim and purpose == "describing")]
    return Annotation(_sources(target), _quote(target), codes, codings, "\n\n".join(said), by, at)


def _bodies(one: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for body in (*_list(one.get("body")), *_list(one.get("bodyValue"))):
        if isinstance(body, dict):
            yield body
        elif isinstance(body, str) and "bodyValue" in one:
            yield {"value": body}


def _code(body: Mapping[str, Any], words: str) -> FoundCode:
    """The code by its name; a tag of Muster by the URN it was given."""
    own = normal(_word(body.get("id")).removeprefix("urn:uuid:"))
    names = [named(name) for name in path_names(words) or (words,)]
    path = tuple(name for name, _ in names)
    return FoundCode(own if own in KIND_OF else guid("path", "\n".join(path)), path, None, names[-1][1] or None)


def _sources(target: Any) -> tuple[str, ...]:
    if isinstance(target, str):
        return (target.partition("#")[0],)
    source = target.get("source", target)
    if isinstance(source, str):
        return (source,)
    source = source if isinstance(source, dict) else {}
    named = (source.get("id"), source.get("@id"), *_list(source.get("via")), *_list(source.get("canonical")))
    return tuple(each for each in named if isinstance(each, str))


def _quote(target: Any) -> Quote:
    said: dict[str, Any] = {}
    waiting = _list(target.get("selector")) if isinstance(target, dict) else []
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, dict):
            said |= {key: value for key, value in one.items() if key not in said}
            waiting += _list(one.get("refinedBy"))
    words = {key: _word(said.get(key)) for key in ("exact", "prefix", "suffix")}
    return Quote(**words, start=_whole(said.get("start")), end=_whole(said.get("end")))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _word(value: Any) -> str:
    """A string, the first of several, or nothing."""
    first = next(iter(_list(value)), "")
    return first if isinstance(first, str) else ""


def _whole(value: Any) -> int:
    return value if type(value) is int and value >= 0 else -1


def _name(creator: Any) -> str:
    first = next(iter(_list(creator)), None)
    named = (first.get("name"), first.get("nickname"), first.get("id")) if isinstance(first, dict) else (first,)
    return " ".join(next((each for each in named if isinstance(each, str) and each.strip()), "").split())[:200]
