"""A claim with what it refers to, joined: its article and words, place and force, who said it and from where."""

from typing import Any

from sqlalchemy import Select
from sqlalchemy.orm import aliased

from db.articles import Article
from db.claims import Attribution, Claim
from db.forces import Force
from db.origins import Origin
from db.places import Place
from db.sources import Source
from db.spans import Span
from db.values import SpanKind

Outlet = aliased(Source)


def joined_to_its_parts(columns: Select[Any]) -> Select[Any]:
    """The columns of claims and their parts, one row a claim; what a claim does not have is NULL."""
    return (
        columns.join(Article, Article.id == Claim.article_id)
        .outerjoin(Span, (Span.claim_id == Claim.id) & (Span.kind == SpanKind.CLAIM))
        .outerjoin(Outlet, Outlet.id == Article.outlet_id)
        .outerjoin(Place, Place.id == Claim.place_id)
        .outerjoin(Force, Force.id == Claim.force_id)
        .outerjoin(Attribution, Attribution.claim_id == Claim.id)
        .outerjoin(Source, Source.id == Attribution.source_id)
        .outerjoin(Origin, Origin.id == Attribution.origin_id)
    )
