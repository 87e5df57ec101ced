"""A made-up journal with something in every room, for pictures and for tests of every screen."""

from pathlib import Path

from unsent.domain.checklist import AnswerKind
from unsent.domain.entry import EntryId
from unsent.domain.place import Place, PlaceFacts, PlaceKind
from unsent.domain.refusal import Refusal
from unsent.domain.waiting import HOUR, WaitPolicy
from unsent.domain.watch import WatchList
from unsent.flows import approve, cool, copy, let_go, places, review, settings, unlock, write
from unsent.flows.check import checks_for
from unsent.flows.desk import Desk
from unsent.tour.clock import SteppedClock
from unsent.tour.post import HOT, SOFTENED, STAYED, WEEKS, WORKPLACE

PASSPHRASE = "a picture needs no secret"
LONG = 40  # times the text is repeated where a page is to be long
AGAIN = 10  # hours of the second wait
NAMES = WatchList(
    ("Dana Rowe", "@nightdana"),
    (WORKPLACE, "SBH", "Ward 7"),
    ("Dr. Ferris", "Keisha"),
    ("Hartwell",),
)
HALF_SOFTENED = HOT.replace(f" at {WORKPLACE} and I am SHAKING", " and I am shaking").replace(
    "our idiot managers think that one porter can run a hospital", "we had one porter"
)
VENTS = (
    "Third night shift in a row and my hands smell of the blue gloves even after two showers.\n"
    "Handover took forty minutes because nobody had written anything down.",
    "The quiet one in the corner, after a night shift like that one.",
    "A title that goes on and on and on, until it has to be cut somewhere near the end of the "
    "list that it stands in, as titles are when nobody stops to think of one",
    "יום ארוך מאוד. שלום עולם hello there 12.",
)


def make_empty(folder: Path, clock: SteppedClock) -> Desk:
    """Make a journal that the passphrase opens, with nothing in it."""
    return unlock.create(folder, unlock.prepare(folder, clock, None, PASSPHRASE), clock)


def furnish(folder: Path, clock: SteppedClock, *, long: bool = False) -> None:
    """Make a journal with entries of every stage; days pass on the clock meanwhile."""
    desk = make_empty(folder, clock)
    settings.set_watch_list(desk, NAMES)
    desk.check = checks_for(NAMES)
    _live_through_weeks(desk, clock)
    more = "\n".join([""] + [SOFTENED] * LONG) if long else ""
    ready = _sealed(desk, SOFTENED + more)
    posted = _sealed(desk, SOFTENED)
    first, second = _sealed(desk, HOT + more), _sealed(desk, HOT)
    clock.advance(days=3)
    cool.settle(desk)
    for entry in (ready, posted):
        _approve(desk, entry)
    copy.note_posted(desk, posted)
    for entry in (first, second):
        review.look_again(desk, desk.read(entry))
    write.save(desk, first, SOFTENED + more)
    write.save(desk, second, HALF_SOFTENED)
    for vent in VENTS:
        write.new_entry(desk, vent)
        clock.advance(hours=5)
    for text in ("An email I will not send.\nDear rota, I have thought about it.", "Dear 3 a.m."):
        let_go.put_in_bin(desk, write.new_entry(desk, text).id)
    for felt in (8, None):
        cool.note_to_later_self(desk, _sealed(desk, HOT + more, felt), "It was the third night.")
    clock.advance(hours=11)
    write.new_entry(desk, HOT + more, "reddit")
    _add_places(desk)
    desk.journal.close()


def _live_through_weeks(desk: Desk, clock: SteppedClock) -> None:
    """Write hot, at all hours, and soften and post it later; some of it stays."""
    for hours, hot, softened in WEEKS:
        entry = _sealed(desk, hot)
        clock.advance(hours=hours)
        cool.settle(desk)
        review.look_again(desk, desk.read(entry))
        write.save(desk, entry, softened)
        cool.cool_again(desk, entry)  # what is written anew cools once more
        clock.advance(hours=AGAIN)
        cool.settle(desk)
        _approve(desk, entry)
        copy.note_posted(desk, entry)
    private, let = (_sealed(desk, text) for text in STAYED)
    clock.advance(hours=77)
    cool.settle(desk)
    write.make_private(desk, private)
    let_go.put_in_bin(desk, let)


def _add_places(desk: Desk) -> None:
    made = places.make(desk, PlaceFacts("Ward 7 parents", PlaceKind.PRIVATE_GROUP))
    if isinstance(made, Place):
        places.ask_for(desk, made.id, WaitPolicy(base=6 * HOUR, hot_share=0.5, night=None))
        for _ in desk.places:
            places.move(desk, made.id, -1)
    places.retire(desk, "discord")


def _sealed(desk: Desk, text: str, felt: int | None = 8) -> EntryId:
    entry = write.new_entry(desk, text, "reddit").id
    cool.seal(desk, entry, felt)
    return entry


def _approve(desk: Desk, entry: EntryId) -> None:
    looked = review.look_again(desk, desk.read(entry))
    assert not isinstance(looked, Refusal)  # noqa: S101 - the text is our own
    for question in looked.questions:
        said = {AnswerKind.CONFIRM: "yes", AnswerKind.SCALE: "3", AnswerKind.TEXT: "To be heard"}
        value = said.get(question.kind) or question.options[0]
        review.answer(desk, entry, question.id, value)
    approved = approve.approve_text(desk, entry)
    assert not isinstance(approved, Refusal)  # noqa: S101 - the text is our own
