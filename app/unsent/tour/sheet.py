"""`unsent tour --sheet`: every screen in every look, as single pictures and on one sheet."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unsent.tour.screens import every_screen
from unsent.ui.language import be_quiet
from unsent.ui.pseudo import speak_pseudo
from unsent.ui.theme.apply import apply_theme, sans
from unsent.ui.theme.tokens import LIGHT

WIDE, SMALL = (1280, 800), (1024, 640)
THUMB, GAP, CAPTION = 400, 16, 30


@dataclass(frozen=True, slots=True)
class Wear:
    """One look that every screen is shown in."""

    name: str
    dark: bool = False
    contrast: bool = False
    scale: float = 1.0
    is_pseudo: bool = False  # words that nobody speaks, from right to left
    long: bool = False
    size: tuple[int, int] = WIDE


WORN = (
    Wear("light"),
    Wear("dark", dark=True),
    Wear("light-200", scale=2.0, size=SMALL, long=True),
    Wear("contrast-light", contrast=True),
    Wear("contrast-dark", dark=True, contrast=True),
    Wear("dark-pseudo-rtl", dark=True, is_pseudo=True, size=SMALL),
)


def take_sheet(app: QApplication, out: Path, only: tuple[Wear, ...] = WORN) -> Path:
    """Write a picture of every screen in every look, and the sheet of them all; return that."""
    shots: dict[str, dict[str, Path]] = {}
    for wear in only:
        _put_on(app, wear)
        folder = out / wear.name
        folder.mkdir(parents=True, exist_ok=True)
        for name, stage in every_screen(app, wear.size, long=wear.long):
            QTest.qWait(60)
            taken = shots.setdefault(name, {})
            taken[wear.name] = folder / f"{list(shots).index(name):02d}-{name}.png"
            stage.shell.window.grab().save(str(taken[wear.name]))
    _put_on(app, WORN[0])
    return _compose(shots, only, out / "sheet.png")


def _put_on(app: QApplication, wear: Wear) -> None:
    if wear.is_pseudo:
        speak_pseudo(app, mirrored=True)
    else:
        be_quiet(app)
    apply_theme(app, wear.dark, wear.scale, contrast=wear.contrast)


def _compose(shots: dict[str, dict[str, Path]], worn: tuple[Wear, ...], out: Path) -> Path:
    tall = THUMB * WIDE[1] // WIDE[0]
    width = GAP + len(worn) * (THUMB + GAP)
    sheet = QImage(width, GAP + len(shots) * (tall + CAPTION), QImage.Format.Format_RGB32)
    sheet.fill(QColor(LIGHT.side))
    painter = QPainter(sheet)
    painter.setFont(sans(15, 1.0))
    painter.setPen(QColor(LIGHT.ink))
    for row, (name, pictures) in enumerate(shots.items()):
        top = GAP + row * (tall + CAPTION)
        for column, wear in enumerate(worn):
            spot = QRect(GAP + column * (THUMB + GAP), top, THUMB, tall)
            painter.drawText(
                QRect(spot.left(), spot.bottom(), THUMB, CAPTION),
                Qt.AlignmentFlag.AlignVCenter,
                f"{name}, {wear.name}",
            )
            if wear.name in pictures:
                _draw(painter, spot, pictures[wear.name])
    painter.end()
    sheet.save(str(out))
    return out


def _draw(painter: QPainter, spot: QRect, picture: Path) -> None:
    image = QImage(str(picture)).scaled(
        spot.size(),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter.drawImage(spot.topLeft() + QPoint((spot.width() - image.width()) // 2, 0), image)
