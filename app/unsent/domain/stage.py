"""The life of an entry: what it can be, and what may become of it.

A stage holds exactly what exists then. A transition is a pure function of the stage, the facts
and the time; it returns the next stage, or a refusal that names every reason. Approval has a
module of its own, because it is the one door out.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from unsent.domain.checklist import Answer
from unsent.domain.finding import Dismissal, FindingKey
from unsent.domain.honest_time import Served, Step, serve, sure
from unsent.domain.place import PlaceId
from unsent.domain.refusal import Reason, Refusal, refuse
from unsent.domain.waiting import MINUTE, Wait

BIN_KEEPS = timedelta(days=7)
WAY_OUT_TAKES = 10.0 * MINUTE  # seconds after it was asked for


@dataclass(frozen=True, slots=True)
class Private:
    """Just for the writer; never judged."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Might be posted in a place; checks are shown, nothing is sealed."""

    place: PlaceId
    dismissals: tuple[Dismissal, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class WayOut:
    """The slow way out of a wait, asked for; `served` is honest time since then."""

    asked_at: datetime
    served: Served
    reason: str = field(repr=False)

    @property
    def seconds_left(self) -> float:
        """Return what is left of it; time on trust shortens it by nothing."""
        return max(0.0, WAY_OUT_TAKES - sure(self.served))


@dataclass(frozen=True, slots=True)
class LeftEarly:
    """What a draft that took the slow way out keeps: seconds that it had waited, and why."""

    after: float
    reason: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Cooling:
    """Sealed until the wait is served. `felt` is how hot the writer said to be, 0 to 10.

    `has_way_out` tells whether the slow way out was there when it was sealed.
    """

    place: PlaceId
    sealed_at: datetime
    wait: Wait
    served: Served
    heat: int
    original: str = field(repr=False)
    felt: int | None = None
    note: str = field(default="", repr=False)
    dismissals: tuple[Dismissal, ...] = field(default=(), repr=False)
    has_way_out: bool = False
    way_out: WayOut | None = None

    @property
    def wait_left(self) -> float:
        """Return what is left of the wait, as of the last credited step."""
        return max(0.0, self.wait.seconds - self.served.seconds)

    @property
    def seconds_left(self) -> float:
        """Return what is left until the review, by the wait or by a way out that is sooner."""
        out = self.way_out
        return self.wait_left if out is None else min(self.wait_left, out.seconds_left)


@dataclass(frozen=True, slots=True)
class Review:
    """The wait is over: the draft may be softened, asked about and approved.

    `original` is what was written first, `cooled` what has last cooled; they differ once a
    draft has cooled again.
    """

    place: PlaceId
    sealed_at: datetime
    wait: Wait
    heat: int
    original: str = field(repr=False)
    cooled: str = field(repr=False)
    felt: int | None = None
    note: str = field(default="", repr=False)
    answers: tuple[Answer, ...] = field(default=(), repr=False)
    dismissals: tuple[Dismissal, ...] = field(default=(), repr=False)
    left_early: LeftEarly | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """Approved, character for character. `known` are the findings accepted with the approval."""

    place: PlaceId
    approved_at: datetime
    good_until: datetime
    digest: str
    heat_then: int
    heat_now: int
    original: str = field(repr=False)
    answers: tuple[Answer, ...] = field(default=(), repr=False)
    known: tuple[FindingKey, ...] = field(default=(), repr=False)
    left_early: LeftEarly | None = None


@dataclass(frozen=True, slots=True)
class Posted:
    """It left, by the writer's own word."""

    place: PlaceId
    posted_at: datetime
    heat_then: int
    heat_now: int
    link: str = field(default="", repr=False)
    left_early: LeftEarly | None = None


@dataclass(frozen=True, slots=True)
class LetGo:
    """In the bin until `BIN_KEEPS` has passed."""

    let_go_at: datetime
    before: "Private | Draft | Cooling | Review | Ready | Posted"


Stage = Private | Draft | Cooling | Review | Ready | Posted | LetGo


def might_post(stage: Stage, place: PlaceId) -> Draft | Refusal:
    """Make a private page, or a draft for another place, a draft for this one."""
    if isinstance(stage, Draft):
        return replace(stage, place=place)
    if isinstance(stage, Private):
        return Draft(place)
    return refuse(Reason.WRONG_STAGE)


def keep_private(stage: Stage) -> Private | Refusal:
    """Keep it; always possible until it was let go."""
    return refuse(Reason.WRONG_STAGE) if isinstance(stage, LetGo) else Private()


def start_cooling(
    stage: Stage,
    text: str,
    *,
    wait: Wait,
    served: Served,
    heat: int,
    felt: int | None,
    now: datetime,
    has_way_out: bool = False,
) -> Cooling | Refusal:
    """Seal a draft, or a reviewed one again, for this wait."""
    if not text.strip():
        return refuse(Reason.EMPTY)
    if not isinstance(stage, Draft | Review):
        return refuse(Reason.WRONG_STAGE)
    return Cooling(
        place=stage.place,
        sealed_at=now,
        wait=wait,
        served=served,
        heat=heat,
        original=stage.original if isinstance(stage, Review) else text,
        felt=felt,
        note=stage.note if isinstance(stage, Review) else "",
        # what was waved aside while hot is asked again with a cool head
        dismissals=stage.dismissals if isinstance(stage, Review) else (),
        has_way_out=has_way_out,
    )


def cool(stage: Cooling, text: str, step: Step) -> Cooling | Review:
    """Credit honest time; a served wait becomes a review by itself and stays one.

    So does one whose slow way out has taken its time; the wait itself goes on meanwhile.
    """
    out = stage.way_out
    if out is not None:
        out = replace(out, served=serve(out.served, step))
    stage = replace(stage, served=serve(stage.served, step), way_out=out)
    if stage.seconds_left > 0:
        return stage
    return Review(
        place=stage.place,
        sealed_at=stage.sealed_at,
        wait=stage.wait,
        heat=stage.heat,
        original=stage.original,
        cooled=text,
        felt=stage.felt,
        note=stage.note,
        dismissals=stage.dismissals,
        left_early=_left_early(stage),
    )


def leave_note(stage: Stage, note: str) -> Cooling | Refusal:
    """Leave a note to one's later self while the text is sealed."""
    if isinstance(stage, Cooling):
        return replace(stage, note=note)
    return refuse(Reason.WRONG_STAGE)


def change_text(stage: Stage) -> Draft | Refusal:
    """Open a sealed or approved text for editing: the wait, or the approval, is gone."""
    if isinstance(stage, Cooling | Review | Ready):
        return Draft(stage.place)
    return refuse(Reason.WRONG_STAGE)


def mark_posted(stage: Stage, now: datetime, link: str = "") -> Posted | Refusal:
    """Note that an approved text was posted."""
    if isinstance(stage, Ready):
        heats = (stage.heat_then, stage.heat_now)
        return Posted(stage.place, now, *heats, link, left_early=stage.left_early)
    return refuse(Reason.WRONG_STAGE)


def expire(stage: Ready, now: datetime) -> Ready | Draft:
    """Make an approval that is out of date a draft again.

    One from the future is kept, though it does not count: the clock may not be set yet.
    """
    return stage if now < stage.good_until else Draft(stage.place)


def is_valid(stage: Ready, now: datetime) -> bool:
    """Tell whether an approval still counts; one from the future (a turned clock) does not."""
    return stage.approved_at - timedelta(minutes=2) <= now < stage.good_until


def let_go(stage: Stage, now: datetime) -> LetGo:
    """Put it in the bin."""
    return stage if isinstance(stage, LetGo) else LetGo(now, stage)


def take_back(stage: Stage) -> Stage | Refusal:
    """Take it out of the bin; an approval does not survive that."""
    if not isinstance(stage, LetGo):
        return refuse(Reason.WRONG_STAGE)
    before = stage.before
    return Draft(before.place) if isinstance(before, Ready) else before


def is_gone(stage: LetGo, now: datetime) -> bool:
    """Tell whether the bin's time is over."""
    return now >= stage.let_go_at + BIN_KEEPS


def distrust(stage: Stage, text: str, wait: Wait, served: Served, now: datetime) -> Stage:
    """Return where a stage goes whose seal is broken: to the start of a wait, text kept."""
    match stage:
        case Cooling() | Review() | Ready():
            heat = stage.heat_then if isinstance(stage, Ready) else stage.heat
            return Cooling(stage.place, now, wait, served, heat, original=text)
        case LetGo():
            return LetGo(now, Private())
        case _:
            return stage


def place_of(stage: Stage) -> PlaceId | None:
    """Return the place of a stage that has one."""
    return None if isinstance(stage, Private | LetGo) else stage.place


def _left_early(stage: Cooling) -> LeftEarly | None:
    if stage.way_out is None or stage.wait_left <= 0:
        return None
    return LeftEarly(stage.served.seconds, stage.way_out.reason)
