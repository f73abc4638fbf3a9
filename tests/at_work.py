"""Edits that analysts make at random: each of some kind, one after the other, now and then one undone."""

import random
from contextlib import suppress

from sqlalchemy import delete, func, select, text, update

from db.articles import Article, ArticleVersion, Text
from db.assessments import Assessment, AssessmentClaim
from db.claims import Attribution, Claim
from db.codes import Code, Coding
from db.errors import WorkbenchError
from db.events import Event
from db.forces import Force, ForceName
from db.grades import Grade
from db.hypotheses import ConsistencyMark, Hypothesis, Question
from db.notes import Note, NoteLink
from db.origins import Origin
from db.places import Place, PlaceName
from db.project import Project
from db.relations import ClaimRelation
from db.reports import Report, ReportPart
from db.scales import ScaleCode
from db.sources import Source
from db.spans import Span
from db.suggestions import Suggestion
from db.values import (
    Bound,
    ClaimRole,
    Consistency,
    GradeAxis,
    OriginKind,
    PartKind,
    Quantity,
    RelationKind,
    SourceKind,
    SpanKind,
)
from workbench.analysts import present_analyst
from workbench.merging import decide, open_conflicts
from workbench.reports.numbers import NumberKind, NumberOf, NumberReading, add_number
from workbench.reports.outline import PartRow, add_part, add_report, move_part
from workbench.spans import CONTEXT
from workbench.texts import prepare_text


def _any(session, chance: random.Random, table, *where):
    ids = session.scalars(select(table.id).where(*where).order_by(table.id)).all()
    return chance.choice(ids) if ids else None


def _number(session, table) -> int:
    return (session.scalar(select(func.max(table.number))) or 0) + 1


def add_article(session, chance):
    stored = prepare_text(f"About {chance.randint(1, 6)},500 troops are there, an official said.")
    if session.get(Text, stored.id) is None:
        session.add(Text(id=stored.id, sha256=stored.sha256, body=stored.body))
    article = Article(title=f"Article {chance.randint(1, 99)}", added_by=present_analyst(session))
    session.add(article)
    session.flush()
    version = ArticleVersion(article_id=article.id, number=1, text_id=stored.id)
    session.add(version)
    session.flush()
    claim = Claim(number=_number(session, Claim), article_id=article.id)
    claim.quantity = Quantity("about", Bound.ABOUT, best=chance.randint(1, 9) * 500 + 1 / 7)
    session.add(claim)
    session.flush()
    session.add(Attribution(claim_id=claim.id, source_id=_any(session, chance, Source)))
    position = {"start": 0, "end": 5, "quote": stored.body[:5], "suffix": stored.body[5 : 5 + CONTEXT]}
    session.add(Span(version_id=version.id, kind=SpanKind.CLAIM, claim_id=claim.id, **position))
    first = Suggestion(version_id=version.id, kind="quantity", start=0, end=5, rule="r", offer={"n": [1, None]})
    session.add(first)
    session.flush()
    session.add(Suggestion(version_id=version.id, kind="date", start=6, end=7, rule="r", offer={}, part_of_id=first.id))


def add_version(session, chance):
    article = _any(session, chance, Article)
    text_id = _any(session, chance, Text)
    if article and text_id:
        newest = select(func.max(ArticleVersion.number)).where(ArticleVersion.article_id == article)
        session.add(ArticleVersion(article_id=article, number=(session.scalar(newest) or 0) + 1, text_id=text_id))


def delete_article(session, chance):
    session.execute(delete(Article).where(Article.id == _any(session, chance, Article)))


def rename_article(session, chance):
    session.execute(
        update(Article).where(Article.id == _any(session, chance, Article)).values(title=f"T{chance.random()}")
    )


def change_quantity(session, chance):
    low = chance.randint(1, 9) * 100
    session.execute(
        update(Claim)
        .where(Claim.id == _any(session, chance, Claim))
        .values(low=low, best=None, high=low + chance.randint(0, 200))
    )


def base_on_another(session, chance):
    one, other = _any(session, chance, Claim), _any(session, chance, Claim)
    if one != other and not _leads_to(session, Claim, Claim.base_claim_id, other, one):
        session.execute(update(Claim).where(Claim.id == one).values(base_claim_id=other))


def add_source(session, chance):
    source = Source(
        number=_number(session, Source), name=f"Official {chance.randint(1, 9)}", kind=SourceKind.ORGANISATION
    )
    session.add(source)
    session.flush()
    session.add(Grade(source_id=source.id, code=chance.choice("ABC"), graded_by=present_analyst(session)))


