"""Put the theme on the application, and read back what is on it."""

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from unsent.ui.theme import tokens
from unsent.ui.theme.fonts import SANS, SERIF, load_fonts
from unsent.ui.theme.style import style_sheet
from unsent.ui.theme.tokens import LIGHT, PALETTES, Palette, palette_for

_NO_CAP = 16777215  # as wide as Qt lets a widget be
CALM, TYPEWRITER = "calm", "typewriter"  # properties of the application
MEASURES = "measures"  # the property that keeps what `measure` was told
_SETTERS = {
    "width": QWidget.setFixedWidth,
    "height": QWidget.setFixedHeight,
    "least_width": QWidget.setMinimumWidth,
    "least_height": QWidget.setMinimumHeight,
    "most_width": QWidget.setMaximumWidth,
}


def apply_theme(
    app: QApplication, dark: bool, scale: float = 1.0, *, contrast: bool = False
) -> None:
    """Give every widget the light or dark look; `scale` is the text size, 1.0 to 2.0.

    It may be called again at any time: what paints itself follows, and so does every size that
    was given with `measure` or by a widget's own `refit`.
    """
    if SANS not in app.font().family():
        load_fonts()
        app.setStyle("Fusion")
    palette = palette_for(dark=dark, contrast=contrast)
    app.setFont(sans(tokens.TEXT, scale))
    app.setPalette(qt_palette(palette))
    app.setStyleSheet(style_sheet(palette, scale))
    for widget in app.allWidgets():
        _refit(widget)


def measure(widget: QWidget, *, cap: int | None = None, **pixels: int) -> None:
    """Give a widget sizes in pixels at 100 % text that grow with the text size, up to `cap`.

    They are `width`, `height`, `least_width`, `least_height` and `most_width`; what was given
    before is replaced.
    """
    widget.setProperty(MEASURES, pixels if cap is None else {**pixels, "cap": cap})
    _measure(widget)


def set_manner(app: QApplication, *, calm: bool, typewriter: bool) -> None:
    """Keep motion away, or leave that to the desktop; scroll as a typewriter does, or not."""
    app.setProperty(CALM, calm)
    app.setProperty(TYPEWRITER, typewriter)


def is_calm() -> bool:
    """Tell whether nothing should move: it was chosen, or the desktop asks for it."""
    app = QApplication.instance()
    return (app is not None and app.property(CALM) is True) or _desktop_is_calm()


def is_typewriter() -> bool:
    """Tell whether the line that is written on stays at mid height."""
    app = QApplication.instance()
    return app is not None and app.property(TYPEWRITER) is True


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


def _desktop_is_calm() -> bool:
    from unsent.ui.desktop.motion import says_no_motion

    return says_no_motion()


def _refit(widget: QWidget) -> None:
    _measure(widget)
    refit = getattr(widget, "refit", None)
    if callable(refit):
        refit()
    widget.updateGeometry()


def _measure(widget: QWidget) -> None:
    pixels = widget.property(MEASURES)
    if pixels:
        cap = pixels.get("cap", _NO_CAP)
        for name, length in pixels.items():
            if name != "cap":
                _SETTERS[name](widget, min(scaled(length), cap))


def _font(family: str, pixels: float, scale: float | None, strong: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(round(pixels * (text_scale() if scale is None else scale)))
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font
