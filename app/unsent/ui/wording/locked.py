"""Words of the locked window, which shows nothing but a way in."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.plural import number

translate = QCoreApplication.translate


def name() -> str:
    """Return the name of the program."""
    return translate("locked", "Unsent")


def locked() -> str:
    """Return the state."""
    return translate("locked", "Locked")


def passphrase() -> str:
    """Return the name of the field for the passphrase."""
    return translate("locked", "Passphrase")


def recovery_code() -> str:
    """Return the name of the field for the recovery code."""
    return translate("locked", "Recovery code")


def groups_typed(whole: int, total: int) -> str:
    """Return how much of a hidden code is typed."""
    words = translate("locked", "%1 of %2 groups")
    return words.replace("%1", number(whole)).replace("%2", number(total))


def unlock() -> str:
    """Return the way in."""
    return translate("locked", "Unlock")


def ask_keyring() -> str:
    """Return the way in through the keyring."""
    return translate("locked", "Open with the keyring")


def use_recovery_code() -> str:
    """Return the other way in."""
    return translate("locked", "Use the recovery code instead")


def use_passphrase() -> str:
    """Return the way back to the passphrase."""
    return translate("locked", "Use the passphrase instead")


def waiting_for_keyring() -> str:
    """Return what is waited for while the keyring is asked."""
    return translate("locked", "Waiting for your keyring")


def opening() -> str:
    """Return what is waited for while a key is tried."""
    return translate("locked", "Opening your journal")
