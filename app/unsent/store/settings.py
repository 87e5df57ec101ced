"""What the user has set, and what the journal remembers of the clock: small JSON values."""

from collections.abc import Iterable
from typing import Any

from unsent.domain.honest_time import Ledger
from unsent.store.faults import Damaged, UnstorableText
from unsent.store.json_form import BadForm, canonical, from_form, parse, to_form
from unsent.store.vault import Vault

_LEDGER = "clock.ledger"


def of_entry(name: str, entry: int) -> str:
    """Return the key of a value about one entry: it is deleted for good together with it."""
    return f"{name}@{entry}"


def keys_of(entries: Iterable[int], column: str = "key") -> str:
    """Return the SQL condition that picks the values about these entries."""
    return " OR ".join(f"{column} LIKE '%@{int(entry)}'" for entry in entries) or "0"


class Settings:
    """Values by name. Every method raises VaultError when the file fails."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def get(self, key: str, default: Any = None) -> Any:
        """Return a value as JSON gives it, the default when it was never set."""
        rows = self._vault.run("SELECT value FROM setting WHERE key = ?", (key,))
        if not rows:
            return default
        try:
            return parse(rows[0][0])
        except BadForm:
            raise Damaged(f"The setting {key} cannot be read.") from None

    def set(self, key: str, value: Any) -> None:
        """Keep a value that JSON can hold."""
        document = canonical(value)
        try:
            self._vault.run(
                "INSERT INTO setting (key, value) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, document),
            )
        except UnicodeEncodeError:
            raise UnstorableText("The setting holds half a character.") from None

    def entries_with(self, name: str) -> tuple[int, ...]:
        """Return the entries that have a value of this name, the oldest first."""
        rows = self._vault.run("SELECT key FROM setting WHERE key GLOB ?", (f"{name}@[0-9]*",))
        return tuple(sorted(int(key.rpartition("@")[2]) for (key,) in rows))

    def forget(self, key: str) -> None:
        """Drop a value."""
        self._vault.run("DELETE FROM setting WHERE key = ?", (key,))

    def ledger(self) -> Ledger | None:
        """Return what is remembered of the clock, None in a new journal."""
        form = self.get(_LEDGER)
        try:
            return None if form is None else from_form(Ledger, form, "ledger")
        except BadForm as fault:
            raise Damaged(str(fault)) from None

    def set_ledger(self, ledger: Ledger) -> None:
        """Remember the clock."""
        self.set(_LEDGER, to_form(ledger))
