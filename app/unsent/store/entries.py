"""The entries: saving, reading, listing; each row sealed so that a stage edited by hand shows."""

import hmac
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256

from unsent.domain.entry import Entry, EntryId, EntrySummary, headline
from unsent.domain.stage import Private, Stage
from unsent.store.faults import BadStage, Damaged, UnstorableText
from unsent.store.json_form import canonical
from unsent.store.stage_json import decode, encode, kind_of
from unsent.store.vault import Row, Vault

EPOCH = 946_684_800  # 2000-01-01 UTC; keeps ids within 31 bits until 2068
START = "sitting"  # why a version is kept only until its sitting ends
_COLUMNS = "id, written_at, changed_at, seal, stage, text"
_LISTED = "id, written_at, stage, title, snippet"


@dataclass(frozen=True, slots=True)
class Stored:
    """An entry as it was found; `seal_holds` is False when it was edited behind our back."""

    entry: Entry
    seal_holds: bool


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier text of an entry, and why it was kept."""

    kept_at: datetime
    why: str
    text: str = field(repr=False)


class Entries:
    """All entries of one open journal. Every method raises VaultError when the file fails."""

    def __init__(self, vault: Vault, seal_key: bytes) -> None:
        self._vault = vault
        self._seal_key = bytearray(seal_key)

    def add(self, text: str, stage: Stage, written_at: datetime) -> Entry:
        """Save a new entry and return it. `written_at` is aware, in the writer's own zone."""
        document, (title, snippet) = encode(stage), headline(text)
        with self._vault.transaction():
            number = self._free_id(written_at)
            seal = self._seal(number, document, text)
            times = (written_at.isoformat(), _utc(written_at))
            self._vault.run(
                "INSERT INTO entry (id, kind, written_at, changed_at, title, snippet, seal, stage,"
                " text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (number, kind_of(stage), *times, title, snippet, seal, document, text),
            )
        return Entry(EntryId(number), written_at, written_at, stage, text)

    def get(self, entry: EntryId) -> Stored:
        """Return an entry. Raises KeyError when there is none."""
        return self._stored(self._row(entry))

    def save_text(self, entry: EntryId, text: str, at: datetime) -> None:
        """Save a text. A seal that is broken already stays broken."""
        with self._vault.transaction():
            row = self._row(entry)
            seal = self._seal(entry, row[4], text) if self._holds(row) else row[3]
            self._write(entry, at, text, seal)

    def set_stage(self, entry: EntryId, stage: Stage, at: datetime) -> None:
        """Save a stage and seal it together with the text as it stands."""
        with self._vault.transaction():
            self.set(entry, self._row(entry)[5], stage, at)

    def set(self, entry: EntryId, text: str, stage: Stage, at: datetime) -> None:
        """Save text and stage together. Raises KeyError when there is no such entry."""
        document = encode(stage)
        with self._vault.transaction():
            self._write(entry, at, text, self._seal(entry, document, text))
            self._vault.run(
                "UPDATE entry SET kind = ?, stage = ? WHERE id = ?",
                (kind_of(stage), document, entry),
            )

    def delete(self, entry: EntryId) -> None:
        """Delete an entry and its versions; SQLite overwrites what they filled."""
        self._vault.run("DELETE FROM entry WHERE id = ?", (entry,))

    def summaries(
        self,
        kinds: frozenset[str] | None = None,
        limit: int = 100,
        before_id: EntryId | None = None,
    ) -> list[EntrySummary]:
        """Return what a list shows, newest first, without reading any text.

        `before_id` continues a list after its last entry.
        """
        where, values = _where(kinds, before_id)
        rows = self._vault.run(
            f"SELECT {_LISTED} FROM entry{where} ORDER BY id DESC LIMIT ?",  # noqa: S608 - no value in it
            (*values, limit),
        )
        return [_summary(row) for row in rows]

    def summaries_of(self, entries: Collection[EntryId]) -> list[EntrySummary]:
        """Return what a list shows of these entries, newest first; unknown ones are left out."""
        numbers = ", ".join(str(int(entry)) for entry in entries)
        rows = self._vault.run(
            f"SELECT {_LISTED} FROM entry WHERE id IN ({numbers}) ORDER BY id DESC"  # noqa: S608 - numbers
        )
        return [_summary(row) for row in rows]

    def counts(self) -> dict[str, int]:
        """Return how many entries there are of each kind of stage."""
        return dict(self._vault.run("SELECT kind, count(*) FROM entry GROUP BY kind"))

    def all_of(self, kind: str) -> list[Stored]:
        """Return every entry at one kind of stage, newest first, texts included."""
        rows = self._vault.run(
            f"SELECT {_COLUMNS} FROM entry WHERE kind = ? ORDER BY id DESC",  # noqa: S608 - a constant
            (kind,),
        )
        return [self._stored(row) for row in rows]

    def keep_version(self, entry: EntryId, text: str, at: datetime, why: str) -> None:
        """Keep a text in the entry's history, unless it is the one kept last.

        One that was kept only until its sitting ends is kept for good then.
        """
        with self._vault.transaction():
            self._row(entry)
            last = self._vault.run(
                "SELECT id, why, text FROM version WHERE entry = ? ORDER BY id DESC LIMIT 1",
                (entry,),
            )
            if not last or last[0][2] != text:
                self._vault.run(
                    "INSERT INTO version (entry, kept_at, why, text) VALUES (?, ?, ?, ?)",
                    (entry, _utc(at), why, text),
                )
            elif last[0][1] == START:
                self._vault.run("UPDATE version SET why = ? WHERE id = ?", (why, last[0][0]))

    def keep_start(self, entry: EntryId, why: str) -> None:
        """Keep for good, and for this reason, what was kept only until its sitting ends."""
        self._vault.run(
            "UPDATE version SET why = ? WHERE entry = ? AND why = ?", (why, entry, START)
        )

    def drop_start(self, entry: EntryId) -> None:
        """Delete what was kept only until its sitting ends."""
        self._vault.run("DELETE FROM version WHERE entry = ? AND why = ?", (entry, START))

    def versions(self, entry: EntryId) -> list[Version]:
        """Return the kept texts of an entry, newest first."""
        rows = self._vault.run(
            "SELECT kept_at, why, text FROM version WHERE entry = ? ORDER BY id DESC", (entry,)
        )
        return [Version(_time(at), why, text) for at, why, text in rows]

    def change_seal_key(self, seal_key: bytes) -> None:
        """Seal with another key what is sealed now; a seal that is broken stays broken."""
        with self._vault.transaction():
            numbers = self._vault.run("SELECT id FROM entry")
            held = [number for (number,) in numbers if self._holds(self._row(number))]
            self._seal_key[:] = seal_key
            for number in held:
                row = self._row(number)
                seal = self._seal(number, row[4], row[5])
                self._vault.run("UPDATE entry SET seal = ? WHERE id = ?", (seal, number))

    def close(self) -> None:
        """Wipe the key of the seals."""
        self._seal_key[:] = bytes(len(self._seal_key))

    def _write(self, entry: EntryId, at: datetime, text: str, seal: bytes) -> None:
        title, snippet = headline(text)
        changed = self._vault.changed(
            "UPDATE entry SET text = ?, title = ?, snippet = ?, changed_at = ?, seal = ?"
            " WHERE id = ?",
            (text, title, snippet, _utc(at), seal, entry),
        )
        if not changed:
            raise KeyError(entry)

    def _row(self, entry: EntryId) -> Row:
        rows = self._vault.run(f"SELECT {_COLUMNS} FROM entry WHERE id = ?", (entry,))  # noqa: S608 - a constant
        if not rows:
            raise KeyError(entry)
        return rows[0]

    def _stored(self, row: Row) -> Stored:
        number, written, changed, _, stage, text = row
        entry = Entry(EntryId(number), _time(written), _time(changed), _stage(stage), text)
        return Stored(entry, self._holds(row))

    def _holds(self, row: Row) -> bool:
        number, _, _, seal, stage, text = row
        return hmac.compare_digest(seal, self._seal(number, stage, text))

    def _seal(self, number: int, document: str, text: str) -> bytes:
        try:
            digest = sha256(text.encode()).hexdigest()
            sealed = canonical(["entry", 1, number, document, digest]).encode()
        except UnicodeEncodeError:
            raise UnstorableText("The text holds half a character.") from None
        return hmac.digest(bytes(self._seal_key), sealed, "sha256")

    def _free_id(self, written_at: datetime) -> int:
        wanted = max(1, int(written_at.timestamp()) - EPOCH)
        [(taken,)] = self._vault.run("SELECT count(*) FROM entry WHERE id = ?", (wanted,))
        if not taken:
            return wanted
        [(free,)] = self._vault.run(
            "SELECT min(id) + 1 FROM entry AS one WHERE id >= ?"
            " AND NOT EXISTS (SELECT 1 FROM entry WHERE id = one.id + 1)",
            (wanted,),
        )
        return int(free)


def _summary(row: Row) -> EntrySummary:
    number, written, stage, title, snippet = row
    return EntrySummary(EntryId(number), _time(written), _stage(stage), title, snippet)


def _where(
    kinds: Iterable[str] | None, before: EntryId | None
) -> tuple[str, tuple[str | int, ...]]:
    terms: list[str] = []
    values: list[str | int] = []
    if kinds is not None:
        values.extend(sorted(kinds))
        terms.append(f"kind IN ({', '.join('?' for _ in values)})")
    if before is not None:
        values.append(before)
        terms.append("id < ?")
    return (" WHERE " + " AND ".join(terms) if terms else ""), tuple(values)


def _stage(document: str) -> Stage:
    """Return a stage; one that cannot be read is private, from where every wait starts anew."""
    try:
        return decode(document)
    except BadStage:
        return Private()


def _utc(at: datetime) -> str:
    if at.tzinfo is None:
        raise ValueError("a stored time has a time zone")
    return at.astimezone(UTC).isoformat()


def _time(stored: str) -> datetime:
    try:
        return datetime.fromisoformat(stored)
    except ValueError:
        raise Damaged("An entry's time cannot be read.") from None
