"""Sheets of the gallery that show what Qt would draw by itself: menus, hints, dialogs, fields."""

from PySide6.QtCore import QDir, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QProgressBar,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabWidget,
    QTimeEdit,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from unsent.ui.theme import tokens
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.guarded_line_edit import GuardedLineEdit
from unsent.ui.widgets.guarded_text import GuardedText
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.widgets.tick_box import TickBox


def popups(clip: PrivateClip) -> QWidget:
    """Show menus, a hint, an open choice and dialogs, each as it looks on its own."""
    sheet = QWidget()
    row = QHBoxLayout(sheet)
    row.setContentsMargins(tokens.EDGE, tokens.EDGE, tokens.EDGE, tokens.EDGE)
    row.setSpacing(24)
    left, right = QVBoxLayout(), QVBoxLayout()
    for column, pictures in (
        (left, (_menu(), _hint(), _choice())),
        (right, (_question(), _file())),
    ):
        row.addLayout(column)
        for picture in pictures:
            column.addWidget(picture)
        column.addStretch(1)
    row.addStretch(1)
    return sheet


def fields(clip: PrivateClip) -> QWidget:
    """Show every kind of field plain, focused, off, with a hint and with a selection."""
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(tokens.EDGE, tokens.EDGE, tokens.EDGE, tokens.EDGE)
    for title, is_on in (("As it is", True), ("Off", False)):
        card = Card(title)
        flow = FlowLayout(10)
        for field in _every_field(clip):
            flow.addWidget(field)
        card.body.addLayout(flow)
        card.setEnabled(is_on)
        column.addWidget(card)
    row = QHBoxLayout()
    chosen = GuardedLineEdit(clip, "Chosen words")
    chosen.setText("with a selection in it")
    chosen.setObjectName("focused")
    text = GuardedText(clip)
    text.setPlainText("Several lines, of which\nthe second is chosen.")
    cursor = text.textCursor()
    cursor.select(cursor.SelectionType.BlockUnderCursor)
    text.setTextCursor(cursor)
    text.setFixedHeight(90)
    row.addWidget(chosen)
    row.addWidget(text)
    column.addLayout(row)
    column.addWidget(_tabs())
    column.addStretch(1)
    return sheet


def _every_field(clip: PrivateClip) -> list[QWidget]:
    choice, number, percent = QComboBox(), QSpinBox(), QProgressBar()
    choice.addItems(["24 hours", "48 hours"])
    number.setAlignment(Qt.AlignmentFlag.AlignCenter)
    percent.setValue(42)
    percent.setTextVisible(False)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setValue(40)
    tool = QToolButton()
    tool.setText("tool")
    ticks: list[QWidget] = []
    for kind in (QCheckBox, QRadioButton, TickBox):
        for is_ticked in (False, True):
            box = kind("ticked" if is_ticked else "not")
            box.setChecked(is_ticked)
            ticks.append(box)
    lines = [GuardedLineEdit(clip, "A hint"), GuardedLineEdit(clip)]
    lines[1].setText("Words")
    return [*lines, choice, number, QTimeEdit(), *ticks, slider, percent, tool]


def _tabs() -> QTabWidget:
    tabs = QTabWidget()
    for name in ("First", "Second"):
        page = QGroupBox("A group")
        inside = QVBoxLayout(page)
        inside.addWidget(LongText("Words in a group in a tab.", "small"))
        tabs.addTab(page, name)
    return tabs


def _menu() -> QLabel:
    menu = QMenu()
    entries = (
        ("Undo", "Ctrl+Z", True),
        ("Redo", "Ctrl+Shift+Z", False),
        ("", "", True),
        ("Cut", "Ctrl+X", True),
        ("Paste", "Ctrl+V", True),
    )
    for words, keys, is_on in entries:
        if not words:
            menu.addSeparator()
            continue
        action = QAction(words, menu)
        action.setShortcut(QKeySequence(keys))
        action.setEnabled(is_on)
        menu.addAction(action)
    ticked = menu.addAction("Ticked")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    menu.addMenu("More").addAction("inside")
    menu.popup(QPoint(0, 0))
    menu.setActiveAction(menu.actions()[3])
    return _picture_of(menu)


def _hint() -> QLabel:
    QToolTip.showText(QPoint(0, 0), "What the button does, in a few words")
    QApplication.processEvents()
    tip = next(w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel"))
    return _picture_of(tip)


def _choice() -> QLabel:
    choice = QComboBox()
    choice.addItems(["24 hours", "48 hours", "72 hours"])
    choice.show()
    choice.showPopup()
    QApplication.processEvents()
    picture = _picture_of(choice.view().window())
    choice.close()
    return picture


def _question() -> QLabel:
    box = QMessageBox(QMessageBox.Icon.Question, "Unsent", "A question that Qt asks by itself")
    box.setInformativeText("With something to explain it.")
    box.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)
    return _shown(box)


def _file() -> QLabel:
    dialog = QFileDialog(None, "Save", QDir.tempPath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.resize(560, 380)
    return _shown(dialog)


def _shown(dialog: QDialog) -> QLabel:
    dialog.show()
    QApplication.processEvents()
    return _picture_of(dialog)


def _picture_of(popup: QWidget) -> QLabel:
    QApplication.processEvents()
    label = QLabel()
    label.setPixmap(popup.grab())
    popup.hide()
    popup.deleteLater()
    return label
