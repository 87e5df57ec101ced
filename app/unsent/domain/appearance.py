"""How the window looks, as chosen; nothing in it tells anything about the writer."""

from dataclasses import dataclass
from enum import StrEnum

# 15 pixels times each of them is a whole number of pixels
TEXT_SIZES = (100, 120, 140, 160, 180, 200)
WIDEST = 32_767  # pixels; X11 has no larger window


class Brightness(StrEnum):
    """Whether the window is light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Wish(StrEnum):
    """When something counts that the desktop may ask for as well."""

    SYSTEM = "system"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Appearance:
    """What was chosen; `text_size` is in percent, 0 for the size that the desktop uses.

    `language` is a code such as `de`, empty for the language of the desktop. `width` and
    `height` are those of the window when it is not maximised, 0 as it comes. Raises ValueError
    for a text size or a window that there is not, or what is no code of a language.
    """

    brightness: Brightness = Brightness.SYSTEM
    contrast: Wish = Wish.SYSTEM
    text_size: int = 0
    calm: Wish = Wish.SYSTEM
    typewriter: bool = False
    language: str = ""
    width: int = 0
    height: int = 0
    is_maximised: bool = False

    def __post_init__(self) -> None:
        """Refuse what no version of the program writes."""
        if self.text_size not in (0, *TEXT_SIZES):
            raise ValueError("no such text size")
        letters = self.language.replace("_", "")
        if len(self.language) > 16 or not (letters.isascii() and (letters + "a").isalnum()):
            raise ValueError("no such language")
        if not (0 <= self.width <= WIDEST and 0 <= self.height <= WIDEST):
            raise ValueError("no such window")


def nearest_size(share: float) -> int:
    """Return the largest text size that is not above a share of the usual one, at least 100."""
    return max((size for size in TEXT_SIZES if size <= share * 100 + 0.5), default=TEXT_SIZES[0])
