"""Style sheet rules of what is pressed, typed into or ticked."""

from collections.abc import Callable

from unsent.ui.theme import tokens
from unsent.ui.theme.tokens import Palette

Size = Callable[[float], str]


def buttons(p: Palette, px: Size) -> str:
    """Return the rules of push buttons: plain, go, quiet, fix and their states.

    A focus ring takes one pixel from the padding for its border, so that nothing moves.
    """
    return f"""
QPushButton {{ background: {p.page}; color: {p.ink}; border: 1px solid {p.line};
    border-radius: {tokens.RADIUS}px; padding: 8px 16px; font-size: {px(tokens.TEXT)}; }}
QPushButton:hover {{ background: {p.hover}; }}
QPushButton:pressed {{ background: {p.wash}; }}
QPushButton:focus {{ border: 2px solid {p.accent}; padding: 7px 15px; }}
QPushButton:disabled {{ color: {p.faint}; background: {p.paper}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[extent="small"] {{ padding: 5px 14px; }}
QPushButton[extent="small"]:focus {{ padding: 4px 13px; }}
QPushButton[extent="big"] {{ padding: 11px 22px; font-size: {px(16)}; }}
QPushButton[extent="big"]:focus {{ padding: 10px 21px; }}
QPushButton[variant="go"], QPushButton[variant="choice"]:checked {{ background: {p.accent};
    border-color: {p.accent}; color: {p.page}; font-weight: 600; }}
QPushButton[variant="go"]:hover {{ background: {p.press}; border-color: {p.press}; }}
QPushButton[variant="go"]:focus, QPushButton[variant="choice"]:checked:focus {{
    border: 2px solid {p.ink}; }}
QPushButton[variant="go"]:disabled, QPushButton[variant="go"][held="true"] {{
    background: {p.muted}; border-color: {p.muted}; color: {p.on_muted}; }}
QPushButton[variant="go"][held="true"]:focus {{ border: 2px solid {p.ink}; }}
QPushButton[variant="pick"]:checked {{ background: {p.wash}; border: 1px solid {p.accent};
    color: {p.accent}; font-weight: 600; }}
QPushButton[variant="pick"]:checked:focus {{ border: 2px solid {p.accent}; }}
QPushButton[variant="pick"]:checked:disabled {{ color: {p.faint}; border-color: {p.line}; }}
QPushButton[variant="quiet"] {{ background: transparent; border-color: transparent;
    color: {p.soft}; }}
QPushButton[variant="quiet"]:hover {{ color: {p.ink}; background: {p.hover}; }}
QPushButton[variant="quiet"]:focus {{ border-color: {p.accent}; color: {p.ink}; }}
QPushButton[variant="quiet"]:disabled {{ color: {p.faint}; }}
QPushButton[variant="fix"] {{ background: {p.wash}; border: 1px solid {p.rim};
    color: {p.accent}; font-weight: 600; font-size: {px(tokens.SMALL)};
    border-radius: {tokens.RADIUS_CHIP}px; padding: 2px 10px; }}
QPushButton[variant="fix"]:disabled {{ color: {p.faint}; }}
QPushButton[variant="fix"]:hover {{ border-color: {p.accent}; }}
QPushButton[variant="fix"]:focus {{ border: 2px solid {p.accent}; padding: 1px 9px; }}
QPushButton[variant="link"] {{ background: transparent; border: 1px solid transparent;
    color: {p.soft}; font-size: {px(tokens.NOTE)}; border-radius: {tokens.RADIUS_CHIP}px;
    padding: 3px 3px; }}
QPushButton[variant="link"]:disabled {{ color: {p.faint}; }}
QPushButton[variant="choice"]:checked:disabled {{ background: {p.muted};
    border-color: {p.muted}; color: {p.on_muted}; }}
QPushButton[variant="link"]:hover {{ color: {p.ink}; text-decoration: underline; }}
QPushButton[variant="link"]:focus {{ border: 2px solid {p.accent}; padding: 2px 2px; }}
QPushButton[variant="toast"] {{ background: transparent; border: 1px solid {p.faint};
    color: {p.paper}; font-weight: 600; padding: 4px 12px; }}
QPushButton[variant="toast"]:hover, QPushButton[variant="toast"]:focus {{
    border: 2px solid {p.paper}; padding: 3px 11px; }}"""


