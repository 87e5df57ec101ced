"""Words of the settings about the ways in and the lock."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.times import day_and_year

translate = QCoreApplication.translate


def ways_in() -> str:
    """Return the name of the card with the ways in."""
    return translate("keys", "Ways in")


def ways_lead() -> str:
    """Return what the ways in are for."""
    return translate(
        "keys",
        "Each of these opens your journal. Two always stay, one of them not the keyring, "
        "so that losing one never locks you out.",
    )


def passphrase() -> str:
    """Return the name of one way in."""
    return translate("keys", "Passphrase")


def recovery_code() -> str:
    """Return the name of another."""
    return translate("keys", "Recovery code")


def keyring_of(backend: str) -> str:
    """Return the name of a keyring that is not the one in use here, by its class."""
    if "kwallet" in backend:
        return translate("keys", "KWallet")
    if "macOS" in backend:
        return translate("keys", "macOS Keychain")
    if "Windows" in backend:
        return translate("keys", "The keyring of Windows")
    return translate("keys", "A keyring")


def made_on(made: datetime | None) -> str:
    """Return when a way in was made."""
    if made is None:
        return translate("keys", "made some time ago")
    return translate("keys", "made on %1").replace("%1", day_and_year(made.astimezone()))


def change() -> str:
    """Return the step to another passphrase."""
    return translate("keys", "Change")


def remove() -> str:
    """Return the step that takes a way in away."""
    return translate("keys", "Remove")


def to_way(step: str, way: str) -> str:
    """Return a step with the way in that it is about, for a screen reader."""
    return translate("keys", "%1: %2").replace("%1", step).replace("%2", way)


def open_first() -> str:
    """Return what has to come before a change."""
    return translate("keys", "To change them, show once more that the journal is yours to open.")


def secret() -> str:
    """Return the name of the field that opens the keys."""
    return translate("keys", "Passphrase or recovery code")


def open_keys() -> str:
    """Return the step that opens the keys."""
    return translate("keys", "Open the keys")


def ask_keyring() -> str:
    """Return the step that opens the keys by the keyring."""
    return translate("keys", "Ask the keyring")


def add_passphrase() -> str:
    """Return the step to a passphrase."""
    return translate("keys", "Add a passphrase")


def keep_in(keyring: str) -> str:
    """Return the step that puts the key into this computer's keyring."""
    return translate("keys", "Keep the key in %1").replace("%1", keyring)


def not_here_yet() -> str:
    """Return the line after opening on a computer whose keyring has no key."""
    return translate("keys", "The keyring of this computer does not have your key yet.")


def make_code() -> str:
    """Return the step to another recovery code."""
    return translate("keys", "Make a new recovery code")


def use_code() -> str:
    """Return the step that makes a shown code count."""
    return translate("keys", "Use this code")


def use_code_hint() -> str:
    """Return why the code cannot be used yet."""
    return translate("keys", "Type the two groups back first.")


def old_code_stops() -> str:
    """Return what a new code does to the one before it."""
    return translate("keys", "The old code stops opening your journal once you use this one.")


def leave_it() -> str:
    """Return the step back."""
    return translate("keys", "Leave it as it is")


def set_passphrase() -> str:
    """Return the step that makes a typed passphrase count."""
    return translate("keys", "Use this passphrase")


def working() -> str:
    """Return the line while keys are tried or written."""
    return translate("keys", "One moment")


def keys_are_open() -> str:
    """Return the line after the keys were opened."""
    return translate("keys", "The keys are open until you leave this page.")


def passphrase_set() -> str:
    """Return the line after a passphrase was added or changed."""
    return translate("keys", "The new passphrase opens your journal. It was tried.")


def code_set() -> str:
    """Return the line after a recovery code was changed."""
    return translate("keys", "The new recovery code opens your journal, the old one does not.")


def kept_in_keyring() -> str:
    """Return the line after the key went into the keyring."""
    return translate("keys", "The keyring of this computer opens your journal now.")


def not_kept() -> str:
    """Return the line when the keyring did not take the key."""
    return translate(
        "keys", "The keyring did not take the key. Your passphrase and code open it as before."
    )


def removed() -> str:
    """Return the line after a way in was taken away."""
    return translate("keys", "That way in is gone.")


def lock() -> str:
    """Return the name of the card about the lock."""
    return translate("keys", "Lock")


def lock_lead() -> str:
    """Return when the journal locks."""
    return translate(
        "keys",
        "Locked shows nothing. It also locks when your screen does, before sleep where the "
        "system tells, and with Ctrl+L.",
    )


def lock_after() -> str:
    """Return the name of the field for the idle time."""
    return translate("keys", "Lock after")


def minutes() -> str:
    """Return what stands behind the number of minutes."""
    return translate("keys", " min")


def never() -> str:
    """Return what stands for no idle lock."""
    return translate("keys", "never")


def ask_at_start() -> str:
    """Return the choice that the keyring alone does not open the journal."""
    return translate(
        "keys", "Ask for the passphrase or recovery code each time, the keyring is not enough"
    )


def new_key() -> str:
    """Return the name of the card about a key that somebody else may have."""
    return translate("keys", "Someone knew my passphrase")


def new_key_lead() -> str:
    """Return what a new key does and does not do."""
    return translate(
        "keys",
        "Your journal is encrypted afresh under a new key. Every passphrase and code from before "
        "stops opening it, and the backups in its folder start over. Copies that lie elsewhere "
        "still open with the old ones. "
        "Unsent then starts again, locked.",
    )


def make_new_key() -> str:
    """Return the step to a new key."""
    return translate("keys", "Encrypt it afresh")


def new_passphrase_optional() -> str:
    """Return the line above the fields where the keyring is enough."""
    return translate("keys", "A new passphrase, if you want one:")


def new_passphrase_needed() -> str:
    """Return the line above the fields for a new passphrase."""
    return translate("keys", "A new passphrase:")
