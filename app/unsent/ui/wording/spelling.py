"""Words about spelling: the menu at a misspelt word, and the section of the settings."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def not_known(word: str) -> str:
    """Return what stands over the suggestions for a word."""
    return translate("spelling", "Not in the dictionary: %1").replace("%1", word)


def no_suggestion() -> str:
    """Return what stands where nothing can be suggested."""
    return translate("spelling", "Nothing similar was found")


def add_word() -> str:
    """Return the entry that makes a word the writer's own."""
    return translate("spelling", "Add to my words")


def added(word: str) -> str:
    """Return what is said once a word is the writer's own."""
    return translate("spelling", "“%1” is one of your words now.").replace("%1", word)


def section() -> str:
    """Return the name of the section."""
    return translate("spelling", "Spelling")


def lead() -> str:
    """Return what marking misspelt words does, and what it does not."""
    return translate(
        "spelling",
        "Words that no dictionary has get a fine wave. It looks at spelling and at nothing else, "
        "on this computer, while you write.",
    )


def turn_on() -> str:
    """Return the switch."""
    return translate("spelling", "Mark misspelt words")


def languages() -> str:
    """Return the question about the languages."""
    return translate("spelling", "Languages you write in")


def none_found() -> str:
    """Return what it means that there is no dictionary at all."""
    return translate("spelling", "No dictionary was found, so no word is marked.")


def missing(languages: str) -> str:
    """Return which languages of this computer have no dictionary."""
    return translate("spelling", "There is no dictionary yet for: %1.").replace("%1", languages)


def how_to_add(folder: str) -> str:
    """Return how another language is added."""
    return translate(
        "spelling",
        "Unsent reads the Hunspell dictionaries of this computer, such as those of LibreOffice. "
        "For another language install its Hunspell dictionary, or put its .aff and .dic files "
        "into %1.",
    ).replace("%1", folder)


def cannot_read() -> str:
    """Return what it means that Hunspell itself is missing."""
    return translate(
        "spelling", "The part that reads dictionaries is not installed, so no word is marked."
    )


def own_words() -> str:
    """Return the name of the writer's own words."""
    return translate("spelling", "Your words")


def own_words_lead() -> str:
    """Return what the writer's own words are."""
    return translate(
        "spelling",
        "Never marked, and kept in the encrypted journal only. Names to watch need not be here.",
    )


def taken_off() -> str:
    """Return the line after one of the writer's own words was taken off the list."""
    return translate("spelling", "Taken off your words.")


def language_name(language: str) -> str:
    """Return a language such as `de_AT` as those who speak it call it."""
    locale = QLocale(language)
    if locale.language() == QLocale.Language.C:
        return language
    name = locale.nativeLanguageName() or QLocale.languageToString(locale.language())
    name = name[:1].upper() + name[1:]
    if "_" not in language:
        return name
    both = translate("spelling", "%1 (%2)")
    return both.replace("%1", name).replace("%2", locale.nativeTerritoryName())
