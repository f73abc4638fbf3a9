"""What is chosen in the view in front: where a new note goes, and whose notes are shown."""

from typing import TYPE_CHECKING

from db.values import SpanKind
from workbench.claim_views import ClaimRow
from workbench.things import Thing

if TYPE_CHECKING:
    from ui.deeds.views import Views


def chosen_things(view: str, views: "Views") -> list[Thing]:
    """The things chosen in a view, the most particular first; none where nothing is."""
    return [Thing(kind, row) for kind, row in _CHOSEN[view](views) if row is not None] if view in _CHOSEN else []


_Pairs = list[tuple[str, int | None]]


def _in_read(views: "Views") -> _Pairs:
    read = views.read
    mark = read.reader.current_mark
    is_own = mark is not None and mark.kind is not SpanKind.CLAIM
    tree = read.codebook.tree
    if tree.hasFocus() and tree.code is not None:
        return [("code", tree.code.id)]
    return [("span", mark.id if mark and is_own else None), ("claim", read.claim_id), ("article", read.article_id)]


def _in_claims(views: "Views") -> _Pairs:
    row = views.claims.claims.current
    if not isinstance(row, ClaimRow) or not views.claims.claims.isVisible():
        return []
    return [("claim", row.id), ("article", row.article_id)]


def _in_sources(views: "Views") -> _Pairs:
    return [("source", views.sources.editor.source_id), ("origin", views.sources.sheet.origin_id)]


def _in_estimates(views: "Views") -> _Pairs:
    row = views.estimates.row
    return [("assessment", views.estimates.assessment_id), ("place", row.series.place_id if row else None)]


def _in_chart(views: "Views") -> _Pairs:
    return [("claim", views.chart.claim_id)]


def _in_report(views: "Views") -> _Pairs:
    figure = None if views.report.shows_reports else views.report.figures.current
    return [("figure", figure.id if figure else None)]


_CHOSEN = {
    "read": _in_read,
    "claims": _in_claims,
    "sources": _in_sources,
    "estimates": _in_estimates,
    "chart": _in_chart,
    "report": _in_report,
}
