"""The settings about keys and lock, as they are worked by hand over a real journal."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fakes import FakeClock
from journeys.program import PASSPHRASE, StandInKeychain, make_journal
from review_samples import cut_off, spoken
from unsent.domain.trouble import KeychainLocked, Trouble
from unsent.flows import keys, lock, unlock, write
from unsent.flows.unlock import CannotOpen
from unsent.ui.jobs import Jobs
from unsent.ui.screens.settings_keys import join_keys
from unsent.ui.session.keys import KeysSession
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.settings.keys import KeysSection
from unsent.ui.views.welcome.look import ASKED
from unsent.ui.widgets.card import ScrollColumn
from view_samples import in_english

OTHER = "another night at sea"


class NoPaper:
    def print_text(self, text, parent):
        return None

    def ask_file(self, name, parent):
        return None


class Room:
    """The section over an open journal, without the rest of the window."""

    def __init__(self, qtbot, folder, keychain):
        self.qtbot, self.folder, self.keychain = qtbot, folder, keychain
        self.clock, self.lane = FakeClock(), Jobs()
        new, self.desk = make_journal(folder, self.clock, keychain)
        self.first_code = new.recovery_code
        write.new_entry(self.desk, "kept")
        self.session = KeysSession(self.desk, folder, self.lane, lambda: self.keychain)
        self.view = KeysSection(NoPaper())
        join_keys(self.view, self.session)
        self.scroll = ScrollColumn()
        self.scroll.column.addWidget(self.view)
        self.scroll.column.addStretch(1)
        qtbot.addWidget(self.scroll)
        self.scroll.resize(700, 1600)
        self.scroll.show()
        self.session.enter()
        self.lane.drain()
        QApplication.processEvents()

    def press(self, button):
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.lane.drain()
        QApplication.processEvents()  # new rows are shown by the event loop

    def type(self, field, text, *, end=False):
        assert field.isVisible()
        field.clear()
        self.qtbot.keyClicks(field, text)
        if end:
            self.qtbot.keyClick(field, Qt.Key.Key_Return)
            self.lane.drain()

    def open_keys(self, secret=PASSPHRASE):
        self.type(self.view.ways.secret, secret, end=True)

    def row(self, way):
        slot = next(slot for slot in keys.slots(self.folder) if slot.way.value == way)
        return self.view.ways.rows[slot.id]

    def new_passphrase(self, where, text=OTHER):
        self.type(where.first, text)
        self.type(where.second, text, end=True)

    def type_back(self):
        code = self.view.code.card._code
        for field, which in zip(self.view.code.card.fields, ASKED, strict=True):
            self.type(field, code.split("-")[which - 1])
        return code

    def opens(self, way):
        self.desk.journal.close()
        try:
            way().journal.close()
        except CannotOpen as refused:
            return refused.trouble
        return True

    def end(self):
        self.desk.journal.close()
        self.lane.close()


@pytest.fixture
def room(qtbot, qapp, tmp_path):
    apply_theme(qapp, dark=False)
    with in_english():
        room = Room(qtbot, tmp_path / "journal", StandInKeychain())
        yield room
    room.end()


def buttons(room):
    ways = room.view.ways
    return [ways.add_passphrase, ways.make_code, ways.keep_in_keyring, room.view.turn.begin]


def test_nothing_can_be_changed_before_the_keys_are_opened(room):
    words = spoken(room.view)
    for name in ("stand-in", "Passphrase", "Recovery code", "made on 22 November 2026"):
        assert name in words
    assert not any(button.isVisible() for button in buttons(room))
    assert not any(row.remove.isVisible() for row in room.view.ways.rows.values())
    room.open_keys("not the passphrase")
    assert "does not open this journal" in room.view.ways.problem.text()
    assert not any(button.isVisible() for button in buttons(room))


@pytest.mark.parametrize("secret", ["passphrase", "code", "keyring"])
def test_each_way_in_opens_the_keys_until_the_room_is_left(room, secret):
    if secret == "keyring":
        room.press(room.view.ways.ask_keyring)
    else:
        room.open_keys(PASSPHRASE if secret == "passphrase" else room.first_code)
    assert all(button.isVisible() for button in buttons(room))
    assert room.view.ways.secret.text() == ""
    room.session.leave()
    room.session.enter()
    room.lane.drain()
    assert not any(button.isVisible() for button in buttons(room))


def test_a_passphrase_is_changed(room):
    room.open_keys()
    room.press(room.row("passphrase").change)
    room.new_passphrase(room.view.ways.passphrase)
    assert room.view.ways.said.text() == "The new passphrase opens your journal. It was tried."
    assert len(room.view.ways.rows) == 3
    old = room.opens(lambda: unlock.with_passphrase(room.folder, PASSPHRASE, room.clock))
    assert old is Trouble.WRONG_PASSPHRASE
    assert room.opens(lambda: unlock.with_passphrase(room.folder, OTHER, room.clock)) is True


def test_a_change_can_be_left_with_escape(room):
    before = keys.slots(room.folder)
    room.open_keys()
    room.press(room.view.ways.add_passphrase)
    room.type(room.view.ways.passphrase.first, OTHER)
    room.qtbot.keyClick(room.view.ways.passphrase.first, Qt.Key.Key_Escape)
    assert not room.view.ways.passphrase.isVisible()
    assert room.view.ways.passphrase.first.text() == ""
    assert room.view.ways.add_passphrase.isVisible()
    assert keys.slots(room.folder) == before


def test_the_last_ways_in_offer_no_way_to_remove_them(room):
    room.open_keys()
    room.press(room.row("keyring").remove)
    assert room.keychain.items == {}
    assert not any(row.remove.isVisible() for row in room.view.ways.rows.values())
    room.press(room.view.ways.keep_in_keyring)
    assert room.row("passphrase").remove.isVisible()
    assert len(room.keychain.items) == 1


def test_a_keyring_that_refuses_is_said_and_changes_nothing(room):
    room.open_keys()
    before = keys.slots(room.folder)

    def refuse(*_):
        raise KeychainLocked("locked")

    room.keychain.store = refuse
    room.press(room.view.ways.keep_in_keyring)
    assert "Your keyring is locked" in room.view.ways.problem.text()
    assert keys.slots(room.folder) == before


def test_a_new_code_counts_only_once_it_was_typed_back(room):
    room.open_keys()
    room.press(room.view.ways.make_code)
    room.press(room.view.code.use)
    assert keys.prove(room.folder, room.first_code)
    code = room.type_back()
    room.press(room.view.code.use)
    assert not room.view.code.isVisible()
    assert room.opens(lambda: unlock.with_recovery_code(room.folder, code, room.clock)) is True
    old = room.opens(lambda: unlock.with_recovery_code(room.folder, room.first_code, room.clock))
    assert old is Trouble.WRONG_CODE


def test_a_code_that_is_not_used_leaves_the_old_one(room):
    room.open_keys()
    room.press(room.view.ways.make_code)
    room.press(room.view.code.drop)
    assert not room.view.code.isVisible()
    assert keys.prove(room.folder, room.first_code)


def turn(room):
    room.open_keys()
    room.press(room.view.turn.begin)
    room.new_passphrase(room.view.turn.passphrase)
    assert room.view.code.isVisible()


def test_a_new_key_for_the_whole_journal_shuts_out_who_knew_the_old_one(room):
    turned = []
    room.session.turned.connect(lambda: turned.append(True))
    turn(room)
    assert turned == []
    code = room.type_back()
    room.press(room.view.code.use)
    assert turned == [True]
    for way, wrong in (
        (lambda: unlock.with_passphrase(room.folder, PASSPHRASE, room.clock), "wrong_passphrase"),
        (lambda: unlock.with_recovery_code(room.folder, room.first_code, room.clock), "wrong_code"),
    ):
        assert room.opens(way) == wrong
    for way in (
        lambda: unlock.with_passphrase(room.folder, OTHER, room.clock),
        lambda: unlock.with_recovery_code(room.folder, code, room.clock),
        lambda: unlock.with_keyring(room.folder, room.keychain, room.clock),
    ):
        assert room.opens(way) is True


@pytest.mark.parametrize("way", ["drop", "leave the room"])
def test_a_new_key_that_is_not_gone_through_with_leaves_no_trace(room, way):
    items = dict(room.keychain.items)
    before = {path.name: path.read_bytes() for path in room.folder.glob("*.json*")}
    turn(room)
    assert len(room.keychain.items) == 2
    if way == "drop":
        room.press(room.view.code.drop)
    else:
        room.session.leave()
    room.lane.drain()
    assert room.keychain.items == items
    assert {path.name: path.read_bytes() for path in room.folder.glob("*.json*")} == before


def test_the_idle_time_is_chosen_and_counts_at_once(room):
    changed = []
    room.session.lock_changed.connect(lambda: changed.append(lock.idle_minutes(room.desk)))
    assert room.view.lock.minutes.value() == 5
    room.view.lock.minutes.setValue(12)
    room.view.lock.minutes.setValue(0)
    assert room.view.lock.minutes.text() == "never"
    assert changed == [12, 0]


def test_to_be_asked_each_time_is_chosen(room):
    room.press(room.view.lock.asks)
    assert lock.asks_at_start(room.folder)
    room.press(room.view.lock.asks)
    assert not lock.asks_at_start(room.folder)


def test_every_button_of_a_row_says_which_way_in_it_is_about(room):
    room.open_keys()
    assert room.row("passphrase").change.accessibleName() == "Change: Passphrase"
    assert room.row("recovery").remove.accessibleName() == "Remove: Recovery code"


@pytest.mark.parametrize("state", ["closed", "open", "passphrase", "code", "turn"])
def test_nothing_is_cut_off_at_twice_the_text_size(qtbot, qapp, tmp_path, state):
    apply_theme(qapp, dark=True, scale=2.0)
    room = Room(qtbot, tmp_path / "journal", StandInKeychain())
    if state != "closed":
        room.open_keys()
    steps = {
        "passphrase": lambda: room.view.ways.add_passphrase,
        "code": lambda: room.view.ways.make_code,
        "turn": lambda: room.view.turn.begin,
    }
    if state in steps:
        room.press(steps[state]())
    assert cut_off(room.scroll) == []
    room.end()


def test_a_broken_key_file_is_said_in_the_room(room):
    for name in ("keys.json", "keys.json.bak"):
        Path(room.folder / name).write_bytes(b"broken")
    room.session.refresh()
    assert "keys.json cannot be read" in room.view.ways.problem.text()
