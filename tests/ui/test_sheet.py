"""The sheet of every screen is made by one command."""

from PySide6.QtGui import QImage

from unsent.cli.arguments import parse
from unsent.tour.sheet import WORN, take_sheet
from unsent.ui.theme.apply import apply_theme


def test_it_holds_a_picture_of_every_screen(qapp, tmp_path):
    qapp.setQuitOnLastWindowClosed(False)
    sheet = take_sheet(qapp, tmp_path, WORN[1:2])
    pictures = sorted((tmp_path / WORN[1].name).iterdir())
    names = {picture.stem[3:] for picture in pictures}
    assert {"first-run-code", "locked-passphrase", "write", "review", "ready", "keys"} <= names
    assert len(pictures) > 30
    for picture in pictures:
        image = QImage(str(picture))
        assert (image.width(), image.height()) == WORN[1].size, picture.name
    whole = QImage(str(sheet))
    assert whole.height() > len(pictures) * 200
    apply_theme(qapp, dark=False)


def test_it_is_asked_for_as_a_kind_of_tour(tmp_path):
    options = parse(["tour", "--sheet", "--out", str(tmp_path)])
    assert (options.command, options.sheet, options.out) == ("tour", True, tmp_path)


def test_the_looks_are_those_that_somebody_may_wear():
    worn = {(wear.dark, wear.contrast) for wear in WORN}
    assert worn == {(False, False), (True, False), (False, True), (True, True)}
    assert any(wear.scale == 2.0 and wear.long and wear.size == (1024, 640) for wear in WORN)
    assert any(wear.is_pseudo for wear in WORN)
