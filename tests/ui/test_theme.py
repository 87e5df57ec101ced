import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QCheckBox, QWidget

from unsent.resources import path_of
from unsent.ui.theme import apply
from unsent.ui.theme.apply import apply_theme, palette_in_use, sans, serif, text_scale
from unsent.ui.theme.fonts import load_fonts
from unsent.ui.theme.style import style_sheet
from unsent.ui.theme.tokens import DARK, LIGHT, PALETTES, tone

GROUNDS = ("paper", "page", "side")
STRONG = ("contrast-light", "contrast-dark")
# words that a widget paints itself or that inherit what they stand on: (words, grounds)
PAINTED = (
    ("ink", ("paper", "page", "side", "hover", "wash", "emberwash", "amberwash", "leafwash")),
    ("soft", ("paper", "page", "side", "hover")),
    ("accent", ("paper", "page", "wash")),
    ("ember_text", ("paper", "page", "emberwash")),
    ("amber_text", ("paper", "page", "amberwash")),
    ("leaf_text", ("paper", "page", "leafwash")),
    ("page", ("accent", "press", "ink")),
    ("paper", ("ink",)),
    ("on_muted", ("muted",)),
)
RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
WORDS = re.compile(r"(?:^|[;\s])(?:color|selection-color): (#[0-9A-Fa-f]{6})")
GROUND = re.compile(r"(?:^|[;\s])(?:background|selection-background-color): (#[0-9A-Fa-f]{6})")


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def least(palette):
    return 7 if palette.name in STRONG else 4.5


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
@pytest.mark.parametrize(("name", "grounds"), PAINTED)
def test_text_that_is_read_stands_out_from_what_it_stands_on(palette, name, grounds):
    for ground in grounds:
        found = contrast(getattr(palette, name), getattr(palette, ground))
        assert found >= least(palette), (ground, found)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
def test_every_rule_that_sets_words_on_a_ground_can_be_read(palette):
    rules = RULE.findall(style_sheet(palette))
    pairs = [
        (selector.strip(), words[-1], grounds[-1])
        for selector, body in rules
        if (words := WORDS.findall(body)) and (grounds := GROUND.findall(body))
    ]
    assert len(pairs) > 15
    for selector, words, ground in pairs:
        needed = 1 if ":disabled" in selector else least(palette)
        assert contrast(words, ground) >= needed, (selector, contrast(words, ground))


@pytest.mark.parametrize("palette", [p for p in PALETTES if p.name in STRONG], ids=lambda p: p.name)
def test_with_strong_contrast_borders_can_be_seen_and_what_is_off_can_be_read(palette):
    for ground in (*GROUNDS, "hover"):
        for stroke in ("line", "edge", "rim", "ember", "amber", "leaf", "accent"):
            found = contrast(getattr(palette, stroke), getattr(palette, ground))
            assert found >= 3, (stroke, ground, found)
        assert contrast(palette.faint, getattr(palette, ground)) >= 4.5
    assert contrast(palette.rim, palette.wash) >= 3


def test_every_colour_of_the_program_is_a_token():
    """Only the tokens name colours; everything else asks for one by its name."""
    folder = Path(apply.__file__).parents[1]
    named = re.compile(r"[\"']#[0-9A-Fa-f]{3,8}[\"']|Qt\.GlobalColor|QColor\(\s*\d")
    found = [
        f"{file.name}: {hit}"
        for file in sorted(folder.rglob("*.py"))
        if file.name != "tokens.py"
        for hit in named.findall(file.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
@pytest.mark.parametrize("name", ["accent", "ember", "amber", "leaf"])
def test_words_stand_out_from_their_wash(palette, name):
    found = tone(palette, name)
    assert contrast(found.text, found.wash) >= 4.5
    assert contrast(palette.ink, found.wash) >= 4.5


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
def test_lines_that_carry_meaning_can_be_seen(palette):
    for stroke in (palette.ember, palette.amber, palette.soft, palette.accent, palette.edge):
        assert contrast(stroke, palette.paper) >= 3
    assert contrast(palette.page, palette.accent) >= 4.5  # words of the primary button
    assert contrast(palette.page, palette.press) >= 4.5


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
def test_no_read_text_wears_the_faint_colour(palette):
    for rule in style_sheet(palette).split("}"):
        selector, _, body = rule.partition("{")
        if f" color: {palette.faint}" in body:
            assert ":disabled" in selector


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
def test_every_picture_that_the_style_names_is_there(palette):
    named = [part.split('"')[1] for part in style_sheet(palette).split("url(")[1:]]
    assert named
    for path in named:
        assert (path_of("icons") / path.rpartition("/")[2]).is_file()


def test_both_families_come_from_their_packages(qapp):
    assert load_fonts() == ()
    apply_theme(qapp, dark=False)
    assert QFontInfo(sans(15)).family() == "Source Sans Pro"
    assert QFontInfo(serif(20)).family() == "Source Serif Pro"
    assert QFontInfo(sans(15, strong=True)).styleName() == "Semibold"


def test_the_theme_can_change_while_widgets_stand(qapp, qtbot):
    box = QCheckBox("tick")
    qtbot.addWidget(box)
    apply_theme(qapp, dark=False)
    assert palette_in_use() is LIGHT
    apply_theme(qapp, dark=True, scale=2.0)
    assert palette_in_use() is DARK
    assert text_scale() == 2.0
    assert box.fontMetrics().height() > 30
    apply_theme(qapp, dark=False)
    assert text_scale() == 1.0


def test_a_window_without_a_rule_of_its_own_is_paper(qapp, qtbot):
    apply_theme(qapp, dark=False)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(20, 20)
    assert window.grab().toImage().pixelColor(10, 10).name().upper() == LIGHT.paper
