"""What the settings about the looks show, from their snapshot."""

from dataclasses import dataclass
from typing import Any

from unsent.domain.appearance import TEXT_SIZES, Brightness, Wish
from unsent.ui.language import language_name, languages
from unsent.ui.snapshots import AppearanceSnapshot
from unsent.ui.wording import settings_appearance as wording


@dataclass(frozen=True, slots=True)
class Question:
    """One question with its answers `(value, words)`; `chosen` is the value that counts now."""

    field: str  # of Appearance
    title: str
    answers: tuple[tuple[Any, str], ...]
    chosen: Any
    hint: str = ""
    sample: str = ""


def rows(shown: AppearanceSnapshot) -> tuple[Question, ...]:
    """Return the questions in their order."""
    chosen = shown.chosen
    return (
        Question("brightness", wording.light_or_dark(), _brightness(), chosen.brightness),
        Question(
            "contrast",
            wording.contrast(),
            _wish(wording.high_contrast()),
            chosen.contrast,
            wording.contrast_hint(),
        ),
        Question(
            "text_size",
            wording.text_size(),
            _sizes(shown),
            chosen.text_size,
            sample=wording.sample(),
        ),
        Question(
            "calm",
            wording.motion(),
            _wish(wording.always_calm()),
            chosen.calm,
            wording.motion_hint(),
        ),
        Question(
            "language",
            wording.language(),
            _languages(),
            chosen.language if chosen.language in languages() else "",
            wording.language_hint(),
        ),
    )


def _brightness() -> tuple[tuple[Any, str], ...]:
    return (
        (Brightness.SYSTEM, wording.as_the_desktop()),
        (Brightness.LIGHT, wording.light()),
        (Brightness.DARK, wording.dark()),
    )


def _wish(always: str) -> tuple[tuple[Any, str], ...]:
    return (Wish.SYSTEM, wording.as_the_desktop()), (Wish.ALWAYS, always)


def _languages() -> tuple[tuple[Any, str], ...]:
    own = ((language, language_name(language)) for language in languages())
    return ("", wording.as_the_desktop()), *own


def _sizes(shown: AppearanceSnapshot) -> tuple[tuple[Any, str], ...]:
    desktop = wording.as_the_desktop()
    if shown.chosen.text_size == 0:
        desktop = wording.as_the_desktop_now(shown.text_size)
    return (0, desktop), *((size, wording.share(size)) for size in TEXT_SIZES)
