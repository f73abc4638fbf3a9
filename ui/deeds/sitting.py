"""Where the analyst left off, per project: kept when it is closed, shown again when it is opened."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer

from ui.deeds.moving import Moving
from ui.read.split import Seen
from ui.session import Sitting, as_json, from_json, sitting_name
from ui.workspace import VIEWS
from workbench.things import Thing, named

if TYPE_CHECKING:
    from ui.window import MainWindow

_KEPT_EVERY = 30_000  # ms: a program that ends unasked has lost half a minute of it at most


class Sittings(QObject):
    """In the analyst's own settings, never in the project: where one reads is nobody else's business."""

    def __init__(self, window: "MainWindow", moving: Moving) -> None:
        super().__init__(window)
        self._window, self._moving = window, moving
        self._is_restored = False
        window.project_leaving.connect(self.keep)
        window.project_ready.connect(self.restore)
        self._keeping = QTimer(self)
        self._keeping.setInterval(_KEPT_EVERY)
        self._keeping.timeout.connect(self.keep)
        self._keeping.start()

    def keep(self) -> None:
        opened, read = self._window.opened, self._moving.read
        if opened is None or not self._is_restored:
            return
        article = read.article
        here = None
        if article is not None:
            here = Seen(article.article_id, article.version_id, read.reader.place, read.reader.selected_span())
        sitting = Sitting(
            self._window.workspace.current or "read",
            tuple(read.tabs.article_ids()),
            here,
            read.split.other,
            read.claim_id,
        )
        self._window.remember(sitting_name(opened.place), QByteArray(as_json(sitting).encode()))

    def restore(self) -> None:
        """Open again what was open; what is no longer there is left out."""
        opened = self._window.opened
        self._is_restored = True
        stored = self._window.remembered(sitting_name(opened.place)) if opened is not None else None
        sitting = None
        with suppress(UnicodeDecodeError):
            sitting = from_json(bytes(stored.data()).decode()) if stored is not None else None
        if opened is None or sitting is None:
            return
        self._open_tabs(sitting)
        read = self._moving.read
        here = sitting.here if sitting.here is not None and read.has(sitting.here.article_id) else None
        if here is not None:
            read.open_article(here.article_id, version_id=here.version_id)
        if sitting.other is not None:
            read.split.open(sitting.other)
        if here is not None:  # as wide as it will be, or its place would be another
            read.split.go_to(here)
        if here is not None and sitting.claim_id is not None:
            with opened.read() as session:
                is_there = bool(named(session, [Thing("claim", sitting.claim_id)]))
            read.show_claim(sitting.claim_id if is_there else None)
        if sitting.view in VIEWS:
            self._window.workspace.show_view(sitting.view)

    def _open_tabs(self, sitting: Sitting) -> None:
        opened, read = self._window.opened, self._moving.read
        assert opened is not None  # noqa: S101  asked by `restore`
        there = [each for each in sitting.tabs if read.has(each)]
        if not there:
            return
        with opened.read() as session:
            names = named(session, [Thing("article", each) for each in there])
        read.tabs.clear()
        for each in there:
            if (one := names.get(Thing("article", each))) is not None:
                read.tabs.show_article(each, one.words)
        if read.article_id in there:
            read.tabs.show_article(read.article_id, names[Thing("article", read.article_id)].words)
        else:
            read.open_article(there[-1])
