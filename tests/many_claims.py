"""A project with tens of thousands of claims, put in by bulk statements: what analysts' speed is measured on."""

import random
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import insert

from db.articles import Article, ArticleVersion, Text
from db.claims import Attribution, Claim
from db.forces import Force
from db.identity import new_id, now
from db.origins import Origin
from db.places import Place
from db.project import Project
from db.rows import table_of
from db.sources import Source
from db.spans import Span
from db.values import Basis, Bound, ClaimKind, ClaimState, Manner, Modality, OriginKind, SourceKind, SpanKind
from workbench.texts import prepare_text

_PLACES = ("Iraq", "Syria", "Kuwait", "Jordan", "Qatar", "Bahrain", "Poland", "Romania", "Niger", "Mali")


def build_project(path: Path, count: int = 50_000) -> Project:
    """A new project with `count` claims of ten years in ten places by three hundred sources; the same each time."""
    chance = random.Random(7)  # noqa: S311 (the same claims in each run)
    project = Project.create(path, "Many claims", who="A. Analyst")
    with project.edit("Many claims") as session:
        text = prepare_text("About 900 troops are there, an official said, and more will come in the spring.")
        tables: dict[type, list[dict[str, object]]] = {
            Text: [{"id": text.id, "sha256": text.sha256, "body": text.body}],
            Force: [{"id": new_id(), "name": f"{name} forces"} for name in ("US", "UK")],
            Place: [{"id": new_id(), "name": name} for name in _PLACES],
            Source: [_source(n) for n in range(300)],
        }
        tables[Origin] = [
            {"id": new_id(), "number": n + 1, "label": f"Briefing {n}", "kind": OriginKind.BRIEFING}
            for n in range(count // 3)
        ]
        tables[Article] = [_article(n, tables[Source], chance) for n in range(count // 10)]
        tables[ArticleVersion] = [
            {"id": new_id(), "article_id": one["id"], "number": 1, "text_id": text.id, "captured_at": now()}
            for one in tables[Article]
        ]
        tables[Claim] = [_claim(n, tables, chance) for n in range(count)]
        versions = {one["article_id"]: one["id"] for one in tables[ArticleVersion]}
        tables[Span] = [_span(claim, versions) for claim in tables[Claim]]
        tables[Attribution] = [_attribution(claim, tables, chance) for claim in tables[Claim]]
        for table, rows in tables.items():
            session.execute(insert(table_of(table)), rows)
    return project


def _source(number: int) -> dict[str, object]:
    return {"id": new_id(), "number": number + 1, "name": f"Source {number}", "kind": SourceKind.ORGANISATION}


def _article(number: int, sources: list[dict[str, object]], chance: random.Random) -> dict[str, object]:
    day = date(2016, 1, 1) + timedelta(chance.randrange(3650))
    known = {"published": day.isoformat(), "published_earliest": day, "published_latest": day}
    outlet = chance.choice(sources)["id"]
    return {
        "id": new_id(),
        "title": f"Article {number}",
        "outlet_id": outlet,
        "done": False,
        "added_at": now(),
        **known,
    }


def _claim(number: int, tables: dict[type, list[dict[str, object]]], chance: random.Random) -> dict[str, object]:
    article = tables[Article][number // 10]
    first = date(2016, 1, 1) + timedelta(chance.randrange(3650))
    last = first + timedelta(chance.choice((0, 0, 0, 0, 30, 364)))
    level = float(chance.randrange(5, 60) * 100)
    exact = chance.random() < 0.7
    return {
        "id": new_id(),
        "number": number + 1,
        "article_id": article["id"],
        "kind": ClaimKind.LEVEL,
        "modality": chance.choice((Modality.OBSERVED, Modality.OBSERVED, Modality.PLANNED)),
        "state": ClaimState.ACTIVE,
        "basis": chance.choice(list(Basis)),
        "force_id": chance.choice(tables[Force])["id"],
        "place_id": chance.choice(tables[Place])["id"],
        "quantity_words": f"{'' if exact else 'fewer than '}{level:,.0f}",
        "bound": Bound.EXACT if exact else Bound.BELOW,
        "low": level if exact else None,
        "best": level if exact else None,
        "high": level,
        "as_of": first.isoformat() if first == last else f"{first}/{last}",
        "as_of_earliest": first,
        "as_of_latest": last,
        "made_at": now(),
    }


def _span(claim: dict[str, object], versions: dict[object, object]) -> dict[str, object]:
    words = "About 900 troops are there, an official said"
    place = {"version_id": versions[claim["article_id"]], "start": 0, "end": len(words)}
    return {"id": new_id(), "kind": SpanKind.CLAIM, "claim_id": claim["id"], "quote": words, **place}


def _attribution(
    claim: dict[str, object], tables: dict[type, list[dict[str, object]]], chance: random.Random
) -> dict[str, object]:
    return {
        "id": new_id(),
        "claim_id": claim["id"],
        "source_id": chance.choice(tables[Source])["id"],
        "origin_id": chance.choice(tables[Origin])["id"] if chance.random() < 0.8 else None,
        "manner": Manner.PARAPHRASED,
    }
