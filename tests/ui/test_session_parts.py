"""The parts of a session one by one: saving, checking, the clock's timer, the lanes."""

from concurrent.futures import Future
from threading import current_thread
from types import SimpleNamespace

import pytest

from unsent.domain.finding import Report
from unsent.ui.jobs import Failed, Jobs, Ok
from unsent.ui.session.autosave import Autosave
from unsent.ui.session.live_check import LiveCheck
from unsent.ui.snapshots import Saving


class ByHand:
    """An executor that runs nothing until it is told to."""

    def __init__(self):
        self.waiting = []

    def submit(self, work):
        future = Future()
        self.waiting.append((work, future))
        return future

    def run(self):
        while self.waiting:
            work, future = self.waiting.pop(0)
            future.set_result(work())

    def shutdown(self, wait=True):
        self.run()


@pytest.fixture
def lane(qtbot):
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def file():
    """A file that takes texts, or refuses them while it is told to."""
    state = SimpleNamespace(texts=[], error=None)

    def write(text):
        if state.error is not None:
            raise state.error
        state.texts.append(text)

    state.write = write
    return state


def test_what_is_typed_is_saved_by_itself(qtbot, lane, file):
    saving = Autosave(lane, file.write)
    saving.edited("a")
    saving.edited("ab")
    assert saving.state is Saving.TYPING
    assert file.texts == []
    qtbot.waitUntil(lambda: saving.state is Saving.SAVED)
    assert file.texts == ["ab"]
    assert not saving.is_unsaved


def test_who_types_on_is_saved_as_well(qtbot, lane, file):
    saving = Autosave(lane, file.write)
    typed = []

    def type_on():
        typed.append("x")
        saving.edited("".join(typed))
        return bool(file.texts)

    qtbot.waitUntil(type_on, timeout=7000)
    assert saving.is_unsaved
    assert saving.flush()
    assert file.texts[-1] == "".join(typed)


def test_a_failure_keeps_the_text_and_tries_again(qtbot, lane, file, monkeypatch):
    monkeypatch.setattr("unsent.ui.session.autosave.TRY_AGAIN", 50)
    saving = Autosave(lane, file.write)
    file.error = OSError("full")
    saving.edited("precious")
    assert not saving.flush()
    assert saving.state is Saving.FAILED
    assert saving.is_unsaved
    file.error = None
    qtbot.waitUntil(lambda: saving.state is Saving.SAVED)
    assert file.texts == ["precious"]


def test_what_is_typed_while_a_save_fails_is_the_text_that_is_kept(qtbot, file):
    by_hand = ByHand()
    saving = Autosave(Jobs(by_hand), file.write)
    file.error = OSError("full")
    saving.edited("older")
    saving._save()
    saving.edited("newer")
    by_hand.run()
    qtbot.waitUntil(lambda: saving.state is Saving.FAILED)
    file.error = None
    saving._jobs._executor = SimpleNamespace(submit=_at_once)
    assert saving.flush()
    assert file.texts == ["newer"]


def _at_once(work):
    future = Future()
    future.set_result(work())
    return future


def test_a_flush_saves_what_was_typed_during_a_save(qtbot, lane, file):
    saving = Autosave(lane, file.write)
    saving.edited("one")
    saving._save()
    saving.edited("two")
    assert saving.flush()
    assert file.texts == ["one", "two"]


def test_another_text_starts_without_the_earlier_one(qtbot, lane, file):
    saving = Autosave(lane, file.write)
    saving.edited("put aside")
    saving.forget(Saving.SAVED)
    assert saving.flush()
    assert file.texts == []
    assert saving.state is Saving.SAVED


@pytest.fixture
def by_hand():
    return ByHand()


@pytest.fixture
def live(qtbot, by_hand):
    """A live check of an executor by hand; `reports` are the heats that it told."""
    check = LiveCheck(Jobs(by_hand))
    check.read, check.reports = [], []

    def read(text):
        check.read.append(text)
        return Report(heat=len(text))

    check.use(read)
    check.checked.connect(lambda report: check.reports.append(report.heat))
    return check


def test_only_the_newest_revision_is_reported_and_read(qtbot, live, by_hand):
    live.edited("a", now=True)
    live.edited("abc", now=True)
    assert live.is_behind
    by_hand.run()
    qtbot.waitUntil(lambda: bool(live.reports))
    assert live.reports == [3]
    assert live.read == ["abc"]
    assert not live.is_behind


def test_a_report_that_comes_after_an_edit_is_dropped(qtbot, live, by_hand):
    live.edited("a", now=True)
    by_hand.run()
    live.edited("ab")
    live._jobs._deliver()
    assert live.reports == []
    assert live.is_behind
    qtbot.waitUntil(lambda: bool(by_hand.waiting))
    by_hand.run()
    qtbot.waitUntil(lambda: bool(live.reports))
    assert live.reports == [2]


def test_a_text_that_was_put_away_is_not_reported(qtbot, live, by_hand):
    live.edited("a", now=True)
    live.stop()
    by_hand.run()
    live._jobs._deliver()
    assert live.reports == []
    assert live.read == []


def test_a_text_that_cannot_be_read_is_not_waited_for_and_the_next_one_is_read(
    qtbot, live, by_hand
):
    failed, good = [], live._check
    live.failed.connect(lambda: failed.append(live.is_behind))

    def stumble(text):
        raise ZeroDivisionError

    live.use(stumble)
    live.edited("a", now=True)
    by_hand.run()
    with pytest.raises(ZeroDivisionError):
        live._jobs._deliver()
    assert failed == [False]
    assert live.has_failed
    live.use(good)
    live.edited("ab", now=True)
    assert not live.has_failed
    by_hand.run()
    live._jobs._deliver()
    assert live.reports == [2]


def test_work_runs_aside_and_is_heard_of_here(qtbot, lane):
    here, heard = current_thread(), []
    lane.run(current_thread, lambda outcome: heard.append((outcome, current_thread())))
    qtbot.waitUntil(lambda: bool(heard))
    (outcome, where) = heard[0]
    assert isinstance(outcome, Ok)
    assert outcome.value is not here
    assert where is here


def test_work_that_raises_is_an_outcome(qtbot, lane):
    heard = []
    lane.run(lambda: 1 // 0, heard.append)
    lane.drain()
    assert isinstance(heard[0], Failed)
    assert isinstance(heard[0].error, ZeroDivisionError)


def test_draining_delivers_everything_in_order_and_closing_takes_nothing_more(qtbot):
    lane, heard = Jobs(), []
    for number in range(20):
        lane.run(lambda number=number: number, lambda outcome: heard.append(outcome.value))
    lane.close()
    assert heard == list(range(20))
    lane.run(lambda: 99, lambda outcome: heard.append(outcome.value))
    lane.drain()
    assert heard == list(range(20))


def test_what_is_held_back_starts_with_the_release(qtbot):
    by_hand, heard = ByHand(), []
    lane = Jobs(by_hand)
    lane.hold()
    lane.run(lambda: 1, lambda outcome: heard.append(outcome.value))
    assert by_hand.waiting == []
    lane.release()
    by_hand.run()
    lane.drain()
    assert heard == [1]
