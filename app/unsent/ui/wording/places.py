"""Words of the places room: what a place is, and what can be done to it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from unsent.domain.checklist import Need
from unsent.domain.finding import Severity
from unsent.domain.graphemes import graphemes
from unsent.domain.place import LONGEST_NAME, Counting, NameFault, Place, PlaceKind
from unsent.ui.wording.plural import number
from unsent.ui.wording.write import place_name

translate = QCoreApplication.translate
_MOST_COPIES = 1000


def title() -> str:
    """Return the heading of the room."""
    return translate("places_room", "Places you might post")


def list_name() -> str:
    """Return the name of the list for whoever hears it."""
    return translate("places_room", "Places")


def chosen_place() -> str:
    """Return the name of what is beside the list, for whoever hears it."""
    return translate("places_room", "The chosen place")


def new_place() -> str:
    """Return the step that begins a new place."""
    return translate("places_room", "New place")


def kind(which: PlaceKind) -> str:
    """Return who reads a place, as a word of its own."""
    return {
        PlaceKind.PUBLIC: translate("places_room", "Public"),
        PlaceKind.PRIVATE_GROUP: translate("places_room", "Private group"),
        PlaceKind.UNDER_MY_NAME: translate("places_room", "Under my name"),
        PlaceKind.ANONYMOUS: translate("places_room", "Anonymous"),
    }[which]


def counting(which: Counting) -> str:
    """Return how a place counts."""
    return {
        Counting.CHARACTERS: translate("places_room", "as a reader sees them"),
        Counting.X: translate("places_room", "as X counts them"),
    }[which]


def limit(place: Place) -> str:
    """Return how long a post may be, and how that is counted."""
    if place.limit is None:
        return translate("places_room", "As long as you like")
    sentence = translate("places_room", "Up to %1 characters, %2")
    return sentence.replace("%1", number(place.limit)).replace("%2", counting(place.counting))


def built_in() -> str:
    """Return that a place came with the program."""
    return translate("places_room", "Built in")


def own() -> str:
    """Return that a place was made by the user."""
    return translate("places_room", "Yours")


def retired() -> str:
    """Return that a place is offered no more."""
    return translate("places_room", "Retired")


def looser_soon(left: str) -> str:
    """Return that a looser wait is on its way, for the list."""
    return translate("places_room", "Looser in %1").replace("%1", left)


def comes_with_the_program() -> str:
    """Return why a built-in place has no name to change."""
    return translate(
        "places_room",
        "It came with Unsent. Its wait is yours to change; for another name, kind or length, "
        "copy it.",
    )


def retired_words() -> str:
    """Return what it means that a place is retired."""
    return translate(
        "places_room", "Not offered any more. Drafts that go there keep it, and its wait."
    )


def change_it() -> str:
    """Return the step that changes a name, kind or length."""
    return translate("places_room", "Change")


def change_of(place: str) -> str:
    """Return that step with its place, for whoever hears it."""
    return translate("places_room", "Change what %1 is").replace("%1", place)


def copy_it() -> str:
    """Return the step that copies a place."""
    return translate("places_room", "Copy")


def move_up() -> str:
    """Return the step that puts a place before the one above."""
    return translate("places_room", "Move up")


def move_down() -> str:
    """Return the step that puts a place behind the one below."""
    return translate("places_room", "Move down")


def retire() -> str:
    """Return the step that offers a place no more."""
    return translate("places_room", "Retire")


def bring_back() -> str:
    """Return the step that offers a retired place again."""
    return translate("places_room", "Bring it back")


def step_of(step: str, place: str) -> str:
    """Return a step with its place, for whoever hears it: `Copy: LinkedIn`."""
    return f"{step}: {place}"


def is_made(name: str) -> str:
    """Return what is said when a place is made."""
    return translate("places_room", "%1 is among your places.").replace("%1", name)


def is_changed() -> str:
    """Return what is said when a place is something else now."""
    return translate("places_room", "Changed.")


def is_retired() -> str:
    """Return what is said when a place is retired."""
    return translate("places_room", "Retired. Drafts that go there keep it.")


def names_of_copies(place: Place) -> Iterator[str]:
    """Yield names for a copy, the plainest first."""
    sentence = translate("places_room", "%1, a copy")
    for at in range(1, _MOST_COPIES):
        tail = "" if at == 1 else f" {number(at)}"
        room = LONGEST_NAME - len(sentence.replace("%1", "")) - len(tail)
        name = "".join(list(graphemes(place_name(place)))[:room])
        yield sentence.replace("%1", name) + tail


def name_field() -> str:
    """Return the label of the name."""
    return translate("places_room", "Name")


def kind_field() -> str:
    """Return the label of the kind."""
    return translate("places_room", "Who reads it")


def limit_field() -> str:
    """Return the label of the length."""
    return translate("places_room", "At most, in characters")


def no_limit() -> str:
    """Return what the field of the length says for any length."""
    return translate("places_room", "any length")


def counting_field() -> str:
    """Return the label of the counting."""
    return translate("places_room", "Counted")


def make_it() -> str:
    """Return the step that makes a place."""
    return translate("places_room", "Make this place")


def keep_it() -> str:
    """Return the step that keeps what was changed."""
    return translate("places_room", "Set")


def leave_it() -> str:
    """Return the step that leaves everything as it was."""
    return translate("places_room", "Leave it")


def problem(fault: NameFault) -> str:
    """Return what is wrong with a name."""
    return {
        NameFault.EMPTY: translate("places_room", "A place needs a name."),
        NameFault.TOO_LONG: translate("places_room", "At most %1 signs, please.").replace(
            "%1", number(LONGEST_NAME)
        ),
        NameFault.UNSEEN: translate("places_room", "There is a sign in it that cannot be seen."),
        NameFault.TAKEN: translate("places_room", "Another place has this name already."),
    }[fault]


def looked_for() -> str:
    """Return the heading of what the checks look for."""
    return translate("places_room", "What to look for")


def groups() -> tuple[tuple[str, Severity], ...]:
    """Return what is looked for, each with its severity."""
    return (
        (translate("places_room", "Patients who could be recognised"), Severity.BLOCK),
        (translate("places_room", "Threats, hate, naming someone to pile on"), Severity.BLOCK),
        (translate("places_room", "What is confidential at work"), Severity.BLOCK),
        (translate("places_room", "Employer, colleagues, yourself"), Severity.WARN),
        (translate("places_room", "Advice to one person, claims with no source"), Severity.WARN),
        (translate("places_room", "Insults, contempt, politics, coarse words"), Severity.WARN),
    )


def same_everywhere() -> str:
    """Return that every place looks for the same."""
    return translate("places_room", "The same for every place.")


def questions_heading() -> str:
    """Return the heading of the questions."""
    return translate("places_room", "Questions before posting")


def questions_lead() -> str:
    """Return when questions are asked."""
    return translate(
        "places_room", "Asked in the review, only those that apply. The same for every place."
    )


def when(need: Need) -> str:
    """Return when a question is asked, by what it needs; empty when it always is."""
    return {
        Need.ALWAYS: "",
        Need.PATIENT: translate("places_room", "with a patient in it"),
        Need.ADVICE: translate("places_room", "with advice in it"),
        Need.CLAIM: translate("places_room", "with a claim in it"),
        Need.WORK: translate("places_room", "with a patient or work in it"),
    }[need]
