"""How to get to every screen of the window, in the order in which they are shown."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt

from unsent.domain.readers import Reader
from unsent.tour import furnished
from unsent.tour.clock import SteppedClock
from unsent.tour.hand import Hand, Lost
from unsent.ui.shell import Shell
from unsent.ui.snapshots import Screen
from unsent.ui.views.review.view import ReviewView
from unsent.ui.views.settings.view import SettingsView
from unsent.ui.wording import breathing as breathing_wording
from unsent.ui.wording import closing as closing_wording
from unsent.ui.wording import cooling as cooling_wording
from unsent.ui.wording import notices as notices_wording
from unsent.ui.wording import place_waits as place_waits_wording
from unsent.ui.wording import places as places_wording
from unsent.ui.wording import ready as ready_wording
from unsent.ui.wording import welcome as welcome_wording
from unsent.ui.wording import write as write_wording

APART = (Screen.WRITE, Screen.SETTINGS, Screen.VERSIONS)  # shown in their own ways


@dataclass(frozen=True, slots=True)
class Stage:
    """A window that a screen is shown in."""

    shell: Shell
    hand: Hand


Prepare = Callable[[Path, SteppedClock, bool], None]
Act = tuple[str, Prepare, Callable[[Stage], None], Callable[[Stage], Iterator[str]]]


def _nothing(folder: Path, clock: SteppedClock, long: bool) -> None:
    """Leave the folder without a journal."""


def _empty(folder: Path, clock: SteppedClock, long: bool) -> None:
    furnished.make_empty(folder, clock).journal.close()


def _full(folder: Path, clock: SteppedClock, long: bool) -> None:
    furnished.furnish(folder, clock, long=long)


def _open(stage: Stage) -> None:
    stage.shell.start(furnished.PASSPHRASE)
    stage.hand.wait_for(lambda: stage.shell.desk, "the journal")


def _start(stage: Stage) -> None:
    stage.shell.start()


def _first_run(stage: Stage) -> Iterator[str]:
    hand = stage.hand
    hand.wait_for(lambda: stage.shell.welcome, "the first run")
    yield "key"
    hand.fill(welcome_wording.passphrase(), furnished.PASSPHRASE)
    hand.fill(welcome_wording.the_same_again(), furnished.PASSPHRASE)
    hand.press(welcome_wording.go_on())
    hand.wait_for(lambda: _is_shown(hand, welcome_wording.start_writing()), "the code")
    yield "code"


def _locked(stage: Stage) -> Iterator[str]:
    stage.hand.wait_for(lambda: stage.shell.window.is_covered, "the way in")
    yield "passphrase"


def _empty_rooms(stage: Stage) -> Iterator[str]:
    yield "write"
    for screen in Screen:
        if screen not in APART:
            stage.shell.go_to(screen)
            yield screen.value


def _full_rooms(stage: Stage) -> Iterator[str]:
    yield from _pages(stage)
    for screen in Screen:
        if screen not in APART:
            stage.shell.go_to(screen)
            yield screen.value
            yield from _MORE.get(screen, _no_more)(stage)
    yield from _versions(stage)
    yield from _settings(stage)
    stage.shell.window.shortcuts_requested.emit()
    yield "keys"
    stage.hand.keys(Qt.Key.Key_Escape)


def _pages(stage: Stage) -> Iterator[str]:
    shell, hand = stage.shell, stage.hand
    desk = shell.desk
    if desk is None:
        raise Lost("the journal is not open")
    page = shell.write.page
    shell.go_to(Screen.WRITE, desk.all_of("private")[-1].id)
    yield "write"
    shell.notices.say(notices_wording.let_go(), lambda: None)
    yield "toast"
    shell.notices.hush()
    shell.go_to(Screen.WRITE, desk.all_of("draft")[0].id)
    hand.wait_for(lambda: page.snapshot().place and not page.snapshot().is_checking, "the checks")
    yield "might-post"
    shell.window.set_focus_mode(on=True)
    yield "focus"
    shell.window.set_focus_mode(on=False)
    hand.press(write_wording.start_cooling(page.snapshot().wait))
    yield "start-cooling"


def _more_of_cooling(stage: Stage) -> Iterator[str]:
    stage.hand.press(breathing_wording.breathe())
    yield "breathing"
    stage.hand.press(breathing_wording.enough())
    stage.hand.press(cooling_wording.look())
    yield "cooling-looked-at"


def _more_of_ready(stage: Stage) -> Iterator[str]:
    window = stage.shell.window
    stage.hand.press(ready_wording.copy())
    yield "ready-copied"
    window.close()
    stage.hand.wait_for(lambda: window.is_covered, "the question before closing")
    yield "closing"
    stage.hand.press(closing_wording.stay())


def _more_of_review(stage: Stage) -> Iterator[str]:
    view = stage.shell.room(Screen.REVIEW).view
    if not isinstance(view, ReviewView):
        raise Lost("the review is something else")
    for reader in Reader:
        view.seen_requested.emit(reader)
        yield f"seen-as-{reader.value}"
    view.seen.left.emit()


def _versions(stage: Stage) -> Iterator[str]:
    if stage.shell.desk is None:
        raise Lost("the journal is not open")
    stage.shell.go_to(Screen.REVIEW)
    stage.shell.show_versions(stage.shell.desk.all_of("review")[-1].id)
    yield "versions"


def _more_of_places(stage: Stage) -> Iterator[str]:
    stage.hand.press(place_waits_wording.change())
    yield "places-wait"
    stage.hand.press(places_wording.new_place())
    yield "places-new"
    stage.hand.press(places_wording.leave_it())


def _no_more(stage: Stage) -> Iterator[str]:
    return iter(())


def _settings(stage: Stage) -> Iterator[str]:
    stage.shell.go_to(Screen.SETTINGS)
    view = stage.shell.room(Screen.SETTINGS).view
    if not isinstance(view, SettingsView):
        raise Lost("the settings are something else")
    for at in range(len(view.sections.buttons)):
        view.sections.choose(at)
        view.sections.buttons[at].setFocus(Qt.FocusReason.OtherFocusReason)
        yield f"settings-{at}"


def _is_shown(hand: Hand, button: str) -> bool:
    try:
        return hand.button(button).isVisible()
    except Lost:
        return False


_MORE: dict[Screen, Callable[[Stage], Iterator[str]]] = {
    Screen.COOLING: _more_of_cooling,
    Screen.REVIEW: _more_of_review,
    Screen.READY: _more_of_ready,
    Screen.PLACES: _more_of_places,
}
ACTS: tuple[Act, ...] = (
    ("first-run", _nothing, _start, _first_run),
    ("locked", _empty, _start, _locked),
    ("empty", _empty, _open, _empty_rooms),
    ("full", _full, _open, _full_rooms),
)
