"""The program as a person meets it: started over a folder, worked by hand, quit, started again."""

import subprocess

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from unsent.boot import Machine, build
from unsent.domain.refusal import Refusal
from unsent.domain.trouble import KeychainValueGone
from unsent.flows import approve, cool, review, unlock, write
from unsent.tour.hand import Hand
from unsent.ui.snapshots import Saving, Screen
from unsent.ui.wording import locked as locked_wording

PASSPHRASE = "a long walk by the sea"


class StandInKeychain:
    """A keyring in memory that can be made to fail, or to keep one waiting."""

    name = backend = "stand-in"

    def __init__(self):
        self.items, self.error, self.gate = {}, None, None

    def store(self, item, secret):
        self.items[item] = secret

    def load(self, item):
        if self.gate is not None:
            self.gate.wait(30)
        if self.error is not None:
            raise self.error
        if item not in self.items:
            raise KeychainValueGone("gone")
        return self.items[item]

    def forget(self, item):
        self.items.pop(item, None)


class Program:
    """One run of the window, from its start to its end."""

    def __init__(self, app, folder, clock, find_keychain=lambda: None, clipboard_seconds=60.0,
                 look=None):  # fmt: skip
        machine = Machine(clock, find_keychain, clipboard_seconds)
        self.shell = build(app, folder, machine, look)
        self.hand = Hand(self.shell.window)
        self.clock = clock
        self.is_over = False

    @property
    def window(self):
        return self.shell.window

    @property
    def desk(self):
        assert self.shell.desk is not None, "the journal is not open"
        return self.shell.desk

    @property
    def page(self):
        return self.shell.write.page

    def start(self, passphrase="", **more):
        """Start as the command does, and wait for what comes first."""
        self.shell.start(passphrase, **more)
        self.window.activateWindow()
        self.hand.wait_for(QApplication.focusWidget, "the focus")
        return self

    def open(self, passphrase=PASSPHRASE):
        """Start and wait until the journal is open."""
        self.start(passphrase)
        self.hand.wait_for(lambda: self.shell.desk, "the journal")
        return self

    def problem(self):
        """Wait for the locked window and return the sentence it shows."""
        self.hand.wait_for(lambda: self.locked is not None and self.locked.problem.text())
        assert self.locked.isVisible()
        return self.locked.problem.text()

    @property
    def locked(self):
        return self.shell._covers.locked

    def give_passphrase(self, passphrase=PASSPHRASE):
        """Type a passphrase into the locked window."""
        self.hand.fill(locked_wording.passphrase(), passphrase, end="return")

    def write(self, text):
        """Type a text on the page and wait until it is saved."""
        self.hand.editor().setFocus()
        self.hand.type(text)
        self.wait_until_saved()

    def wait_until_saved(self):
        self.hand.wait_for(lambda: self.page.snapshot().saving is Saving.SAVED, "the autosave")

    def go_to(self, screen):
        self.shell.go_to(screen)
        assert self.window.screen_shown is screen

    def make_draft(self, place="Reddit"):
        """Say where the page might go, and wait for the checks."""
        self.hand.choose("Might post", place)
        self.hand.wait_for(
            lambda: self.page.snapshot().place and not self.page.snapshot().is_checking,
            "the checks",
        )

    def seal(self):
        """Put the draft in hand away to cool."""
        self.hand.press("Start cooling")
        self.hand.press("Start cooling")
        self.hand.wait_for(lambda: self.desk.all_of("cooling"), "the sealed draft")
        return self.desk.all_of("cooling")[0]

    def approve(self, text):
        """Take a harmless text its whole way without the hand, and show it ready."""
        entry = write.new_entry(self.desk, text, "reddit").id
        cool.seal(self.desk, entry)
        self.clock.advance(days=3)
        self.shell.tick()
        looked = review.look_again(self.desk, self.desk.read(entry))
        for question in looked.questions:
            value = "yes" if question.kind == "confirm" else "something said"
            review.answer(self.desk, entry, question.id, value)
        assert not isinstance(approve.approve_text(self.desk, entry), Refusal)
        self.go_to(Screen.READY)
        return entry

    def texts(self):
        """Return every text of the journal, newest first."""
        kinds = ("private", "draft", "cooling", "review", "ready", "posted", "letgo")
        return [entry.text for kind in kinds for entry in self.desk.all_of(kind)]

    def show(self, screen=Screen.WRITE):
        self.shell.go_to(screen)

    def close(self):
        """Ask the window to close, as its button does, and let it answer."""
        self.window.close()
        QApplication.processEvents()

    def quit(self):
        """Close as the user would when nothing has to be asked, and forget the window."""
        if not self.is_over:
            self.shell.close()
            assert not self.window.isVisible(), "the window stayed open"
            self.forget()

    def forget(self):
        """Take the window away, whatever state it is in."""
        if not self.is_over:
            self.is_over = True
            if self.window.isVisible():
                self.shell._close()
            self.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def make_journal(folder, clock, keychain=None, passphrase=PASSPHRASE):
    """Make a journal without the window; it opens with the passphrase and the keychain."""
    new = unlock.prepare(folder, clock, keychain, passphrase)
    desk = unlock.create(folder, new, clock)
    return new, desk


def bytes_of(folder):
    """Return every file of a journal with its bytes; the lock of a running program is no part."""
    return {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if path.name not in ("running.lock", "raise.request")
    }


class Outside:
    """Another program that looks at the clipboard: xclip."""

    META = ("TARGETS", "MULTIPLE", "TIMESTAMP", "SAVE_TARGETS")

    def __init__(self, app):
        self._app = app

    def read(self, selection, target="UTF8_STRING"):
        """Return what a selection gives as bytes; this process answers meanwhile."""
        with subprocess.Popen(
            ["xclip", "-o", "-selection", selection, "-t", target],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as asked:
            while asked.poll() is None:
                self._app.processEvents()
            return asked.stdout.read()

    def text(self, selection="clipboard"):
        return self.read(selection).decode("utf-8", "replace")

    def targets(self, selection="clipboard"):
        return self.read(selection, "TARGETS").decode().split()

    def everything(self):
        """Return the bytes of every form in which both selections are offered."""
        return b"\n".join(
            self.read(selection, target)
            for selection in ("clipboard", "primary")
            for target in self.targets(selection)
            if target not in self.META
        )

    def holds(self, text, selection="clipboard"):
        """Put a text on the clipboard, as another program that stays its owner."""
        owner = subprocess.Popen(
            ["xclip", "-i", "-quiet", "-selection", selection],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        owner.stdin.write(text)
        owner.stdin.close()
        return owner
