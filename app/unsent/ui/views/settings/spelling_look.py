"""What the settings say about spelling, from their snapshot."""

from dataclasses import dataclass

from unsent.ui.snapshots import SpellingSnapshot
from unsent.ui.wording import spelling as wording


@dataclass(frozen=True, slots=True)
class SpellingLook:
    """The dictionaries `(language, name)`, which ones are missing, and how to add more."""

    can_switch: bool
    languages: tuple[tuple[str, str], ...]
    missing: str
    how: str


def spelling_look(shown: SpellingSnapshot) -> SpellingLook:
    """Return what the section says; an empty string hides its line."""
    return SpellingLook(
        can_switch=bool(shown.found),
        languages=tuple((language, wording.language_name(language)) for language in shown.found),
        missing=_missing(shown),
        how=wording.how_to_add(_breakable(shown.folder)) if shown.folder else "",
    )


def _breakable(folder: str) -> str:
    return folder.replace("/", "\u200b/").replace("\\", "\u200b\\")


def _missing(shown: SpellingSnapshot) -> str:
    if not shown.can_read:
        return wording.cannot_read()
    if not shown.found:
        return wording.none_found()
    names = ", ".join(wording.language_name(language) for language in shown.missing)
    return wording.missing(names) if names else ""
