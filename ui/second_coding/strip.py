"""The bar over the text while an article is tagged a second time: what is hidden, how far the set is, Done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ui.language.texts import tr
from ui.sources.cards import wrapped
from ui.theme.theme import Theme
from workbench.second_coding.rounds import ArticleOfRound, RoundRow


class BlindStrip(QFrame):
    """`done` is emitted when the article is tagged and the next is wanted."""

    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        icon = QLabel()
        icon.setPixmap(theme.pixmap("eye-off", 16, "text_muted"))
        self._words = wrapped("", "caption")
        self.next = QPushButton(tr("Done, next article"))
        self.next.clicked.connect(self.done)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(8)
        line.addWidget(icon)
        line.addWidget(self._words, 1)
        line.addWidget(self.next)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def show_round(self, row: RoundRow | None, article: ArticleOfRound | None) -> None:
        """Say which round the open article is tagged in; None hides the bar."""
        self.setVisible(row is not None)
        if row is None:
            return
        self._words.setText(
            tr(
                "Second coding “{row}”, {done} of {articles} articles done. Only your own tags are shown.",
                row=row.name,
                done=row.done,
                articles=row.articles,
            )
        )
        is_done = article is not None and article.done
        self.next.setText(tr("Next article") if is_done else tr("Done, next article"))
