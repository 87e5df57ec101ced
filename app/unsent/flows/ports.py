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
