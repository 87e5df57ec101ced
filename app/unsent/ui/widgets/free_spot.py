"""Where something that floats covers the least of what is to be read or pressed."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

EDGE = 16  # from the window's edges
STEP, COLUMNS = 14, 8  # between the heights, and how many places across, that are tried
PRESSED, READ, SEEN = 12.0, 6.0, 2.0  # how bad it is to cover what is pressed, read, looked at
AWAY = 1.0  # how bad the whole height of the window is as a distance from its foot
ASIDE = 0.5  # how bad it is not to stand in the middle

Taken = tuple[QRect, float]


def free_spot(size: QSize, around: QRect, taken: Iterable[Taken]) -> QPoint:
    """Return the place within `around` that covers the least, near the middle of its foot."""
    held = tuple(taken)
    middle = around.left() + (around.width() - size.width()) // 2
    first, last = around.left() + EDGE, around.right() - size.width() - EDGE
    across = (first + (last - first) * column // COLUMNS for column in range(COLUMNS + 1))
    sides = (middle, *across) if last > first else (middle,)
    lowest = around.bottom() + 1 - size.height() - EDGE
    tops = range(lowest, max(around.top(), lowest - around.height() * 2 // 3), -STEP)
    spots = [QPoint(left, top) for left in sides for top in tops]
    if not spots:
        return QPoint(middle, max(around.top(), lowest))
    return min(spots, key=lambda spot: _cost(QRect(spot, size), held, lowest, middle, around))


def taken_in(window: QWidget, but: QWidget) -> Iterator[Taken]:
    """Yield what is seen in a window, with how bad it is to cover it; `but` is left out."""
    for widget in window.findChildren(QWidget):
        if widget is but or but.isAncestorOf(widget) or not widget.isVisible():
            continue
        weight = _weight(widget)
        seen = widget.visibleRegion().boundingRect() if weight else QRect()
        if not seen.isEmpty():
            yield _used(widget, seen).translated(widget.mapTo(window, QPoint(0, 0))), weight


def _cost(box: QRect, taken: tuple[Taken, ...], lowest: int, middle: int, around: QRect) -> float:
    cost = AWAY * (lowest - box.top()) / max(around.height(), 1)
    if box.left() != middle:
        cost += ASIDE * (1 + abs(box.left() - middle) / max(around.width(), 1))
    for held, weight in taken:
        common = box.intersected(held)
        if not common.isEmpty():
            share = common.width() * common.height() / (box.width() * box.height())
            cost += weight * (0.5 + share)
    return cost


def _weight(widget: QWidget) -> float:
    if isinstance(widget, QAbstractButton | QLineEdit):
        return PRESSED
    if isinstance(widget, QLabel):
        return READ if widget.text().strip() else 0.0
    if isinstance(widget, QTextEdit | QAbstractItemView):
        return READ
    is_painted = bool(widget.accessibleName()) and not widget.findChildren(QWidget)
    return SEEN if is_painted else 0.0


def _used(widget: QWidget, seen: QRect) -> QRect:
    """Return the part of a text or a list that has something in it."""
    if isinstance(widget, QTextEdit):
        used = widget.document().size().toSize().height() - widget.verticalScrollBar().value()
        return seen.intersected(QRect(0, 0, widget.width(), widget.viewport().y() + used))
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    if isinstance(widget, QAbstractItemView) and model is not None:
        last = widget.visualRect(model.index(model.rowCount() - 1, 0))
        return seen.intersected(QRect(0, 0, widget.width(), last.bottom() + 1))
    return seen
