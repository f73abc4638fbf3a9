"""Painting for a language that is read from the right: what is reckoned from the left is put at its mirror image."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QWidget


def right_to_left() -> bool:
    """Whether the interface is read from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def placed(part: QRect, whole: QRect, painter: QPainter | None = None) -> QRect:
    """A part of a painted line as it was reckoned from the left; from the right where the interface is read so.

    A painter that was told its own direction is followed.
    """
    side = painter.layoutDirection() if painter is not None else Qt.LayoutDirection.LayoutDirectionAuto
    is_told = side is not Qt.LayoutDirection.LayoutDirectionAuto
    return QStyle.visualRect(side if is_told else QGuiApplication.layoutDirection(), whole, part)


def keep_left_to_right(widget: QWidget) -> None:
    """For what is no text of the interface: time on an axis, the course of a telling, English words in context."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def left_to_right(painter: QPainter) -> QPainter:
    """The same painter, for such a widget: Qt's begins with the direction of the program."""
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return painter
