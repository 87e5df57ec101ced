"""The slow way out of a wait, for the rare post that people need today.

It is asked for with a reason and a sentence typed letter for letter, takes `WAY_OUT_TAKES` more of
honest time, and leads to the review like any wait: marks and questions hold as ever. The wait
goes on meanwhile, so going back to it loses nothing.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from unicodedata import normalize

from unsent.domain.honest_time import Served
from unsent.domain.refusal import Obstacle, Reason, Refusal, refuse
from unsent.domain.stage import WAY_OUT_TAKES, Cooling, LetGo, Stage, WayOut


def ask(
    stage: Stage, *, typed: str, sentence: str, reason: str, served: Served, now: datetime
) -> Cooling | Refusal:
    """Ask for the way out of a wait; `served` begins now. Names everything that is in the way."""
    if not isinstance(stage, Cooling) or stage.way_out is not None:
        return refuse(Reason.WRONG_STAGE)
    obstacles = tuple(_obstacles(stage, typed, sentence, reason))
    if obstacles:
        return Refusal(obstacles)
    return replace(stage, way_out=WayOut(now, served, reason.strip()))


def go_back(stage: Stage) -> Cooling | Refusal:
    """Go back to waiting; the wait stands as if nothing had been asked for."""
    if isinstance(stage, Cooling) and stage.way_out is not None:
        return replace(stage, way_out=None)
    return refuse(Reason.WRONG_STAGE)


def close(stage: Stage) -> Stage:
    """Take the way out from a draft that cools, in the bin too; the wait itself is left alone."""
    match stage:
        case Cooling():
            return replace(stage, has_way_out=False, way_out=None)
        case LetGo(before=Cooling() as before):
            return replace(stage, before=replace(before, has_way_out=False, way_out=None))
        case _:
            return stage


def is_worth_asking(stage: Cooling) -> bool:
    """Tell whether there is a way out that is shorter than what is left to wait."""
    return stage.has_way_out and stage.way_out is None and stage.wait_left > WAY_OUT_TAKES


def is_the_sentence(typed: str, sentence: str) -> bool:
    """Tell whether a sentence was typed letter for letter, however a keyboard makes a letter."""
    return bool(sentence) and normalize("NFC", typed.strip()) == normalize("NFC", sentence)


def _obstacles(stage: Cooling, typed: str, sentence: str, reason: str) -> Iterable[Obstacle]:
    if not stage.has_way_out:
        yield Obstacle(Reason.NO_WAY_OUT)
    elif stage.wait_left <= WAY_OUT_TAKES:
        yield Obstacle(Reason.SOON_OVER, seconds=stage.wait_left)
    if not reason.strip():
        yield Obstacle(Reason.NO_REASON)
    if not is_the_sentence(typed, sentence):
        yield Obstacle(Reason.OTHER_WORDS)
