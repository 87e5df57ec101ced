"""Waiting rules as tests ask for them."""

from dataclasses import replace

from unsent.flows import places


def ask_base(desk, place, seconds):
    """Ask for another base wait, everything else as it counts now."""
    return places.ask_for(desk, place, replace(desk.place(place).policy, base=seconds))


def asked_base(desk, place):
    """Return the base wait that was asked for and does not count yet, if any."""
    asked = places.kept_of(desk, place).asked
    return None if asked is None else asked.base
