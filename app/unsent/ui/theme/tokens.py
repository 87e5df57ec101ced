"""The colours and measures that everything on screen is made of (PRODUCT.md, "Pictures")."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of colours, each `#RRGGBB`.

    The `_text` tones are the same hues dark enough to be read on their own wash; the plain
    ones are for strokes, dots and underlines.
    """

    name: str
    paper: str  # window
    page: str  # cards, fields, selected rows
    side: str  # sidebar
    ink: str
    soft: str
    faint: str  # decoration and disabled text only
    line: str  # hairlines
    edge: str  # outlines of boxes that can be ticked
    rim: str  # outlines of what lies on a wash and can be pressed
    accent: str
    wash: str
    ember: str
    emberwash: str
    ember_text: str
    amber: str
    amberwash: str
    amber_text: str
    leaf: str
    leafwash: str
    leaf_text: str
    muted: str  # primary button that is off or held back
    on_muted: str
    hover: str  # row or button under the pointer
    press: str  # primary button under the pointer


LIGHT = Palette(
    name="light",
    paper="#F6F3EC",
    page="#FFFDF9",
    side="#EFEAE0",
    ink="#1F2A30",
    soft="#5B6870",
    faint="#8B959B",
    line="#E2DBCE",
    edge="#7B858B",
    rim="#DDEBE9",
    accent="#2C6E73",
    wash="#DDEBE9",
    ember="#BF4F30",
    emberwash="#F8E4DB",
    ember_text="#A8432A",
    amber="#A87413",
    amberwash="#F6EACD",
    amber_text="#80570D",
    leaf="#44754A",
    leafwash="#E0ECDD",
    leaf_text="#3F6C45",
    muted="#9AB6B5",
    on_muted="#1F2A30",
    hover="#F3EEE4",
    press="#245C60",
)

DARK = Palette(
    name="dark",
    paper="#14191C",
    page="#1B2226",
    side="#101518",
    ink="#E7E3DA",
    soft="#A0ABB1",
    faint="#77838A",
    line="#2B353A",
    edge="#77838A",
    rim="#1F3536",
    accent="#7CC0BC",
    wash="#1F3536",
    ember="#E58A6C",
    emberwash="#3A2620",
    ember_text="#E58A6C",
    amber="#E0B25C",
    amberwash="#372E1C",
    amber_text="#E0B25C",
    leaf="#8CC090",
    leafwash="#20301F",
    leaf_text="#8CC090",
    muted="#436462",
    on_muted="#E7E3DA",
    hover="#222A2F",
    press="#93D0CC",
)

CONTRAST_LIGHT = Palette(
    name="contrast-light",
    paper="#FFFFFF",
    page="#FEFEFE",
    side="#F4F4F4",
    ink="#000000",
    soft="#2B3236",
    faint="#5C6468",
    line="#5C6468",
    edge="#000000",
    rim="#00474D",
    accent="#00474D",
    wash="#D8F0EF",
    ember="#8F2100",
    emberwash="#FFE9E0",
    ember_text="#7A1C00",
    amber="#6B4500",
    amberwash="#FFF1CC",
    amber_text="#573800",
    leaf="#1C4F22",
    leafwash="#E2F5DF",
    leaf_text="#17441C",
    muted="#4A5256",
    on_muted="#FEFEFE",
    hover="#E3EFEF",
    press="#002F33",
)

CONTRAST_DARK = Palette(
    name="contrast-dark",
    paper="#000000",
    page="#050708",
    side="#0C0F10",
    ink="#FFFFFF",
    soft="#DDE3E6",
    faint="#9AA5AB",
    line="#9AA5AB",
    edge="#FFFFFF",
    rim="#8FE3DE",
    accent="#8FE3DE",
    wash="#06302F",
    ember="#FF9D7A",
    emberwash="#3A1408",
    ember_text="#FFAB8C",
    amber="#FFC95C",
    amberwash="#2E2100",
    amber_text="#FFC95C",
    leaf="#9BE3A0",
    leafwash="#0B2A0F",
    leaf_text="#9BE3A0",
    muted="#9AA5AB",
    on_muted="#050708",
    hover="#16282A",
    press="#B5F2EE",
)

PALETTES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)


def palette_for(*, dark: bool, contrast: bool) -> Palette:
    """Return the palette of a light or dark window, with strong contrast or without."""
    if contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


@dataclass(frozen=True, slots=True)
class Tone:
    """The three colours of one meaning: the stroke, the wash behind, the words on the wash."""

    stroke: str
    wash: str
    text: str


def tone(palette: Palette, name: str) -> Tone:
    """Return a tone by its name: `accent`, `ember`, `amber` or `leaf`; KeyError for others."""
    return {
        "accent": Tone(palette.accent, palette.wash, palette.accent),
        "ember": Tone(palette.ember, palette.emberwash, palette.ember_text),
        "amber": Tone(palette.amber, palette.amberwash, palette.amber_text),
        "leaf": Tone(palette.leaf, palette.leafwash, palette.leaf_text),
    }[name]


# Pixels at 100 % text size. Type sizes and widths of text columns grow with the text size.
TEXT = 15
SMALL = 14
NOTE = 13
TITLE = 28
BRAND = 21
WRITING = 20
WRITING_LINE = 32  # 1.6 of the type size
WRITING_GAP = 16  # between paragraphs
COLUMN = 640
SIDE_WIDTH = 208
LIST_WIDTH = 286
RAIL_WIDTH = 330
RADIUS_CHIP = 8
RADIUS = 9
RADIUS_ROW = 10
RADIUS_CARD = 12
EDGE = 26  # from the window's edge to what is on the page
