"""Tab goes round each screen: every stop can be seen, has a name, and shows that it is reached."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from unsent.tour.screens import every_screen
from unsent.ui.theme.apply import apply_theme

MOST = 150  # stops on one screen


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def told(widget):
    return f"{type(widget).__name__} {name_of(widget)!r}"


def is_seen(widget):
    """Tell whether some of a widget lies within everything that clips it."""
    return not widget.visibleRegion().isEmpty()


def look_of(window, widget):
    corner = widget.mapTo(window, widget.rect().topLeft())
    return window.grab(QRect(corner, widget.size()).adjusted(-3, -3, 3, 3)).toImage()


def shows_focus(window, widget):
    """Tell whether a button looks different while it has the focus; a text has its caret."""
    if not isinstance(widget, QAbstractButton):
        return True
    reached = look_of(window, widget)
    widget.clearFocus()
    left = look_of(window, widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return left != reached


def walk(window, faults):
    """Press Tab until it comes round, and note what is wrong at a stop; return the stops."""
    stops = []
    while len(stops) < MOST:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        stop = QApplication.focusWidget()
        if stop in stops:
            return stops
        stops.append(stop)
        wrong = {
            "not seen": not is_seen(stop),
            "no name": not name_of(stop),
            "no ring": not shows_focus(window, stop),
        }
        faults += [f"{what}: {told(stop)}" for what, is_so in wrong.items() if is_so]
    raise AssertionError("Tab never comes round")


def meant_for_tab(window):
    """Return the buttons that are shown and say that Tab stops at them."""
    return [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.isEnabled()
        and button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (button.autoExclusive() and not button.isChecked())
    ]


@pytest.fixture
def light(qapp):
    apply_theme(qapp, dark=False)


def test_tab_goes_round_every_screen(qapp, light):
    faults = []
    for other in qapp.topLevelWidgets():
        other.close()  # whatever an earlier test left would keep the keyboard
    for screen, stage in every_screen(qapp, (1280, 800)):
        window = stage.shell.window
        window.activateWindow()  # without a window manager nobody else does
        QTest.qWaitForWindowActive(window)
        QTest.qWait(1)
        if QApplication.focusWidget() is None:
            faults.append(f"{screen}: nothing has the focus")
            continue
        begins, wrong = QApplication.focusWidget(), []
        wrong += [] if name_of(begins) else [f"begins at {told(begins)}"]
        stops = walk(window, wrong)
        left = [button for button in meant_for_tab(window) if button not in stops]
        wrong += [f"never reached: {told(button)}" for button in left]
        faults += [f"{screen}: {fault}" for fault in wrong]
    assert faults == []
