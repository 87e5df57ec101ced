"""Words of the backups, of proving them, and of what can no longer be reached."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unsent.domain.trouble import Trouble
from unsent.ui.wording.plural import counted, number
from unsent.ui.wording.times import clock, day

translate = QCoreApplication.translate


def lead() -> str:
    """Return what backups are, and what they are not."""
    return translate(
        "settings_backups",
        "One is made on each day that you write, encrypted like the journal itself, opened and "
        "compared before it counts. They lie on this computer: keep a copy elsewhere too.",
    )


def kept(count: int, newest: datetime | None, oldest: datetime | None) -> str:
    """Return how many backups there are, and from when; times in the writer's own zone."""
    if not count or newest is None or oldest is None:
        return translate("settings_backups", "There is no backup yet.")
    if count == 1:
        return translate("settings_backups", "1 backup, made on %1.").replace("%1", _moment(newest))
    words = translate(
        "settings_backups", "%Ln backups. The newest is of %1, the oldest of %2.", "", count
    )
    return words.replace("%1", _moment(newest)).replace("%2", _moment(oldest))


def lies_in() -> str:
    """Return what stands before the folder of the backups."""
    return translate("settings_backups", "They lie in")


def back_up_now() -> str:
    """Return the button that makes a backup."""
    return translate("settings_backups", "Back up now")


def prove() -> str:
    """Return the button that tries the newest backup out."""
    return translate("settings_backups", "Prove that I can restore")


def working() -> str:
    """Return the line while a backup is made or tried out."""
    return translate("settings_backups", "One moment…")


def made() -> str:
    """Return the line after a backup was made."""
    return translate("settings_backups", "Backed up. It was opened and compared with the journal.")


def nothing_to_prove() -> str:
    """Return the line when there is no backup to try out."""
    return translate("settings_backups", "There is no backup yet. Make one first.")


def could_not_back_up(trouble: Trouble) -> str:
    """Return the one line for a backup that could not be made."""
    return {
        Trouble.DISK_FULL: translate(
            "settings_backups",
            "No backup was made: the disk is full. Your journal is as it was.",
        ),
        Trouble.READ_ONLY: translate(
            "settings_backups",
            "No backup was made: its folder cannot be written. Your journal is as it was.",
        ),
    }.get(
        trouble,
        translate("settings_backups", "No backup was made just now. Your journal is as it was."),
    )


def could_not_prove() -> str:
    """Return the line for a newest backup that does not hold up."""
    return translate(
        "settings_backups",
        "The newest backup does not open as it should. Please make a new one; your journal is "
        "as it was.",
    )


def could_not_restore(trouble: Trouble) -> str:
    """Return what keeps a backup from being restored, empty where the usual sentence fits."""
    return {
        Trouble.DAMAGED: translate(
            "settings_backups", "That backup is damaged. Nothing was changed; try an older one."
        ),
        Trouble.KEYS_DAMAGED: translate(
            "settings_backups",
            "The keys of that backup cannot be read. Nothing was changed; try an older one.",
        ),
        Trouble.WRONG_PASSPHRASE: translate(
            "settings_backups",
            "That does not open the backup. It opens with what opened the journal on that day; "
            "nothing was changed.",
        ),
        Trouble.IN_USE: translate(
            "settings_backups", "The journal is open in another program. Close it there first."
        ),
    }.get(trouble, "")


def proven(made_at: datetime, entries: int, equal: int) -> str:
    """Return what the newest backup would bring back."""
    if equal == entries:
        words = counted(
            translate(
                "settings_backups",
                "Yes. The backup of %1 opened and holds %Ln text(s), each exactly as in your "
                "journal.",
                "",
                entries,
            ),
            entries,
        )
        return words.replace("%1", _moment(made_at))
    words = counted(
        translate(
            "settings_backups",
            "Yes. The backup of %1 opened and holds %Ln text(s), %2 of them exactly as in your "
            "journal.",
            "",
            entries,
        ),
        entries,
    )
    return words.replace("%1", _moment(made_at)).replace("%2", number(equal))


def since(differing: int, missing: int, let_go: int) -> str:
    """Return what has happened in the journal since the backup, empty when nothing has."""
    parts = []
    if missing:
        parts.append(translate("settings_backups", "%1 written").replace("%1", number(missing)))
    if differing:
        parts.append(translate("settings_backups", "%1 changed").replace("%1", number(differing)))
    if let_go:
        parts.append(translate("settings_backups", "%1 deleted").replace("%1", number(let_go)))
    if not parts:
        return ""
    return translate("settings_backups", "Since then: %1.").replace("%1", ", ".join(parts))


def other_settings(count: int) -> str:
    """Return how many settings have changed since, empty for none."""
    if not count:
        return ""
    return counted(translate("settings_backups", "%Ln setting(s) differ.", "", count), count)


def ways_in(*, the_same: bool) -> str:
    """Return whether the ways in of today open it."""
    if the_same:
        return translate("settings_backups", "It opens with what opens your journal today.")
    return translate("settings_backups", "It opens with what opened your journal on that day.")


def legal_heading() -> str:
    """Return the heading over the switch for a legal matter."""
    return translate("settings_backups", "A legal matter")


def legal_switch() -> str:
    """Return the words of the switch for a legal matter."""
    return translate("settings_backups", "A legal matter is open")


def legal_lead() -> str:
    """Return what the switch does, and why."""
    return translate(
        "settings_backups",
        "While one is open, nothing can be let go for good and the bin is not emptied: destroying "
        "what bears on a complaint or a claim can do more harm than the text itself.",
    )


def out_of_reach() -> str:
    """Return which copies letting go for good cannot reach."""
    return translate(
        "settings_backups",
        "Letting go for good reaches the journal and its own backups. It cannot reach copies that "
        "you or other programs made: on a stick, in a cloud folder, in a backup of the whole "
        "computer, or a text that was posted.",
    )


def gone_everywhere() -> str:
    """Return the line after a text left the journal and its backups."""
    return translate("settings_backups", "Gone from your journal and from its own backups.")


def gone_but_for(count: int) -> str:
    """Return the line after a text left the journal, but not each of its copies."""
    return counted(
        translate(
            "settings_backups",
            "Gone from your journal. %Ln of its backup(s) could not be changed just now.",
            "",
            count,
        ),
        count,
    )


def _moment(at: datetime) -> str:
    return day(at) + ", " + clock(at)
