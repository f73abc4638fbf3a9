"""Whether the open article is tagged blind, and going through the articles of the round."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.language.texts import tr
from ui.opened import OpenedProject
from ui.second_coding.strip import BlindStrip
from workbench.second_coding.blind import blind_round
from workbench.second_coding.rounds import articles_of_round, round_rows, set_article_done


class BlindTagging(QObject):
    """`article_wanted` is emitted with the next article of the round that is not done."""

    article_wanted = Signal(object)

    def __init__(self, desk: Desk, strip: BlindStrip, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._strip = desk, strip
        self._opened: OpenedProject | None = None
        self._version_id: int | None = None
        self.round_id: int | None = None
        strip.done.connect(self.finish)

    def show(self, opened: OpenedProject | None, version_id: int | None) -> None:
        """Find the open round in which whoever is at work tags this version; most often there is none."""
        self._opened, self._version_id, self.round_id = opened, version_id, None
        row = article = None
        if opened is not None and version_id is not None:
            with opened.read() as session:
                self.round_id = blind_round(session, opened.project.who, version_id)
                if self.round_id is not None:
                    row = next(one for one in round_rows(session) if one.id == self.round_id)
                    articles = articles_of_round(session, self.round_id)
                    article = next((one for one in articles if one.version_id == version_id), None)
        self._strip.show_round(row, article)

    def finish(self) -> None:
        """Mark the open article as tagged and go to the next that is not."""
        opened, round_id, version_id = self._opened, self.round_id, self._version_id
        if opened is None or round_id is None or version_id is None:
            return
        with self._desk.attempt(), opened.edit("Mark as tagged a second time") as session:
            set_article_done(session, round_id, version_id, done=True)
        with opened.read() as session:
            left = [one for one in articles_of_round(session, round_id) if not one.done]
        if left:
            self.article_wanted.emit(left[0].article_id)
        else:
            self._desk.say(tr("All articles of this second coding are done. Tools, Second coding… ends it."))
