"""The table of clock events: what each does to a wait, and what the cooling room says of it.

The rows of elapsed time happen to a real journal with made-up readings of the clock. What the
arithmetic does with many more is in `tests/domain`, what the kernel's clocks say in
`tests/system/test_clock_events_real.py`.
"""

import shutil
from dataclasses import dataclass
from datetime import timedelta, timezone

import pytest

from fakes import FakeClock, MemoryKeychain
from place_rules import ask_base
from unsent.domain.stage import Cooling, Draft, Review
from unsent.domain.waiting import DAY, HOUR
from unsent.flows import cool, older_copy, unlock, write
from unsent.ui.session.cooling import CoolingSession
from unsent.ui.views.cooling.look import cooling_look

TRUST = 12.0  # hours, in all


@dataclass
class Table:
    """One sealed draft in a journal that is quit and started as the event has it."""

    folder: object
    clock: FakeClock
    keychain: MemoryKeychain
    desk: object = None
    entry: int = 0

    def start(self):
        self.desk = unlock.with_keyring(self.folder, self.keychain, self.clock)

    def quit(self):
        cool.read_for_the_last_time(self.desk)
        self.desk.journal.close()

    def seal(self):
        self.entry = write.new_entry(self.desk, "They moved me again.", "reddit").id
        ask_base(self.desk, "reddit", 30 * DAY)  # longer than any event
        cool.seal(self.desk, self.entry)

    def restart(self, off, turned=None, vouched=False, later=2 / 60):
        """Switch off for hours, come back with this clock, and look at the draft."""
        self.quit()
        self.clock.reboot(off_minutes=60 * off)
        self.clock.turn(**(turned or {}))
        self.clock.vouched = vouched
        self.start()
        self.pass_hours(later)

    def pass_hours(self, hours):
        self.clock.advance(hours=hours)
        cool.settle(self.desk)

    @property
    def credited(self):
        """Return the hours that the draft has been given."""
        return self.desk.read(self.entry).stage.served.seconds / HOUR

    @property
    def look(self):
        session = CoolingSession(self.desk)
        session.look_at(self.entry)
        return cooling_look(session.snapshot())


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    folder, keychain = tmp_path_factory.mktemp("made") / "journal", MemoryKeychain()
    new = unlock.prepare(folder, FakeClock(), keychain, "")
    unlock.create(folder, new, FakeClock()).journal.close()
    return folder, keychain


@pytest.fixture
def table(made_once, tmp_path):
    shutil.copytree(made_once[0], tmp_path / "journal")
    made = Table(tmp_path / "journal", FakeClock(), MemoryKeychain())
    made.keychain.items = dict(made_once[1].items)
    made.start()
    made.seal()
    yield made
    made.desk.journal.close()


def turned_in_the_same_run(days):
    def event(table):
        table.clock.turn(days=days)
        table.pass_hours(1 / 60)

    return event


def turned_and_turned_back(table):
    table.clock.turn(days=1)
    table.pass_hours(1 / 60)
    table.clock.turn(days=-1)
    table.clock.vouched = True
    table.pass_hours(1 / 60)


def another_zone(table):
    before = table.look.headline
    table.clock.zone = timezone(timedelta(hours=-5))
    table.pass_hours(1 / 60)
    assert table.look.headline != before, "the finish is told in the new zone"


def suspended(table):
    table.pass_hours(8)  # the ticks count sleep


def off(hours, **more):
    return lambda table: table.restart(hours, **more)


def confirmed_two_minutes_later(table):
    table.restart(72)
    table.clock.vouched = True
    table.pass_hours(2 / 60)


def taken_back(table):
    table.restart(1 / 6, {"days": 1})
    table.clock.turn(days=-1)
    table.clock.vouched = True
    table.pass_hours(5 / 60)


def five_times(table):
    for _ in range(5):
        table.restart(1 / 6, {"days": 1})


def dead_battery(table):
    table.restart(1 / 6, {"days": -20000})


