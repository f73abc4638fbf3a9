"""The sample project, built from resources/sample as an analyst would: imported, tagged, attributed, graded, weighed.

Built twice it is the same file, so that screenshots and tests can rely on it.
"""

import tomllib
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.claims import Attribution, Claim
from db.facts import ProjectFacts
from db.identity import fixed
from db.project import Project
from db.spans import Span
from db.values import (
    Basis,
    Bound,
    ClaimKind,
    ClaimState,
    Consistency,
    Credibility,
    Direction,
    Manner,
    Modality,
    OriginKind,
    Quantity,
    Reliability,
    SourceKind,
    SpanKind,
)
from resources.files import path as resource
from workbench.articles import ArticleText, add_articles, read_article, set_done
from workbench.claims import add_claim, set_force, set_place
from workbench.codes.editing import code_named
from workbench.dates import read_typed_date, read_typed_day
from workbench.events import add_event
from workbench.grades import grade_claim, grade_source
from workbench.hypotheses.marks import give_reason, mark
from workbench.hypotheses.questions import add_hypothesis, ask_question
from workbench.incoming import IncomingArticle
from workbench.origins import add_origin
from workbench.places import place_named
from workbench.sample_report import write_sample_report
from workbench.sources import add_source
from workbench.spans import add_span, put_code
from workbench.suggestions import suggest
from workbench.texts import prepare_text

_MOMENT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
BUILT = _MOMENT.strftime("%Y-%m-%dT%H:%M:%SZ")
"""When every edit of the sample was made; whoever works in it later leaves later edits."""

Entry = dict[str, Any]
Keys = dict[str, int]


def build_sample(path: Path) -> None:
    """Write the sample project to a new file. Raises `WorkbenchError` when something is there already."""
    content = tomllib.loads(resource("sample", "sample.toml").read_text("utf-8"))
    with fixed(_MOMENT), Project.create(path, content["name"], who=content["analyst"]) as project:
        with project.edit("Set up sources, origins, codes and events") as session:
            session.get_one(ProjectFacts, 1).handling = content["handling"]
            sources = _add_sources(session, content["source"])
            origins = _add_origins(session, content["origin"], sources)
            _add_codes_and_events(session, content)
        for entry in content["article"]:
            _add_article(project, entry, sources, origins)
        for entry in content["question"]:
            with project.edit("Weigh hypotheses on the Syria figure") as session:
                _add_question(session, entry)
        with project.edit("Write the report") as session:
            write_sample_report(session)


def _add_sources(session: Session, entries: list[Entry]) -> Keys:
    keys: Keys = {}
    for entry in entries:
        source = add_source(session, entry["name"], SourceKind(entry["kind"]))
        for fact in ("role", "description", "access", "interest", "anonymity"):
            setattr(source, fact, entry.get(fact))
        source.acts_for_id = keys[entry["acts_for"]] if "acts_for" in entry else None
        keys[entry["key"]] = source.id
        if "reliability" in entry:
            grade_source(session, source.id, Reliability(entry["reliability"]), entry.get("reason"))
    return keys


def _add_origins(session: Session, entries: list[Entry], sources: Keys) -> Keys:
    return {
        entry["key"]: add_origin(
            session,
            entry["label"],
            OriginKind(entry["kind"]),
            happened=read_typed_date(entry["happened"]) if "happened" in entry else None,
            source_id=sources.get(entry.get("source", "")),
        ).id
        for entry in entries
    }


def _add_codes_and_events(session: Session, content: Entry) -> None:
    for entry in content["code"]:
        code_named(session, entry["name"], entry.get("parent"), entry.get("colour"))
    for entry in content["event"]:
        place_id = place_named(session, entry["place"]).id if "place" in entry else None
        happened = read_typed_date(entry["happened"])
        add_event(session, entry["label"], happened, place_id=place_id, kind=entry.get("kind"))


def _add_article(project: Project, entry: Entry, sources: Keys, origins: Keys) -> None:
    title = entry["title"]
    with project.edit(f"Import “{title}”") as session:
        added = add_articles(session, [_incoming(entry, sources, session)])[0]
        if not entry["done"]:
            suggest(session, added.version_id)
            return
    with project.edit(f"Tag “{title}”") as session:
        text = read_article(session, added.article_id)
        for claim in entry.get("claim", ()):
            _add_claim(session, text, claim, sources, origins)
        for coding in entry.get("coding", ()):
            start = text.body.index(coding["words"])
            code = code_named(session, coding["code"])
            put_code(session, text.version_id, start, start + len(coding["words"]), code.id)
        set_done(session, added.article_id, True)


