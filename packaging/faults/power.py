"""A simulated power cut: writes since the last sync are dropped, torn or reordered.

Every write, sync, cut and delete of the journal file is recorded below the cipher; from the
record is built what a disk may hold at a random moment, and that is opened. `control` runs the
same with syncs switched off and must find losses: else the run would prove nothing.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from random import Random
from types import SimpleNamespace

import apsw

from faults.outcome import Outcome
from faults.workbench import START, Made, dice, is_whole, make, text
from unsent.domain.stage import Draft, Private
from unsent.store import vault_file
from unsent.store.envelope import keys_of
from unsent.store.faults import VaultError
from unsent.store.journal import VAULT, Journal
from unsent.store.key_file import read_keys

LONG, STEPS, SECTOR = 2000, 60, 512
Texts = dict[int, tuple[str, int]]
_RECORDED = apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_WAL


@dataclass(frozen=True, slots=True)
class Event:
    """One thing asked of the disk, or an acknowledged step: `verb` is ack, `texts` what is kept."""

    verb: str
    file: str = ""
    at: int = 0
    data: bytes = field(default=b"", repr=False)
    texts: Texts = field(default_factory=dict, repr=False)


class Record(apsw.VFS):
    """The system's files, with everything that is asked of them written down."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "")
        self.name = name
        self.events: list[Event] = []

    def xOpen(self, name: object, flags: list[int]) -> apsw.VFSFile:
        if name is None or not flags[0] & _RECORDED:
            return apsw.VFSFile("", name, flags)
        return RecordedFile(self.events, name, flags)

    def xDelete(self, name: str, syncdir: bool) -> None:
        super().xDelete(name, syncdir)
        self.events.append(Event("delete", Path(name).name, int(syncdir)))


