"""An open journal: the encrypted file and what is kept in it."""

from dataclasses import dataclass, field
from pathlib import Path

from unsent.store.entries import Entries
from unsent.store.envelope import check_of, keys_of
from unsent.store.faults import AlreadyThere, Damaged, NoJournal, WrongKey, file_faults
from unsent.store.generation import Copy, read_copy
from unsent.store.key_file import KEYS, PREVIOUS, KeyFile, read_keys, sync_folder, write_new_keys
from unsent.store.settings import Settings
from unsent.store.vault import Vault
from unsent.store.vault_file import create_vault, open_vault

VAULT = "journal.vault"
UNFINISHED = "journal.vault.new"  # empty and never written to; see create_journal


@dataclass(frozen=True, slots=True)
class Journal:
    """The parts of one open journal; closing it closes the file and wipes the seal key."""

    vault: Vault
    entries: Entries = field(repr=False)
    settings: Settings = field(repr=False)
    found: Copy  # as it was opened

    def close(self) -> None:
        """Close the file. Nothing of the journal can be used after."""
        self.entries.close()
        self.vault.close()


def is_there(folder: Path) -> bool:
    """Tell whether anything of a journal is in the folder, whether it can be opened or not.

    What cannot be looked at counts too, and so does a link to a drive that is not there now.
    """
    return any(_is_taken(folder / name) for name in (VAULT, KEYS, PREVIOUS))


def refuse_if_there(folder: Path) -> None:
    """Raise AlreadyThere when anything of a journal is in the folder."""
    if is_there(folder):
        raise AlreadyThere("There is a journal in this folder already.")


def create_journal(folder: Path, data_key: bytes, key_file: KeyFile) -> Journal:
    """Make a journal that opens with these slots.

    The empty vault is written first under another name, then the slots, then it gets its name:
    whenever this is cut short, there is either nothing yet or a journal that opens.
    """
    refuse_if_there(folder)
    unfinished = folder / UNFINISHED
    with file_faults():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        for left in (unfinished, folder / f"{UNFINISHED}-journal"):
            left.unlink(missing_ok=True)
    create_vault(unfinished, keys_of(data_key, key_file.vault_id).database).close()
    write_new_keys(folder, key_file)
    return open_journal(folder, data_key)


def open_journal(folder: Path, data_key: bytes) -> Journal:
    """Open a journal. Raises VaultError; WrongKey before the vault is touched."""
    key_file = read_keys(folder)
    if check_of(data_key, key_file.vault_id) != key_file.check:
        raise WrongKey("This key belongs to another journal.")
    _finish(folder)
    keys = keys_of(data_key, key_file.vault_id)
    from unsent.store.rotation import finish_rotation

    finish_rotation(folder / VAULT, key_file, keys.database)
    try:
        vault = open_vault(folder / VAULT, keys.database, key_is_proven=True)
    except WrongKey:  # the key is right, so what it should open is not
        raise Damaged("The beginning of the journal file is damaged.") from None
    try:
        settings = Settings(vault)
        return Journal(vault, Entries(vault, keys.seal), settings, read_copy(settings))
    except BaseException:
        vault.close()
        raise


def _finish(folder: Path) -> None:
    """Give a journal whose making was cut short its name; it has never held an entry."""
    unfinished, vault = folder / UNFINISHED, folder / VAULT
    if unfinished.exists() and not _is_taken(vault):
        with file_faults():
            unfinished.rename(vault)
        sync_folder(folder)
    if not vault.exists():
        raise NoJournal("The keys are here, but the journal file is not.")


def _is_taken(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True
