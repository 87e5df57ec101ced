"""A layout that puts its widgets side by side and starts a new line when one does not fit."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from unsent.ui.theme.apply import scaled

NARROWEST = 180  # pixels at 100 % text


class FlowLayout(QLayout):
    """Widgets in lines, in reading direction, each line as high as its tallest widget.

    Words that wrap share a line with what is before them while a few of them fit there.
    """

    def __init__(
        self,
        gap: int = 8,
        line_gap: int = 8,
        *,
        at_top: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._at_top = at_top
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget at a position in the line."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return one item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that fewer columns need more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Return the size of everything in one line."""
        sizes = [item.sizeHint() for item in self._visible()]
        margins = self.contentsMargins()
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width, height).grownBy(margins)

    def minimumSize(self) -> QSize:
        """Return the size of the largest item, up to the width of a short line.

        What is wider than that is squeezed where the line is; a button then shortens its words.
        """
        size = QSize()
        for item in self._visible():
            size = size.expandedTo(item.minimumSize())
        size.setWidth(min(size.width(), scaled(NARROWEST)))
        return size.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        top = area.y()
        for line in self._lines(area.width()):
            height = max(size.height() for _, size in line)
            if move:
                self._place(line, area, top, height)
            top += height + self._line_gap
        bottom = top - self._line_gap if self._visible() else top
        return bottom - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._visible():
            wide, rest = item.sizeHint().width(), width - used
            wraps = item.hasHeightForWidth() and item.minimumSize().width() <= rest
            if not lines or (wide > rest and not wraps):
                lines.append([])
                used, rest = 0, width
            wide = max(1, min(wide, rest))
            tall = item.heightForWidth(wide) if item.hasHeightForWidth() else 0
            lines[-1].append((item, QSize(wide, tall or item.sizeHint().height())))
            used += wide + self._gap
        return lines

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], area: QRect, top: int, height: int
    ) -> None:
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.isRightToLeft()
        x = 0
        for item, size in line:
            left = area.right() + 1 - x - size.width() if is_mirrored else area.x() + x
            drop = 0 if self._at_top else (height - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top + drop), size))
            x += size.width() + self._gap
