"""How much of a wait has honestly been served, whatever the clock on the wall says.

A reading is taken from the machine: seconds since boot (sleep included), the boot's identity,
the wall clock, and whether the system vouches for that clock. The rules (docs/adr/0004):

1. Same boot: the ticks count, whatever the wall clock says.
2. New boot: the ticks since boot count, plus the gap on the wall clock, never below zero and at
   most `ALLOWANCE` in all until the system vouches for its clock. Ticks that the wall clock
   contradicts (it was turned back, or this is another computer that has run for long) are trust.
3. Vouched for: everything since a draft's own first vouched moment is settled exactly; what was
   credited too much is taken back, what was held is added. The anchor stays, so that small
   errors of the wall clock cannot add up.

Each draft carries its own `Served`, so time from before it was sealed can never count for it.
"""

from dataclasses import dataclass, replace

ALLOWANCE = 12 * 3600.0  # seconds credited on trust, in all
SLEW = 120.0  # a wall clock this close to the ticks is being adjusted, not turned


@dataclass(frozen=True, slots=True)
class Reading:
    """One look at the machine's clocks: ticks in seconds since boot, wall in UTC seconds."""

    boot: str
    ticks: float
    wall: float
    vouched: bool


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the journal remembers: the last reading, and the trust given since a vouched one."""

    last: Reading
    trusted: float = 0.0


@dataclass(frozen=True, slots=True)
class Step:
    """What happened between two readings. All in seconds; `moved` is the wall against ticks."""

    reading: Reading
    ticks: float
    trusted: float = 0.0
    held: float = 0.0
    moved: float = 0.0
    same_boot: bool = True


@dataclass(frozen=True, slots=True)
class Served:
    """The honest time of one draft since it was sealed.

    `anchor` is the wall time of its first vouched moment, None before there was one. The other
    fields speak of the time since then: `since` was credited, `trusted` of it on trust and not
    settled yet, `unbroken` when no restart lies in it. `unproven` trust from before the anchor
    can never be settled. `boot` and `ticks` tell when it was sealed: the first step may reach
    back behind that.
    """

    seconds: float = 0.0
    anchor: float | None = None
    since: float = 0.0
    trusted: float = 0.0
    unproven: float = 0.0
    unbroken: bool = True
    boot: str = ""
    ticks: float = 0.0


def begin(reading: Reading) -> Served:
    """Return the honest time of a draft that is sealed at this reading: none."""
    anchor = reading.wall if reading.vouched else None
    return Served(anchor=anchor, boot=reading.boot, ticks=reading.ticks)


def advance(ledger: Ledger, reading: Reading) -> tuple[Ledger, Step]:
    """Compare a new reading with the last one; return the new ledger and what to credit."""
    last = ledger.last
    if reading.boot == last.boot:
        ticks = max(0.0, reading.ticks - last.ticks)
        step = Step(reading, ticks, moved=reading.wall - last.wall - ticks)
    else:
        gap = reading.wall - last.wall
        sure = min(reading.ticks, max(0.0, gap))
        told = max(reading.ticks, gap) - sure  # only the wall clock, or only the ticks, say so
        trusted = min(told, max(0.0, ALLOWANCE - ledger.trusted))
        moved = min(gap - reading.ticks, 0.0)
        step = Step(reading, sure, trusted, told - trusted, moved, same_boot=False)
    given = 0.0 if reading.vouched else ledger.trusted + step.trusted
    return Ledger(reading, given), step


def serve(served: Served, step: Step) -> Served:
    """Credit one step to a draft and settle it where the system vouches for its clock."""
    step = _since_seal(served, step)
    allowance = max(0.0, ALLOWANCE - served.trusted - served.unproven)
    trusted = min(step.trusted, allowance)
    credit = step.ticks + trusted
    served = replace(
        served,
        seconds=served.seconds + credit,
        since=served.since + credit,
        trusted=served.trusted + trusted,
        unbroken=served.unbroken and step.same_boot,
    )
    return _settle(served, step.reading.wall) if step.reading.vouched else served


def _since_seal(served: Served, step: Step) -> Step:
    if step.reading.boot != served.boot:
        return step
    # sealed in this run of the machine: its own ticks are all that can count
    ran = max(0.0, step.reading.ticks - served.ticks)
    ticks = min(ran, step.ticks) if step.same_boot else ran
    return replace(step, ticks=ticks, trusted=0.0, same_boot=True)


def _settle(served: Served, wall: float) -> Served:
    if served.anchor is None:
        # sealed under a clock nobody vouched for: what was trusted stays trusted, no more
        return replace(
            served, anchor=wall, since=0.0, trusted=0.0, unproven=served.trusted, unbroken=True
        )
    if served.unbroken:
        return served
    before = served.seconds - served.since
    seconds = max(0.0, before + wall - served.anchor)
    return replace(served, seconds=seconds, since=seconds - before, trusted=0.0)


def sure(served: Served) -> float:
    """Return the seconds that truly passed at least, whatever was done to the clocks.

    None of them are on trust. Where the wall clock bridged a restart, both vouched readings may
    be off by `SLEW` together.
    """
    bridged = served.anchor is not None and not served.unbroken
    off_by = SLEW if bridged else 0.0
    return max(0.0, served.seconds - served.trusted - served.unproven - off_by)


def refused(step: Step) -> float:
    """Return how many seconds of the wall clock's story were not believed; for one calm line.

    None are where the system vouches for its clock: every draft is settled by it then.
    """
    if step.reading.vouched:
        return 0.0
    moved = abs(step.moved)
    return max(step.held, moved if moved > SLEW else 0.0)


def is_held(step: Step) -> bool:
    """Tell whether what was not believed counts after all once the clock is vouched for."""
    return 0.0 < step.held == refused(step)
