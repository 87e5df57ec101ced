"""The places that the user made or changed, in their order, in the encrypted journal."""

from unsent.domain.kept_place import KeptPlace
from unsent.store.faults import Damaged
from unsent.store.json_form import BadForm, from_form, to_form
from unsent.store.settings import Settings

_KEY = "places"


def read(settings: Settings) -> tuple[KeptPlace, ...] | None:
    """Return the places, None where none was ever changed. Raises VaultError."""
    form = settings.get(_KEY)
    try:
        return None if form is None else from_form(tuple[KeptPlace, ...], form, "places")
    except BadForm as fault:
        raise Damaged(str(fault)) from None


def write(settings: Settings, places: tuple[KeptPlace, ...]) -> None:
    """Keep the places. Raises VaultError."""
    settings.set(_KEY, to_form(places, tuple[KeptPlace, ...]))
