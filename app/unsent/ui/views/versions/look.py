"""What the earlier versions show, computed from their snapshot."""

from unsent.domain.word_diff import Change, words
from unsent.ui.models.entry_list import EntryRow
from unsent.ui.snapshots import KeptText, VersionsSnapshot
from unsent.ui.wording import versions as wording


def version_rows(snapshot: VersionsSnapshot) -> tuple[EntryRow, ...]:
    """Return each text with when it was kept, why, and how long it is."""
    return tuple(
        EntryRow(
            id=text.number,
            title=wording.when(text.kept_at, snapshot.now),
            snippet=wording.why(text.why),
            meta=_meta(text),
            dotted=False,
        )
        for text in snapshot.texts
    )


def chosen(snapshot: VersionsSnapshot) -> KeptText | None:
    """Return the text that is shown, None when there is none."""
    return None if snapshot.chosen is None else snapshot.texts[snapshot.chosen]


def heading(snapshot: VersionsSnapshot) -> str:
    """Return when and why the shown text was kept."""
    text = chosen(snapshot)
    if text is None:
        return ""
    return f"{wording.when(text.kept_at, snapshot.now)} · {wording.why(text.why)}"


def legend(snapshot: VersionsSnapshot, *, shows_changes: bool) -> str:
    """Return the line under the text: what the marks mean, with numbers."""
    text = chosen(snapshot)
    if text is None:
        return ""
    if text.is_now:
        return wording.is_the_same()
    if not shows_changes:
        return wording.only_the_text()
    counts = {
        change: sum(words(run.text) for run in snapshot.runs if run.change is change)
        for change in (Change.REMOVED, Change.ADDED)
    }
    return wording.difference(counts[Change.REMOVED], counts[Change.ADDED])


def shown_runs(snapshot: VersionsSnapshot, *, shows_changes: bool) -> tuple[tuple[str, str], ...]:
    """Return the text as `(words, kind)`, with what has changed since or without it."""
    if not shows_changes:
        return ((snapshot.text, "same"),)
    return tuple((run.text, run.change.value) for run in snapshot.runs)


def _meta(text: KeptText) -> str:
    length = wording.length(text.words)
    return f"{length} · {wording.same_as_now()}" if text.is_now else length
