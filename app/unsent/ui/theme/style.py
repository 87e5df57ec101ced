"""The one style sheet, built from the tokens."""

from collections.abc import Callable

from unsent.resources import path_of
from unsent.ui.theme import tokens
from unsent.ui.theme.fonts import SERIF
from unsent.ui.theme.style_controls import buttons, fields, ticks
from unsent.ui.theme.tokens import Palette

Size = Callable[[float], str]


def style_sheet(palette: Palette, scale: float = 1.0) -> str:
    """Return the style sheet of a palette; type sizes are multiplied by `scale`."""

    def px(pixels: float) -> str:
        return f"{round(pixels * scale)}px"

    icons = path_of("icons").as_posix()
    parts = (
        _ground(palette),
        _words(palette, px),
        _surfaces(palette),
        buttons(palette, px),
        fields(palette, px, icons),
        ticks(palette, px, icons),
        _scroll_bars(palette),
        _menus(palette, px),
        _lists(palette, px),
        _dialogs(palette, px, icons),
    )
    return "\n".join(parts)


def _ground(p: Palette) -> str:
    return f"""
QMainWindow, QDialog, QMessageBox, QStackedWidget {{ background: {p.paper}; }}
QLabel {{ background: transparent; color: {p.ink}; }}
QToolTip {{ background: {p.ink}; color: {p.page}; border: 1px solid {p.ink};
    padding: 4px 6px; }}
QFrame[line="true"] {{ background: {p.line}; border: none; }}
QSplitter::handle {{ background: {p.line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}"""


def _words(p: Palette, px: Size) -> str:
    chips = "\n".join(
        f'QLabel[tone="{name}"] {{ background: {tone.wash}; color: {tone.text}; }}'
        for name in ("accent", "ember", "amber", "leaf")
        for tone in (tokens.tone(p, name),)
    )
    return f"""
QLabel[role="brand"] {{ font-family: "{SERIF}"; font-weight: 600;
    font-size: {px(tokens.BRAND)}; }}
QLabel[role="hero"] {{ font-family: "{SERIF}"; font-weight: 600; font-size: {px(34)}; }}
QLabel[role="title"] {{ font-family: "{SERIF}"; font-weight: 600;
    font-size: {px(tokens.TITLE)}; }}
QLabel[role="code"] {{ font-family: "{SERIF}"; font-weight: 600;
    font-size: {px(tokens.BRAND)}; }}
QLabel[role="sample"] {{ font-family: "{SERIF}"; font-size: {px(tokens.WRITING)}; }}
QLabel[role="heading"] {{ font-weight: 600; font-size: {px(tokens.TEXT)}; }}
QLabel[role="lead"] {{ color: {p.soft}; font-size: {px(17)}; }}
QLabel[role="soft"] {{ color: {p.soft}; font-size: {px(tokens.TEXT)}; }}
QLabel[role="small"] {{ color: {p.soft}; font-size: {px(tokens.SMALL)}; }}
QLabel[role="note"] {{ color: {p.soft}; font-size: {px(tokens.NOTE)}; }}
QLabel[role="overline"] {{ color: {p.soft}; font-size: {px(tokens.NOTE)}; }}
QLabel[role="problem"] {{ color: {p.ember_text}; font-size: {px(tokens.SMALL)}; }}
QLabel[tone] {{ border-radius: {tokens.RADIUS_CHIP}px; padding: 2px 9px; font-weight: 600;
    font-size: {px(tokens.NOTE)}; }}
{chips}"""


def _surfaces(p: Palette) -> str:
    return f"""
QFrame[surface="card"] {{ background: {p.page}; border: 1px solid {p.line};
    border-radius: {tokens.RADIUS_CARD}px; }}
QFrame[surface="card"][marked="true"] {{ border: 2px solid {p.accent}; background: {p.page}; }}
QFrame[surface="card"]:focus {{ border: 2px solid {p.accent}; }}
QWidget[surface="side"] {{ background: {p.side}; border-right: 1px solid {p.line}; }}
QFrame[surface="top"] {{ background: {p.paper}; border: none; }}
QFrame[surface="foot"] {{ background: {p.paper}; border: none; border-top: 1px solid {p.line}; }}
QWidget[surface="rail"] {{ background: {p.paper}; border-left: 1px solid {p.line}; }}
QWidget[surface="list"] {{ background: {p.paper}; border-right: 1px solid {p.line}; }}
QFrame[surface="toast"] {{ background: {p.ink}; border: none;
    border-radius: {tokens.RADIUS_CARD}px; }}
QFrame[surface="toast"] QLabel {{ color: {p.paper}; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="content"] {{ background: transparent;
    border: none; }}"""


