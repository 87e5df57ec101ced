"""What a reader takes for one character: an emoji family, a flag, a letter with its accents.

The rules of Unicode text segmentation (UAX #29, extended grapheme clusters) as far as the standard
library knows the properties: pictographs are told by their blocks, and the conjuncts of Indic
scripts (GB9c) count as the clusters that they were before Unicode 15.1.
"""

from collections.abc import Iterator
from unicodedata import category

_JOINER, _NON_JOINER = "\u200d", "\u200c"
_PICTOGRAPHS = ((0x203C, 0x2049), (0x2122, 0x2139), (0x2190, 0x2BFF), (0x3030, 0x303D),
                (0x3297, 0x3299), (0x1F000, 0x1F1E5), (0x1F200, 0x1FAFF))  # fmt: skip
_HANGUL_L, _HANGUL_V, _HANGUL_T = (
    range(0x1100, 0x1160),
    range(0x1160, 0x11A8),
    range(0x11A8, 0x1200),
)
_SYLLABLES = range(0xAC00, 0xD7A4)
_PREPENDED = frozenset(map(chr, (*range(0x600, 0x606), 0x6DD, 0x70F, 0x8E2, 0x110BD)))


def graphemes(text: str) -> Iterator[str]:
    """Yield the characters of a text as a reader sees them; joined they give the text."""
    start = flags = 0
    for at in range(1, len(text)):
        before, char = text[at - 1], text[at]
        flags = flags + 1 if is_flag_half(before) else 0
        if not _belongs(text, start, at, before, char, flags):
            yield text[start:at]
            start, flags = at, 0
    if text:
        yield text[start:]


def count(text: str) -> int:
    """Return how many characters a reader sees."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    return sum(1 for _ in graphemes(text))


def is_flag_half(char: str) -> bool:
    """Tell whether two of this kind make a flag."""
    return 0x1F1E6 <= ord(char) <= 0x1F1FF


def is_pictograph(char: str) -> bool:
    """Tell whether this can be joined to another picture."""
    code = ord(char)
    return char in "©®" or any(low <= code <= high for low, high in _PICTOGRAPHS)


def _belongs(text: str, start: int, at: int, before: str, char: str, flags: int) -> bool:
    # the rules GB3 to GB13, in their order
    if before == "\r" and char == "\n":
        return True
    if char.isascii():
        return before in _PREPENDED and char.isprintable()
    if _is_control(before) or _is_control(char):
        return False
    if _extends(char) or before in _PREPENDED:
        return True
    return _is_one_picture(text[start:at], char, flags) or _is_one_syllable(ord(before), ord(char))


def _is_one_picture(cluster: str, char: str, flags: int) -> bool:
    if is_flag_half(char):
        return flags % 2 == 1
    return cluster[-1] == _JOINER and is_pictograph(cluster[0]) and is_pictograph(char)


def _extends(char: str) -> bool:
    code = ord(char)
    return (
        category(char) in {"Mn", "Me", "Mc"}
        or char in (_JOINER, _NON_JOINER, "\u0e33", "\u0eb3", "\uff9e", "\uff9f")
        or 0x1F3FB <= code <= 0x1F3FF  # skin tones
        or 0xE0020 <= code <= 0xE007F  # tags: the flags of England, Scotland, Wales
    )


def _is_control(char: str) -> bool:
    if category(char) not in {"Cc", "Cf", "Zl", "Zp", "Cs"}:
        return False
    return not (_extends(char) or char in _PREPENDED)


def _is_one_syllable(before: int, char: int) -> bool:
    open_syllable = before in _SYLLABLES and (before - 0xAC00) % 28 == 0
    if before in _HANGUL_L:
        return char in _HANGUL_L or char in _HANGUL_V or char in _SYLLABLES
    if before in _HANGUL_V or open_syllable:
        return char in _HANGUL_V or char in _HANGUL_T
    return (before in _HANGUL_T or before in _SYLLABLES) and char in _HANGUL_T
