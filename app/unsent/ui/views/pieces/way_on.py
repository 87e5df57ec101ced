"""The primary action of a screen, which can be held back and then says why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from unsent.ui.widgets.button import Button, Extent
from unsent.ui.widgets.labels import repolish


class WayOn(Button):
    """A button that stays in reach of the keyboard while it is held back.

    Held back it looks off, its tooltip and accessible description say what is missing, and
    pressing it takes nothing.
    """

    taken = Signal()

    def __init__(
        self, text: str = "", extent: Extent = "normal", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, "go", extent, parent)
        self._is_open = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._press)

    @property
    def is_open(self) -> bool:
        """Tell whether pressing it does what it says."""
        return self._is_open

    def hold(self, why: str) -> None:
        """Hold it back for a reason; without one, let it go ahead."""
        self._is_open = not why
        self.setToolTip(why)
        self.setAccessibleDescription(why)
        if self.property("held") is not bool(why):
            self.setProperty("held", bool(why))
            repolish(self)

    def _press(self) -> None:
        if self._is_open:
            self.taken.emit()
