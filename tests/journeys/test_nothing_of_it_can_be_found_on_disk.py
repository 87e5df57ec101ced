"""After a whole session no file anywhere holds a word of the text, in any usual spelling."""

import base64
import sys
import tempfile
import threading

import pytest

from journeys.program import PASSPHRASE, Program
from own_desktop import own_desktop
from unsent.system.keychain import find_keychain
from unsent.ui import faults
from unsent.ui.snapshots import Screen
from unsent.ui.wording import cooling as cooling_wording

CANARY = "Quokkacanaryword"
TEXT = f"{CANARY} said that nobody upstairs cares. {CANARY}."


def spellings(word):
    for text in (word, word.lower(), word.upper()):
        yield from (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"))
        for shift in range(3):
            whole = base64.b64encode(b"\0" * shift + text.encode() + b"\0" * 3)
            yield whole[4 : 4 * ((shift + len(text)) // 3)]


def found_in(*folders):
    """Return every file below these folders that holds the canary, by name."""
    shapes = set(spellings(CANARY))
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(shape in path.read_bytes() for shape in shapes)]


@pytest.fixture
def places(tmp_path, monkeypatch):
    """A home and a temporary folder of the session's own."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def a_whole_session(run):
    """Write, watch, draft, cool, look, note, let go, take back, be refused; every file is used."""
    hand = run.hand
    run.write(TEXT)
    run.make_draft()
    run.seal()
    run.go_to(Screen.COOLING)
    hand.press(cooling_wording.note())
    hand.type(f"remember {CANARY}")
    hand.press(cooling_wording.look())
    run.clock.advance(days=4)
    run.shell.tick()
    run.go_to(Screen.REVIEW)
    hand.editor().setFocus()
    hand.type(f"{CANARY} again. ")
    run.go_to(Screen.WRITE)
    run.write(f"{CANARY} in private")
    hand.press("Let it go")
    assert any(CANARY in text for text in run.texts())


def test_nothing_of_it_can_be_found_on_disk(places, journal, program, monkeypatch):
    log = places / "logs" / "faults.log"
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    faults.install(log, lambda: None)
    run = program().open()
    a_whole_session(run)
    with pytest.raises(ValueError, match=CANARY) as raised:
        raise ValueError(TEXT)
    sys.excepthook(raised.type, raised.value, raised.tb)
    assert log.stat().st_size > 0
    assert found_in(places) == [], "while it is open"
    run.quit()
    assert found_in(places) == [], "after it is closed"
    assert PASSPHRASE.encode() not in b"".join(
        path.read_bytes() for path in places.rglob("*") if path.is_file()
    )


@pytest.mark.desktop
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_nothing_of_it_is_in_the_keyring_either(places, folder, qapp, clock, monkeypatch):
    with own_desktop(places / "home", monkeypatch) as desktop:
        desktop.log_in("right")
        run = Program(qapp, folder, clock, find_keychain)
        run.start()
        run.hand.wait_for(lambda: run.shell.welcome, "the first run")
        run.hand.press("Go on")
        run.hand.wait_for(lambda: run.shell.opening.recovery_code, "the code")
        run.shell.opening.confirm_code()
        run.hand.wait_for(lambda: run.shell.desk, "the journal")
        a_whole_session(run)
        run.quit()
    assert list((places / "home").rglob("*.keyring")), "there is a keyring file to look into"
    assert found_in(places) == []


@pytest.mark.parametrize("number", range(len(list(spellings(CANARY)))))
def test_the_search_would_find_it(tmp_path, number):
    (tmp_path / "plain").write_bytes(b"x" * 5 + list(spellings(CANARY))[number] + b"y")
    assert found_in(tmp_path) == ["plain"]


def test_the_search_would_find_it_in_any_text_as_base64(tmp_path):
    for before in ("", "a", "ab", "abc"):
        (tmp_path / "plain").write_bytes(base64.b64encode(f"{before}{CANARY} more".encode()))
        assert found_in(tmp_path) == ["plain"], before
