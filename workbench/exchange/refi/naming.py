"""What Muster's own tags and variables are called in REFI-QDA, by GUIDs that never change.

The standard knows codes, and words that carry them. A tag of Muster that is no code (a number, a place …)
becomes a code of its own under one that says where it comes from, so that every program shows it;
read back, it is a tag again.
"""

from db.values import SpanKind
from workbench.exchange.guids import guid

TAGS = guid("code", "tags")
TAGS_NAME = "Muster tags"
TAG_CODES = {kind: guid("code", f"tag {kind}") for kind in SpanKind if kind is not SpanKind.CODE}
KIND_OF = {code: kind for kind, code in TAG_CODES.items()}
TAG_NAMES = {
    SpanKind.CLAIM: "Claim",
    SpanKind.SOURCE: "Source",
    SpanKind.QUANTITY: "Number",
    SpanKind.PLACE: "Place",
    SpanKind.DATE: "Date",
    SpanKind.FORCE: "Force",
    SpanKind.EVENT: "Event",
}
TAG_COLOURS = {
    SpanKind.CLAIM: "#0F5D69",
    SpanKind.SOURCE: "#7A4A9C",
    SpanKind.QUANTITY: "#A6522B",
    SpanKind.PLACE: "#3D6B35",
    SpanKind.DATE: "#3A5F96",
    SpanKind.FORCE: "#8A3A52",
    SpanKind.EVENT: "#6B5B20",
}

ARTICLE_FACTS = ("outlet", "byline", "dateline", "published", "url", "language", "agency")
"""Variables of a text, all of them words; ``published`` is EDTF."""

CLAIM_WORDS = (
    *("kind", "modality", "state", "state since", "state reason", "basis", "force", "place"),
    *("words", "bound", "direction", "unit", "as of", "as of words"),
    *("source", "source kind", "manner", "origin", "origin kind", "grade"),
)
CLAIM_NUMBERS = ("low", "best", "high", "ratio low", "ratio high")
"""Variables of a case that is a claim: words, and numbers of persons or factors."""

VARIABLES = {guid("variable", name): name for name in (*ARTICLE_FACTS, *CLAIM_WORDS, *CLAIM_NUMBERS)}


def variable(name: str) -> str:
    return guid("variable", name)
