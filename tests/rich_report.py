"""One rich report, made by hand: every kind of block, good words and hostile ones."""

from datetime import date

from db.values import AsOf, Basis, Bound, ClaimKind, ClaimState, Credibility, Modality, Quantity, Reliability
from workbench.figures.content import Bands, EventFlag, FigureContent, Mark, Panel, SourceLine
from workbench.figures.wording import draft_content
from workbench.reports.document import (
    Citation,
    FigureBlock,
    Heading,
    Link,
    Listing,
    LiveNumber,
    Paragraph,
    ReportDocument,
    Source,
    SourceAnnex,
    TableBlock,
    Words,
)

HOSTILE = "=cmd|' /C calc'!A0"
SCRIPT = "<script>alert(1)</script>"
ARABIC = "القوات في العراق"
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 3
_DAYS = tuple(date(2025, month, 1) for month in range(1, 11))


def _mark(number: int, day: str, level: float, **said: object) -> Mark:
    facts: dict[str, object] = {
        "claim_ids": (number,),
        "label": f"C-{number:03d}",
        "quantity": Quantity(bound=Bound.ABOUT, low=level * 0.9, best=level, high=level * 1.1),
        "as_of": AsOf(day, date.fromisoformat(day), date.fromisoformat(day)),
        "known": date(2025, 10, 1),
        "basis": Basis.TOTAL,
        "modality": Modality.OBSERVED,
        "kind": ClaimKind.LEVEL,
        "state": ClaimState.ACTIVE,
        "reliability": Reliability.B,
        "credibility": Credibility.PROBABLY_TRUE,
        "articles": 1,
        "quote": f"The desk counted {level:,.0f} of them & more",
        "source": f"Source {number}",
        "outlet": "Tigris Post",
        "title": "A headline",
        "origin": f"O-{number}",
        "origin_id": number,
    }
    return Mark(**{**facts, **said})  # type: ignore[arg-type]


def figure(place: str, first: int) -> FigureContent:
    """Three claims of one place with a pooled level, its sources numbered from ``first`` on."""
    marks = (
        _mark(first, "2025-02-01", 2000.0),
        _mark(first + 1, "2025-05-01", 1500.0, quote=SCRIPT, source=HOSTILE),
        _mark(
            first + 2, "2025-09-01", 1000.0, modality=Modality.PLANNED, articles=5,
            quantity=Quantity(bound=Bound.BELOW, low=None, best=None, high=1000.0),
        ),
    )  # fmt: skip
    level = tuple(2000.0 - 100 * at for at in range(len(_DAYS)))
    ranges = {f"{side}{share}": tuple(x * (1 + sign * share / 400) for x in level)
              for share in (50, 80, 95) for side, sign in (("lo", -1), ("hi", 1))}  # fmt: skip
    bands = Bands(days=_DAYS, median=level, known_until=date(2025, 9, 1), label="about 1,100", **ranges)
    event = EventFlag("End date agreed", AsOf("2025-06-15", date(2025, 6, 15), date(2025, 6, 15)), 1)
    panels = (Panel(place, "US", marks, (event,), bands),)
    content = draft_content(
        panels, date(2025, 11, 1), made_with="Muster 0.1", project_state="7f3a91c2", handling="TLP:AMBER+STRICT"
    )
    sources = tuple(SourceLine(first + at, "B2", line.text, line.claim_ids) for at, line in enumerate(content.sources))
    return FigureContent(**{**{name: getattr(content, name) for name in content.__slots__}, "sources": sources})


def _cells(*words: str) -> tuple[tuple[Words, ...], ...]:
    return tuple((Words(each),) for each in words)


def rich_document() -> ReportDocument:
    live = LiveNumber("about 1,200", "pooled level, US in Iraq, on 1 Oct 2025")
    stale = LiveNumber("about 900", "pooled level, US in Syria, on 1 Oct 2025", was="about 1,100")
    iraq, syria = figure("Iraq", 1), figure("Syria", 4)
    return ReportDocument(
        title="US forces in Iraq have halved",
        subtitle="What is said, by whom, and what it comes to",
        byline="Desk for the Levant",
        day=date(2025, 11, 2),
        as_known_on=date(2025, 11, 1),
        project_state="7f3a91c2",
        made_with="Muster 0.1",
        handling="TLP:AMBER+STRICT",
        banner="EXERCISE",
        blocks=(
            Heading(1, (Words("Key judgement"),)),
            Paragraph(
                (
                    Words("There are "), live, Words(" in Iraq ", strong=True), Citation((1, 3)),
                    Words(" and "), stale, Words(" in Syria, "), Words("likely (55-80 %)", slanted=True),
                    Words(" falling "), Citation((1,)), Words("."),
                )
            ),
            Heading(3, (Words("What is known"),)),
            Listing(((Words("First, "), Link("an address", "https://example.org/~desk/a?b=1&c=2")), (Words(LONG),))),
            Listing(((Words("one"),), (Words("two "), Citation((7,)))), is_numbered=True),
            Paragraph((Words(f"{HOSTILE} {SCRIPT} 😀 {ARABIC} ![x](http://x) **not bold** 兵力"),)),
            FigureBlock(1, "US forces in Iraq have fallen by half", iraq.alt_text, iraq),
            FigureBlock(2, "And so they have in Syria", syria.alt_text, syria),
            Heading(2, (Words("Who says it"),)),
            TableBlock(
                1, "Claims", ("Claim", "Says", "Level", "Source"),
                (
                    (*_cells("C-001", HOSTILE, "2,000"), (Citation((1,)),)),
                    (*_cells("C-002", "@SUM(A1)", "1,500"), (Citation((2, 3)),)),
                    (*_cells("C-003", f"{LONG}", "-1"), (Words("none"),)),
                ),
                numeric=frozenset({2}),
            ),
            TableBlock(
                2, "Hypotheses", ("Claim", "They leave", "They stay"),
                (_cells("C-001", "0.2", "0.9"), _cells("C-002", "1.0", "0.0")),
                numeric=frozenset({1, 2}),
                shades=((0.0, 0.2, 0.9), (0.0, 1.0, 0.0)),
            ),
            SourceAnnex("Annex of sources"),
        ),
        sources=tuple(
            Source(
                number, f"Tigris Post, “Story {number}”, 1 October 2025", "Named official with direct access", "B2",
                1, number, address=f"https://example.org/{number}", accessed=date(2025, 10, 2),
            )
            for number in range(1, 8)
        ),
    )  # fmt: skip
