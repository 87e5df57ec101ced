"""Backups in the window: the settings' section, the daily one, and letting go for good."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from fakes import SUNDAY_NIGHT, FakeClock
from review_samples import cut_off, spoken
from unsent.domain.refusal import Reason
from unsent.flows import backup, let_go, settings, unlock, write
from unsent.store.envelope import new_key
from unsent.store.journal import create_journal
from unsent.store.keyslots import key_file, new_vault_id, recovery_slot
from unsent.store.recovery_code import new_code
from unsent.ui.jobs import Jobs
from unsent.ui.session.backups import BackupsSession
from unsent.ui.session.bin import BinSession
from unsent.ui.session.daily_backup import DailyBackup
from unsent.ui.snapshots import BackupsSnapshot
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.settings.backups import BackupsSection
from view_samples import in_english
from window_hands import heard


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def desk(tmp_path, clock):
    key, vault_id = new_key(), new_vault_id()
    slots = tuple(recovery_slot(key, vault_id, clock.now(), new_code()) for _ in range(2))
    journal = create_journal(tmp_path / "journal", key, key_file(key, vault_id, slots))
    yield unlock.desk_of(journal, clock)
    journal.close()


@pytest.fixture
def lane(qtbot):
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def section(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        section = BackupsSection()
        qtbot.addWidget(section)
        section.resize(640, 560)
        section.show()
        yield section


def shown(count=3, **more):
    newest, oldest = SUNDAY_NIGHT, SUNDAY_NIGHT - timedelta(days=9)
    return BackupsSnapshot("/home/dana/journal/backups", count, newest, oldest, **more)


def test_the_section_says_what_there_is_and_what_cannot_be_reached(section):
    section.present(shown())
    words = spoken(section).replace("\u200b", "")
    assert "3 backups. The newest is of 22 November, 02:14" in words
    assert "/home/dana/journal/backups" in words
    assert "It cannot reach copies" in words
    assert cut_off(section) == []


def test_none_and_one_are_said_as_such(section):
    section.present(BackupsSnapshot("/x"))
    assert "There is no backup yet." in spoken(section)
    section.present(shown(1))
    assert "1 backup, made on 22 November, 02:14." in spoken(section)


def test_the_buttons_ask_and_rest_while_something_is_under_way(section, qtbot):
    asked, proof = heard(section.back_up_requested), heard(section.proof_requested)
    section.present(shown())
    qtbot.mouseClick(section.back_up, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(section.prove, Qt.MouseButton.LeftButton)
    section.present(shown(is_working=True))
    qtbot.mouseClick(section.back_up, Qt.MouseButton.LeftButton)
    assert (asked, proof) == ([()], [()])


def test_the_switch_tells_when_it_is_pressed_and_not_when_it_is_shown(section, qtbot):
    told = heard(section.legal_matter_changed)
    section.present(shown(is_legal_matter=True))
    assert section.legal.isChecked()
    assert told == []
    qtbot.keyClick(section.legal, Qt.Key.Key_Space)
    assert told == [(False,)]


def test_a_backup_is_made_and_proven_in_words(desk, lane, qtbot):
    session = BackupsSession(desk, lane)
    with in_english():
        session.prove()
        lane.drain()
        assert session.snapshot().said == "There is no backup yet. Make one first."
        entry = write.new_entry(desk, "one").id
        write.new_entry(desk, "two")
        session.back_up()
        assert session.snapshot().is_working
        lane.drain()
        assert not session.snapshot().is_working
        assert session.snapshot().count == 1
        session.prove()
        lane.drain()
        assert "holds 2 texts, each exactly as in your journal." in session.snapshot().said
        write.save(desk, entry, "one, changed")
        session.prove()
        lane.drain()
    said = session.snapshot().said
    assert "holds 2 texts, 1 of them exactly as in your journal. Since then: 1 changed." in said
    assert "It opens with what opens your journal today." in said


def test_a_backup_that_fails_is_one_calm_line(desk, lane, tmp_path):
    session = BackupsSession(desk, lane)
    (tmp_path / "journal" / "backups").write_text("in the way")
    with in_english():
        session.back_up()
        lane.drain()
    assert session.snapshot().said == (
        "No backup was made: its folder cannot be written. Your journal is as it was."
    )


def test_a_damaged_backup_is_said_and_not_passed(desk, lane):
    write.new_entry(desk, "one")
    made = backup.back_up(desk)
    made.vault.write_bytes(made.vault.read_bytes()[:-4096])
    session = BackupsSession(desk, lane)
    with in_english():
        session.prove()
        lane.drain()
    assert "does not open as it should" in session.snapshot().said


def test_the_first_look_of_a_day_on_which_something_is_written_makes_a_backup(desk, lane, clock):
    daily = DailyBackup(desk, lane)
    daily.look()
    lane.drain()
    assert backup.kept(desk).count == 0
    write.new_entry(desk, "one")
    for _ in range(3):
        daily.look()
        lane.drain()
    assert backup.kept(desk).count == 1
    clock.advance(hours=24)
    daily.look()
    lane.drain()
    assert backup.kept(desk).count == 2


def test_a_daily_backup_that_fails_is_said_once_a_day_and_tried_each_hour(
    desk, lane, clock, tmp_path
):
    write.new_entry(desk, "one")
    (tmp_path / "journal" / "backups").write_text("in the way")
    daily = DailyBackup(desk, lane)
    said = heard(daily.failed)
    for _ in range(5):
        daily.look()
        lane.drain()
        clock.advance(hours=1)
    assert len(said) == 1
    (tmp_path / "journal" / "backups").unlink()
    daily.look()
    lane.drain()
    assert backup.kept(desk).count == 1


def test_what_is_let_go_for_good_leaves_the_backups_too(desk, lane):
    entry = write.new_entry(desk, "for good").id
    backup.back_up(desk)
    let_go.put_in_bin(desk, entry)
    session = BinSession(desk, lane)
    gone = heard(session.gone)
    session.look_at(entry)
    session.shred()
    lane.drain()
    assert gone == [(0,)]
    assert backup.prove(desk).entries == 0


def test_while_a_legal_matter_is_open_it_stays_in_the_bin_and_the_reason_is_said(desk, lane):
    entry = write.new_entry(desk, "evidence").id
    let_go.put_in_bin(desk, entry)
    BackupsSession(desk, lane).set_legal_matter(True)
    assert settings.legal_matter(desk)
    session = BinSession(desk, lane)
    refused = heard(session.refused)
    session.look_at(entry)
    session.shred()
    lane.drain()
    assert refused[0][0].reasons == {Reason.LEGAL_MATTER}
    assert session.snapshot().entry == entry
