"""The language of the window's words: the desktop's, or the one that was chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from unsent import resources

WRITTEN_IN = "en"  # the words in the code are English
_FOLDER = "translations"
_TAKEN = "words in another language"  # object name of what is loaded


def languages() -> tuple[str, ...]:
    """Return the languages that the window speaks, English first."""
    found = sorted(resources.path_of(_FOLDER).glob("unsent_*.qm"))
    return WRITTEN_IN, *(file.stem.partition("_")[2] for file in found)


def language_name(language: str) -> str:
    """Return what a language calls itself: `Deutsch`."""
    locale = QLocale(language)
    name = "English" if language == WRITTEN_IN else locale.nativeLanguageName()
    return name[:1].upper() + name[1:]


def speak(app: QApplication, chosen: str = "") -> str:
    """Take the words, dates and numbers of a language, empty for the desktop's; return which.

    It counts for what is made afterwards. Costs nothing but the look at the desktop's wish
    where that is English.
    """
    be_quiet(app)
    language = chosen if chosen in languages() else _fitting(QLocale.system().uiLanguages())
    QLocale.setDefault(_locale(language))
    if language != WRITTEN_IN:
        _load(app, f"unsent_{language}", str(resources.path_of(_FOLDER)))
        own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(app, f"qtbase_{language}", own)
        app.setLayoutDirection(QLocale().textDirection())
    return language


def take(app: QApplication, translator: QTranslator) -> None:
    """Speak by a translator until `be_quiet`."""
    translator.setObjectName(_TAKEN)
    translator.setParent(app)
    app.installTranslator(translator)


def be_quiet(app: QApplication) -> None:
    """Go back to the words that are in the code."""
    for translator in app.findChildren(QTranslator, _TAKEN):
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    app.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def _fitting(wanted: Iterable[str]) -> str:
    """Return the language that the desktop would have first, English where none is there."""
    for name in wanted:
        plain = name.replace("-", "_")
        if plain.startswith(WRITTEN_IN):
            return WRITTEN_IN
        there = languages()
        for language in (plain, plain.partition("_")[0]):
            if language in there:
                return language
    return WRITTEN_IN


def _locale(language: str) -> QLocale:
    """Return how dates and numbers are written, so that they suit the words beside them."""
    desktop, own = QLocale.system(), QLocale(language)
    if desktop.language() == own.language():
        return desktop
    return QLocale(own.language(), desktop.territory())


def _load(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        take(app, translator)
