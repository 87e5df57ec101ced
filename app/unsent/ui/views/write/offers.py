"""What the menu at a mark offers: what would help, and the card that says why."""

from collections.abc import Callable, Mapping
from functools import partial
from html import escape

from unsent.domain.finding import Finding
from unsent.ui.shortcuts import Act, told
from unsent.ui.widgets.guarded_menu import MenuEntry, heading
from unsent.ui.wording import findings as finding_wording
from unsent.ui.wording import write as wording


def offers_for(
    findings: Mapping[int, Finding],
    fix: Callable[[int, int], object],
    open_card: Callable[[int], object],
) -> tuple[MenuEntry, ...]:
    """Return the entries for the findings at one place, what must change first.

    `fix` is told the finding and the place of the chosen fix in it.
    """
    entries: list[MenuEntry] = []
    for at in sorted(findings, key=lambda at: (-findings[at].severity.rank, at)):
        if entries:
            entries.append(MenuEntry())
        entries.append(heading(name_of(findings[at])))
        entries += (
            MenuEntry(finding_wording.fix_label(one), act=partial(fix, at, number))
            for number, one in enumerate(findings[at].fixes)
        )
        entries.append(MenuEntry(wording.open_card(), act=partial(open_card, at)))
    return tuple(entries)


def name_of(finding: Finding) -> str:
    """Return the severity in words and what is marked."""
    word = finding_wording.severity_word(finding.severity)
    return f"{word}: {finding_wording.message(finding)}"


def hint_of(finding: Finding) -> str:
    """Return what the pointer is told over a mark."""
    how = wording.how_to_open(told(Act.FIXES))
    return f"<p>{escape(name_of(finding))}</p><p>{escape(how)}</p>"
