"""Put the theme on the application, and read back what is on it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from unsent.ui.theme import tokens
from unsent.ui.theme.fonts import SANS, SERIF, load_fonts
from unsent.ui.theme.style import style_sheet
from unsent.ui.theme.tokens import DARK, LIGHT, PALETTES, Palette


def apply_theme(app: QApplication, dark: bool, scale: float = 1.0) -> None:
    """Give every widget the light or dark look; `scale` is the text size, 1.0 to 2.0.

    It may be called again at any time; widgets that paint themselves follow.
    """
    if SANS not in app.font().family():
        load_fonts()
        app.setStyle("Fusion")
    palette = DARK if dark else LIGHT
    app.setFont(sans(tokens.TEXT, scale))
    app.setPalette(qt_palette(palette))
    app.setStyleSheet(style_sheet(palette, scale))


def system_is_dark(app: QApplication) -> bool:
    """Tell whether the desktop asks for dark windows."""
    return app.styleHints().colorScheme() is Qt.ColorScheme.Dark


def palette_in_use() -> Palette:
    """Return the colours that the application wears, the light ones before a theme is set."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window).name().upper()
    return next((p for p in PALETTES if p.paper == window), LIGHT)


def text_scale() -> float:
    """Return the text size in use, 1.0 before a theme is set."""
    size = QApplication.font().pixelSize()
    return size / tokens.TEXT if size > 0 else 1.0


def scaled(pixels: float) -> int:
    """Return a length that grows with the text size."""
    return round(pixels * text_scale())


def sans(pixels: float, scale: float | None = None, *, strong: bool = False) -> QFont:
    """Return the interface type at a size given for 100 % text."""
    return _font(SANS, pixels, scale, strong)


def serif(pixels: float, scale: float | None = None, *, strong: bool = False) -> QFont:
    """Return the writing type at a size given for 100 % text."""
    return _font(SERIF, pixels, scale, strong)


def qt_palette(palette: Palette) -> QPalette:
    """Return Qt's own palette in our colours, for whatever no style sheet rule reaches."""
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.paper,
        role.WindowText: palette.ink,
        role.Base: palette.page,
        role.AlternateBase: palette.side,
        role.Text: palette.ink,
        role.Button: palette.page,
        role.ButtonText: palette.ink,
        role.BrightText: palette.ember,
        role.ToolTipBase: palette.ink,
        role.ToolTipText: palette.page,
        role.PlaceholderText: palette.soft,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.page,
        role.Accent: palette.accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.Light: palette.page,
        role.Midlight: palette.line,
        role.Mid: palette.line,
        role.Dark: palette.faint,
        role.Shadow: palette.line,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(palette.faint))
    return made


def _font(family: str, pixels: float, scale: float | None, strong: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(round(pixels * (text_scale() if scale is None else scale)))
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font
