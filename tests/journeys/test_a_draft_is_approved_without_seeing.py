"""The window as a screen reader has it: names, roles and actions alone, asked from outside."""

import pytest

from screen_reader import ScreenReader, own_session
from unsent.tour.post import HOT, SOFTENED
from unsent.ui.snapshots import Screen
from unsent.ui.wording import notices, sidebar
from unsent.ui.wording import rail as rail_wording
from unsent.ui.wording import ready as ready_wording
from unsent.ui.wording import write as write_wording
from unsent.ui.wording.questions import question_text

pytestmark = pytest.mark.desktop

ROOM, BUTTON, BOX, TEXT, CARD = "radio button", "push button", "check box", "text", "panel"
SERIOUS, THINK = "Must change: ", "Think: "


@pytest.fixture
def window(monkeypatch, start_process, qapp):
    """Start a step of the driver with a screen reader running; return it and what was said."""
    assert qapp.platformName() == "xcb", "the accessibility bridge needs Xvfb: python3 dev.py test"
    readers = []

    def start(step):
        readers.append(ScreenReader())
        said = start_process(step).stdout.readline().strip()
        assert said, "the program did not start"
        return readers[-1], said

    with own_session(monkeypatch):
        yield start
        for reader in readers:
            reader.close()


def cards(reader):
    """Return the cards of the rail by their names, in the order in which they are read."""
    rail = reader.find("filler", rail_wording.rail_name())
    weights = (SERIOUS, THINK, "Note: ")
    return [n for n in rail.shown() if n.role == CARD and n.name.startswith(weights)]


def test_the_marks_of_a_draft_are_read_and_mended_without_seeing(window):
    reader, marks = window("draft_and_stay")
    page = reader.find(TEXT, write_wording.page_name())
    assert page.text == HOT
    assert {"editable", "focused"} <= page.states
    assert reader.hear("must change")

    first = cards(reader)
    assert first[0].name.startswith(SERIOUS), "what must change is read first"
    reader.find(BUTTON, rail_wording.more(int(marks) - len(first))).do()
    reader.wait_for(lambda: len(cards(reader)) == int(marks), "every mark")
    read = cards(reader)
    assert [c.name for c in read if not c.description.strip()] == [], "each says why"
    assert all("focusable" in card.states for card in read)

    bed = next(card for card in read if "bed" in card.name)
    said = len(reader.announced())
    reader.find(BUTTON, "Say “one of the beds”", within=bed).do()
    reader.wait_for(lambda: "one of the beds" in page.text, "the edit")
    reader.wait_for(lambda: len(reader.announced()) > said, "the new count")
    assert not any("bed" in card.name for card in cards(reader))


def test_a_draft_is_reviewed_and_approved_without_seeing(window):
    reader, _ = window("wait_and_stay")
    reader.hear(notices.to_review(1))
    room = reader.find(ROOM, sidebar.room(Screen.REVIEW))
    assert room.name.endswith("1"), "how many wait is read with the room"
    room.do()

    text = reader.find(TEXT, "As it reads today")
    assert text.text == SOFTENED
    assert "5" in reader.find(BUTTON, "Approve").name, "what is left is in the button's name"
    for question in ("screenshot", "recognise", "mine_to_say", "aloud"):
        box = reader.find(BOX, question_text(question))
        assert "checked" not in box.states, "nothing is ticked beforehand"
        box.do()
        reader.wait_for(lambda box=box: "checked" in box.states, "the answer")
    reader.find(TEXT, question_text("purpose")).write("That we talk about staffing")
    approve = reader.find(BUTTON, "Approve")
    reader.wait_for(lambda: approve.name == "Approve", "the last answer")
    approve.do()

    reader.hear(notices.approved())
    assert reader.find(ROOM, f"{sidebar.room(Screen.READY)}, 1")
    assert reader.find(TEXT, ready_wording.text_name()).text == SOFTENED
    assert "sensitive" in reader.find(BUTTON, ready_wording.copy()).states
