"""Spare a check the search for garbage that it does not make.

A check makes many small things and keeps them in memory of the sentences read. Python would look
through all of them, and through all tables, again and again, in vain: up to a third of the time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Have no cycles collected meanwhile; whoever paused first lets it go on."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
