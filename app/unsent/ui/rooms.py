"""Makes each room of an open journal when it is first entered."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from unsent.domain.entry import EntryId
from unsent.flows.desk import Desk
from unsent.flows.ports import Clock, Keychain
from unsent.ui.desktop.clipboard import ApprovedClipboard
from unsent.ui.jobs import Lanes
from unsent.ui.notices import Notices
from unsent.ui.screens.room import Room
from unsent.ui.session.appearance import AppearanceSession
from unsent.ui.session.spelling import SpellingSession
from unsent.ui.snapshots import Screen
from unsent.ui.widgets.private_clip import PrivateClip

GoTo = Callable[[Screen, EntryId | None], None]


@dataclass(frozen=True, slots=True)
class RoomParts:
    """What rooms are made of, and whom they tell."""

    clock: Clock
    lanes: Lanes
    clip: PrivateClip
    clipboard: ApprovedClipboard
    notices: Notices
    folder: str
    take_back: Callable[[EntryId], None]
    moved: Callable[[], None]
    go_to: GoTo
    show_versions: Callable[[EntryId], None]
    back_from_versions: Callable[[EntryId | None], None]
    save_all: Callable[[], bool]
    checks_changed: Callable[[], None]
    find_keychain: Callable[[], Keychain | None]  # slow: asked for aside
    lock_changed: Callable[[], None]
    key_turned: Callable[[], None]
    look: AppearanceSession
    spelling: SpellingSession


def make_room(screen: Screen, desk: Desk, keyring: str, parts: RoomParts) -> Room:
    """Return a room of the open journal; the page to write on is not one of them."""
    clip, notices, moved, go_to = parts.clip, parts.notices, parts.moved, parts.go_to
    take_back, show_versions = parts.take_back, parts.show_versions
    match screen:
        case Screen.JOURNAL:
            from unsent.ui.screens.journal import JournalRoom

            lanes = parts.lanes
            journal = JournalRoom(
                desk, lanes, clip, notices, take_back, moved, go_to, show_versions
            )
            journal.join_spelling(parts.spelling)
            return journal
        case Screen.COOLING:
            from unsent.ui.screens.cooling import CoolingRoom

            return CoolingRoom(desk, clip, notices, take_back, moved, go_to)
        case Screen.REVIEW:
            from unsent.ui.screens.review import ReviewRoom

            lanes = parts.lanes
            review = ReviewRoom(desk, lanes, clip, notices, take_back, moved, go_to, show_versions)
            review.join_spelling(parts.spelling)
            return review
        case Screen.READY:
            from unsent.ui.screens.ready import ReadyRoom

            return ReadyRoom(desk, parts.clipboard, clip, notices, moved, go_to)
        case Screen.LET_GO:
            from unsent.ui.screens.let_go import LetGoRoom

            return LetGoRoom(desk, parts.lanes.store, clip, notices, moved)
    return _make_other_room(screen, desk, keyring, parts)


def _make_other_room(screen: Screen, desk: Desk, keyring: str, parts: RoomParts) -> Room:
    clip, notices = parts.clip, parts.notices
    match screen:
        case Screen.INSIGHTS:
            from unsent.ui.screens.insights import InsightsRoom

            return InsightsRoom(desk, notices)
        case Screen.PLACES:
            from unsent.ui.screens.places import PlacesRoom

            return PlacesRoom(desk, clip, notices)
        case Screen.VERSIONS:
            from unsent.ui.screens.versions import VersionsRoom

            return VersionsRoom(desk, clip, notices, parts.save_all, parts.back_from_versions)
        case Screen.SETTINGS:
            from unsent.ui.screens.settings import SettingsRoom
            from unsent.ui.session.keys import KeysSession

            lane = parts.lanes.store
            keys = KeysSession(desk, Path(parts.folder), lane, parts.find_keychain)
            keys.lock_changed.connect(parts.lock_changed)
            keys.turned.connect(parts.key_turned)
            changed = parts.checks_changed
            room = SettingsRoom(desk, lane, keyring, parts.folder, clip, notices, changed, keys)
            room.join_look(parts.look)
            room.join_spelling(parts.spelling)
            room.join_places(lambda: parts.go_to(Screen.PLACES, None))
            return room
    raise ValueError(screen)
