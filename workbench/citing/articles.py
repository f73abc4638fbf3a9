"""An article of the project as CSL-JSON, which every style and every list of references is made of."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from db.articles import Article, ArticleVersion
from db.sources import Source
from workbench.citing.dates import csl_date, csl_day

Item = dict[str, Any]
"""One reference: "id", "type", "title", and what else is known of it, by the names of CSL 1.0.2."""


def article_items(session: Session, ids: Iterable[int] | None = None) -> dict[int, Item]:
    """The articles by their row ids, all of them without ``ids``, in the order they were published in."""
    outlet = aliased(Source)
    first_seen = (
        select(ArticleVersion.article_id, func.min(ArticleVersion.captured_at).label("seen"))
        .group_by(ArticleVersion.article_id)
        .subquery()
    )
    wanted = (
        select(Article, outlet.name, first_seen.c.seen)
        .outerjoin(outlet, outlet.id == Article.outlet_id)
        .outerjoin(first_seen, first_seen.c.article_id == Article.id)
        .order_by(Article.published_earliest, Article.id)
    )
    rows = session.execute(wanted).all() if ids is None else _chosen(session, wanted, sorted(set(ids)))
    return {article.id: article_item(article, name, seen) for article, name, seen in rows}


def _chosen(session: Session, wanted: Any, ids: list[int]) -> list[Any]:
    """The rows of some articles, few enough in one statement."""
    parts = (ids[at : at + 500] for at in range(0, len(ids), 500))
    return [row for part in parts for row in session.execute(wanted.where(Article.id.in_(part)))]


def article_item(article: Article, outlet: str | None, seen: str | None) -> Item:
    """One article; what is not known of it is left out."""
    on_the_web = bool(article.url and article.url.startswith(("http://", "https://")))
    facts = {
        "id": str(article.id),
        "type": "article-newspaper",
        "title": article.title,
        "author": names_of(article.byline),
        "container-title": outlet,
        "publisher-place": article.dateline,
        "issued": csl_date(article.published_time),
        "URL": article.url if on_the_web else None,
        "accessed": csl_day(datetime.fromisoformat(seen).date()) if seen and on_the_web else None,
        "language": article.language,
    }
    return {name: value for name, value in facts.items() if value}


SUFFIXES = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})
_PARTICLES = frozenset("al bin bint da de del den der di dos du el ibn la le ten ter van von zu".split())


def names_of(byline: str | None) -> list[dict[str, str]]:
    """The names in a byline: "Rana Aziz and John Q. Doe", "By A, B and C". One word alone is a name in itself."""
    words = " ".join((byline or "").split()).removeprefix("By ").removeprefix("by ")
    parts = words.replace(" and ", ", ").replace(" & ", ", ").replace(";", ",").split(",")
    names: list[dict[str, str]] = []
    for part in filter(None, map(str.strip, parts)):
        if part in SUFFIXES and names:
            names[-1]["suffix"] = part
        else:
            names.append(_name(part))
    return names


def _name(words: str) -> dict[str, str]:
    *first, last = words.split()
    suffix = {"suffix": last} if last in SUFFIXES and len(first) > 1 else {}
    given, family = _parted(first if suffix else [*first, last])
    return {"family": family, "given": given, **suffix} if given and family else {"literal": words}


def _parted(words: list[str]) -> tuple[str, str]:
    """Given and family name; particles go with the family name. A name with a word for a body is not parted."""
    if len(words) < 2 or any(word.casefold() in _BODIES for word in words):
        return "", ""
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in _PARTICLES:
        at -= 1
    return " ".join(words[:at]), " ".join(words[at:])


_BODIES = frozenset(
    "agency agencies associated bureau center centre command correspondent department desk editorial editors force "
    "forces institute ministry news newsroom of office press reporters reuters service staff team the times wire "
    "writers".split()
)


def name_words(name: dict[str, Any]) -> str:
    """A name of CSL-JSON as it is printed: "Rana Aziz"."""
    if name.get("literal"):
        return str(name["literal"])
    parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return " ".join(str(name[part]) for part in parts if name.get(part))
