"""Checkable buttons that assistive technology may switch as a click would."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    _Button = object


class FromOutside(_Button):
    """Tells `clicked` when a screen reader or a switch has toggled the button.

    Qt only toggles it then, as `setChecked` does, and nobody who listens to clicks would hear.
    Qt calls `checkStateSet` for what is not a click; calls by the program itself are noted here.
    """

    _is_own = False

    def setChecked(self, checked: bool) -> None:  # noqa: N802 - Qt's name
        """Show it checked or not, without telling anyone."""
        self._is_own = True
        try:
            super().setChecked(checked)
        finally:
            self._is_own = False

    def nextCheckState(self) -> None:
        """Take a click, which is told anyway."""
        self._is_own = True
        try:
            super().nextCheckState()
        finally:
            self._is_own = False

    def checkStateSet(self) -> None:  # noqa: N802 - Qt's name
        """Tell of a change that neither a click nor the program has made."""
        super().checkStateSet()
        group = self.group()
        is_one_of = self.autoExclusive() or (group is not None and group.exclusive())
        if not self._is_own and (self.isChecked() or not is_one_of):  # else another one was taken
            QTimer.singleShot(0, self, self.taken_from_outside)

    def taken_from_outside(self) -> None:
        """Do what a click would."""
        self.clicked.emit()
