"""Stories: wire copies kept together as they come in, and put right by the analyst, whose word stands."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.orm import Session

from db.articles import Article, Fingerprint, Story
from db.bulk import insert_rows
from db.drivers import driver_behind
from db.errors import WorkbenchError
from db.identity import new_id, now
from db.project import Project
from db.rows import among, table_of
from workbench.agencies import HEAD, TAIL, agency_of
from workbench.analysts import present_analyst
from workbench.articles import article
from workbench.copies import Runs, Sketched, copied_from
from workbench.figures.phrases import counted
from workbench.progress import SILENT, Progress
from workbench.shingles import Numbers, runs, sketch
from workbench.texts import StoredText

_AT_ONCE = 200  # texts between two reports
_REMEMBERED = 20_000  # texts whose runs are at hand while copies are proved: 50 MB

# A driver's rows: mapped ones of 100,000 articles take five times as long. An article that an analyst has taken out of
# every story is no candidate; older versions are, since a copy of the first is a copy.
_KNOWN = """
SELECT a.id, v.text_id, f.signature, a.agency, a.published_earliest
FROM article a JOIN article_version v ON v.article_id = a.id LEFT JOIN fingerprint f ON f.id = v.text_id
WHERE a.story_id IS NOT NULL OR a.story_by IS NULL
"""
_UNSKETCHED = "SELECT DISTINCT text_id FROM article_version WHERE text_id NOT IN (SELECT id FROM fingerprint)"
_LONE = """
SELECT a.id, v.text_id, a.published_earliest, a.agency, a.byline, a.dateline,
  substr(t.body, 1, ?), substr(t.body, -?)
FROM article a JOIN article_version v ON v.article_id = a.id JOIN text t ON t.id = v.text_id
WHERE a.story_id IS NULL AND a.story_by IS NULL AND t.body <> ''
  AND v.number = (SELECT max(number) FROM article_version WHERE article_id = a.id)
