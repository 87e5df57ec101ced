"""What each screen shows: frozen values made by the session, rendered by the views.

Times are aware and already in the writer's time zone; durations are seconds.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from unsent.domain.appearance import Appearance
from unsent.domain.checklist import Answer, Question
from unsent.domain.dismissal import Answered, Aside
from unsent.domain.entry import EntryId
from unsent.domain.finding import Finding, Report
from unsent.domain.place import Place
from unsent.domain.refusal import Refusal
from unsent.domain.rework import Rework
from unsent.domain.support import HelpLine
from unsent.domain.waiting import Wait
from unsent.domain.watch import WatchList
from unsent.domain.word_diff import Run


class Screen(StrEnum):
    """The rooms of the window, by the key that the sidebar uses."""

    WRITE = "write"
    JOURNAL = "journal"
    COOLING = "cooling"
    REVIEW = "review"
    READY = "ready"
    LET_GO = "let_go"
    INSIGHTS = "insights"
    PLACES = "places"
    SETTINGS = "settings"
    VERSIONS = "versions"  # of one entry; entered from its page, not from the sidebar


class Saving(StrEnum):
    """What the foot of the page says about the text."""

    NOTHING = "nothing"  # blank page
    TYPING = "typing"  # newer than the file
    SAVED = "saved"
    OPENING = "opening"  # the journal is not open yet; the text is kept on the page
    FAILED = "failed"  # the file could not be written; the text is kept on the page


class Recovered(StrEnum):
    """Whether a text that an unfinished session left is offered, and how."""

    NO = "no"
    HERE = "here"  # it is the one in hand
    WITH_EARLIER = "with earlier"  # it is, and there is a text from before that session
    ELSEWHERE = "elsewhere"  # it is another entry


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers beside the rooms."""

    journal: int = 0
    cooling: int = 0
    review: int = 0
    ready: int = 0
    let_go: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One entry in a list. `progress` is the share of a wait that is served, None without one."""

    id: EntryId
    title: str = field(repr=False)
    snippet: str = field(repr=False)
    written_at: datetime
    stage: str  # name of the stage's class in lower case: private, draft, cooling ...
    place: str = ""
    seconds_left: float = 0.0
    progress: float | None = None
    is_hot: bool = False
    hits: tuple[tuple[int, int], ...] = ()  # of a search, in the snippet


@dataclass(frozen=True, slots=True)
class PageSnapshot:
    """The writing page around the text: in Write, and beside the list in Journal.

    `place` is None for a private page; then `report` is empty and nothing is judged.
    """

    entry: EntryId | None
    written_at: datetime
    words: int
    saving: Saving
    place: Place | None = None
    report: Report = field(default_factory=Report)
    wait: Wait | None = None
    length: int = 0  # in characters as the place counts them
    is_checking: bool = False  # the report is of an older revision of the text
    is_unread: bool = False  # the checks failed on this revision
    is_editable: bool = True
    help_lines: tuple[HelpLine, ...] = ()
    recovered: Recovered = Recovered.NO
    aside: tuple[Aside, ...] = ()  # marks that the writer has answered


@dataclass(frozen=True, slots=True)
class WayOutAsked:
    """A slow way out under way; `wait_left` are seconds left of the wait itself."""

    asked_at: datetime
    wait_left: float


@dataclass(frozen=True, slots=True)
class CoolingSnapshot:
    """A sealed draft. `refused` are seconds that the clock claimed and that do not count.

    `due_at` and `seconds_left` speak of the wait, or of a way out that is sooner.
    """

    entry: EntryId
    place: Place
    sealed_at: datetime
    due_at: datetime
    wait: Wait
    seconds_left: float
    heat: int
    felt: int | None
    note: str = field(repr=False)
    refused_is_held: bool = False  # once the system vouches for its clock, they do
    refused: float = 0.0
    may_ask: bool = False  # for the slow way out
    asked: WayOutAsked | None = None


@dataclass(frozen=True, slots=True)
class ReviewSnapshot:
    """A served draft beside what it was; `position` of `total` drafts to review."""

    entry: EntryId
    place: Place
    cooled_for: float
    heat_then: int
    report: Report  # of the present text; its heat is the heat now
    original: str = field(repr=False)
    runs: tuple[Run, ...] = field(repr=False)
    rework: Rework
    again_seconds: int  # what cooling again would take
    questions: tuple[Question, ...]
    answers: tuple[Answer, ...] = field(repr=False)
    open_findings: tuple[Finding, ...]  # not dismissed
    refusal: Refusal | None  # what is in the way of approving, None when nothing is
    note: str = field(default="", repr=False)
    left_early: str | None = field(default=None, repr=False)  # why it took the slow way out
    position: int = 1
    total: int = 1
    is_checking: bool = False
    recovered: Recovered = Recovered.NO
    is_unread: bool = False  # the checks failed: nothing is known about the present text
    aside: tuple[Aside, ...] = ()  # marks that the writer has answered


@dataclass(frozen=True, slots=True)
class SeenSnapshot:
    """A text as others would see it at its place, signed as one writes there.

    `sender` is empty where the program knows neither the name nor the other name.
    """

    place: Place
    text: str = field(repr=False)
    at: datetime
    sender: str = field(default="", repr=False)
    findings: tuple[Finding, ...] = ()
    sentences: tuple[tuple[int, int], ...] = ()  # half open, of the text
    is_unread: bool = False  # the checks failed on it


@dataclass(frozen=True, slots=True)
class ReadySnapshot:
    """An approved text. `remaining` counts the seconds on the clipboard, None while not there."""

    entry: EntryId
    place: Place
    text: str = field(repr=False)
    approved_at: datetime
    good_until: datetime
    now: datetime
    words: int
    length: int
    remaining: int | None = None
    refusal: Refusal | None = None  # why the last copy was refused
    position: int = 1
    total: int = 1


@dataclass(frozen=True, slots=True)
class LetGoSnapshot:
    """What is in the bin, and the one that is looked at."""

    entry: EntryId | None
    text: str = field(default="", repr=False)
    gone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class KeptText:
    """One earlier text in a list; `number` is its place, the newest is 0."""

    number: int
    kept_at: datetime
    why: str
    words: int
    is_now: bool  # the entry says the same now


@dataclass(frozen=True, slots=True)
class VersionsSnapshot:
    """The earlier texts of an entry; `runs` lead from the chosen one to the present one."""

    now: datetime
    texts: tuple[KeptText, ...] = ()
    chosen: int | None = None
    text: str = field(default="", repr=False)
    runs: tuple[Run, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class WayOutSetting:
    """Whether waits have a slow way out; `takes` is how long switching it on would take."""

    is_on: bool = False
    seconds_left: float | None = None  # of switching it on, None when that is not under way
    takes: float = 0.0


@dataclass(frozen=True, slots=True)
class SetAside:
    """A phrase that is not marked any more at one place, by its name, since a day there."""

    answered: Answered
    place: str
    since: datetime


@dataclass(frozen=True, slots=True)
class SettingsSnapshot:
    """Everything that the settings show."""

    watch: WatchList = field(repr=False)
    region: str
    help_lines: tuple[HelpLine, ...]
    keyring: str  # name of the keyring that holds the key, empty when a passphrase does
    folder: str  # where the journal lies
    version: str
    way_out: WayOutSetting = WayOutSetting()
    set_aside: tuple[SetAside, ...] = ()  # the newest first


@dataclass(frozen=True, slots=True)
class KeySlot:
    """One way in: keyring, passphrase or recovery."""

    id: str
    way: str
    name: str  # as it is shown
    made: datetime | None
    may_go: bool


@dataclass(frozen=True, slots=True)
class KeysSnapshot:
    """The ways in, what may be done with them now, and when the journal locks."""

    slots: tuple[KeySlot, ...] = ()
    keyring: str = ""  # what this computer's keyring is called, empty without one
    is_open: bool = False  # somebody has shown to have a way in
    is_busy: bool = False
    code: str = field(default="", repr=False)  # a new one that does not count yet
    is_turning: bool = False  # the code belongs to a new key of the whole journal
    problem: str = ""  # a whole sentence, ready to show
    said: str = ""
    idle_minutes: int = 5  # 0 is never
    asks_at_start: bool = False


@dataclass(frozen=True, slots=True)
class AppearanceSnapshot:
    """What was chosen of the looks, the text size that is worn, and whether it could be kept."""

    chosen: Appearance = field(default_factory=Appearance)
    text_size: int = 100
    is_kept: bool = True


@dataclass(frozen=True, slots=True)
class SpellingSnapshot:
    """Whether misspelt words are marked, and by which of the dictionaries that were found."""

    is_on: bool = True
    found: tuple[str, ...] = ()  # languages such as `de_AT`
    used: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()  # languages of this computer that have no dictionary
    folder: str = ""  # in which more of them can be put
    can_read: bool = True  # Hunspell is installed
    words: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class BackupsSnapshot:
    """The backups that there are, in the writer's own time zone, and what was just tried."""

    folder: str
    count: int = 0
    newest: datetime | None = None
    oldest: datetime | None = None
    is_working: bool = False
    said: str = ""  # whole sentences, ready to show
    is_legal_matter: bool = False


@dataclass(frozen=True, slots=True)
class WelcomeSnapshot:
    """First run: where the key will live and the recovery code once it is made."""

    keyring: str  # empty: there is none, a passphrase is needed
    code: str = field(default="", repr=False)
    problem: str = ""  # a whole sentence, ready to show


@dataclass(frozen=True, slots=True)
class LockedSnapshot:
    """Nothing but a way in. `problem` is a whole sentence, ready to show."""

    is_busy: bool = False
    problem: str = ""
    can_use_keyring: bool = False
    can_use_passphrase: bool = True
