"""What every room of the window can do for the shell."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from unsent.domain.entry import EntryId


class Room(Protocol):
    """A view joined with what it shows."""

    @property
    def view(self) -> QWidget:
        """Return the widget of the room."""

    def enter(self, entry: EntryId | None) -> None:
        """Show the room as things stand now, with this entry in hand when one is given."""

    def leave(self) -> bool:
        """Put the room away; tell whether nothing is left unsaved."""

    def refresh(self) -> None:
        """Show again what time or another room has changed, while the room is shown."""


@runtime_checkable
class RoomOfPage(Room, Protocol):
    """A room with a page that one can be alone with."""

    def set_focus_mode(self, *, on: bool) -> None:
        """Show only the page, or everything."""
