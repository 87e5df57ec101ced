"""Bit flips, truncations, swapped pages in journal, backup and keys: never a wrong text.

A damaged backup may be restored only where the damage hit nothing. A damaged copy may refuse to
open or to read; what it does show as sound has to be what was written. Counted apart: damage
that hit nothing that is read, and damage that reading told of.
"""

import shutil
from pathlib import Path
from random import Random

from faults.outcome import Outcome
from faults.workbench import START, Made, dice, make, text
from unsent.domain.stage import Draft
from unsent.store.backup import back_up
from unsent.store.faults import KeysDamaged, VaultError, WrongKey
from unsent.store.journal import VAULT, Journal
from unsent.store.key_file import KEYS, PREVIOUS, read_keys, replace_keys
from unsent.store.keyslots import add_slot, recovery_slot
from unsent.store.opening import unlock_with_recovery
from unsent.store.recovery_code import new_code
from unsent.store.restore import restore
from unsent.store.vault_file import PAGE

LONG, ENTRIES = 1000, 80
Texts = dict[int, list[str]]


def prove(count: int, folder: Path, seed: int = 0) -> Outcome:
    """Flip `count` bits, and a fifth as often cut the file, swap pages, or damage a backup."""
    outcome, chance = Outcome("damage"), dice(seed)
    outcome.must_not("wrong texts shown as right")
    outcome.must_not("entries missing without a word")
    outcome.must_not("keys that open something else")
    outcome.must_not("damaged backups restored as right")
    outcome.must_not("journals changed by a damaged backup")
    made, texts = _filled(folder / "whole", chance)
    whole = (made.folder / VAULT).read_bytes()
    for name, times, how in (
        ("bit flips", count, flip),
        ("truncations", max(1, count // 5), cut),
        ("page swaps", max(1, count // 5), swap),
    ):
        for _ in range(times):
            (made.folder / VAULT).write_bytes(how(whole, chance))
            outcome.count(f"{name} {_look(made, texts, outcome)}")
    (made.folder / VAULT).write_bytes(whole)
    _damage_backups(made, texts, max(1, count // 5), chance, outcome)
    for _ in range(count):
        _damage_keys(made, folder / "keys", chance, outcome)
    return outcome


def flip(content: bytes, chance: Random) -> bytes:
    """Return the content with one bit the other way round."""
    damaged = bytearray(content)
    damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def cut(content: bytes, chance: Random) -> bytes:
    """Return the beginning of the content, by pages or in the midst of one."""
    size = chance.randrange(len(content))
    return content[: size // PAGE * PAGE if chance.random() < 0.5 else size]


def swap(content: bytes, chance: Random) -> bytes:
    """Return the content with two of its pages in each other's place."""
    one, other = chance.sample(range(len(content) // PAGE), 2)
    damaged = bytearray(content)
    first, second = slice(one * PAGE, (one + 1) * PAGE), slice(other * PAGE, (other + 1) * PAGE)
    damaged[first], damaged[second] = content[second], content[first]
    return bytes(damaged)


def _filled(folder: Path, chance: Random) -> tuple[Made, Texts]:
    made, texts = make(folder), Texts()
    journal = made.open()
    for _ in range(ENTRIES):
        entry = journal.entries.add(text(chance, 900), Draft("reddit"), START)
        older = text(chance, 900)
        journal.entries.keep_version(entry.id, older, START, "sealed")
        texts[entry.id] = [entry.text, older]
    journal.close()
    keys = read_keys(folder)
    slot = recovery_slot(made.data_key, keys.vault_id, START, new_code())
    replace_keys(folder, add_slot(keys, slot))
    return made, texts


def _look(made: Made, texts: Texts, outcome: Outcome) -> str:
    """Read everything as the program does; return what the damage came to."""
    try:
        journal = made.open()
    except VaultError:
        return "kept it from opening"
    try:
        told = _read(journal, texts, outcome)
        is_sound = journal.vault.is_sound()
    finally:
        try:
            journal.close()
        except VaultError:
            is_sound = False
    if told:
        return "told of when read"
    return "hit unused bytes" if is_sound else "found by the whole check"


def _read(journal: Journal, texts: Texts, outcome: Outcome) -> bool:
    told = False
    for one, expected in texts.items():
        try:
            stored = journal.entries.get(one)
            found = [stored.entry.text, *(v.text for v in journal.entries.versions(one))]
        except VaultError:
            told = True
        except KeyError:
            outcome.must_not("entries missing without a word", int(journal.vault.is_sound()))
            told = True
        else:
            outcome.must_not("wrong texts shown as right", stored.seal_holds and found != expected)
            told = told or not stored.seal_holds
    try:
        listed = {summary.id for summary in journal.entries.summaries(limit=10_000)}
    except VaultError:
        return True
    missing = texts.keys() - listed
    outcome.must_not("entries missing without a word", bool(missing) and journal.vault.is_sound())
    return told


def _damage_backups(made: Made, texts: Texts, count: int, chance: Random, outcome: Outcome) -> None:
    """Damage a backup in each of three ways and restore it over the journal."""
    journal = made.open()
    backup = back_up(journal, START)
    journal.close()
    whole = backup.vault.read_bytes()
    for name, how in (("flipped", flip), ("cut", cut), ("swapped", swap)):
        for _ in range(count):
            backup.vault.write_bytes(how(whole, chance))
            before = (made.folder / VAULT).read_bytes()
            try:
                restored = restore(made.folder, backup.folder, lambda _: made.data_key, START)
            except VaultError:
                outcome.count(f"{name} backups refused")
                is_kept = (made.folder / VAULT).read_bytes() == before
                outcome.must_not("journals changed by a damaged backup", not is_kept)
                continue
            outcome.count(f"{name} backups in unused bytes")
            is_right = _look(made, texts, outcome) == "hit unused bytes"
            outcome.must_not("damaged backups restored as right", not is_right)
            if restored.kept_in is not None:
                shutil.rmtree(restored.kept_in)
    shutil.rmtree(backup.folder)


def _damage_keys(made: Made, folder: Path, chance: Random, outcome: Outcome) -> None:
    """Damage both copies of the keys or one; what opens must be the same journal's key."""
    shutil.copytree(made.folder, folder, ignore=shutil.ignore_patterns(f"{VAULT}*"))
    for name in chance.choice([(KEYS,), (KEYS, PREVIOUS)]):
        content = (folder / name).read_bytes()
        (folder / name).write_bytes(chance.choice([flip, _cut_anywhere])(content, chance))
    try:
        is_right = unlock_with_recovery(folder, made.code) == made.data_key
        outcome.must_not("keys that open something else", not is_right)
        outcome.count("damaged keys that still opened")
    except (KeysDamaged, WrongKey, VaultError):
        outcome.count("damaged keys refused")
    shutil.rmtree(folder)


def _cut_anywhere(content: bytes, chance: Random) -> bytes:
    return content[: chance.randrange(len(content))]
