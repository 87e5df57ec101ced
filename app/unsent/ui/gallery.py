"""Renders every widget in every state to pictures: `python -m unsent.ui.gallery --out DIR`."""

import argparse
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from unsent.ui import gallery_charts
from unsent.ui import gallery_pictures as painted
from unsent.ui import gallery_popups as more
from unsent.ui import gallery_samples as samples
from unsent.ui.theme.apply import apply_theme, palette_in_use
from unsent.ui.widgets.private_clip import PrivateClip

_SHEETS = {
    "controls": samples.controls,
    "rail": samples.rail,
    "page": samples.page,
    "list": samples.entries,
    "review": samples.review,
    "fields": more.fields,
    "popups": more.popups,
    "charts": gallery_charts.charts,
    "pictures": painted.pictures,
}
_LOOKS = (  # dark, high contrast, text size, from right to left
    (False, False, 1.0, False),
    (True, False, 1.0, False),
    (False, True, 1.0, False),
    (True, True, 1.0, False),
    (False, False, 2.0, False),
    (True, False, 1.0, True),
)


def main() -> None:
    """Write one PNG per sheet, theme, text size and direction."""
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise SystemExit("The gallery needs an application with windows.")
    clip = PrivateClip()
    for dark, contrast, scale, mirrored in _LOOKS:
        side = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        app.setLayoutDirection(side)
        apply_theme(app, dark, scale, contrast=contrast)
        name = f"{palette_in_use().name}-{round(scale * 100)}{'-rtl' if mirrored else ''}"
        for sheet, make in _SHEETS.items():
            if options.only in ("", sheet):
                _shoot(app, make(clip), options.out / f"{sheet}-{name}.png")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default="", choices=("", *_SHEETS))
    return parser.parse_args()


def _shoot(app: QApplication, sheet: QWidget, path: Path) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(sheet)
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    for chosen in sheet.findChildren(QWidget, "focused"):
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
    app.processEvents()
    window.grab().save(str(path))
    window.close()
    window.deleteLater()


if __name__ == "__main__":
    main()
