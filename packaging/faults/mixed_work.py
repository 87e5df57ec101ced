"""The child that is killed: works on a journal without pause and tells each step it has saved.

It says `will ...` before a step and `did ...` after it; the parent knows from that what must be
there, and what may be.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zlib import crc32

from faults.workbench import START, dice, text
from unsent.domain.entry import Entry, EntryId
from unsent.domain.finding import Report
from unsent.domain.refusal import Refusal
from unsent.flows import approve, cool, let_go, review, write
from unsent.flows.desk import Desk, built_in_places
from unsent.store.backup import back_up, rotate
from unsent.store.journal import open_journal
from unsent.store.key_file import read_keys, replace_keys
from unsent.store.keyslots import add_slot, recovery_slot
from unsent.store.recovery_code import new_code
from unsent.tour.clock import SteppedClock

KINDS = ("private", "draft", "cooling", "review", "ready", "posted", "letgo")


def sum_of(text: str) -> int:
    """Return the checksum by which a text is told."""
    return crc32(text.encode())


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Worker:
    """One run of the program at work, without a window."""

    def __init__(self, folder: Path, data_key: bytes, seed: int) -> None:
        self.folder, self.data_key, self.chance = folder, data_key, dice(seed)
        self.clock = SteppedClock(START + timedelta(days=seed))
        journal = open_journal(folder, data_key)
        self.desk = Desk(journal, self.clock, built_in_places(), lambda _: Report())
        self.clock.boot = seed

    def work(self) -> None:
        """Settle, then do one thing after another until killed."""
        self.settle()
        steps: list[tuple[Callable[[], None], int]] = [
            (self.new, 6),
            (self.save, 6),
            (self.make_draft, 4),
            (self.seal, 4),
            (self.come_back, 2),
            (self.approve, 4),
            (self.let_go, 2),
            (self.take_back, 1),
            (self.shred, 1),
            (self.change_slots, 2),
            (self.back_up, 1),
        ]
        ways, weights = [way for way, _ in steps], [weight for _, weight in steps]
        while True:
            self.chance.choices(ways, weights)[0]()

    def new(self) -> None:
        words, place = text(self.chance), self.chance.choice([None, "reddit"])
        say("will", "new", "draft" if place else "private", sum_of(words))
        self.did(write.new_entry(self.desk, words, place))

    def save(self) -> None:
        if found := self.any_of("private", "draft", "review"):
            words = text(self.chance)
            say("will", found.id, kind_of(found), sum_of(words))
            write.save(self.desk, found.id, words)
            self.did(self.desk.read(found.id))

    def make_draft(self) -> None:
        self.move("private", "draft", lambda one: write.make_draft(self.desk, one, "reddit"))

    def seal(self) -> None:
        self.move("draft", "cooling", lambda one: cool.seal(self.desk, one, 7))

    def come_back(self) -> None:
        self.clock.advance(days=2)
        self.settle()

    def approve(self) -> None:
        if found := self.any_of("review"):
            looked = review.look_again(self.desk, found)
            for question in () if isinstance(looked, Refusal) else looked.questions:
                value = "yes" if question.kind == "confirm" else "general"
                review.answer(self.desk, found.id, question.id, value)
            say("will", found.id, "ready", sum_of(found.text))
            approve.approve_text(self.desk, found.id)
            self.did(self.desk.read(found.id))

    def let_go(self) -> None:
        self.move(self.chance.choice(KINDS[:5]), "letgo", lambda e: let_go.put_in_bin(self.desk, e))

    def take_back(self) -> None:
        if found := self.any_of("letgo"):
            say("will", found.id, "any", sum_of(found.text))
            let_go.take_out_of_bin(self.desk, found.id)
            self.did(self.desk.read(found.id))
            self.settle()  # its wait went on in the bin: the next step would tell it too late

    def shred(self) -> None:
        if found := self.any_of("letgo"):
            say("will", found.id, "gone", 0)
            let_go.shred(self.desk, found.id)
            say("did", found.id, "gone", 0)

    def change_slots(self) -> None:
        keys = read_keys(self.folder)
        if len(keys.slots) > 3:
            after = replace(keys, gen=keys.gen + 1, slots=keys.slots[:-1])
        else:
            slot = recovery_slot(self.data_key, keys.vault_id, self.clock.now(), new_code())
            after = add_slot(keys, slot)
        say("will", "keys", after.gen, 0)
        replace_keys(self.folder, after)
        say("did", "keys", after.gen, 0)

    def back_up(self) -> None:
        say("will", "backup", "any", 0)
        made = back_up(self.desk.journal, self.clock.now())
        rotate(self.desk.journal)
        say("backup", made.folder.name, "any", 0)
        say("did", "backup", "any", 0)

    def settle(self) -> None:
        say("will", "settle", "any", 0)
        settled = cool.settle(self.desk)
        for entry in (*settled.to_review, *settled.expired):
            found = self.desk.read(entry)
            say("settled", found.id, kind_of(found), sum_of(found.text))
        say("did", "settle", "any", 0)

    def move(self, source: str, target: str, how: Callable[[EntryId], object]) -> None:
        if found := self.any_of(source):
            say("will", found.id, target, sum_of(found.text))
            how(found.id)
            self.did(self.desk.read(found.id))

    def did(self, entry: Entry) -> None:
        say("did", entry.id, kind_of(entry), sum_of(entry.text))

    def any_of(self, *kinds: str) -> Entry | None:
        found = self.desk.journal.entries.summaries(frozenset(kinds), limit=30)
        return self.desk.read(self.chance.choice(found).id) if found else None


def kind_of(entry: Entry) -> str:
    """Return what the entry's stage is called."""
    return type(entry.stage).__name__.lower()


def main(folder: str, seed: str) -> None:
    key = bytes.fromhex(sys.stdin.readline().strip())
    worker = Worker(Path(folder), key, int(seed))
    say("open", 0, 0, 0)
    worker.work()


if __name__ == "__main__":
    main(*sys.argv[1:3])
