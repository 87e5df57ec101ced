"""What the flows need from the outside world, so that a test can stand in for it."""

from datetime import datetime
from typing import Protocol

from unsent.domain.approval import ApprovedText
from unsent.domain.honest_time import Reading


class Clock(Protocol):
    """The machine's clocks."""

    def now(self) -> datetime:
        """Return the wall clock, aware, in UTC."""

    def local(self) -> datetime:
        """Return the wall clock, aware, in the writer's time zone."""

    def reading(self) -> Reading:
        """Return one reading of everything that honest time needs."""


class Keychain(Protocol):
    """The system's keyring, or the lack of one."""

    @property
    def name(self) -> str:
        """Return what the user calls it, such as GNOME keyring."""

    @property
    def backend(self) -> str:
        """Return the class of the back end, kept with the slot that it holds."""

    def store(self, item: str, secret: bytes) -> None:
        """Keep a secret and read it back; raise KeychainError when that fails."""

    def load(self, item: str) -> bytes:
        """Return a secret; raise KeychainError when it cannot be had."""

    def forget(self, item: str) -> None:
        """Remove a secret; raise KeychainError when that fails."""


class Clipboard(Protocol):
    """The system's clipboard, which only ever receives an approved text."""

    def put(self, approved: ApprovedText) -> None:
        """Put the approved characters there, to be taken off again in time."""


class Dictionary(Protocol):
    """The words of one language."""

    @property
    def language(self) -> str:
        """Return the language, such as `de_AT`."""

    def knows(self, word: str) -> bool:
        """Tell whether a word is spelt as it should be."""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words that may have been meant, the likeliest first."""


class Dictionaries(Protocol):
    """The dictionaries that are there on this computer."""

    @property
    def own_folder(self) -> str:
        """Return the folder in which the writer can put more of them."""

    def languages(self) -> tuple[str, ...]:
        """Return the languages of those that are there."""

    def open(self, language: str) -> Dictionary:
        """Open one, which takes a moment; raise OSError when it cannot be read."""
