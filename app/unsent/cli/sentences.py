"""The window's sentences for the command line, without loading Qt's widgets."""

from unsent.domain.trouble import Trouble


def sentence(trouble: Trouble) -> str:
    """Return what is wrong and what to do about it."""
    from unsent.ui.wording.troubles import trouble_text

    return trouble_text(trouble)
