"""Words of the bar that finds something on a page."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.widgets.find_bar import FindWords
from unsent.ui.wording.plural import number

translate = QCoreApplication.translate


def bar_words() -> FindWords:
    """Return what stands in the bar."""
    return FindWords(
        name=translate("find", "Find on this page"),
        before=translate("find", "Before"),
        after=translate("find", "Next"),
        go=translate("find", "Write here"),
        close=translate("find", "Close"),
    )


def count(at: int, total: int) -> str:
    """Return which one of how many places is shown; `at` counts from one."""
    if not total:
        return translate("find", "Not on this page")
    return translate("find", "%1 of %2").replace("%1", number(at)).replace("%2", number(total))