ORDER BY a.published_earliest, a.id
"""
_BODY = "SELECT body FROM text WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A text on its way in, or one that is in no story yet, with what is known of whoever carries it."""

    text_id: int
    agency: str | None
    day: date | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Where newcomers belong.

    ``firsts`` has for each the article that its story begins with: the id of one that is here, the place of a newcomer
    as a negative number from -1 on, or None for a story of its own. ``sketches`` are to be kept, by text.
    """

    firsts: list[int | None]
    sketches: dict[int, bytes]


def plan(
    project: Project,
    newcomers: Sequence[Newcomer],
    bodies: Mapping[int, str],
    besides: Collection[int] = (),
    progress: Progress = SILENT,
) -> Plan:
    """Find out what the newcomers are copies of, among all articles but these. Nothing is written.

    `bodies` has those texts that are not stored yet. Texts that were never sketched before are sketched now.
    """
    with project.read() as session:
        return _planned(session, newcomers, bodies, besides, progress)


def _planned(
    session: Session,
    newcomers: Sequence[Newcomer],
    bodies: Mapping[int, str],
    besides: Collection[int],
    progress: Progress,
) -> Plan:
    driver: Any = driver_behind(session)
    read = _reader(driver, bodies)
    sketches = _sketch_the_rest(driver, read, bodies, progress)
    known = [one for one in _known(driver, sketches) if one.key not in besides]
    kept = _kept(driver, {one.text_id for one in newcomers} - sketches.keys())
    new = [
        Sketched(-place, one.text_id, sketches.get(one.text_id) or kept.get(one.text_id, b""), one.agency, one.day)
        for place, one in enumerate(newcomers, start=1)
    ]
    return Plan(_firsts(copied_from(known, new, read)), sketches)


def place_version(session: Session, article_id: int, text: StoredText) -> None:
    """Put an article whose text is new into its story, unless it is in one or an analyst has taken it out of all."""
    placed = article(session, article_id)
    placed.agency = placed.agency or agency_of(placed.byline, placed.dateline, text.body)
    session.flush()
    newcomers = [Newcomer(text.id, placed.agency, placed.published_earliest)]
    planned = _planned(session, newcomers, {text.id: text.body}, {article_id}, SILENT)
    keep_sketches(session, planned)
    if placed.story_id is None and placed.story_by is None and planned.firsts[0] is not None:
        placed.story_id = allot(session, planned.firsts)[0]
        session.flush()


def _sketch_the_rest(driver: Any, read: Runs, bodies: Mapping[int, str], progress: Progress) -> dict[int, bytes]:
    missing = {text_id for (text_id,) in driver.execute(_UNSKETCHED)}
    missing |= bodies.keys() - _kept(driver, bodies.keys()).keys()
    sketches = {}
    for done, text_id in enumerate(missing):
        if done % _AT_ONCE == 0:
            progress.report(done, len(missing), "Comparing")
        sketches[text_id] = sketch(read(text_id))
    return sketches


def _kept(driver: Any, text_ids: Collection[int]) -> dict[int, bytes]:
    asked = "SELECT id, signature FROM fingerprint WHERE id IN (SELECT value FROM json_each(?))"
    return dict(driver.execute(asked, (json.dumps(list(text_ids)),)).fetchall())


def _known(driver: Any, sketches: Mapping[int, bytes]) -> list[Sketched]:
    return [
        Sketched(key, text_id, sketches.get(text_id, b"") if kept is None else kept, agency, _day(day))
        for key, text_id, kept, agency, day in driver.execute(_KNOWN)
    ]


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _reader(driver: Any, bodies: Mapping[int, str]) -> Runs:
    @lru_cache(maxsize=_REMEMBERED)
    def read(text_id: int) -> Numbers:
        body = bodies.get(text_id) or driver.execute(_BODY, (text_id,)).fetchone()[0]
        return runs(body)

    return read


def _firsts(copies: Sequence[Sketched | None]) -> list[int | None]:
    """What each story begins with: a copy of a newcomer is a copy of what that is a copy of."""
    firsts: list[int | None] = []
    for copied in copies:
        before = firsts[-copied.key - 1] if copied is not None and copied.key < 0 else None
        firsts.append(before if before is not None or copied is None else copied.key)
    return firsts


def keep_sketches(session: Session, planned: Plan) -> None:
    """Keep what texts were found by; nobody's edit, so that undoing an import leaves it."""
    kept = set(session.scalars(select(Fingerprint.id).where(among(Fingerprint.id, planned.sketches))))
    rows = [{"id": text_id, "signature": each} for text_id, each in sorted(planned.sketches.items())]
    insert_rows(session, Fingerprint, [row for row in rows if row["id"] not in kept])


def allot(session: Session, firsts: Sequence[int | None]) -> list[int | None]:
    """The story of each newcomer, None for one of its own; a story is made where two articles need one.

    An article that is here and begins a story is put into it.
    """
    here = {first for first in firsts if first is not None and first > 0}
    stories: dict[int, int] = _stories_of(session, here)
    made = {first: new_id() for first in firsts if first is not None and first not in stories}
    if made:
        session.execute(insert(table_of(Story)), [{"id": each, "made_at": now()} for each in made.values()])
    _put(session, {first: story for first, story in made.items() if first > 0})
    stories |= made
    begun = (stories.get(-place) for place in range(1, len(firsts) + 1))
    return [story if first is None else stories[first] for first, story in zip(firsts, begun, strict=True)]


def articles_of_story(session: Session, article_id: int) -> int:
    """How many articles carry the story of this one, itself counted; 1 for one of its own."""
    mine = session.scalar(select(Article.story_id).where(Article.id == article_id))
    return story_sizes(session, [mine]).get(mine, 1)


def story_sizes(session: Session, stories: Collection[int | None]) -> dict[int | None, int]:
    """How many articles each of these stories has."""
    some = {story for story in stories if story is not None}
    sizes = select(Article.story_id, func.count()).where(among(Article.story_id, some)).group_by(Article.story_id)
    return dict(session.execute(sizes).all()) if some else {}


