"""Where things lie on this machine."""

from collections.abc import Mapping
from pathlib import Path

NAME, HOME_VARIABLE = "unsent", "UNSENT_HOME"


def journal_folder(chosen: Path | None, environment: Mapping[str, str]) -> Path:
    """Return the journal's folder: the one chosen, else `UNSENT_HOME`, else the usual one.

    The folder need not be there yet.
    """
    named = chosen or environment.get(HOME_VARIABLE, "").strip()
    return _at_home(Path(named)).absolute() if named else _usual_folder()


def logs_folder() -> Path:
    """Return where logs go; they hold no word of what is written."""
    from platformdirs import user_log_path

    return user_log_path(NAME, appauthor=False)


def _at_home(path: Path) -> Path:
    try:
        return path.expanduser()
    except RuntimeError:  # no such user, or one without a home: as written, as a shell would
        return path


def _usual_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False) / "journal"
