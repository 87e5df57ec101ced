"""Look for entries by what is in them. Raises VaultError when the file fails."""

from collections.abc import Callable, Iterator

from unsent.store.vault import Vault

AT_ONCE = 250  # texts read in one go: others may use the file in between


def texts(
    vault: Vault, kinds: frozenset[str], goes_on: Callable[[], bool]
) -> Iterator[tuple[int, str, str]]:
    """Yield id, stage and text of entries at these stages, newest first, while it goes on."""
    asked = sorted(kinds)
    places, before = ", ".join("?" for _ in asked), 1 << 62
    while goes_on():
        rows = vault.run(
            "SELECT id, kind, text FROM entry"  # noqa: S608 - no value in it
            f" WHERE id < ? AND +kind IN ({places}) ORDER BY id DESC LIMIT {AT_ONCE}",
            (before, *asked),
        )
        if not rows:
            return
        yield from rows
        before = rows[-1][0]