class RecordedFile(apsw.VFSFile):
    """One file that is written down."""

    def __init__(self, events: list[Event], name: object, flags: list[int]) -> None:
        path = Path(name.filename() if hasattr(name, "filename") else str(name))
        self._events, self._name = events, path.name
        if not path.exists():
            events.append(Event("create", self._name))
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._events.append(Event("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self._events.append(Event("cut", self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._events.append(Event("sync", self._name))


@contextmanager
def through(vfs: str, **settings: str) -> Iterator[None]:
    """Let journals be opened through this VFS, with some settings weaker than the program's."""
    kept = vault_file.apsw, vault_file._SETTINGS

    def connection(path: str, flags: int) -> apsw.Connection:
        return apsw.Connection(path, flags=flags, vfs=f"multipleciphers-{vfs}")

    names = {name: getattr(apsw, name) for name in dir(apsw) if name.startswith("SQLITE_OPEN_")}
    vault_file.apsw = SimpleNamespace(Connection=connection, **names)
    weaker = (f"{name}={value}" for name, value in settings.items())
    vault_file._SETTINGS = (*(_kept(settings)), *weaker)
    try:
        yield
    finally:
        vault_file.apsw, vault_file._SETTINGS = kept


def _kept(weaker: dict[str, str]) -> Iterator[str]:
    own = vault_file._SETTINGS
    return (each for each in own if each.partition("=")[0] not in weaker)


def prove(count: int, folder: Path, seed: int = 0) -> Outcome:
    """Cut the power `count` times; a tenth as often with syncs off, which must lose."""
    outcome = cuts(count, folder / "own", seed)
    control = cuts(max(20, count // 10), folder / "control", seed, synchronous="OFF")
    hurt = control.wrong["saves lost"] + control.wrong["journals unreadable"]
    outcome.count("faults that the weaker control showed", hurt)
    outcome.must_not("control without faults", int(hurt == 0))
    return outcome


def cuts(count: int, folder: Path, seed: int = 0, **settings: str) -> Outcome:
    """Record one session, then look at `count` disks as a cut may leave them."""
    outcome, chance = Outcome("power"), dice(seed)
    for what in ("saves lost", "journals unreadable", "texts torn"):
        outcome.must_not(what)
    made, record = make(folder / "recorded"), Record(f"record{seed}{len(settings)}")
    with through(record.name, **settings):
        _session(made, record.events, chance)
    record.unregister()
    first = next(n for n, event in enumerate(record.events) if event.verb == "ack")
    for _ in range(count):
        cut = chance.randrange(first + 1, len(record.events))
        left = folder / "left"
        shutil.copytree(made.folder, left, ignore=shutil.ignore_patterns(f"{VAULT}*"))
        _image(record.events[:cut], chance, left)
        _look(Made(left, made.data_key, made.code), record.events, cut, outcome)
        shutil.rmtree(left)
        outcome.count("cuts")
    return outcome


def _session(made: Made, events: list[Event], chance: Random) -> None:
    (made.folder / VAULT).unlink()
    vault_file.create_vault(made.folder / VAULT, _file_key(made)).close()
    journal = made.open()
    texts: Texts = {}
    events.append(Event("ack", texts={}))
    for step in range(STEPS):
        _step(journal, texts, chance, step)
        events.append(Event("ack", texts=dict(texts)))
    journal.close()
    events.append(Event("ack", texts=dict(texts)))


def _file_key(made: Made) -> bytes:
    return keys_of(made.data_key, read_keys(made.folder).vault_id).database


def _step(journal: Journal, texts: Texts, chance: Random, step: int) -> None:
    """One action of the user, one transaction; `texts` then says what must be there."""
    at, words, entries = START + timedelta(minutes=step), text(chance), journal.entries
    one = chance.choice(list(texts)) if texts and step % 3 else None
    if one is None:
        texts[entries.add(words, Private(), at).id] = (words, 0)
    elif step % 7 == 0:
        entries.delete(one)
        del texts[one]
    else:
        with journal.vault.transaction():
            entries.keep_version(one, words, at, "sealed")
            entries.set(one, words, Draft("reddit"), at)
        texts[one] = (words, len(entries.versions(one)))


def _image(events: list[Event], chance: Random, out: Path) -> None:
    """Write the files that a disk may hold after these events and a power cut."""
    for name in {event.file for event in events if event.file}:
        own = [(number, event) for number, event in enumerate(events) if event.file == name]
        synced = max((number for number, event in own if event.verb == "sync"), default=-1)
        content: bytearray | None = None
        for number, event in own:
            content = _after(content, event, chance, is_sure=number <= synced)
        if content is not None:
            (out / name).write_bytes(content)


def _after(
    content: bytearray | None, event: Event, chance: Random, *, is_sure: bool
) -> bytearray | None:
    happens = is_sure or chance.random() < 0.5
    if event.verb == "create":
        return bytearray() if happens else content
    if event.verb == "delete":
        # a delete is sure once the folder was synced with it
        return None if event.at or happens else content
    if event.verb == "cut" and content is not None and happens:
        del content[event.at :]
    if event.verb == "write":
        return _written(content or bytearray(), event, chance, is_sure=is_sure)
    return content


def _written(content: bytearray, event: Event, chance: Random, *, is_sure: bool) -> bytearray:
    fate = 1.0 if is_sure else chance.random()
    for start in range(0, len(event.data), SECTOR):
        if fate > 0.66 or (fate > 0.33 and chance.random() < 0.5):
            sector, at = event.data[start : start + SECTOR], event.at + start
            content.extend(bytes(max(0, at + len(sector) - len(content))))
            content[at : at + len(sector)] = sector
    return content


def _look(left: Made, events: list[Event], cut: int, outcome: Outcome) -> None:
    """The disk holds what was acknowledged last before the cut, or the step after it."""
    acks = [number for number, event in enumerate(events) if event.verb == "ack"]
    last, following = next((a, b) for a, b in pairwise([*acks, len(events)]) if a < cut <= b)
    possible = [events[number].texts for number in (last, following) if number < len(events)]
    try:
        journal = left.open()
    except VaultError as fault:
        outcome.must_not("journals unreadable", 1, type(fault).__name__)
        return
    try:
        outcome.must_not("journals unreadable", 0 if journal.vault.is_sound() else 1, "unsound")
        found = _texts(journal)
        outcome.must_not("saves lost", found not in possible)
        outcome.must_not("texts torn", sum(not is_whole(words) for words, _ in found.values()))
    except VaultError as fault:
        outcome.must_not("journals unreadable", 1, type(fault).__name__)
    finally:
        journal.close()


def _texts(journal: Journal) -> Texts:
    entries = journal.entries
    ids = [summary.id for summary in entries.summaries(limit=10_000)]
    return {one: (entries.get(one).entry.text, len(entries.versions(one))) for one in ids}
