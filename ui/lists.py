"""Lists whose lines wrap to the list's width: Qt lays them out once, at a width of its own guess."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem
from typing_extensions import override


def line_width(option: QStyleOptionViewItem) -> int:
    """The width that lines are painted in. While a list is laid out, `option.rect` is off by the scroll bar's width."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()


class SteadyList(QListView):
    """Paints a changed line anew where it stands; Qt would lay out the whole list, asking each line for its height.

    A model says which roles have changed when the heights have not, and announces another layout when they have.
    """

    @override
    def dataChanged(
        self,
        top: QModelIndex | QPersistentModelIndex,
        bottom: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        if not roles:
            super().dataChanged(top, bottom, roles)
            return
        for row in range(top.row(), bottom.row() + 1):
            self.update(self.model().index(row, 0))


class LayOutAgain(QObject):
    """Has a list's lines laid out anew whenever it has become wider or narrower."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self._view.scheduleDelayedItemsLayout()
        return False
