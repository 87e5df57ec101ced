"""The monthly question: want it or not, answer it, put it off, forget what was answered.

It lies in the encrypted journal only, and is no part of an export unless that is chosen.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from unsent.domain.checkin import Answered, Checkin
from unsent.flows.desk import Desk

_KEY = "checkin"


def checkin(desk: Desk) -> Checkin:
    """Return what is kept of the question; it is not asked until somebody wants it."""
    kept = desk.journal.settings.get(_KEY, {})
    if not isinstance(kept, dict):
        return Checkin()
    put_off = kept.get("put_off")
    return Checkin(
        is_wanted=kept.get("is_wanted") is True,
        answers=tuple(Answered(date.fromisoformat(on), n) for on, n in kept.get("answers", [])),
        put_off=date.fromisoformat(put_off) if put_off else None,
    )


def want(desk: Desk, *, is_wanted: bool) -> None:
    """Have the question asked from now on, or never again; the answers stay."""
    _keep(desk, replace(checkin(desk), is_wanted=is_wanted, put_off=None))


def answer(desk: Desk, level: int) -> None:
    """Keep an answer of today, in place of one that was given today already."""
    today, known = desk.clock.local().date(), checkin(desk)
    others = tuple(given for given in known.answers if given.on != today)
    _keep(desk, replace(known, answers=(*others, Answered(today, level)), put_off=None))


def put_off(desk: Desk) -> None:
    """Ask again in a month."""
    _keep(desk, replace(checkin(desk), put_off=desk.clock.local().date()))


def restore(desk: Desk, known: Checkin) -> None:
    """Put back what was there before, as an undo does."""
    _keep(desk, known)


def forget_answers(desk: Desk) -> None:
    """Delete every answer; whether the question is wanted stays as it is."""
    _keep(desk, replace(checkin(desk), answers=(), put_off=desk.clock.local().date()))


def _keep(desk: Desk, known: Checkin) -> None:
    form: dict[str, Any] = {
        "is_wanted": known.is_wanted,
        "answers": [[given.on.isoformat(), given.level] for given in known.answers],
        "put_off": known.put_off.isoformat() if known.put_off else None,
    }
    desk.journal.settings.set(_KEY, form)