def _incoming(entry: Entry, sources: Keys, session: Session) -> IncomingArticle:
    from db.sources import Source

    body = resource("sample", "articles", entry["file"]).read_text("utf-8")
    return IncomingArticle(
        title=entry["title"],
        text=prepare_text(body),
        outlet=session.get_one(Source, sources[entry["outlet"]]).name,
        byline=entry.get("byline"),
        dateline=entry.get("dateline"),
        published=read_typed_day(entry["published"]) if "published" in entry else None,
        url=entry.get("url"),
        language=entry.get("language"),
    )


def _add_claim(session: Session, text: ArticleText, entry: Entry, sources: Keys, origins: Keys) -> None:
    start = text.body.index(entry["statement"])
    end = start + len(entry["statement"])
    claim = add_claim(session, text.article_id, text.version_id, start, end)
    claim.quantity = _quantity(entry)
    claim.kind, claim.modality = ClaimKind(entry["kind"]), Modality(entry["modality"])
    claim.basis, claim.state = Basis(entry["basis"]), ClaimState(entry.get("state", ClaimState.ACTIVE))
    claim.state_since = date.fromisoformat(entry["state_since"]) if "state_since" in entry else None
    claim.state_reason = entry.get("state_reason")
    set_force(session, claim.id, entry["force"])
    set_place(session, claim.id, entry["place"])
    claim.time = read_typed_date(entry["as_of"], entry.get("as_of_words", "")) if "as_of" in entry else None
    session.add(
        Attribution(
            claim_id=claim.id,
            source_id=sources[entry["source"]],
            origin_id=origins.get(entry.get("origin", "")),
            manner=Manner(entry["manner"]),
        )
    )
    _tag_parts(session, text, claim, entry, (start, end), sources)
    if "credibility" in entry:
        grade_claim(session, claim.id, Credibility(entry["credibility"]), entry.get("reason"))


def _quantity(entry: Entry) -> Quantity:
    ratio = entry.get("ratio")
    return Quantity(
        words=entry["quantity"],
        bound=Bound(entry["bound"]),
        low=entry.get("low"),
        best=entry.get("best"),
        high=entry.get("high"),
        ratio=(ratio[0], ratio[1]) if ratio else None,
        direction=Direction(entry["direction"]) if "direction" in entry else None,
    )


def _tag_parts(
    session: Session, text: ArticleText, claim: Claim, entry: Entry, statement: tuple[int, int], sources: Keys
) -> None:
    tag = partial(add_span, session, text.version_id, claim_id=claim.id)
    parts: tuple[tuple[SpanKind, str, dict[str, Any]], ...] = (
        (SpanKind.QUANTITY, "quantity", {}),
        (SpanKind.SOURCE, "source_words", {"source_id": sources[entry["source"]]}),
        (SpanKind.PLACE, "place_words", {"place_id": claim.place_id}),
        (SpanKind.FORCE, "force_words", {"force_id": claim.force_id}),
        (SpanKind.DATE, "as_of_words", {"edtf": claim.as_of}),
    )
    for kind, key, names in parts:
        if key in entry:
            start = _find(text.body, entry[key], *statement)
            tag(kind, start, start + len(entry[key]), **names)


def _find(body: str, words: str, start: int, end: int) -> int:
    """Where the words stand: in the statement, else elsewhere in the article."""
    inside = body.find(words, start, end)
    return inside if inside >= 0 else body.index(words)


def _add_question(session: Session, entry: Entry) -> None:
    question = ask_question(session, entry["words"])
    hypotheses = [add_hypothesis(session, question, words) for words in entry["hypotheses"]]
    for evidence in entry["evidence"]:
        begins = Span.quote.startswith(evidence["claim"], autoescape=True)
        claim = session.scalars(select(Span.claim_id).where(Span.kind == SpanKind.CLAIM, begins)).one()
        reasons = evidence.get("reasons", [""] * len(hypotheses))
        for hypothesis, given, reason in zip(hypotheses, evidence["marks"], reasons, strict=True):
            place = (hypothesis, claim or 0)
            mark(session, question, [place], Consistency(given))
            if reason:
                give_reason(session, question, place, reason)
