"""Hostile rule packs, place files, `keys.json` and journal files: one clear fault, soon.

Real files are cut, doubled, spoiled and filled with what readers choke on. Each must be read or
refused by the program's own fault within 2 s, and all together within 300 MB more than before.
"""

import re
import resource
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from faults.outcome import Outcome
from faults.workbench import ROOT, START, Made, dice, make, text
from unsent.checks.analysis import load_checker
from unsent.checks.community import read_community
from unsent.checks.rulebook import RulebookError, read_pack
from unsent.domain.bounded_toml import bounded_toml
from unsent.domain.place import place_from
from unsent.domain.stage import Private
from unsent.store.faults import VaultError
from unsent.store.journal import VAULT
from unsent.store.key_file import KEYS, PREVIOUS, read_keys

PATTERNS = b"""
[[rule]]
number = %d
says = "No prices."
patterns = ['(a+)+ ?euro', '[a-z]{1,40}[0-9]*$', '(x|xx)*y']
phrases = ["for sale", "selling ... for", "pay*|price"]
"""
TEXT = "We were selling aaaaaaaaaaaaaaaaaaaaaaaa! " * 40 + "x" * 4000
LONG, KINDS = 20_000, ("packs", "communities", "places", "keys", "journals")
MOST_SECONDS, MOST_MIB, MOST_BYTES = 2.0, 300.0, 1_000_000
HOSTILE = (
    *(b"[" * 3000, b"{" * 3000, b"a." * 3000, b"9" * 6000, b"(a+)+" * 50, b'"' * 3, b"'''"),
    *(b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"1e999", b"nan", b"-0", b"1979-05-27T07:32:00"),
    *(b"[[rule]]\n", b'id = ""\n', b"= =", b"\n" * 500, b'{"is":', b"true", b"null", b"{}"),
)


@dataclass(frozen=True, slots=True)
class Target:
    """One reader, the real files it begins from, and the faults that it may raise."""

    name: str
    share: int  # of ten inputs
    read: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    faults: tuple[type[Exception], ...]