def _stories_of(session: Session, article_ids: Collection[int]) -> dict[int, int]:
    found = session.execute(select(Article.id, Article.story_id).where(among(Article.id, article_ids)))
    return {article_id: story for article_id, story in found if story is not None}


def _put(session: Session, stories: dict[int, int]) -> None:
    if stories:
        articles = table_of(Article)
        rows = [{"one": article_id, "story": story} for article_id, story in stories.items()]
        placed = update(articles).where(articles.c.id == bindparam("one")).values(story_id=bindparam("story"))
        session.connection().execute(placed, rows)


def not_a_copy(session: Session, article_id: int) -> None:
    """An analyst says that an article is no copy: it leaves its story and is never put into one by likeness again."""
    left = article(session, article_id)
    story = left.story_id
    left.story_id, left.story_by = None, _analyst(session)
    session.flush()
    if story is not None:
        _dissolve(session, story)


def same_story(session: Session, article_id: int, other_id: int) -> int:
    """An analyst says that two articles are one story, with all that are copies of either. Returns the story's id."""
    if article_id == other_id:
        raise WorkbenchError("An article is its own story already. Choose another.")
    one, other = article(session, article_id), article(session, other_id)
    kept = other.story_id or one.story_id
    if kept is None:
        kept = new_id()
        session.execute(insert(table_of(Story)), [{"id": kept, "made_at": now()}])
    by = _analyst(session)
    left = {each.story_id for each in (one, other) if each.story_id not in (None, kept)}
    moved = session.scalars(select(Article).where(Article.story_id.in_(left))).all()
    for each in {one, other, *moved}:
        if each.story_id != kept or each in (one, other):
            each.story_id, each.story_by = kept, by
    session.flush()
    for story in left:
        if story is not None:
            _dissolve(session, story)
    return kept


def _analyst(session: Session) -> int:
    by = present_analyst(session)
    if by is None:
        raise WorkbenchError("Say your name first (Tools, Your name): which copies are one story is signed.")
    return by


def _dissolve(session: Session, story_id: int) -> None:
    """A story of one article is none."""
    left = session.scalars(select(Article).where(Article.story_id == story_id)).all()
    if len(left) > 1:
        return
    for each in left:
        each.story_id = each.story_by = None
    session.flush()
    story = session.get(Story, story_id)
    if story is not None:
        session.delete(story)
        session.flush()


def find_everywhere(project: Project, progress: Progress = SILENT) -> str:
    """Look for copies among all articles that are in no story and were not taken out of one; says what was found."""
    with project.read() as session:
        driver: Any = driver_behind(session)
        lone = driver.execute(_LONE, (HEAD, TAIL)).fetchall()
    agencies = {
        key: known or agency_of(byline, line, head + "\n" + tail) for key, _, _, known, byline, line, head, tail in lone
    }
    newcomers = [Newcomer(text_id, agencies[key], _day(day)) for key, text_id, day, *_ in lone]
    ids = [row[0] for row in lone]
    planned = plan(project, newcomers, {}, frozenset(ids), progress)
    firsts = [first if first is None or first > 0 else ids[-first - 1] for first in planned.firsts]
    with project.edit("Find wire copies") as session:
        _name_agencies(session, {row[0]: agencies[row[0]] for row in lone if row[3] is None})
        stories = allot(session, firsts)
        copies = {one: story for one, story, first in zip(ids, stories, firsts, strict=True) if story and first}
        _put(session, copies)
        if copies:
            keep_sketches(session, planned)
    return (
        f"{counted(len(copies), 'copy', 'copies')} of {counted(len(set(stories) - {None}), 'story', 'stories')} found."
    )


def _name_agencies(session: Session, found: Mapping[int, str | None]) -> None:
    articles = table_of(Article)
    rows = [{"one": article_id, "named": agency} for article_id, agency in found.items() if agency]
    if rows:
        named = update(articles).where(articles.c.id == bindparam("one")).values(agency=bindparam("named"))
        session.connection().execute(named, rows)
