"""What is marked in the texts of a REFI-QDA file, put on the articles: codes, tags, claims, notes and relations."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.bulk import insert_rows
from db.codes import Code, Coding
from db.identity import new_id, now
from db.rows import among
from db.spans import Span
from db.values import SpanKind
from workbench.analysts import analyst_named
from workbench.codes.editing import add_code, code_at, explain_code, twin_of
from workbench.exchange.refi.cases import Claims
from workbench.exchange.refi.found import FoundCode, FoundProject, Selection
from workbench.exchange.refi.naming import KIND_OF, TAGS
from workbench.exchange.refi.placing import Ready
from workbench.exchange.refi.remarks import put_notes
from workbench.exchange.refi.tag import Tag
from workbench.figures.phrases import counted
from workbench.progress import Progress
from workbench.spans import CONTEXT

RULE = "REFI-QDA"
UNCODED = "Without a code"
"""The code of passages that were marked and carry none."""


class Marks:
    """Everything of a file but its texts. ``counts`` is what came in, by its noun; `told` gets what did not."""

    def __init__(self, found: FoundProject, told: list[str], progress: Progress) -> None:
        self._found, self._told, self._progress = found, told, progress
        self._unknown = self._joined = 0
        self.counts: dict[str, int] = {}

    def put(self, session: Session, ready: Sequence[Ready], where: Sequence[tuple[int, int]]) -> None:
        """Put it on the articles and versions `where` the texts are."""
        found = self._found
        users = {guid: analyst_named(session, name) for guid, name in found.users.items() if name}
        before = _code_count(session)
        codes = _put_codes(session, found.codes)
        self._joined = len(codes) - len(set(codes.values()))
        tags = list(self._tags(session, ready, where, codes))
        by_guid = {guid: tag for guid, tag in tags if guid}
        claims = Claims(session, found, users)
        claims.put(by_guid)
        new = [tag for _, tag in tags if tag.is_new]
        self._progress.report(0, 0, "Writing the tags")
        insert_rows(session, Span, [_span_row(tag, users) for tag in new])
        codings = [row for _, tag in tags for row in _coding_rows(tag, users)]
        insert_rows(session, Coding, codings)
        notes = put_notes(session, found, ready, where, by_guid, codes, users)
        relations = claims.relate(by_guid)
        self.counts = {
            "code": _code_count(session) - before,
            "tag": sum(tag.kind is not SpanKind.CODE for tag in new),
            "coding": len(codings),
            "claim": claims.count,
            "note": notes,
            "relation": relations,
        }
        self._told += [*self._left_out(ready), *claims.left_out()]

    def _tags(
        self, session: Session, ready: Sequence[Ready], where: Sequence[tuple[int, int]], codes: Mapping[str, int]
    ) -> Iterator[tuple[str, Tag]]:
        """Each selection with its tag; a code on a whole text is one on all its words."""
        here = _Here(session, {version_id for _, version_id in where})
        uncoded: int | None = None
        for done, (one, (article_id, version_id)) in enumerate(zip(ready, where, strict=True)):
            if done % 100 == 0:
                self._progress.report(done, len(ready), "Placing the tags")
            body = one.article.text.body
            whole = [Selection("", 0, len(body), "", "", each.user, each.at, [each]) for each in one.source.codings]
            for selection, start, end in (*one.ends, *((each, 0, len(body)) for each in whole)):
                kind = next((KIND_OF[each.code] for each in selection.codings if each.code in KIND_OF), SpanKind.CODE)
                own = [(codes[each.code], each.user, each.at) for each in selection.codings if each.code in codes]
                self._unknown += sum(each.code not in codes and each.code not in KIND_OF for each in selection.codings)
                if kind is SpanKind.CODE and not own:
                    uncoded = uncoded or code_at(session, [UNCODED]).id
                    own = [(uncoded, selection.user, selection.at)]
                there = here.span(version_id, kind, start, end)
                fresh = [each for each in own if here.take(version_id, start, end, each[0])]
                is_new = there is None or (kind is SpanKind.CODE and bool(fresh))
                tag = Tag(
                    *(new_id() if is_new else there or 0, kind, article_id, version_id, start, end),
                    *(selection.user, selection.at, is_new),
                    codes=fresh,
                    body=body,
                )
                yield selection.guid, tag

    def _left_out(self, ready: Sequence[Ready]) -> Iterator[str]:
        outside = sum(one.outside for one in ready)
        if outside:
            yield f"Left out: {counted(outside, 'tag that lies', 'tags that lie')} in no words of the text."
        if self._joined:
            joined = counted(self._joined, "code is", "codes are")
            yield f"{joined} one with another of the same name in the same place."
        if self._unknown:
            yield f"Left out: {counted(self._unknown, 'coding')} with a code that the file does not have."


class _Here:
    """What is tagged already in the versions that texts of the file are in."""

    def __init__(self, session: Session, versions: Iterable[int]) -> None:
        here = among(Span.version_id, versions)
        spans = session.execute(select(Span.id, Span.version_id, Span.kind, Span.start, Span.end).where(here)).all()
        codings = select(Span.version_id, Span.start, Span.end, Coding.code_id).join(Coding, Coding.span_id == Span.id)
        self._spans = {(version, kind, start, end): key for key, version, kind, start, end in spans}
        self._coded = {
            (one.version_id, one.start, one.end, one.code_id) for one in session.execute(codings.where(here))
        }

    def span(self, version: int, kind: SpanKind, start: int, end: int) -> int | None:
        return self._spans.get((version, kind, start, end))

    def take(self, version: int, start: int, end: int, code: int) -> bool:
        """Whether these words do not carry the code yet; from now on they do."""
        key = (version, start, end, code)
        is_new = key not in self._coded
        self._coded.add(key)
        return is_new


def _put_codes(session: Session, found: Sequence[FoundCode]) -> dict[str, int]:
    """The codes by GUID. One that is here keeps its colour and meaning."""
    ids: dict[str, int] = {}
    own = {TAGS, *KIND_OF}
    for one in found:
        if one.guid in own:
            continue
        parent_id = code_at(session, one.path[:-1]).id if len(one.path) > 1 else None
        code = twin_of(session, one.path[-1], parent_id)
        if code is None:
            code = add_code(session, one.path[-1], parent_id, colour=one.colour)
            if one.meaning:
                explain_code(session, code.id, one.meaning)
        ids[one.guid] = code.id
    ids.pop("", None)
    return ids


def _code_count(session: Session) -> int:
    return session.scalar(select(func.count(Code.id))) or 0


def _span_row(tag: Tag, users: Mapping[str, int]) -> dict[str, Any]:
    body = tag.body
    return {
        "id": tag.id,
        "version_id": tag.version_id,
        "kind": tag.kind.value,
        "start": tag.start,
        "end": tag.end,
        "quote": body[tag.start : tag.end],
        "prefix": body[max(0, tag.start - CONTEXT) : tag.start],
        "suffix": body[tag.end : tag.end + CONTEXT],
        "claim_id": tag.claim_id,
        **{name: tag.named.get(name) for name in ("source_id", "place_id", "force_id", "edtf")},
        "rule": RULE,
        "made_by": users.get(tag.user),
        "made_at": tag.at or now(),
    }


def _coding_rows(tag: Tag, users: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    for code_id, user, at in tag.codes:
        yield {
            "id": new_id(),
            "span_id": tag.id,
            "code_id": code_id,
            "made_by": users.get(user) or users.get(tag.user),
            "made_at": at or tag.at or now(),
        }
