"""Random lives of a computer: restarts, gaps, jumps of the clock; how much wait is ever gained.

The model is the one that the tests use: tests/domain/test_honest_time_random.py.
"""

from pathlib import Path

from domain.test_honest_time_random import HOUR, World, life
from faults.outcome import Outcome
from faults.workbench import dice
from unsent.domain.honest_time import ALLOWANCE

LONG = 40_000
ROUNDING = 1.0  # seconds


def prove(count: int, _: Path, seed: int = 0) -> Outcome:
    """Live `count` lives, half of them with a clock that nobody turns."""
    outcome = Outcome("clock")
    for what in ("gains beyond 12 h and 2 min", "gains with an honest clock"):
        outcome.must_not(what)
    for number in range(count):
        honest = number % 2 == 0
        chance = dice(f"{seed} {number}")
        try:
            world = life(chance, honest, chance.randrange(1, 25))
        except AssertionError:
            outcome.must_not(
                "gains with an honest clock" if honest else "gains beyond 12 h and 2 min", 1
            )
            continue
        outcome.count("lives")
        outcome.count("drafts", len(world.drafts))
        gained = _gained(world)
        if honest:
            outcome.must_not("gains with an honest clock", gained > ROUNDING)
        else:
            outcome.most("hours gained at most", round(gained / HOUR, 2))
            outcome.must_not("gains beyond 12 h and 2 min", gained > ALLOWANCE + 121)
    return outcome


def _gained(world: World) -> float:
    world.look()
    return max(draft.served.seconds - (world.true - draft.at) for draft in world.drafts)
