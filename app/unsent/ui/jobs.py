"""The one place that knows threads: run work aside, hear of it on the GUI thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """The value of work that was done."""

    value: T


@dataclass(frozen=True, slots=True)
class Failed:
    """Work that raised."""

    error: Exception


class Executor(Protocol):
    """What runs the work; a test passes one that runs it at once."""

    def submit(self, work: Callable[[], None], /) -> "Future[None]":
        """Run the work some time."""

    def shutdown(self, wait: bool = True) -> None:
        """Stop, after the work that was submitted."""


class Jobs(QObject):
    """A lane: work runs one piece at a time, results arrive on the thread that made the lane."""

    _arrived = Signal()

    def __init__(self, executor: Executor | None = None) -> None:
        super().__init__()
        self._executor = executor or ThreadPoolExecutor(max_workers=1)
        self._results: list[Callable[[], None]] = []
        self._last: Future[None] | None = None
        self._held: list[Callable[[], None]] | None = None
        self._is_closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Callable[[Ok[T] | Failed], None]) -> None:
        """Run the work aside; `done` gets its outcome on the GUI thread."""
        if self._is_closed:
            return
        if self._held is not None:
            self._held.append(lambda: self.run(work, done))
        else:
            self._last = self._executor.submit(lambda: self._work(work, done))

    def hold(self) -> None:
        """Start nothing before `release`: imports in a thread slow what is painted meanwhile."""
        self._held = self._held or []

    def release(self) -> None:
        """Start what was held back, in the order in which it was asked for."""
        held, self._held = self._held or [], None
        for run in held:
            run()

    def drain(self) -> None:
        """Wait for everything that was asked for and deliver it now."""
        self.release()
        if self._last is not None:
            self._last.result()
        self._deliver()

    def close(self) -> None:
        """Finish what was asked for, deliver it, and take nothing more."""
        self.drain()
        self._is_closed = True
        self._executor.shutdown(wait=True)

    def leave(self) -> None:
        """Take nothing more and wait for nothing; what runs may end by itself."""
        self._is_closed = True
        self._executor.shutdown(wait=False)

    def _work(self, work: Callable[[], T], done: Callable[[Ok[T] | Failed], None]) -> None:
        outcome: Ok[T] | Failed
        try:
            outcome = Ok(work())
        except Exception as error:
            outcome = Failed(error)
        self._results.append(lambda: done(outcome))
        self._arrived.emit()

    def _deliver(self) -> None:
        while self._results:
            self._results.pop(0)()


@dataclass(frozen=True, slots=True)
class Lanes:
    """The lanes of the program: what touches the file, what reads texts, what asks the keyring.

    The keyring may take its time; nobody waits for it at the end.
    """

    store: Jobs
    checks: Jobs
    keyring: Jobs

    def close(self) -> None:
        """Finish what must not be lost."""
        self.keyring.leave()
        self.store.close()
        self.checks.close()