def fields(p: Palette, px: Size, icons: str) -> str:
    """Return the rules of what is typed into or chosen from; `icons` is their folder."""
    box = "QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QTimeEdit, QDateEdit, QDateTimeEdit"
    focus = ", ".join(f"{name}:focus" for name in box.split(", "))
    disabled = ", ".join(f"{name}:disabled" for name in box.split(", "))
    down = f"{icons}/down-{p.name}.svg"
    up = f"{icons}/up-{p.name}.svg"
    return f"""
{box} {{ background: {p.page}; color: {p.ink}; border: 1px solid {p.line};
    border-radius: {tokens.RADIUS}px; padding: 6px 11px; font-size: {px(tokens.TEXT)};
    selection-background-color: {p.accent}; selection-color: {p.page};
    placeholder-text-color: {p.soft}; }}
{focus} {{ border: 2px solid {p.accent}; padding: 5px 10px; }}
{disabled} {{ color: {p.faint}; background: {p.paper}; }}
QLineEdit[extent="answer"] {{ background: {p.paper}; border-radius: 8px; padding: 5px 9px;
    font-size: {px(tokens.SMALL)}; }}
QLineEdit[extent="answer"]:focus {{ padding: 4px 8px; }}
QLineEdit[extent="add"] {{ background: transparent; border: 1px solid transparent;
    padding: 2px 5px; }}
QLineEdit[extent="add"]:focus {{ border: 2px solid {p.accent}; padding: 1px 4px;
    background: {p.page}; }}
QTextEdit, QPlainTextEdit {{ background: {p.page}; color: {p.ink}; border: 1px solid {p.line};
    border-radius: {tokens.RADIUS}px; padding: 6px 9px;
    selection-background-color: {p.accent}; selection-color: {p.page}; }}
QTextEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {p.accent}; padding: 5px 8px; }}
QTextEdit[page="true"], QTextEdit[page="true"]:focus {{ background: transparent; border: none;
    padding: 0; }}
QComboBox::drop-down, QTimeEdit::drop-down, QDateEdit::drop-down {{ border: none;
    width: 26px; subcontrol-position: center right; }}
QComboBox::down-arrow {{ image: url("{down}"); width: {px(12)}; height: {px(12)}; }}
QComboBoxPrivateContainer {{ background: {p.page}; }}
QComboBox QAbstractItemView {{ padding: 4px; border: 1px solid {p.line}; border-radius: 0;
    selection-background-color: {p.wash}; selection-color: {p.ink}; }}
QComboBox QAbstractItemView::item {{ padding: 3px 6px; border-radius: 6px; }}
QComboBox QAbstractItemView::item:selected {{ background: {p.wash}; color: {p.ink}; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ background: transparent;
    border: none; padding: 0 8px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: {px(22)};
    background: transparent; }}
QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: {px(10)}; height: {px(10)}; }}
QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: {px(10)}; height: {px(10)}; }}"""


def ticks(p: Palette, px: Size, icons: str) -> str:
    """Return the rules of check boxes, radio buttons and sliders; `icons` is their folder."""
    tick = f"{icons}/tick-{p.name}.svg"
    dot, whole = ring_of(px)
    return f"""
QCheckBox, QRadioButton {{ spacing: 10px; color: {p.ink}; background: transparent;
    font-size: {px(tokens.TEXT)}; }}
QRadioButton[extent="small"] {{ font-size: {px(tokens.SMALL)}; spacing: 8px; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {p.faint}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {px(17)}; height: {px(17)};
    border: 1px solid {p.edge}; background: {p.page}; }}
QCheckBox::indicator {{ border-radius: 5px; }}
QRadioButton::indicator {{ border-radius: {(whole + 1) // 2 - 1}px; }}
QCheckBox::indicator:checked {{ background: {p.accent}; border-color: {p.accent};
    image: url("{tick}"); }}
QRadioButton::indicator:checked {{ background: {p.page};
    border: {(whole - dot) // 2}px solid {p.accent};
    width: {dot}px; height: {dot}px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {p.ink};
    width: {px(15)}; height: {px(15)}; }}
QRadioButton::indicator:focus {{ border-radius: {px(8)}; }}
QRadioButton::indicator:checked:focus {{ border: {(whole - dot) // 2}px solid {p.ink};
    width: {dot}px; height: {dot}px; border-radius: {(whole + 1) // 2 - 1}px; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {p.faint};
    background: {p.paper}; }}
QCheckBox::indicator:checked:disabled {{ background: {p.muted}; border-color: {p.muted}; }}
QRadioButton::indicator:checked:disabled {{ border-color: {p.muted}; }}
QRadioButton:focus {{ background: {p.wash}; border-radius: 6px; }}
QCheckBox:focus, QRadioButton:focus {{ outline: none; text-decoration: underline; }}
QSlider:horizontal {{ min-height: {px(24)}; }}
QSlider::groove:horizontal {{ height: 4px; background: {p.line}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {p.accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{ width: 18px; height: 18px; margin: -8px 0; border-radius: 10px;
    background: {p.page}; border: 1px solid {p.accent}; }}
QSlider::handle:horizontal:focus {{ border: 3px solid {p.accent}; width: 14px;
    height: 14px; }}
QSlider::handle:horizontal:disabled {{ border-color: {p.faint}; background: {p.paper}; }}
QSlider::sub-page:horizontal:disabled {{ background: {p.muted}; }}"""


def ring_of(px: Size) -> tuple[int, int]:
    """Return the sizes of a chosen radio button, its dot and the whole, as pixels that fit."""
    whole = int(px(17)[:-2]) + 2
    dot = int(px(7)[:-2])
    return dot + (whole - dot) % 2, whole
