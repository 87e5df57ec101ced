"""Another text size refits every screen while the window runs, as a fresh window would be."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget

from review_samples import cut_off
from unsent.tour.screens import every_screen
from unsent.ui.theme.apply import apply_theme, text_scale

OF_QT = "qt_spinbox_lineedit"  # in a number field; Qt rounds it by a pixel as it likes
SIZE = (1024, 640)


@pytest.fixture(autouse=True)
def usual_look(qapp):
    qapp.setQuitOnLastWindowClosed(False)
    yield
    apply_theme(qapp, dark=False)


def settle():
    for _ in range(4):
        QApplication.processEvents()
    QTest.qWait(1)


def at_the_top(window):
    for area in window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)


def measures(window, name):
    """Return the place of everything that is seen: what it is, and where it lies.

    A line that comes and goes by itself is left out where it is not the screen itself.
    """
    before, now = None, seen_in(window, name)
    for _ in range(10):  # until the layouts have come to rest
        before, now = now, seen_in(window, name)
        if before == now:
            break
    return now


def seen_in(window, name):
    settle()
    at_the_top(window)
    seen = []
    for widget in window.findChildren(QWidget):
        is_qts = widget.objectName() == OF_QT or isinstance(widget, QScrollBar)
        if widget.isVisible() and not is_qts and not widget.isWindow():
            at = widget.mapTo(window, QPoint(0, 0))
            seen.append((path_of(widget), at.x(), at.y(), widget.width(), widget.height()))
    return sorted(one for one in seen if name == "toast" or not one[0].startswith("Toast"))


def path_of(widget):
    names = []
    while widget is not None and not widget.isWindow():
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return "/".join(reversed(names))


def differences(one, other):
    return [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]][:3] + (
        [f"{len(one)} and {len(other)}"] if len(one) != len(other) else []
    )


def wear(app, scale):
    apply_theme(app, dark=False, scale=scale)


def test_every_screen_refits_to_twice_the_text_and_back(qapp):
    wear(qapp, 2.0)
    fresh = {name: measures(stage.shell.window, name) for name, stage in every_screen(qapp, SIZE)}
    wear(qapp, 1.0)
    wrong, cut = {}, {}
    for name, stage in every_screen(qapp, SIZE):
        window = stage.shell.window
        before = measures(window, name)
        wear(qapp, 2.0)
        assert text_scale() == 2.0
        large = measures(window, name)
        if cut_off(window):
            cut[name] = cut_off(window)
        wear(qapp, 1.0)
        if differences(before, measures(window, name)):
            wrong[name, "and back"] = differences(before, measures(window, name))
        if differences(large, fresh[name]):
            wrong[name] = differences(large, fresh[name])
    assert len(fresh) > 20
    assert wrong == {}
    assert cut == {}
