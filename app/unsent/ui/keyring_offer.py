"""Offers to keep the key in this computer's keyring, where it was not found this time."""

from unsent.ui.jobs import Failed, Ok
from unsent.ui.notices import Notices
from unsent.ui.session.opening import Opening
from unsent.ui.wording import settings_keys as wording


def offer_keyring(opening: Opening, notices: Notices) -> None:
    """Say that the key is not here yet, with a button that puts it there."""

    def done(outcome: Ok[None] | Failed) -> None:
        said = wording.kept_in_keyring if isinstance(outcome, Ok) else wording.not_kept
        notices.say(said())

    def keep() -> None:
        opening.keep_in_keyring(done)

    notices.say(wording.not_here_yet(), keep, wording.keep_in(opening.keyring))
