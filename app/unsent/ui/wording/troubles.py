"""One clear sentence for everything that can keep a journal from being opened or made."""

from PySide6.QtCore import QCoreApplication

from unsent.domain.trouble import Trouble

translate = QCoreApplication.translate


def trouble_text(trouble: Trouble) -> str:
    """Return what is wrong and what to do about it."""
    return _sentences().get(trouble, _other())


def could_not_save() -> str:
    """Return the line for a file that cannot be written just now."""
    return translate(
        "troubles", "This could not be saved just now. It stays on the page, and is tried again."
    )


def defect() -> str:
    """Return the line for a defect of ours."""
    return translate(
        "troubles", "Something went wrong inside Unsent. What you wrote is kept; please go on."
    )


def open_elsewhere() -> str:
    """Return the line for a second start on the same journal."""
    return translate(
        "troubles",
        "Unsent is open already with this journal. Its window was asked to come forward.",
    )


def _other() -> str:
    return translate(
        "troubles",
        "The journal could not be opened. Nothing was changed. `unsent doctor` says more.",
    )


def _sentences() -> dict[Trouble, str]:
    return _of_the_ways_in() | _of_the_keyring() | _of_the_file()


def _of_the_ways_in() -> dict[Trouble, str]:
    return {
        Trouble.WRONG_PASSPHRASE: translate(
            "troubles", "That passphrase does not open this journal. Please try again."
        ),
        Trouble.WRONG_CODE: translate(
            "troubles", "That recovery code belongs to another journal. Please check it."
        ),
        Trouble.MISTYPED_CODE: translate(
            "troubles", "There is a slip in that recovery code. Please compare it letter by letter."
        ),
        Trouble.WEAK_PASSPHRASE: translate(
            "troubles", "Please use at least 12 characters; a few words do well."
        ),
        Trouble.NO_SUCH_WAY: translate(
            "troubles", "This journal was never set up to open that way. Please use another one."
        ),
        Trouble.LAST_WAY_IN: translate(
            "troubles",
            "Two ways in have to stay, one of them not the keyring. Add another one first.",
        ),
    }


def _of_the_keyring() -> dict[Trouble, str]:
    return {
        Trouble.KEYRING_MISSING: translate(
            "troubles",
            "The keyring that holds the key is not there. Use your passphrase or recovery code.",
        ),
        Trouble.KEYRING_LOCKED: translate(
            "troubles",
            "Your keyring is locked. Unlock it and try again, or use another way in.",
        ),
        Trouble.KEYRING_SLOW: translate(
            "troubles", "Your keyring did not answer. Try again, or use another way in."
        ),
        Trouble.KEYRING_EMPTY: translate(
            "troubles",
            "The key is no longer in the keyring. Use your passphrase or recovery code.",
        ),
        Trouble.KEYRING_OTHER: translate(
            "troubles", "The keyring could not be used. Use your passphrase or recovery code."
        ),
    }


def _of_the_file() -> dict[Trouble, str]:
    return {
        Trouble.NO_JOURNAL: translate(
            "troubles",
            "The keys are here, but the journal file is not. Put the file back, then try again.",
        ),
        Trouble.ALREADY_THERE: translate(
            "troubles", "There is a journal in this folder already. It was left as it is."
        ),
        Trouble.KEYS_DAMAGED: translate(
            "troubles",
            "The file keys.json cannot be read. Put back a copy of it from a backup; the journal "
            "itself was not touched.",
        ),
        Trouble.DAMAGED: translate(
            "troubles",
            "The journal file is damaged. It was not changed; please put back a backup.",
        ),
        Trouble.READ_ONLY: translate(
            "troubles",
            "The journal's folder cannot be written. Make it writable, then try again.",
        ),
        Trouble.IN_USE: translate(
            "troubles", "The journal is open in another program. Close it there first."
        ),
        Trouble.NEWER_FORMAT: translate(
            "troubles",
            "This journal was written by a newer Unsent. Please update; nothing was changed.",
        ),
        Trouble.DISK_FULL: translate(
            "troubles", "The disk is full. Free some space, then try again; nothing is lost."
        ),
    }
