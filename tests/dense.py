"""A project of a few long articles with thousands of tags in them: what reading and tagging are measured on."""

import random
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import insert

from db.claims import Attribution, Claim
from db.codes import Code, Coding
from db.identity import new_id
from db.project import Project
from db.rows import table_of
from db.spans import Span
from db.values import Basis, ClaimKind, ClaimState, Manner, Modality, SpanKind
from workbench.articles import Added, add_articles
from workbench.incoming import IncomingArticle
from workbench.spans import CONTEXT
from workbench.texts import prepare_text

_WORDS = (
    "force the of corps estimate brigade a in near river stated ministry thousand troops soldiers report on".split()
)
_CODES = 20
_PARTS = (SpanKind.SOURCE, SpanKind.QUANTITY, SpanKind.PLACE, SpanKind.DATE, SpanKind.FORCE)


@dataclass(frozen=True, slots=True)
class Dense:
    """Ids of the articles: 12,000 words with 2,000 codings, 600 with 2,000, 50,000 with 5,000 tags and with none."""

    long: int
    heaped: int
    book: int
    bare_book: int
    short: int


def words_of(count: int, seed: int) -> str:
    """So many words in paragraphs of about a hundred; the same each time."""
    chance = random.Random(seed)  # noqa: S311 (the same text in each run)
    lines, left = [], count
    while left > 0:
        length = min(left, chance.randint(60, 140))
        lines.append(" ".join(chance.choices(_WORDS, k=length)).capitalize() + ".")
        left -= length
    return "\n".join(lines)


def build_dense(path: Path) -> Dense:
    """Write the project; its five articles are the ones of `Dense`."""
    texts = {
        "12,000 words": words_of(12_000, 1),
        "600 words": words_of(600, 2),
        "50,000 words": words_of(50_000, 3),
        "50,000 words, untagged": words_of(50_000, 3) + "\nEnd.",
        "A short one": words_of(600, 4),
    }
    with Project.create(path, "Dense", who="A. Analyst") as project, project.edit("Import") as session:
        articles = [IncomingArticle(title=title, text=prepare_text(text)) for title, text in texts.items()]
        added = add_articles(session, articles)
        codes = [{"id": new_id(), "name": f"Code {n}", "colour": "#0F5D69", "position": n} for n in range(_CODES)]
        session.execute(insert(table_of(Code)), codes)
        for one, text, count in ((added[0], articles[0].text.body, 2_000), (added[1], articles[1].text.body, 2_000)):
            _code(session, one, text, [code["id"] for code in codes], count)
        _tag(session, added[2], articles[2].text.body, 5_000)
    return Dense(*(one.article_id for one in added))


def _code(session, article: Added, text: str, code_ids: list, count: int) -> None:
    """Codings of some 80 characters at random places."""
    chance = random.Random(5)  # noqa: S311
    spans = [_span(article, text, SpanKind.CODE, *_place(text, chance, (20, 60, 80, 100, 150))) for _ in range(count)]
    session.execute(insert(table_of(Span)), spans)
    codings = [{"id": new_id(), "span_id": span["id"], "code_id": chance.choice(code_ids)} for span in spans]
    session.execute(insert(table_of(Coding)), codings)


def _tag(session, article: Added, text: str, count: int) -> None:
    """A claim with the five parts of it inside, over and over."""
    chance = random.Random(6)  # noqa: S311
    claims, spans = [], []
    for number in range(count // 6):
        claim = {"id": new_id(), "number": number + 1, "article_id": article.article_id, "kind": ClaimKind.LEVEL}
        claims.append(claim | {"modality": Modality.OBSERVED, "state": ClaimState.ACTIVE, "basis": Basis.UNKNOWN})
        start, end = _place(text, chance, (150, 250, 400))
        spans.append(_span(article, text, SpanKind.CLAIM, start, end, claim["id"]))
        for kind in _PARTS:
            first = chance.randrange(start, end - 30)
            spans.append(_span(article, text, kind, first, first + chance.randint(8, 30), claim["id"]))
    session.execute(insert(table_of(Claim)), claims)
    told = [{"id": new_id(), "claim_id": claim["id"], "manner": Manner.UNATTRIBUTED} for claim in claims]
    session.execute(insert(table_of(Attribution)), told)
    session.execute(insert(table_of(Span)), spans)


def _place(text: str, chance: random.Random, lengths: tuple[int, ...]) -> tuple[int, int]:
    length = chance.choice(lengths)
    start = chance.randrange(len(text) - length)
    return start, start + length


def _span(article: Added, text: str, kind: SpanKind, start: int, end: int, claim_id: int | None = None) -> dict:
    return {
        "id": new_id(),
        "version_id": article.version_id,
        "kind": kind,
        "start": start,
        "end": end,
        "quote": text[start:end],
        "prefix": text[max(0, start - CONTEXT) : start],
        "suffix": text[end : end + CONTEXT],
        "claim_id": claim_id,
    }
