"""The order in which Tab walks through parts that come and go."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def walk_in_order(parts: Iterable[QWidget]) -> None:
    """Let Tab visit these parts one after the other; Qt appends a new widget at the very end."""
    for one, next_one in pairwise(stop for part in parts for stop in stops(part)):
        QWidget.setTabOrder(one, next_one)


def stops(part: QWidget) -> list[QWidget]:
    """Return what can have the focus in a part, in the order in which it was made."""
    return [
        stop
        for stop in (part, *part.findChildren(QWidget))
        if stop.focusPolicy() != Qt.FocusPolicy.NoFocus and stop.focusProxy() is None
    ]
