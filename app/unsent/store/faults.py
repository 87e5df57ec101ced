"""What can be wrong with a journal on disk; no message ever holds a word of the user's text."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

_NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


class VaultError(Exception):
    """Something keeps the journal from being opened, read or written."""


class NoJournal(VaultError):
    """There is no journal in this folder."""


class AlreadyThere(VaultError):
    """There is a journal, or a part of one, where a new one was to be made."""


class WrongKey(VaultError):
    """The passphrase, code or key does not open this journal."""


class NoSuchSlot(VaultError):
    """The journal was never set up to open in this way."""


class Damaged(VaultError):
    """A file of the journal is not what was written."""


class KeysDamaged(Damaged):
    """The file of the keys, and its previous copy, are missing or not what was written."""


class ReadOnly(VaultError):
    """The journal's folder or file cannot be written."""


class InUse(VaultError):
    """The journal is open elsewhere."""


class NewerFormat(VaultError):
    """The journal was written by a newer version of the program."""


class DiskFull(VaultError):
    """There is no room left to save; what was saved before stands."""


class BadStage(Damaged):
    """A stored stage cannot be read."""


class UnstorableText(VaultError):
    """A text holds half a character (a lone surrogate), which no file can keep."""


@contextmanager
def file_faults() -> Iterator[None]:
    """Turn the system's errors about files into ours."""
    try:
        yield
    except FileExistsError:
        raise AlreadyThere("There is such a file already.") from None
    except FileNotFoundError:
        raise NoJournal("There is no such file.") from None
    except OSError as error:
        fault = DiskFull if error.errno in _NO_ROOM else ReadOnly
        raise fault(f"{type(error).__name__}, code {error.errno}") from None