def act_for(session, chance):
    one, other = _any(session, chance, Source), _any(session, chance, Source)
    if one and one != other and not _leads_to(session, Source, Source.acts_for_id, other, one):
        session.execute(update(Source).where(Source.id == one).values(acts_for_id=other))


def _leads_to(session, table, above, start, goal) -> bool:
    while start is not None:
        if start == goal:
            return True
        start = session.scalar(select(above).where(table.id == start))
    return False


def delete_source(session, chance):
    """A source that nothing refers to but what goes with it."""
    used = (
        select(Attribution.source_id)
        .where(Attribution.source_id.is_not(None))
        .union(select(Source.acts_for_id).where(Source.acts_for_id.is_not(None)))
    )
    session.execute(delete(Source).where(Source.id == _any(session, chance, Source, Source.id.not_in(used))))


def add_origin(session, chance):
    origin = Origin(number=_number(session, Origin), label="Briefing", kind=OriginKind.BRIEFING)
    session.add(origin)
    session.flush()
    session.execute(
        update(Attribution).where(Attribution.id == _any(session, chance, Attribution)).values(origin_id=origin.id)
    )


def add_place(session, chance):
    place = Place(name=f"Place {chance.randint(1, 9)}", parent_id=_any(session, chance, Place))
    session.add(place)
    session.flush()
    spell_place(session, chance)


def spell_place(session, chance):
    place, name = _any(session, chance, Place), f"Spelling {chance.randint(1, 3)}"
    if place and not session.scalar(select(PlaceName.id).where(PlaceName.place_id == place, PlaceName.name == name)):
        session.add(PlaceName(place_id=place, name=name))


def respell_place(session, chance):
    spelling, name = _any(session, chance, PlaceName), f"Spelling {chance.randint(1, 3)}"
    found = session.get(PlaceName, spelling or 0)
    if found and not session.scalar(
        select(PlaceName.id).where(PlaceName.place_id == found.place_id, PlaceName.name == name)
    ):
        found.name = name


def drop_spelling(session, chance):
    session.execute(delete(PlaceName).where(PlaceName.id == _any(session, chance, PlaceName)))


def move_place(session, chance):
    one, other = _any(session, chance, Place), _any(session, chance, Place)
    if one and one != other and not _leads_to(session, Place, Place.parent_id, other, one):
        session.execute(update(Place).where(Place.id == one).values(parent_id=other))


def delete_place(session, chance):
    used = (
        select(Place.parent_id)
        .where(Place.parent_id.is_not(None))
        .union(select(Claim.place_id).where(Claim.place_id.is_not(None)))
    )
    session.execute(delete(Place).where(Place.id == _any(session, chance, Place, Place.id.not_in(used))))


def put_claim_in_place(session, chance):
    session.execute(
        update(Claim).where(Claim.id == _any(session, chance, Claim)).values(place_id=_any(session, chance, Place))
    )


def add_force(session, chance):
    force = Force(name="Force")
    session.add(force)
    session.flush()
    session.add(ForceName(force_id=force.id, name="F"))


def add_code(session, chance):
    session.add(Code(name=f"Code {chance.randint(1, 9)}", parent_id=_any(session, chance, Code)))


def put_code(session, chance):
    span, code = _any(session, chance, Span), _any(session, chance, Code)
    there = select(Coding.id).where(Coding.span_id == span, Coding.code_id == code)
    if span and code and not session.scalar(there):
        session.add(Coding(span_id=span, code_id=code))


def take_code(session, chance):
    session.execute(delete(Coding).where(Coding.id == _any(session, chance, Coding)))


def relate(session, chance):
    one, other = _any(session, chance, Claim), _any(session, chance, Claim)
    kind = chance.choice(list(RelationKind)[:2])
    there = select(ClaimRelation.id).where(
        ClaimRelation.claim_id == one, ClaimRelation.other_id == other, ClaimRelation.kind == kind
    )
    if one and one != other and not session.scalar(there):
        session.add(ClaimRelation(claim_id=one, other_id=other, kind=kind, reason=f"r{chance.randint(1, 9)}"))


def write_note(session, chance):
    claim = _any(session, chance, Claim)
    if claim:
        session.add(Note(body=f"Note {chance.random()}", claim_id=claim))


def link_note(session, chance):
    note, source = _any(session, chance, Note), _any(session, chance, Source)
    there = select(NoteLink.id).where(NoteLink.note_id == note, NoteLink.source_id == source)
    if note and source and not session.scalar(there):
        session.add(NoteLink(note_id=note, source_id=source))


