"""Delete entries for good: from the journal at once, then from every copy the program made.

What is still to be taken out of the copies is noted in the journal itself, in the transaction
that deletes: whenever this is cut short, the next opening goes on with it.
"""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from unsent.store.backup_contents import contents, tables_of_entries
from unsent.store.backup_copy import attached, copy_within, prove, sync_file
from unsent.store.backup_files import BACKUPS, REPLACED, backups_in, remove_folder, start_afresh
from unsent.store.faults import VaultError, file_faults
from unsent.store.journal import VAULT, Journal
from unsent.store.key_file import sync_folder
from unsent.store.rotation import TURNED
from unsent.store.settings import keys_of
from unsent.store.vault import Vault

_PENDING = "shred.pending"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """How many copies were rewritten, and how many could not be reached."""

    rewritten: int = 0
    out_of_reach: int = 0


def delete_for_good(journal: Journal, entries: Collection[int]) -> None:
    """Delete entries with their versions and values, and note that the copies are to follow."""
    if not entries:
        return
    with journal.vault.transaction():
        for entry in entries:
            journal.vault.run("DELETE FROM entry WHERE id = ?", (entry,))
        journal.vault.run(f"DELETE FROM setting WHERE {keys_of(entries)}")  # noqa: S608 - numbers
        pending = sorted({*pending_in(journal), *(int(entry) for entry in entries)})
        journal.settings.set(_PENDING, pending)


def pending_in(journal: Journal) -> tuple[int, ...]:
    """Return which deleted entries may still be in copies."""
    return tuple(journal.settings.get(_PENDING, []))


def clean_copies(journal: Journal) -> Cleaned:
    """Take what was deleted out of every copy the program made of this journal.

    Each copy is written anew, proven, and put in the place of the old one. A copy that cannot
    be opened or written is counted, left as it is, and tried again the next time.
    """
    entries, folder = pending_in(journal), journal.vault.path.parent
    if not entries:
        return Cleaned()
    rewritten = out_of_reach = 0
    for copy in copies_of(folder):
        try:
            rewritten += _clean(journal.vault, copy, folder / BACKUPS, entries)
        except VaultError:
            out_of_reach += 1
    if not out_of_reach:
        _forget(journal, entries)
    return Cleaned(rewritten, out_of_reach)


def copies_of(folder: Path) -> list[Path]:
    """Return the vaults that the program itself has copied from this journal."""
    backups = [backup.vault for backup in backups_in(folder / BACKUPS)]
    replaced = [
        path
        for name in (VAULT, f"{VAULT}{TURNED}")  # the second opens with other keys: out of reach
        for path in folder.glob(f"{REPLACED}-*/{name}")
        if path.is_file()
    ]
    older = [path for path in folder.glob(f"{VAULT}.format-*") if path.is_file()]
    return [*backups, *sorted(replaced), *sorted(older)]


def _clean(vault: Vault, copy: Path, home: Path, entries: Collection[int]) -> bool:
    with attached(vault, copy) as schema:
        if not _holds(vault, schema, entries):
            return False
        expected = contents(vault, schema, without=entries)
    half = start_afresh(home)
    try:
        with attached(vault, copy) as schema:
            copy_within(vault, schema, half / VAULT)
        with attached(vault, half / VAULT) as schema:
            _delete(vault, schema, entries)
        sync_file(half / VAULT)
        prove(vault, half / VAULT, expected)
        with file_faults():
            (half / VAULT).replace(copy)
        sync_folder(copy.parent)
    finally:
        with suppress(OSError):
            remove_folder(half)
    return True


def _holds(vault: Vault, schema: str, entries: Collection[int]) -> bool:
    for table, column in tables_of_entries(vault, schema).items():
        [(count,)] = vault.run(
            f"SELECT count(*) FROM {schema}.{table} WHERE {column} IN ({_listed(entries)})"  # noqa: S608 - numbers
        )
        if count:
            return True
    return False


def _delete(vault: Vault, schema: str, entries: Collection[int]) -> None:
    vault.run(f"PRAGMA {schema}.secure_delete=ON")
    vault.run(f"DELETE FROM {schema}.entry WHERE id IN ({_listed(entries)})")  # noqa: S608 - numbers
    vault.run(f"DELETE FROM {schema}.setting WHERE {keys_of(entries)}")  # noqa: S608 - numbers
    vault.run(f"VACUUM {schema}")


def _listed(entries: Collection[int]) -> str:
    return ", ".join(str(int(entry)) for entry in entries)


def _forget(journal: Journal, entries: Collection[int]) -> None:
    with journal.vault.transaction():
        left = [entry for entry in pending_in(journal) if entry not in entries]
        journal.settings.set(_PENDING, left)
