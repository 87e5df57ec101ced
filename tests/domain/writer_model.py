"""A writer with a computer, and beside the program's stages a record of what truly happened."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from unsent.domain.approval import Approvable, ApprovedText, approve, release
from unsent.domain.checklist import Answer, applicable
from unsent.domain.finding import Dismissal, Finding, Report, Severity, Source
from unsent.domain.honest_time import ALLOWANCE, Ledger, Reading, advance, begin
from unsent.domain.place import Place
from unsent.domain.refusal import Refusal
from unsent.domain.rework import rework
from unsent.domain.stage import (
    WAY_OUT_TAKES,
    Cooling,
    Draft,
    LetGo,
    Posted,
    Private,
    Ready,
    Review,
    change_text,
    cool,
    distrust,
    expire,
    keep_private,
    leave_note,
    let_go,
    mark_posted,
    might_post,
    start_cooling,
    take_back,
)
from unsent.domain.waiting import HOUR, WaitPolicy, wait_again, wait_for
from unsent.domain.way_out import ask, close, go_back

PLACES = {
    "quick": Place("quick", "A quick place", policy=WaitPolicy(base=13 * HOUR, night=None)),
    "slow": Place("slow", "A slow place", limit=200, policy=WaitPolicy(base=40 * HOUR, night=None)),
}
SOUND = {"screenshot": "yes", "recognise": "yes", "mine_to_say": "yes", "advice": "general",
         "purpose": "to be heard", "aloud": "yes"}  # fmt: skip
STORY = ("night", "ward", "boy")
SLEW = 120
SENTENCE = "People need to know this."


def check(text, watched=()):
    """Mark a few plain words; a made-up stand-in for the checks."""
    spans, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        spans.append((word, at, at + len(word)))
        at += len(word)
    found = []
    for word, start, end in spans:
        if word == "IDENT":
            found.append(mark("name", "phi.name", Severity.BLOCK, start, end))
        if word == "ADVICE":
            found.append(mark("advice", "advice.personal", Severity.WARN, start, end))
        if word in watched:
            found.append(mark("watch", "identity.employer", Severity.WARN, start, end))
    parts = {word: (start, end) for word, start, end in spans if word in STORY}
    if len(parts) > 1:
        found.append(mark("story", "phi.indirect", Severity.BLOCK, 0, 0, tuple(parts.values())))
    return Report(tuple(found), heat=min(100, 25 * text.split().count("HOT")))


def mark(rule, category, severity, start, end, parts=()):
    return Finding(rule, category, severity, start, end, "", "", Source("made up"), parts=parts)


@dataclass
class Seal:
    true: float
    need: float


@dataclass
class Approval:
    text: str
    wall: float
    watched: frozenset


@dataclass
class Writer:
    """The program's state, and the record: `seal`, `first_need`, `approval`, `answers`."""

    true: float = 1.7e9
    off_by: float = 0.0
    boot: int = 1
    booted: float = 1.7e9 - 900
    text: str = ""
    stage: object = field(default_factory=Private)
    ledger: Ledger | None = None
    watched: frozenset = frozenset()
    seal_: Seal | None = None
    first_need: float = 0.0
    cooled: str = ""
    original: str = ""
    answers: dict = field(default_factory=dict)
    dismissed: set = field(default_factory=set)
    approval: Approval | None = None
    is_way_out_on: bool = False
    asked_at: float | None = None  # true time of the way out that is under way
    left_early: bool = False
    tally: Counter = field(default_factory=Counter)

    # what the machine says

    @property
    def wall(self):
        return self.true + self.off_by

    @property
    def now(self):
        return datetime.fromtimestamp(self.wall, UTC)

    def reading(self):
        vouched = abs(self.off_by) < 60
        return Reading(f"boot {self.boot}", self.true - self.booted, self.wall, vouched)

    def check(self, text):
        return check(text, self.watched)

    # what the writer does; each as the program's flows do it

    def look(self):
        self.ledger, step = advance(self.ledger or Ledger(self.reading()), self.reading())
        if isinstance(self.stage, Cooling):
            self.stage = cool(self.stage, self.text, step)
            if isinstance(self.stage, Review):
                self._opened()
        elif isinstance(self.stage, Ready):
            self._become(expire(self.stage, self.now))

    def write(self, text):
        if isinstance(self.stage, Private | Draft | Review):
            self.text = text

    def might_post(self, place):
        self._become(might_post(self.stage, place))

    def keep_private(self):
        self._become(keep_private(self.stage))

    def start(self):
        self.look()
        report = self.check(self.text)
        blocks = len(report.of(Severity.BLOCK))
        again = isinstance(self.stage, Review)
        if again:
            wait = wait_again(self.stage.wait)
        else:
            place = PLACES[getattr(self.stage, "place", "quick")]
            wait = wait_for(place.policy, report.heat, blocks, self.now)
        served = begin(self.reading())
        stage = start_cooling(
            self.stage,
            self.text,
            wait=wait,
            served=served,
            heat=report.heat,
            felt=None,
            now=self.now,
            has_way_out=self.is_way_out_on,
        )
        if self._become(stage):
            self.asked_at, self.left_early = None, False
            if not again:
                base = PLACES[stage.place].policy.base
                self.first_need = base * (1 + (report.heat > 70) / 4 + bool(blocks) / 4)
                self.original = self.text
            need = max(HOUR, self.first_need / 4) if again else self.first_need
            self.seal_ = Seal(self.true, need)

    def switch_way_out(self, *, on):
        self.is_way_out_on = on  # when it counts is not this model's business
        if not on:
            self._become(close(self.stage))
            self.asked_at = None

    def ask_for_way_out(self, typed=SENTENCE, reason="a warning"):
        self.look()
        had = getattr(self.stage, "has_way_out", False)
        stage = ask(
            self.stage,
            typed=typed,
            sentence=SENTENCE,
            reason=reason,
            served=begin(self.reading()),
            now=self.now,
        )
        if self._become(stage):
            assert had
            assert (typed, bool(reason.strip())) == (SENTENCE, True)
            self.asked_at = self.true

    def go_back_to_waiting(self):
        if self._become(go_back(self.stage)):
            self.asked_at = None

    def open_for_editing(self):
        self._become(change_text(self.stage))

    def note(self, words):
        self._become(leave_note(self.stage, words))

    def answer(self, question, value):
        if isinstance(self.stage, Review):
            others = tuple(a for a in self.stage.answers if a.question != question)
            self.stage = replace(self.stage, answers=(*others, Answer(question, value)))
            self.answers[question] = value

    def dismiss(self, reason):
        for finding in self.check(self.text).of(Severity.BLOCK):
            if isinstance(self.stage, Draft | Review):
                new = Dismissal(finding.key(self.text), reason)
                self.stage = replace(self.stage, dismissals=(*self.stage.dismissals, new))
                if reason.strip():
                    spans = finding.parts or ((finding.start, finding.end),)
                    self.dismissed.add(frozenset(self.text[s:e] for s, e in spans))

    def approve(self):
        self.look()
        stage = self.stage
        if not isinstance(stage, Review):
            assert isinstance(approve(stage, self._facts("", ""), self.now), Refusal)
            return
        facts = self._facts(stage.cooled, stage.original)
        if self._become(approve(stage, facts, self.now)):
            self._must_have_earned_it()
            self.approval = Approval(self.text, self.wall, self.watched)
            self.tally["approved"] += 1

    def copy(self):
        self.look()
        out = release(self.stage, self.text, self.check(self.text), self.now)
        if isinstance(out, ApprovedText):
            self._must_be_approved(out)
            self.tally["copied"] += 1
        else:
            self.tally["refused"] += 1

    def post(self):
        self._become(mark_posted(self.stage, self.now))

    def let_go(self):
        self._become(let_go(self.stage, self.now))

    def take_back(self):
        self._become(take_back(self.stage))

    def break_the_seal(self):
        self.look()  # what passed until now must not count for the new wait
        wait = wait_for(PLACES["quick"].policy, 0, 0, self.now)
        before = self.stage
        self._become(distrust(before, self.text, wait, begin(self.reading()), self.now))
        if isinstance(before, Cooling | Review | Ready):
            self.original, self.first_need = self.text, PLACES["quick"].policy.base
            self.seal_ = Seal(self.true, self.first_need)
            self.asked_at, self.left_early = None, False

    # what truly happened, kept apart from the stages

    def _become(self, stage):
        if isinstance(stage, Refusal):
            assert stage.obstacles
            return False
        if stage != self.stage and not isinstance(stage, Ready):
            self.approval = None
        if isinstance(stage, Private) or (
            isinstance(stage, Draft | Cooling) and not stage.dismissals
        ):
            self.dismissed = set()
        self.stage = stage
        return True

    def _opened(self):
        self.left_early = self.stage.left_early is not None
        if self.left_early:
            assert self.asked_at is not None
            assert self.true - self.asked_at >= WAY_OUT_TAKES - 1e-3
            self.tally["left early"] += 1
        else:
            assert self.true - self.seal_.true >= self.seal_.need - ALLOWANCE - SLEW
        self.cooled, self.answers = self.text, {}
        self.tally["reviewed"] += 1

    def _facts(self, cooled, original):
        report, then = self.check(self.text), self.check(original)
        categories = then.categories() | report.categories()
        dismissals = getattr(self.stage, "dismissals", ())
        return Approvable(
            self.text,
            report,
            rework(cooled, self.check(cooled), self.text, report, dismissals),
            applicable(categories, original, self.text),
            PLACES[getattr(self.stage, "place", "quick")],
        )

    def _must_have_earned_it(self):
        waited = self.true - self.seal_.true >= self.seal_.need - ALLOWANCE - SLEW
        assert waited or (self.left_early and self.stage.left_early)
        assert self.text.strip()
        now, then = self.text.split(), self.cooled.split()
        asked = {"screenshot", "purpose", "aloud"}
        both = {*now, *self.original.split()}
        if "ADVICE" in both:
            asked.add("advice")
        if "IDENT" in both or "ward" in both:
            asked |= {"recognise", "mine_to_say"}
        assert {name for name, value in self.answers.items() if value == SOUND[name]} >= asked
        assert "IDENT" not in now or frozenset({"IDENT"}) in self.dismissed
        story = frozenset(STORY) & frozenset(now)
        assert len(story) < 2 or any(story <= known for known in self.dismissed)
        assert min(4, now.count("HOT")) <= then.count("HOT")
        assert (Counter(now) - Counter(then)).total() <= len(then) / 2
        assert self.stage.place == "quick" or len(self.text) <= 200

    def _must_be_approved(self, out):
        assert self.approval is not None
        assert out.text == self.approval.text == self.text
        age = timedelta(seconds=self.wall - self.approval.wall)
        assert timedelta(seconds=-SLEW) <= age < timedelta(days=7)
        fresh = (self.watched - self.approval.watched) & set(self.text.split())
        assert not fresh


KINDS = (Private, Draft, Cooling, Review, Ready, Posted, LetGo)
