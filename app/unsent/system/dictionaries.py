"""The dictionaries of this computer, read by Hunspell within this process: docs/adr/0016."""

import os
import sys
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

from unsent.domain.spelling import spelt
from unsent.system.paths import NAME

MOST_BYTES = 64_000_000  # of one file: a longer one is no dictionary


class HunspellDictionary:
    """One opened dictionary. It keeps no word that it is asked for."""

    def __init__(self, language: str, words: Path) -> None:
        from hunspell import Hunspell

        self.language = language
        # without it the path is encoded by the locale, which is ASCII under LANG=C
        encoding = sys.getfilesystemencoding()
        self._hunspell = Hunspell(words.stem, str(words.parent), encoding)

    def knows(self, word: str) -> bool:
        """Tell whether a word is in it; one with letters that it has none of is not."""
        try:
            return bool(self._hunspell.spell(spelt(word)))
        except UnicodeEncodeError:
            return False

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words that may have been meant, the likeliest first; takes up to 0.2 s."""
        try:
            return tuple(found for found in self._hunspell.suggest(spelt(word)) if found)
        except UnicodeEncodeError:
            return ()


class Dictionaries:
    """Finds dictionaries by their files, `de_DE.aff` beside `de_DE.dic`."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)

    def languages(self) -> tuple[str, ...]:
        """Return the languages that there are dictionaries of, in order."""
        return tuple(sorted(self._found()))

    def open(self, language: str) -> HunspellDictionary:
        """Open one; raises OSError when it is not there or cannot be read. Takes 0.1 s."""
        words = self._found().get(language)
        if words is None:
            raise FileNotFoundError(f"No dictionary of {language}.")
        return HunspellDictionary(language, words)

    @property
    def own_folder(self) -> str:
        """Return the folder that is looked into first, empty when there is none."""
        return str(self._folders[0]) if self._folders else ""

    def _found(self) -> dict[str, Path]:
        found: dict[str, Path] = {}
        for words in (words for folder in self._folders for words in _dictionaries_in(folder)):
            found.setdefault(words.stem.replace("-", "_"), words)
        return found


def find_dictionaries() -> Dictionaries | None:
    """Return the dictionaries of this computer, None where Hunspell is not installed."""
    package = find_spec("hunspell")
    if package is None or package.origin is None:
        return None
    bundled = Path(package.origin).parent / "dictionaries"
    return Dictionaries((*folders(os.environ, sys.platform, Path.home()), bundled))


def folders(environment: Mapping[str, str], platform: str, home: Path) -> tuple[Path, ...]:
    """Return where dictionaries lie, the writer's own folder first."""
    from platformdirs import user_data_path

    places = [user_data_path(NAME, appauthor=False) / "dictionaries"]
    places += [Path(one) for one in environment.get("DICPATH", "").split(os.pathsep) if one]
    if platform == "darwin":
        spelling = ("Library", "Spelling")
        return (*places, home.joinpath(*spelling), Path("/").joinpath(*spelling))
    if platform == "win32":
        programs = [environment[key] for key in ("PROGRAMFILES", "APPDATA") if key in environment]
        office = [Path(one) / "LibreOffice" / "share" / "extensions" for one in programs]
        return (*places, *(folder for one in office for folder in sorted(one.glob("dict-*"))))
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    own = environment.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    for base in (own, *shared.split(":")):
        places += [Path(base) / "hunspell", Path(base) / "myspell" / "dicts"]
    return tuple(places)


def _is_readable(words: Path) -> bool:
    both = (words, words.with_suffix(".aff"))
    try:
        return all(one.is_file() and one.stat().st_size <= MOST_BYTES for one in both)
    except OSError:
        return False


def _dictionaries_in(folder: Path) -> list[Path]:
    try:
        there = sorted(folder.glob("*.dic"))
    except OSError:
        return []
    return [
        one
        for one in there
        if not one.name.startswith("hyph_") and not _is_alias(one) and _is_readable(one)
    ]


def _is_alias(words: Path) -> bool:
    """Tell whether it is another name for a dictionary beside it, as `de_BE` is for `de_DE`."""
    return words.is_symlink() and words.resolve().parent == words.parent.resolve()