def prove(count: int, folder: Path, seed: int = 0, kinds: tuple[str, ...] = KINDS) -> Outcome:
    """Read `count` hostile inputs, as many of each kind."""
    outcome, chance = Outcome("fuzz"), dice(seed)
    for what in ("crashes", "inputs that took over 2 s", "runs that took over 300 MB"):
        outcome.must_not(what)
    targets = [target for target in _targets(folder, chance) if target.name in kinds]
    before = _peak()
    for target in targets:
        for _ in range(count * target.share // 10):
            _read(target, spoil(chance.choice(target.seeds), chance), outcome)
    grown = _peak() - before
    outcome.most("MiB more at the peak", round(grown, 1))
    outcome.must_not("runs that took over 300 MB", int(grown > MOST_MIB))
    return outcome


def spoil(content: bytes, chance: Random) -> bytes:
    """Return the content after one to four kinds of damage."""
    for _ in range(chance.randrange(1, 5)):
        content = chance.choice([_flip, _insert, _cut, _repeat, _swap])(content, chance)
    return content[:MOST_BYTES]


def _flip(content: bytes, chance: Random) -> bytes:
    spoiled = bytearray(content or b"x")
    for _ in range(chance.randrange(1, 8)):
        spoiled[chance.randrange(len(spoiled))] = chance.randrange(256)
    return bytes(spoiled)


def _insert(content: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + chance.choice(HOSTILE) + content[at:]


def _cut(content: bytes, chance: Random) -> bytes:
    start, end = _part(content, chance)
    return content[:start] + content[end:] if chance.random() < 0.7 else content[:start]


def _repeat(content: bytes, chance: Random) -> bytes:
    start, end = _part(content, chance)
    return content[:end] + content[start:end] * chance.choice([1, 2, 30]) + content[end:]


def _swap(content: bytes, chance: Random) -> bytes:
    """Put one value in the place of another, so that the form holds and the types do not."""
    lines = content.split(b"\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    key, value = lines[one].partition(b"=")[0], lines[other].partition(b"=")[2]
    lines[one] = key + b"=" + (value or chance.choice(HOSTILE))
    return b"\n".join(lines)


def _part(content: bytes, chance: Random) -> tuple[int, int]:
    start = chance.randrange(len(content) + 1)
    return start, min(len(content), start + chance.randrange(1, 2000))


def _read(target: Target, content: bytes, outcome: Outcome) -> None:
    began = time.perf_counter()
    try:
        target.read(content)
        outcome.count(f"{target.name} read")
    except target.faults:
        outcome.count(f"{target.name} refused")
    except Exception as error:
        at = error.__traceback__
        while at and at.tb_next:
            at = at.tb_next
        where = f"{Path(at.tb_frame.f_code.co_filename).name}:{at.tb_lineno}" if at else ""
        outcome.must_not("crashes", 1, f"{target.name}: {type(error).__name__} in {where}")
    took = time.perf_counter() - began
    outcome.most("seconds for one input at most", round(took, 2))
    outcome.must_not("inputs that took over 2 s", int(took > MOST_SECONDS), target.name)


def _targets(folder: Path, chance: Random) -> tuple[Target, ...]:
    made, resources = _filled(folder / "journal", chance), ROOT / "resources"
    vault, keys = (made.folder / VAULT).read_bytes(), (made.folder / KEYS).read_bytes()
    golden = (ROOT / "tests" / "vaults" / "format-1" / KEYS).read_bytes()
    rules = sorted((resources / "rules").glob("*.toml"))
    packs = tuple(file.read_bytes()[:8000] for file in rules)
    places = tuple(file.read_bytes() for file in sorted((resources / "places").glob("*.toml")))

    def keys_from(content: bytes) -> object:
        (made.folder / PREVIOUS).unlink(missing_ok=True)
        (made.folder / KEYS).write_bytes(content)
        return read_keys(made.folder)

    def journal_from(content: bytes) -> None:
        (made.folder / KEYS).write_bytes(keys)
        (made.folder / VAULT).write_bytes(content)
        journal = made.open()
        try:
            for summary in journal.entries.summaries(limit=1000):
                journal.entries.get(summary.id)
        finally:
            journal.close()

    return (
        Target("packs", 2, lambda c: read_pack("a pack", _words(c)), packs, (RulebookError,)),
        Target("communities", 2, _community_from, _communities(rules), (RulebookError,)),
        Target("places", 2, lambda c: place_from(bounded_toml(_words(c))), places, (ValueError,)),
        Target("keys", 2, keys_from, (keys, golden), (VaultError,)),
        Target("journals", 2, journal_from, (vault,), (VaultError,)),
    )


def _community_from(content: bytes) -> object:
    """Read the rules of a place and, now and then, check a text with them."""
    community = read_community("a group", _words(content))
    return load_checker(community=community).check(TEXT) if len(content) % 8 == 0 else community


def _communities(packs: Iterable[Path]) -> tuple[bytes, ...]:
    """Return the built-in rules as a moderator would write them, and some with patterns."""
    return (
        *(_community(pack.read_bytes()) for pack in packs),
        b"".join(PATTERNS % at for at in range(20)),
        PATTERNS % 1,
    )


def _community(pack: bytes) -> bytes:
    inside = re.compile(rb"\n(id|category|source|why|detector) = .*")
    rules = [inside.sub(b"", rule) for rule in pack.split(b"[[rule]]")[1:]]
    found = [rule for rule in rules if re.search(rb"\n(phrases|shapes) = ", rule)]
    asking = [rule for rule in found if b'severity = "support"' not in rule][:6]
    numbered = (r.replace(b"message =", b"number = %d\nsays =" % at) for at, r in enumerate(asking))
    return b"".join(b"[[rule]]" + rule for rule in numbered)


def _filled(folder: Path, chance: Random) -> Made:
    made = make(folder)
    journal = made.open()
    for _ in range(20):
        journal.entries.add(text(chance), Private(), START)
    journal.close()
    return made


def _words(content: bytes) -> str:
    return content.decode("utf-8", "replace")


def _peak() -> float:
    """Return the most memory that this process has had, in MiB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (2**20 if sys.platform == "darwin" else 2**10)
