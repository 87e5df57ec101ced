"""What the menu at a mark offers: what would help, and the card that says why."""

from collections.abc import Callable
from functools import partial
from html import escape

from unsent.domain.finding import Finding
from unsent.ui.shortcuts import Act, told
from unsent.ui.widgets.guarded_menu import MenuEntry, heading
from unsent.ui.wording import findings as finding_wording
from unsent.ui.wording import write as wording


def offers_for(
    finding: Finding, fix: Callable[[int], object], open_card: Callable[[], object]
) -> tuple[MenuEntry, ...]:
    """Return the entries for one finding; `fix` is told the place of the chosen fix in it."""
    return (
        heading(name_of(finding)),
        *(
            MenuEntry(finding_wording.fix_label(one), act=partial(fix, at))
            for at, one in enumerate(finding.fixes)
        ),
        MenuEntry(wording.open_card(), act=open_card),
    )


def name_of(finding: Finding) -> str:
    """Return the severity in words and what is marked."""
    word = finding_wording.severity_word(finding.severity)
    return f"{word}: {finding_wording.message(finding)}"


def hint_of(finding: Finding) -> str:
    """Return what the pointer is told over a mark."""
    how = wording.how_to_open(told(Act.FIXES))
    return f"<p>{escape(name_of(finding))}</p><p>{escape(how)}</p>"
