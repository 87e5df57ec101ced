"""Words of the first run: where the key lives, and the one other way in."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.plural import counted, number

translate = QCoreApplication.translate


def title() -> str:
    """Return the first words that anybody reads here."""
    return translate("welcome", "Say it here first.")


def lead() -> str:
    """Return what this is, in two sentences."""
    return translate(
        "welcome",
        "What you write stays on this computer, encrypted. "
        "What you might post waits, and you look at it again with a cool head.",
    )


def found() -> str:
    """Return the chip of a keyring that is there."""
    return translate("welcome", "Found")


def key_lives_in(keyring: str) -> str:
    """Return where the key will live, by the keyring's own name."""
    return translate("welcome", "Your key will live in the %1").replace("%1", keyring)


def keyring_means() -> str:
    """Return what a key in the keyring means."""
    return translate("welcome", "The journal opens when you are logged in.")


def add_passphrase() -> str:
    """Return the offer of a passphrase beside the keyring."""
    return translate("welcome", "Add a passphrase as well")


def leave_passphrase() -> str:
    """Return the way back from that offer."""
    return translate("welcome", "No passphrase after all")


def choose_passphrase() -> str:
    """Return the heading where there is no keyring."""
    return translate("welcome", "Choose a passphrase")


def passphrase_means(shortest: int) -> str:
    """Return what a passphrase is, with the fewest characters it may have."""
    words = translate("welcome", "At least %1 characters. A short sentence is easiest to remember.")
    return words.replace("%1", number(shortest))


def passphrase_opens() -> str:
    """Return the heading once the passphrase is chosen."""
    return translate("welcome", "Your passphrase opens the journal")


def passphrase_kept() -> str:
    """Return what a chosen passphrase means."""
    return translate("welcome", "It is kept nowhere but in your head.")


def keyring_and_passphrase() -> str:
    """Return what a key in the keyring means beside a chosen passphrase."""
    return translate("welcome", "The journal opens when you are logged in, or by your passphrase.")


def passphrase() -> str:
    """Return the name of the first field."""
    return translate("welcome", "Passphrase")


def the_same_again() -> str:
    """Return the name of the second field."""
    return translate("welcome", "The same again")


def show() -> str:
    """Return the step that shows what is typed."""
    return translate("welcome", "Show")


def hide() -> str:
    """Return the step that hides it again."""
    return translate("welcome", "Hide")


def too_short(missing: int) -> str:
    """Return how many characters are missing."""
    return counted(translate("welcome", "%Ln more character(s).", "", missing), missing)


def not_the_same() -> str:
    """Return that the second field differs."""
    return translate("welcome", "The two are not the same yet.")


def the_same() -> str:
    """Return that both fields agree."""
    return translate("welcome", "Both are the same.")


def go_on_hint() -> str:
    """Return what is missing before the key is made."""
    return translate("welcome", "Type a passphrase of at least 12 characters twice first.")


def go_on() -> str:
    """Return the step that makes the key and the code."""
    return translate("welcome", "Go on")


def recovery_code() -> str:
    """Return the heading over the code."""
    return translate("welcome", "Your recovery code")


def recovery_means() -> str:
    """Return what the code is for."""
    return translate("welcome", "The only other way in. Nobody can send it to you again.")


def print_it() -> str:
    """Return the step that prints the code."""
    return translate("welcome", "Print")


def save_it() -> str:
    """Return the step that writes the code to a file."""
    return translate("welcome", "Save to a file")


def file_name() -> str:
    """Return the name that the file is offered."""
    return translate("welcome", "unsent-recovery-code.txt")


def text_files() -> str:
    """Return the kind of file, for the dialog."""
    return translate("welcome", "Text (*.txt)")


def saved_to(path: str) -> str:
    """Return where the file went."""
    words = translate("welcome", "Saved to %1. Move it somewhere away from this computer.")
    return words.replace("%1", path)


def not_saved() -> str:
    """Return that the file could not be written."""
    return translate("welcome", "It could not be saved there. Please choose another folder.")


def printed() -> str:
    """Return that the code went to the printer."""
    return translate("welcome", "Sent to the printer.")


def not_printed() -> str:
    """Return that printing is not possible here."""
    return translate("welcome", "No printer was found. Save it to a file, or write it down.")


def on_paper(first: str, second: str) -> str:
    """Return what is printed, or written to the file."""
    words = translate(
        "welcome",
        "Recovery code for Unsent\n\n%1\n%2\n\n"
        "It opens the journal when the keyring or the passphrase is lost.\n"
        "Whoever holds it can read the journal. Nobody can make it again.\n",
    )
    return words.replace("%1", first).replace("%2", second)


def type_back() -> str:
    """Return what is asked before writing: the second and the fifth group."""
    return translate("welcome", "Then type the 2nd and the 5th group:")


def group(which: int) -> str:
    """Return the name of a group's field: `2nd`."""
    return {
        1: translate("welcome", "1st"),
        2: translate("welcome", "2nd"),
        3: translate("welcome", "3rd"),
        4: translate("welcome", "4th"),
        5: translate("welcome", "5th"),
        6: translate("welcome", "6th"),
    }[which]


def group_in_full(which: int) -> str:
    """Return the name of a group's field, for whoever hears it."""
    return translate("welcome", "%1 group of the recovery code").replace("%1", group(which))


def group_differs(which: int) -> str:
    """Return that a typed group is not the one shown."""
    return translate("welcome", "The %1 group reads differently above.").replace("%1", group(which))


def not_privileged() -> str:
    """Return what encryption does not do."""
    return translate(
        "welcome",
        "Private is not privileged: a court can ask for notes. "
        "Please do not use an employer’s computer.",
    )


def start_writing() -> str:
    """Return the step into the journal."""
    return translate("welcome", "Start writing")


def start_writing_hint() -> str:
    """Return what is missing before that step."""
    return translate("welcome", "Type the two groups first, so that you know you have the code.")