# event, what happens, hours credited, the line that the cooling room shows (its beginning)
ROWS = [
    ("clock +1 day, same run", turned_in_the_same_run(1), 0.02, "The clock was moved. 24 h"),
    ("clock -1 day, same run", turned_in_the_same_run(-1), 0.02, "The clock was moved. 24 h"),
    ("+1 day and back", turned_and_turned_back, 0.03, ""),
    ("time zone or DST change", another_zone, 0.02, ""),
    ("suspend 8 h", suspended, 8.0, ""),
    ("reboot, off 10 min", off(1 / 6), 0.19, ""),
    ("reboot, off 9 h", off(9), 9.02, ""),
    ("off 3 days, clock synchronised at start", off(72, vouched=True), 72.0, ""),
    ("off 3 days, clock synchronised 2 min later", confirmed_two_minutes_later, 72.0, ""),
    ("off 3 days, never synchronised", off(72), TRUST, "60 h do not count until"),
    ("reboot AND clock +1 day", off(1 / 6, turned={"days": 1}), TRUST, "12 h do not count until"),
    ("the same, then confirmed", taken_back, 0.25, ""),
    ("reboot AND clock +1 day, 5 times", five_times, 12.2, "24 h do not count until"),
    ("reboot AND clock -1 day", off(1 / 6, turned={"days": -1}), 0.03, "The clock was moved. 24 h"),
    ("dead clock battery", dead_battery, 0.03, "The clock was moved. 20000 days"),
]


@pytest.mark.parametrize(("event", "happens", "hours", "line"), ROWS, ids=[row[0] for row in ROWS])
def test_an_event_of_the_clock_credits_and_says_what_the_table_says(
    table, event, happens, hours, line
):
    happens(table)
    assert table.credited == pytest.approx(hours, abs=0.08)
    said = table.look.refused.replace(",", "").replace(" ", " ")
    assert said.startswith(line)
    assert bool(said) == bool(line)


def copy_of(table, name):
    table.quit()
    shutil.copytree(table.folder, table.folder.parent / name)
    table.start()


def put_back(table, name):
    table.quit()
    shutil.rmtree(table.folder)
    shutil.copytree(table.folder.parent / name, table.folder)
    table.start()


def use(table):
    """Compare with the keyring and go on, as each session of the window does."""
    known = older_copy.last_known(table.desk, table.keychain)
    found = older_copy.compare(table.desk, known)
    older_copy.keep(table.desk, table.keychain, older_copy.raise_counter(table.desk, known))
    return found


def vault_put_back(table):
    use(table)
    copy_of(table, "copy")
    use(table)
    table.pass_hours(5)
    cool.edit_again(table.desk, table.entry)
    put_back(table, "copy")
    assert use(table).written_at == table.clock.now() - timedelta(hours=5)
    assert isinstance(table.desk.read(table.entry).stage, Cooling)
    assert table.credited == pytest.approx(5, abs=0.05), "the copy's state, and what truly passed"


def both_rolled_back(table):
    use(table)
    copy_of(table, "copy")
    keyring = dict(table.keychain.items)
    use(table)
    put_back(table, "copy")
    table.keychain.items = keyring
    assert use(table) is None, "not promised"


def edited_by_hand(table):
    table.pass_hours(20)
    row = "UPDATE entry SET stage = replace(stage, '\"seconds\":72000', '\"seconds\":9999999')"
    assert table.desk.journal.vault.changed(row) == 1
    found = table.desk.read(table.entry)
    assert isinstance(found.stage, Cooling)
    assert found.stage.served.seconds == 0
    assert found.text == "They moved me again."


def edited_while_waiting(table):
    table.pass_hours(20)
    cool.edit_again(table.desk, table.entry)
    assert isinstance(table.desk.read(table.entry).stage, Draft)
    write.save(table.desk, table.entry, "They moved me again, and again.")
    cool.seal(table.desk, table.entry)
    assert table.credited == 0


def setting_shortened(table):
    before = table.desk.read(table.entry).stage.wait.seconds
    ask_base(table.desk, "reddit", 600)
    assert table.desk.place("reddit").policy.base == 30 * DAY, "the old delay holds that long"
    table.pass_hours(29 * 24)
    assert table.desk.read(table.entry).stage.wait.seconds == before
    assert table.desk.place("reddit").policy.base == 30 * DAY
    table.pass_hours(2 * 24)
    assert table.desk.place("reddit").policy.base == 600
    assert isinstance(table.desk.read(table.entry).stage, Review), "served in full, not sooner"


OTHERS = {
    "vault file put back from a backup": vault_put_back,
    "vault and keyring both rolled back": both_rolled_back,
    "database edited by hand": edited_by_hand,
    "text edited while waiting": edited_while_waiting,
    "setting shortened while drafts wait": setting_shortened,
}


@pytest.mark.parametrize("event", list(OTHERS))
def test_an_event_of_the_file_or_the_settings_does_what_the_table_says(table, event):
    OTHERS[event](table)


def test_the_line_stays_until_the_system_vouches_for_its_clock(table):
    turned_in_the_same_run(1)(table)
    table.pass_hours(1)
    assert table.look.refused
    table.clock.turn(days=-1)
    table.clock.vouched = True
    table.pass_hours(1)
    assert table.look.refused == ""
