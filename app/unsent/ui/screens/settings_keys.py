"""Joins the section of the keys with what it shows and changes."""

from unsent.ui.session.keys import KeysSession
from unsent.ui.views.settings.keys import KeysSection


def join_keys(view: KeysSection, session: KeysSession) -> None:
    """Let every wish of the section be done, and everything that changes be shown."""
    ways, lock = view.ways, view.lock
    ways.open_requested.connect(session.open_keys)
    ways.keyring_asked.connect(session.ask_keyring)
    ways.passphrase_given.connect(session.set_passphrase)
    ways.remove_requested.connect(session.remove)
    ways.keyring_wanted.connect(session.keep_in_keyring)
    ways.code_wanted.connect(session.make_code)
    view.code_used.connect(session.use_code)
    view.code_dropped.connect(session.drop_code)
    view.turn.turn_requested.connect(session.make_turn)
    lock.idle_minutes_changed.connect(session.set_idle_minutes)
    lock.asks_at_start_changed.connect(session.set_asks_at_start)
    session.changed.connect(view.present)
