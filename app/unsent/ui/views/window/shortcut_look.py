"""What the sheet of keys says: each key of the table once, by where it counts."""

from dataclasses import dataclass

from unsent.ui.shortcuts import SHORTCUTS, Part, native
from unsent.ui.views.window.rooms import ROOMS, room_keys
from unsent.ui.wording import shortcuts as wording
from unsent.ui.wording import sidebar as sidebar_wording


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What is done, and by which keys."""

    act: str
    keys: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys that count in one part of the window."""

    heading: str
    lines: tuple[KeyLine, ...]


def key_groups() -> tuple[KeyGroup, ...]:
    """Return every key of the window."""
    rooms = tuple(
        KeyLine(sidebar_wording.room(screen), native(room_keys(screen))) for screen in ROOMS
    )
    parts = {part: KeyGroup(wording.part(part), _lines(part)) for part in Part}
    first = (parts.pop(Part.ROOMS), parts.pop(Part.PAGE))
    return *first, KeyGroup(wording.rooms(), rooms), *parts.values()


def _lines(part: Part) -> tuple[KeyLine, ...]:
    return tuple(
        KeyLine(wording.act(found.act), wording.either([native(keys) for keys in found.keys]))
        for found in SHORTCUTS
        if found.part is part
    )