def unlink_note(session, chance):
    session.execute(delete(NoteLink).where(NoteLink.id == _any(session, chance, NoteLink)))


def rewrite_note(session, chance):
    session.execute(update(Note).where(Note.id == _any(session, chance, Note)).values(body=f"N{chance.random()}"))


def ask(session, chance):
    question = Question(words="Which?")
    session.add(question)
    session.flush()
    session.add(Hypothesis(question_id=question.id, words="This"))


def mark_claim(session, chance):
    hypothesis, claim = _any(session, chance, Hypothesis), _any(session, chance, Claim)
    there = select(ConsistencyMark.id).where(
        ConsistencyMark.hypothesis_id == hypothesis, ConsistencyMark.claim_id == claim
    )
    found = session.scalar(there)
    mark = chance.choice(list(Consistency))
    if found:
        session.execute(update(ConsistencyMark).where(ConsistencyMark.id == found).values(mark=mark))
    elif hypothesis and claim:
        session.add(ConsistencyMark(hypothesis_id=hypothesis, claim_id=claim, mark=mark))


def assess(session, chance):
    made = Assessment(number=_number(session, Assessment), low=1.0, high=2.0)
    session.add(made)
    session.flush()
    claim = _any(session, chance, Claim)
    if claim:
        session.add(AssessmentClaim(assessment_id=made.id, claim_id=claim, role=ClaimRole.BASIS))


def scale(session, chance):
    code = chance.choice("XY")
    if not session.scalar(select(ScaleCode.id).where(ScaleCode.code == code)):
        session.add(
            ScaleCode(scheme="house", axis=GradeAxis.SOURCE, code=code, meaning=f"m{chance.randint(1, 9)}", position=0)
        )


def begin_report(session, chance):
    parts = [PartRow(0, PartKind.HEADING_1, "Levels"), PartRow(0, PartKind.PARAGRAPH, f"Text {chance.random()}")]
    report = add_report(session, f"Report {chance.randint(1, 99)}", parts)
    add_number(session, report, NumberOf(NumberKind.COUNT), NumberReading("7", "count of claims", {"claims": {}}))


def write_part(session, chance):
    session.execute(
        update(ReportPart).where(ReportPart.id == _any(session, chance, ReportPart)).values(text=f"W{chance.random()}")
    )


def add_to_report(session, chance):
    report, part = _any(session, chance, Report), _any(session, chance, ReportPart)
    if report:
        add_part(session, report, PartRow(0, PartKind.PARAGRAPH, f"New {chance.random()}"), after=part)


def move_in_report(session, chance):
    part = _any(session, chance, ReportPart)
    if part:
        move_part(session, part, chance.choice((-1, 1)))


def drop_report(session, chance):
    session.execute(delete(Report).where(Report.id == _any(session, chance, Report)))


def drop_part(session, chance):
    session.execute(delete(ReportPart).where(ReportPart.id == _any(session, chance, ReportPart)))


def name_project(session, chance):
    session.execute(text("UPDATE project SET name = :name"), {"name": f"P{chance.randint(1, 99)}"})


def decide_one(session, chance):
    found = open_conflicts(session)
    if found:
        conflict = chance.choice(found)
        decide(session, conflict, chance.choice(conflict.sides))


EDITS = (
    *(add_article, add_version, delete_article, rename_article, change_quantity, base_on_another, put_claim_in_place),
    *(add_source, act_for, delete_source, add_origin),
    *(add_place, spell_place, respell_place, drop_spelling, move_place, delete_place, add_force),
    *(
        add_code,
        put_code,
        take_code,
        relate,
        write_note,
        rewrite_note,
        link_note,
        unlink_note,
        ask,
        mark_claim,
        assess,
        scale,
        begin_report,
        write_part,
        add_to_report,
        move_in_report,
        drop_report,
        drop_part,
        name_project,
    ),
    *(decide_one,) * 4,
)


def work(project: Project, chance: random.Random, steps: int) -> None:
    """Edits at random, now and then one undone or done again."""
    for _ in range(steps):
        turn = chance.random()
        with suppress(WorkbenchError):  # what has changed since is not undone
            if turn < 0.08 and project.undo_label:
                project.undo()
            elif turn < 0.12 and project.redo_label:
                project.redo()
            else:
                with project.edit("Step") as session:
                    session.add(Event(label="An edit that changes nothing would be refused"))
                    chance.choice(EDITS)(session, chance)
                    if turn > 0.7:
                        chance.choice(EDITS)(session, chance)
