"""Reads the words of a window as they stand on the screen: which are cut, which are English."""

import re
from contextlib import contextmanager
from dataclasses import astuple

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from unsent.ui.widgets.button import Button
from unsent.ui.widgets.entry_list import EntryList
from unsent.ui.widgets.guarded_menu import MenuWords

SLACK = 2  # pixels that a font may differ from what a layout asked for
_WRAPS = int(Qt.TextFlag.TextWordWrap)
_BRACKETED = re.compile(r"\[[^\[\]]*\]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_DAYS = "Mon|Tue|Wed|Thu|Fri|Sat|Sun"
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DATED = re.compile(rf"\b(?:{_DAYS}|{_MONTHS})[a-z]*\b")
_KEYS = re.compile(r"\b(?:Ctrl|Shift|Alt|Esc|Del|Return|Backspace|Tab|Up|Down|Left|Right|F\d+)\b")
_REGION = re.compile(r"\b(?:US|UK|AU|NZ|CA|IE|EU|INT)\b")
_CODE = re.compile(r"\b[0-9A-Z]{5}(?:-[0-9A-Z]{5}){2}\b")  # half of a recovery code


class Painted:
    """What self-painting widgets drew: words that were cut to fit, or did not fit."""

    def __init__(self):
        self.drawn, self.elided, self.cut, self.short = set(), set(), set(), set()

    def forget(self):
        """Begin again, for the next screen."""
        for kept in (self.drawn, self.elided, self.cut, self.short):
            kept.clear()


@contextmanager
def watched(monkeypatch):
    """Look over the shoulder of everything that paints words itself."""
    painted = Painted()
    draw, elide = QPainter.drawText, QFontMetrics.elidedText

    def draw_text(painter, *how):
        words = next((part for part in how if isinstance(part, str)), "")
        if words not in painted.short:
            painted.drawn.add(words)
        if isinstance(how[0], QRect | QRectF) and words and not _fits(painter, how, words):
            painted.cut.add(words)
        return draw(painter, *how)

    def elided_text(metrics, words, *how):
        shown = elide(metrics, words, *how)
        if shown != words:
            painted.elided.add(words)
            painted.short.add(shown)
        return shown

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", draw_text)
        patch.setattr(QFontMetrics, "elidedText", elided_text)
        yield painted


def _fits(painter, how, words):
    box = how[0].toRect() if isinstance(how[0], QRectF) else how[0]
    flags = int(how[1]) if not isinstance(how[1], str) else 0
    metrics = painter.fontMetrics()
    if not flags & _WRAPS:
        return metrics.horizontalAdvance(words) <= box.width() + SLACK
    room = QRect(0, 0, box.width(), 1 << 16)
    needed = metrics.boundingRect(room, flags, words)
    return needed.height() <= box.height() + SLACK and needed.width() <= box.width() + SLACK


def shown_widgets(window):
    """Return every widget that can be seen, or scrolled to."""
    return [w for w in window.findChildren(QWidget) if w.isVisible()]


def cut_off(window, painted):
    """Return every text that cannot be read whole, with why."""
    widgets = shown_widgets(window)
    told = {w.toolTip() for w in widgets}
    told |= {w.text() for w in widgets if isinstance(w, Button) and w.shown_words() != w.text()}
    for rows in (w for w in widgets if isinstance(w, EntryList)):
        told |= words_in_tooltips(rows)
    found = [f"{_short(words)}: elided" for words in painted.elided - told]
    found += [f"{_short(words)}: painted over its edge" for words in painted.cut - told]
    for widget in widgets:
        words = _words_of(widget)
        if words and words not in told:
            found += [f"{_short(words)}: {why}" for why in _why_cut(widget, words)]
    return sorted(found)


def words_in_tooltips(rows):
    """Return the lines of a list that are told in full where they do not fit."""
    delegate, model = rows.itemDelegate(), rows.model()
    width = rows.viewport().width() - 24
    entries = [model.row_at(model.index(at, 0)) for at in range(model.rowCount())]
    return {words for row in entries for words in delegate.cut_lines(row, width)}


def _words_of(widget):
    if isinstance(widget, QLineEdit):
        return "" if widget.text() else widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""


def _why_cut(widget, words):
    needed = _needed(widget, words)
    if needed is not None:
        width, height = needed
        if width > widget.width() + SLACK:
            yield f"needs {width} of {widget.width()} px of width"
        if height > widget.height() + SLACK:
            yield f"needs {height} of {widget.height()} px of height"
    yield from _outside(widget)


def _needed(widget, words):
    metrics = widget.fontMetrics()
    if isinstance(widget, QLineEdit):
        spare = widget.width() - widget.contentsRect().width()
        return metrics.horizontalAdvance(words) + spare + 4, metrics.height()
    if isinstance(widget, QLabel) and widget.wordWrap():
        margins = widget.contentsMargins()
        longest = max(
            (metrics.horizontalAdvance(word) for word in words.replace("\u200b", " ").split()),
            default=0,
        )
        return longest + margins.left() + margins.right(), widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel | QPushButton | QComboBox):
        return widget.sizeHint().width(), widget.sizeHint().height()
    if widget.hasHeightForWidth():
        return 0, widget.heightForWidth(widget.width())
    return None


def _outside(widget):
    """Say where a widget leaves what is around it; down a page one can scroll."""
    around, child = widget.parentWidget(), widget
    while around is not None and not child.isWindow():
        spot = QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())
        scrolls = _scrolls(around)
        if spot.left() < -SLACK or spot.right() > around.width() + SLACK:
            yield f"leaves {type(around).__name__} at the side, {spot.getRect()} of {around.width()}"
            return
        is_tall = spot.top() < -SLACK or spot.bottom() > around.height() + SLACK
        if is_tall and not scrolls:
            yield f"leaves {type(around).__name__} below, {spot.getRect()} of {around.height()}"
            return
        if scrolls:
            return
        around, child = around.parentWidget(), around


def _scrolls(widget):
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def english(window, painted, data):
    """Return every visible or spoken text with words that no translation has; `data` may stand."""
    found = set()
    for where, words in (*_said_by(window), *(("painted", words) for words in painted.drawn)):
        rest = _without_data(words, data)
        if _WORD.search(rest):
            found.add(f"{where}: {_short(words)}")
    return sorted(found)


def _said_by(window):
    yield "title", window.windowTitle()
    for widget in shown_widgets(window):
        name = type(widget).__name__
        yield name, _words_of(widget)
        yield f"{name} tooltip", widget.toolTip()
        yield f"{name} name", widget.accessibleName()
        yield f"{name} description", widget.accessibleDescription()
        if isinstance(widget, QTextEdit):
            yield f"{name} placeholder", widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((name, widget.itemText(at)) for at in range(widget.count()))
        yield from ((f"{name} action", action.text()) for action in widget.actions())
        if isinstance(menu := getattr(widget, "_words", None), MenuWords):
            yield from ((f"{name} menu", words) for words in astuple(menu))


def _without_data(words, data):
    for known in data:
        words = words.replace(known, " ")
    for known in (_KEYS, _DATED, _CODE, _REGION):
        words = known.sub(" ", words)
    before = None
    while before != words:
        before, words = words, _BRACKETED.sub(" ", words)
    return words


def _short(words):
    line = " ".join(words.split())
    return repr(line if len(line) < 90 else line[:87] + "...")
