"""The coded words behind a cell of the matrix; Enter opens them in their article."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from typing_extensions import override

from ui.language.numbers import day_words
from ui.language.texts import tr_later
from ui.tables.model import Column
from ui.tables.pane import TablePane
from ui.theme.theme import Theme
from workbench.codes.passages import Passage, passages
from workbench.second_coding.blind import blind_articles

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def _context(row: Passage) -> str:
    return " ".join(f"…{row.prefix}{row.quote}{row.suffix}…".split())


_COLUMNS = (
    Column("Words", lambda row: " ".join(row.quote.split()), 150),
    Column("In context", _context, 260, stretches=True, hint=_context),
    Column("Code", lambda row: row.code, 130),
    Column("Article", lambda row: row.title, 190),
    Column("Outlet", lambda row: row.outlet, 130),
    Column(
        "Published",
        lambda row: row.published,
        110,
        words=lambda row: day_words(row.published) if row.published else "",
    ),
    Column("Coded by", lambda row: row.made_by, 120),
)


class PassagesTable(TablePane):
    """`activated` is emitted with the passage whose article is asked for."""

    title = tr_later("Passages")
    empty = tr_later(
        "Choose a cell with a number above it, and press Enter: the words that are counted there stand here."
    )
    tables = ("coding", "span", "code", "article", "source")

    def __init__(self, theme: Theme) -> None:
        self._ids: Collection[int] = ()
        super().__init__(theme, _COLUMNS)
        self._nothing.setWordWrap(True)

    @override
    def rows(self, session: "Session") -> Sequence[Passage]:
        blind = blind_articles(session, self.who)
        return [row for row in passages(session, self._ids) if row.article_id not in blind]

    def show_codings(self, coding_ids: Collection[int]) -> None:
        self._ids = coding_ids
        self.reread()
