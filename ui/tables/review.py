"""The review queue as a table: what was read anywhere and is not decided; A accepts the chosen rows, R rejects them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.desk import Desk
from ui.language.numbers import day_words
from ui.language.texts import tr, tr_later
from ui.read.words import range_words
from ui.reader.key_button import KeyButton
from ui.tables.model import Column
from ui.tables.pane import TablePane
from workbench.accepting import accept
from workbench.review import ReviewRow, review_rows
from workbench.second_coding.blind import blind_articles
from workbench.suggestions import reject

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_SURE = tr_later("all of it said")


def _says(row: ReviewRow) -> str:
    if row.kind == "quantity":
        return range_words(dict(row.offer))
    return str(row.offer.get("name") or row.offer.get("label") or row.offer["text"])


def _as_of(row: ReviewRow) -> str | None:
    """The date as EDTF; in an article without a date of its own, the words."""
    words = row.offer.get("as_of_text") if row.offer.get("as_of_relative") else None
    return words or row.offer.get("as_of") or row.offer.get("edtf")


def _day(row: ReviewRow) -> str:
    return day_words(row.published) if row.published else ""


_COLUMNS = (
    Column(
        "How sure",
        lambda row: len(row.doubts),
        176,
        lambda row: ", ".join(row.doubts) or tr(_SURE),
        faint=lambda row: bool(row.doubts),
        hint=lambda row: tr("Read by rule {rule}", rule=row.rule),
    ),
    Column("Kind", lambda row: row.kind, 76),
    Column("Says", _says, 150),
    Column("Words", lambda row: " ".join(row.offer["text"].split()), 200, stretches=True),
    Column("Force", lambda row: row.offer.get("force_name"), 84),
    Column("Place", lambda row: row.offer.get("place_name"), 100),
    Column("As of", _as_of, 100),
    Column("Said by", lambda row: row.told_by, 160),
    Column("Outlet", lambda row: row.outlet, 116),
    Column("Published", lambda row: row.published, 100, _day),
)  # fmt: skip


class ReviewTable(TablePane):
    title = tr_later("To review")
    empty = tr_later("Nothing to review: every suggestion in the library is decided.")
    tables = ("suggestion", "article", "source")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, _COLUMNS, parent)
        self._desk = desk
        self.table.letters = {"a": self.accept_chosen, "r": self.reject_chosen}
        self.buttons = (KeyButton(desk.theme, tr("Accept"), "A"), KeyButton(desk.theme, tr("Reject"), "R"))
        self.buttons[0].clicked.connect(self.accept_chosen)
        self.buttons[1].clicked.connect(self.reject_chosen)

    @override
    def rows(self, session: "Session") -> Sequence[ReviewRow]:
        blind = blind_articles(session, self.who)
        return [row for row in review_rows(session) if row.article_id not in blind]

    def accept_chosen(self) -> None:
        """Make claims of the chosen rows as they were read, as one edit."""
        self._decide("Accept", accept)

    def reject_chosen(self) -> None:
        """Turn the chosen rows down for good, as one edit."""
        self._decide("Reject", reject)

    def _decide(self, verb: str, deed: "Callable[[Session, int], object]") -> None:
        chosen = [self.model.row(index) for index in self.table.selectionModel().selectedRows()]
        if not chosen or self._opened is None:
            return
        place = self.table.currentIndex().row()
        words = " ".join(chosen[0].offer["text"].split())
        label = f"{verb} “{words[:40]}”" if len(chosen) == 1 else f"{verb} {len(chosen)} suggestions"
        with self._desk.attempt(), self._opened.edit(label) as session:
            for row in chosen:
                deed(session, row.id)
        self.choose_row(place - len(chosen) + 1)

    def choose_row(self, place: int) -> None:
        """Go on at a row, or at the last where there are fewer."""
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.setCurrentIndex(self.model.index(min(max(place, 0), last), 0))
