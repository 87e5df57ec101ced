"""A full disk, and a disk that fails, at each write of one session: nothing saved is lost.

The session is repeated; each time another call to the disk is refused, once or from then on. The
action must end in one of the program's own faults, what was acknowledged must stay, and after the
fault the same journal must take the same action again.
"""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count as count_from
from pathlib import Path
from typing import Any

import apsw

from faults.outcome import Outcome
from faults.power import through
from faults.workbench import START, Made, dice, make, text
from unsent.domain.entry import EntryId
from unsent.domain.stage import Draft, Private
from unsent.store import key_file
from unsent.store.faults import DiskFull, VaultError
from unsent.store.journal import Journal
from unsent.store.keyslots import add_slot, recovery_slot
from unsent.store.opening import unlock_with_recovery
from unsent.store.recovery_code import new_code

LONG = 10_000  # calls at most; the run ends by itself when the session has no more
_JOURNAL_FILES = apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_MAIN_JOURNAL


class Failing(apsw.VFS):
    """The system's files, of which one call, or every call from one on, is refused."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "")
        self.name, self.calls, self.at = name, 0, 0
        self.lasts = self.struck = False
        self.fault: type[apsw.Error] = apsw.FullError

    def arm(self, fault: type[apsw.Error], at: int, *, lasts: bool, forget: bool = True) -> None:
        """Refuse the call with this number, counted from now; 0 refuses none."""
        self.fault, self.at, self.lasts, self.calls = fault, at, lasts, 0
        self.struck = self.struck and not forget

    def ask(self) -> None:
        """Count a call, and refuse it when it is its turn. Raises apsw.Error."""
        self.calls += 1
        if self.at and (self.calls == self.at or (self.lasts and self.calls > self.at)):
            self.struck = True
            raise self.fault("refused")

    def xDelete(self, name: str, syncdir: bool) -> None:
        if self.fault is apsw.IOError:
            self.ask()
        super().xDelete(name, syncdir)

    def xOpen(self, name: object, flags: list[int]) -> apsw.VFSFile:
        if name is None or not flags[0] & _JOURNAL_FILES:
            return apsw.VFSFile("", name, flags)
        return FailingFile(self, name, flags)


class FailingFile(apsw.VFSFile):
    """One file of such a disk."""

    def __init__(self, disk: Failing, name: object, flags: list[int]) -> None:
        self._disk = disk
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.ask()
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        if self._disk.fault is apsw.IOError:
            self._disk.ask()  # a full disk can still be shortened
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        self._disk.ask()
        super().xSync(flags)


@dataclass(slots=True)
class Session:
    """What a person does in one sitting, and what of it was acknowledged."""

    made: Made
    disk: Failing
    outcome: Outcome
    texts: dict[EntryId, str] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)

    def run(self, call: int, *, lasts: bool) -> bool:
        """Do everything with one call refused; tell whether there was such a call."""
        chance, fault = dice(call), self.disk.fault
        self.disk.arm(fault, call, lasts=lasts)
        journal = self._until_it_works(self.made.open, "")
        for step in range(5):
            words = text(chance, 900)
            self._until_it_works(self._action(journal, step, words), words)
        was_struck = self.disk.struck
        self.disk.arm(fault, 0, lasts=False)
        self.outcome.must_not("journals unusable after", 0 if journal.vault.is_sound() else 1)
        journal.close()
        return was_struck

    def _action(self, journal: Journal, step: int, words: str) -> Callable[[], object]:
        entries, at = journal.entries, START + timedelta(seconds=len(self.texts))

        def add() -> None:
            self.texts[entries.add(words, Private(), at).id] = words

        def change() -> None:
            entries.save_text(max(self.texts), words, at)
            self.texts[max(self.texts)] = words

        def seal() -> None:
            one = max(self.texts)
            with journal.vault.transaction():
                entries.keep_version(one, self.texts[one], at, "sealed")
                entries.set(one, words, Draft("reddit"), at)
            self.texts[one] = words

        def delete() -> None:
            entries.delete(min(self.texts))
            del self.texts[min(self.texts)]

        return (add, change, seal, add, delete)[step]

    def _until_it_works(self, action: Callable[[], Any], words: str) -> Any:
        """Do it, and once more when it was refused, with the disk well again."""
        try:
            return action()
        except VaultError as fault:
            clear = isinstance(fault, DiskFull) or self.disk.fault is apsw.IOError
            self.outcome.must_not("unclear faults", 0 if clear else 1, type(fault).__name__)
            self.refused.append(words)
            self.disk.arm(self.disk.fault, 0, lasts=False, forget=False)
            return action()

    def check(self) -> None:
        """Compare everything with what was acknowledged; a refused text may be there as well."""
        journal = self.made.open()
        ids = [summary.id for summary in journal.entries.summaries(limit=100_000)]
        found = {one: journal.entries.get(one).entry.text for one in ids}
        journal.close()
        lost = [one for one, words in self.texts.items() if found.get(one) != words]
        more = [one for one in found.keys() - self.texts.keys() if found[one] not in self.refused]
        self.outcome.must_not("saves lost", len(lost) + len(more))


def prove(count: int, folder: Path, seed: int = 0) -> Outcome:
    """Refuse up to `count` different calls, each in four ways; then those about the keys."""
    outcome, disk = Outcome("disk"), Failing(f"failing{seed}")
    for what in ("unclear faults", "saves lost", "journals unusable after", "slots lost"):
        outcome.must_not(what)
    with through(disk.name):
        for fault in (apsw.FullError, apsw.IOError):
            for lasts in (False, True):
                disk.arm(fault, 0, lasts=False)
                made = make(folder / f"{fault.__name__} {lasts}")
                outcome.count(
                    "calls to the journal refused", _all(made, disk, outcome, count, lasts)
                )
    disk.unregister()
    _keys(make(folder / "keys"), outcome)
    return outcome


def _all(made: Made, disk: Failing, outcome: Outcome, count: int, lasts: bool) -> int:
    session = Session(made, disk, outcome)
    for call in range(1, count + 1):
        if not session.run(call, lasts=lasts):
            return call - 1
        session.check()
    return count


def _keys(made: Made, outcome: Outcome) -> None:
    """Change the slots with each call to the system refused; the code opens after each."""
    for name in ("open", "fsync", "replace"):
        for call in range(1, 9):
            keys = key_file.read_keys(made.folder)
            slot = recovery_slot(made.data_key, keys.vault_id, START, new_code())
            changed = add_slot(keys, slot) if len(keys.slots) < 5 else keys
            with _refusing(name, call) as struck:
                try:
                    key_file.replace_keys(made.folder, changed)
                except VaultError as fault:
                    outcome.must_not("unclear faults", not isinstance(fault, DiskFull))
            outcome.count("calls about the keys refused", len(struck))
            gens = {keys.gen, changed.gen}
            opens = unlock_with_recovery(made.folder, made.code) == made.data_key
            is_one = key_file.read_keys(made.folder).gen in gens
            outcome.must_not("slots lost", int(not (opens and is_one)))


@contextmanager
def _refusing(name: str, call: int) -> Iterator[list[int]]:
    """Let one call of a function of `os` fail for want of room; yield the calls that did."""
    real, struck = getattr(os, name), list[int]()
    calls = count_from(1)

    def refused(*arguments: Any, **more: Any) -> Any:
        if next(calls) == call:
            struck.append(call)
            raise OSError(errno.ENOSPC, "no room")
        return real(*arguments, **more)

    setattr(os, name, refused)
    try:
        yield struck
    finally:
        setattr(os, name, real)