def _scroll_bars(p: Palette) -> str:
    return f"""
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 11px; }}
QScrollBar:horizontal {{ height: 11px; }}
QScrollBar::handle {{ background: {p.line}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {p.faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}"""


def _menus(p: Palette, px: Size) -> str:
    return f"""
QMenu {{ background: {p.page}; color: {p.ink}; border: 1px solid {p.line};
    border-radius: {tokens.RADIUS}px; padding: 5px; font-size: {px(tokens.TEXT)}; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 6px; background: transparent; }}
QMenu::item:selected {{ background: {p.wash}; color: {p.ink}; }}
QMenu::item:disabled {{ color: {p.faint}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {p.line}; margin: 5px 8px; }}
QMenuBar {{ background: {p.paper}; color: {p.ink}; }}
QMenuBar::item:selected {{ background: {p.wash}; }}"""


def _lists(p: Palette, px: Size) -> str:
    return f"""
QAbstractItemView {{ background: {p.page}; color: {p.ink}; border: 1px solid {p.line};
    border-radius: {tokens.RADIUS}px; outline: none; font-size: {px(tokens.TEXT)};
    selection-background-color: {p.wash}; selection-color: {p.ink}; }}
QTableView[entries="true"] {{ background: transparent; border: none;
    selection-background-color: transparent; }}
QTableView[entries="true"]::item {{ background: transparent; border: none; }}
QTableView[calendar="true"] {{ background: transparent; border: none;
    selection-background-color: transparent; }}
QTableView[calendar="true"] QHeaderView {{ background: transparent; border: none; }}
QTableView[calendar="true"] QHeaderView::section {{ background: transparent; border: none;
    font-size: {px(tokens.NOTE)}; padding: 2px 0; }}
QTableView[figures="true"] {{ background: transparent; border: none;
    font-size: {px(tokens.SMALL)}; }}
QTableView[figures="true"] QHeaderView {{ background: transparent; border: none; }}
QTableView[figures="true"] QHeaderView::section {{ background: transparent;
    border-bottom: 1px solid {p.line}; font-size: {px(tokens.SMALL)}; padding: 4px 6px; }}
QTableView[figures="true"]::item {{ padding: 2px 6px; border: none; }}
QTableView[figures="true"]::item:focus {{ border: 2px solid {p.accent}; padding: 0 4px;
    border-radius: 6px; }}
QProgressBar {{ background: {p.line}; border: none; border-radius: 2px; max-height: 4px; }}
QProgressBar::chunk {{ background: {p.accent}; border-radius: 2px; }}
QTabWidget::pane {{ background: {p.paper}; border: 1px solid {p.line};
    border-radius: {tokens.RADIUS}px; }}
QTabBar::tab {{ color: {p.soft}; padding: 7px 12px; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {p.ink}; border-bottom-color: {p.accent}; }}
QHeaderView::section {{ background: {p.paper}; color: {p.soft}; border: none;
    padding: 6px 8px; }}"""


def _dialogs(p: Palette, px: Size, icons: str) -> str:
    named = {
        "backward": "back", "forward": "forward", "filedialog-parent-directory": "up",
        "filedialog-new-directory": "new-folder", "filedialog-listview": "list",
        "filedialog-detailedview": "details", "directory": "folder", "directory-link": "folder",
        "directory-closed": "folder", "directory-open": "folder", "computer": "computer",
        "desktop": "computer", "home": "folder", "harddisk": "computer", "file": "file",
        "file-link": "file",
    }  # fmt: skip
    pictures = " ".join(f'{n}-icon: url("{icons}/dialog-{f}.svg");' for n, f in named.items())
    return f"""
QFileDialog {{ {pictures} }}
QToolButton {{ background: {p.page}; color: {p.ink}; border: 1px solid {p.line};
    border-radius: {tokens.RADIUS_CHIP}px; padding: 4px; font-size: {px(tokens.TEXT)}; }}
QToolButton:hover, QToolButton:checked {{ background: {p.wash}; }}
QToolButton:focus {{ border: 2px solid {p.accent}; padding: 3px; }}
QToolButton:disabled {{ color: {p.faint}; background: {p.paper}; }}
QGroupBox {{ background: transparent; border: 1px solid {p.line};
    border-radius: {tokens.RADIUS}px; margin-top: {px(12)}; padding: {px(12)} 8px 8px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 10px; padding: 0 4px; color: {p.ink}; }}
QSizeGrip {{ image: none; width: 0; height: 0; }}"""
