"""Texts with words covered: each keeps its length, so that every offset holds, gets its own hash, and is quoted anew.

Without documents only the tagged words of a text are left; a dot stands for every other letter.
"""

import json
import re
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from db.identity import digest
from db.sharing.cells import mark
from db.sharing.veil import Veil

DOT = "·"
_LETTER = re.compile(r"\S")
_QUOTED = ("quote", "prefix", "suffix")
Span = dict[str, Any]


def cover_texts(driver: Any, veil: Veil, *, only_tagged: bool) -> None:
    """Write every text anew whose words are to go, with the versions and tags that it stands behind."""
    tagged = _tagged(driver) if only_tagged else {}
    anew: dict[int, int] = {}
    for (text_id,) in driver.execute("SELECT id FROM text").fetchall():
        (body,) = driver.execute("SELECT body FROM text WHERE id = ?", (text_id,)).fetchone()
        covered = veil.blocked(body)
        if only_tagged:
            covered = _dotted(covered, tagged.get(text_id, []))
        if covered != body:
            new_id, sha256 = digest(covered)
            driver.execute("INSERT OR IGNORE INTO text(id, sha256, body) VALUES (?, ?, ?)", (new_id, sha256, covered))
            anew[text_id] = new_id
    if anew:
        versions = _refer_anew(driver, anew)
        driver.executemany("DELETE FROM text WHERE id = ?", [(old,) for old in anew.keys() - set(anew.values())])
        driver.execute("DELETE FROM fingerprint WHERE id NOT IN (SELECT id FROM text)")
        _quote_anew(driver, versions)


def _tagged(driver: Any) -> dict[int, list[tuple[int, int]]]:
    found = defaultdict(list)
    for text_id, start, end in driver.execute(
        'SELECT v.text_id, s.start, s."end" FROM span s JOIN article_version v ON v.id = s.version_id'
    ):
        found[text_id].append((start, end))
    return found


def _dotted(body: str, tagged: list[tuple[int, int]]) -> str:
    parts: list[str] = []
    at = 0
    for start, end in sorted(tagged):
        if end > at:
            parts += (_LETTER.sub(DOT, body[at:start]), body[max(at, start) : end])
            at = end
    return "".join((*parts, _LETTER.sub(DOT, body[at:])))


def _refer_anew(driver: Any, anew: dict[int, int]) -> dict[int, int]:
    """Let versions, now and in the record, refer to the new texts; returns those versions with their texts."""
    versions = {}
    for version, text_id in driver.execute("SELECT id, text_id FROM article_version").fetchall():
        if text_id in anew:
            versions[version] = anew[text_id]
            driver.execute("UPDATE article_version SET text_id = ? WHERE id = ?", (anew[text_id], version))
            mark(driver, "article_version", version, "text_id")
    changes = "SELECT n, \"row\", fields FROM change WHERE tbl = 'article_version' AND fields IS NOT NULL"
    for n, version, fields in driver.execute(changes).fetchall():
        read = json.loads(fields)
        stored = read.get("text_id")
        if isinstance(stored, list):
            read["text_id"] = [anew.get(each, each) for each in stored]
        elif stored in anew:
            versions[version] = read["text_id"] = anew[stored]
        driver.execute("UPDATE change SET fields = ? WHERE n = ?", (json.dumps(read, ensure_ascii=False), n))
    return versions


def _quote_anew(driver: Any, versions: dict[int, int]) -> None:
    """Every tag on these versions quotes its words as they read now, in the rows and in the record."""
    live = {}
    columns = ("version_id", "start", "end", *_QUOTED)
    names = ", ".join(f'"{name}"' for name in columns)
    for row, *values in driver.execute(f"SELECT id, {names} FROM span").fetchall():
        live[row] = dict(zip(columns, values, strict=True))
    quoting = _quoting(driver, versions)
    _requote_record(driver, dict(live), quoting)
    for row, span in live.items():
        quoted = quoting(span)
        if any(span[name] != quoted[name] for name in _QUOTED):
            driver.execute("UPDATE span SET quote = ?, prefix = ?, suffix = ? WHERE id = ?", (*quoted.values(), row))
            mark(driver, "span", row, "quote")


def _quoting(driver: Any, versions: dict[int, int]) -> Callable[[Span], Span]:
    bodies: dict[int, str] = {}

    def quoted(span: Span) -> Span:
        text_id = versions.get(span["version_id"])
        if text_id is None:
            return {name: span[name] for name in _QUOTED}
        if text_id not in bodies:
            bodies.clear()  # tags lie together by version; one text at a time is held
            bodies[text_id] = driver.execute("SELECT body FROM text WHERE id = ?", (text_id,)).fetchone()[0]
        return requoted(span, bodies[text_id])

    return quoted


def requoted(span: Span, body: str) -> Span:
    """Quote, prefix and suffix of a tag, as long as they were, as the body has them."""
    start, end = span["start"], span["end"]
    before = max(0, start - len(span["prefix"]))
    return {"quote": body[start:end], "prefix": body[before:start], "suffix": body[end : end + len(span["suffix"])]}


def _requote_record(driver: Any, states: dict[int, Span], quoting: Callable[[Span], Span]) -> None:
    """Follow the tags back in time: what a change says is quoted from where the tag stood then."""
    changes = "SELECT n, \"row\", op, fields FROM change WHERE tbl = 'span' AND fields IS NOT NULL ORDER BY n DESC"
    for n, row, op, fields in driver.execute(changes).fetchall():
        read = json.loads(fields)
        if op == "D" and read:  # of a copy without history nothing else is left
            states[row] = dict(read)
            read |= quoting(states[row])
        elif row in states:
            after = states[row]
            before = states[row] = after | {name: pair[0] for name, pair in read.items()}
            then, now = quoting(before), quoting(after)
            read |= {name: [then[name], now[name]] for name in _QUOTED if name in read}
        driver.execute("UPDATE change SET fields = ? WHERE n = ?", (json.dumps(read, ensure_ascii=False), n))
