"""Nothing but the page: carried to every room that has one, and explained the first time."""

from collections.abc import Iterable

from unsent.flows import resume
from unsent.flows.desk import Desk
from unsent.ui.notices import Notices
from unsent.ui.screens.room import Room, RoomOfPage
from unsent.ui.wording.sidebar import leave_focus


def carry_focus_mode(
    rooms: Iterable[Room], notices: Notices, desk: Desk | None, *, on: bool
) -> None:
    """Tell the rooms, and once in a journal's life which key brings the rest back."""
    for room in rooms:
        if isinstance(room, RoomOfPage):
            room.set_focus_mode(on=on)
    if not on and notices.text == leave_focus():
        notices.hush()
    elif on and (desk is None or resume.is_news(desk, "focus mode")):
        notices.say(leave_focus())
