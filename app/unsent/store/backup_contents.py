"""What a vault holds, as counts and digests, so that two can be compared table by table."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from hashlib import sha256

from unsent.store.settings import keys_of
from unsent.store.vault import Row, Vault

AT_ONCE = 500  # rows read in one go; a whole journal need not fit into memory


@dataclass(frozen=True, slots=True)
class TableContents:
    """One table: how many rows, and a digest of all of them in their order."""

    name: str
    rows: int
    digest: str


def contents(
    vault: Vault, schema: str = "main", without: Collection[int] = ()
) -> tuple[TableContents, ...]:
    """Return what a vault, or one attached to it, holds; as if it had no entries `without`."""
    return tuple(
        _table(vault, schema, name, is_rowless, without)
        for name, is_rowless in _tables(vault, schema)
    )


def tables_of_entries(vault: Vault, schema: str) -> dict[str, str]:
    """Return which column of which table names an entry."""
    found = {"entry": "id"}
    for name, _ in _tables(vault, schema):
        for row in vault.run(f"PRAGMA {schema}.foreign_key_list({name})"):
            if row[2] == "entry":
                found[name] = row[3]
    return found


def _tables(vault: Vault, schema: str) -> list[tuple[str, bool]]:
    # search indexes and what they keep for themselves follow from the rest
    listed = vault.run(f"PRAGMA {schema}.table_list")
    return sorted(
        (name, bool(is_rowless))
        for its_schema, name, kind, _, is_rowless, _ in listed
        if its_schema == schema and kind == "table" and not name.startswith("sqlite_")
    )


def _table(
    vault: Vault, schema: str, name: str, is_rowless: bool, without: Collection[int]
) -> TableContents:
    condition = _left_over(vault, schema, name, without) if without else "1"
    digest, count = sha256(), 0
    rows = _all_at_once if is_rowless else _in_turn
    for row in rows(vault, f"{schema}.{name}", condition):
        digest.update(repr(row).encode())
        count += 1
    return TableContents(name, count, digest.hexdigest())


def _left_over(vault: Vault, schema: str, name: str, without: Collection[int]) -> str:
    if name == "setting":
        return f"NOT ({keys_of(without)})"
    column = tables_of_entries(vault, schema).get(name)
    return f"{column} NOT IN ({', '.join(str(int(n)) for n in without)})" if column else "1"


def _all_at_once(vault: Vault, table: str, condition: str) -> Iterator[Row]:
    yield from vault.run(f"SELECT * FROM {table} WHERE {condition} ORDER BY 1")  # noqa: S608 - names of tables


def _in_turn(vault: Vault, table: str, condition: str) -> Iterator[Row]:
    last = -(2**63)
    while rows := vault.run(
        f"SELECT rowid, * FROM {table} WHERE rowid > ? AND {condition}"  # noqa: S608 - names of tables
        f" ORDER BY rowid LIMIT {AT_ONCE}",
        (last,),
    ):
        last = rows[-1][0]
        yield from (row[1:] for row in rows)
