"""A short run of each fault; the long runs and what they found are in docs/faults.md."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from faults import clock, damage, disk, fuzz, keys, kills, migration, power, window
from faults.kills import Known
from faults.outcome import Outcome
from faults.workbench import dice, is_whole, text

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, str(ROOT / "packaging" / "prove_faults.py")]
needs_kill = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")


@needs_kill
def test_kills_during_mixed_work_lose_and_tear_nothing(tmp_path):
    outcome = kills.prove(10, tmp_path)
    assert outcome.held, str(outcome)
    assert outcome.figures["kills"] == 10
    assert outcome.figures["steps acknowledged"] > 20


@needs_kill
def test_kills_while_the_ways_in_change_leave_the_old_or_the_new(tmp_path):
    outcome = keys.prove(4, tmp_path)
    assert outcome.held, str(outcome)
    assert outcome.figures["kills"] == 4


@needs_kill
def test_kills_while_a_format_is_upgraded_leave_the_old_or_the_new(tmp_path):
    outcome = migration.prove(16, tmp_path)
    assert outcome.held, str(outcome)
    assert outcome.figures["kills"] > 8
    assert outcome.figures["found old"] > 2


@needs_kill
def test_a_kill_of_the_window_loses_at_most_a_second_of_typing_and_offers_the_rest(tmp_path):
    outcome = window.prove(3, tmp_path)
    assert outcome.held, str(outcome)
    assert outcome.figures["letters typed"] > 20
    assert outcome.figures["recoveries offered with the whole text"] == 3


def test_power_cuts_lose_nothing_and_a_weaker_setting_would(tmp_path):
    outcome = power.prove(120, tmp_path)
    assert outcome.held, str(outcome)
    assert outcome.figures["cuts"] == 120
    assert outcome.figures["faults that the weaker control showed"] > 0


def test_a_full_or_failing_disk_at_each_of_the_first_calls_loses_nothing(tmp_path):
    outcome = disk.prove(30, tmp_path)
    assert outcome.held, str(outcome)
    assert outcome.figures["calls to the journal refused"] == 4 * 30
    assert outcome.figures["calls about the keys refused"] > 5


def test_damage_is_never_shown_as_right(tmp_path):
    outcome = damage.prove(60, tmp_path)
    assert outcome.held, str(outcome)
    assert sum(n for what, n in outcome.figures.items() if "bit flips" in what) == 60
    assert outcome.figures["bit flips told of when read"] > 30
    assert sum(n for what, n in outcome.figures.items() if "backups" in what) == 36
    assert outcome.figures["flipped backups refused"] > 6


def test_no_life_of_a_computer_gains_more_than_the_allowance(tmp_path):
    outcome = clock.prove(600, tmp_path)
    assert outcome.held, str(outcome)
    assert outcome.figures["hours gained at most"] > 6, "the bound was never come near"


@pytest.fixture
def fresh_memory():
    """Keep the search for garbage off all that other tests have left: it would be timed too."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("fresh_memory")
@pytest.mark.parametrize("kind", ["packs", "communities", "places", "keys", "journals"])
def test_hostile_files_are_refused_soon_and_cheaply(kind, tmp_path):
    outcome = fuzz.prove(1000, tmp_path, kinds=(kind,))
    assert outcome.held, str(outcome)
    assert outcome.figures[f"{kind} refused"] > 100


def test_a_long_session_piles_up_neither_memory_nor_open_files():
    """In a process of its own: what other tests have left would blur the figures."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "XDG_"))}
    without_screen = {**kept, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*COMMAND, "steady", "--count", "15"], env=without_screen, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "  held\n" in done.stdout


@pytest.mark.desktop
@pytest.mark.skipif(
    os.environ.get("UNSENT_TEST_DESKTOP") != "1", reason="needs a desktop: python3 dev.py test"
)
def test_the_clipboard_keeps_what_is_foreign_and_drops_what_is_ours():
    done = subprocess.run([*COMMAND, "clipboard", "--count", "4"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_run_in_which_something_was_lost_says_so():
    outcome = Outcome("x")
    outcome.must_not("saves lost")
    assert outcome.held
    outcome.must_not("saves lost", 1, "why")
    assert not outcome.held
    assert "1 saves lost" in str(outcome)
    assert "DID NOT HOLD" in str(outcome)


@pytest.mark.parametrize(
    ("found", "lost"),
    [
        ({7: ("draft", 1)}, 0),  # the step in hand did not happen
        ({7: ("cooling", 1)}, 0),  # it happened
        ({7: ("cooling", 2)}, 1),
        ({7: ("private", 1)}, 1),
        ({}, 1),
        ({7: ("draft", 1), 8: ("draft", 3)}, 1),
    ],
)
def test_the_kills_notice_every_loss_but_for_the_step_in_hand(found, lost):
    known = Known()
    known.hear(["did 7 draft 1\n", "will 7 cooling 1\n", "did 7 cool"])
    assert len(known.lost(found)) == lost


def test_a_text_knows_when_a_letter_of_it_is_wrong():
    whole = text(dice(1))
    assert is_whole(whole)
    assert not is_whole(whole[:-1])
    assert not is_whole(whole.replace("e", "a", 1)) or "e" not in whole
