"""What can keep a journal from being opened or made, as data; wording lives in the window."""

from enum import StrEnum


class Trouble(StrEnum):
    """Each way in which opening or making a journal can fail."""

    WRONG_PASSPHRASE = "wrong_passphrase"
    WRONG_CODE = "wrong_code"
    MISTYPED_CODE = "mistyped_code"
    WEAK_PASSPHRASE = "weak_passphrase"
    NO_SUCH_WAY = "no_such_way"
    LAST_WAY_IN = "last_way_in"
    KEYRING_MISSING = "keyring_missing"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_SLOW = "keyring_slow"
    KEYRING_EMPTY = "keyring_empty"
    KEYRING_OTHER = "keyring_other"
    NO_JOURNAL = "no_journal"
    ALREADY_THERE = "already_there"
    KEYS_DAMAGED = "keys_damaged"
    DAMAGED = "damaged"
    READ_ONLY = "read_only"
    IN_USE = "in_use"
    NEWER_FORMAT = "newer_format"
    DISK_FULL = "disk_full"
    OTHER = "other"


class KeychainError(Exception):
    """The system's keyring cannot keep or give a secret."""

    trouble = Trouble.KEYRING_OTHER


class KeychainMissing(KeychainError):
    """There is no keyring that keeps secrets safely."""

    trouble = Trouble.KEYRING_MISSING


class KeychainLocked(KeychainError):
    """The keyring is locked."""

    trouble = Trouble.KEYRING_LOCKED


class KeychainTimeout(KeychainError):
    """The keyring did not answer in time."""

    trouble = Trouble.KEYRING_SLOW


class KeychainValueGone(KeychainError):
    """The keyring answered, but the secret is not in it."""

    trouble = Trouble.KEYRING_EMPTY
