"""The goals of the checks, each with what is reached on the part that nobody tuned on."""

from collections.abc import Iterable
from dataclasses import dataclass

from evaluation.measures import Figures, Share
from evaluation.public_sets import COUNTERED, STRUCTURED, WIDE, YEAR, Public

WORKED_OUT = (
    "advice.personal", "advice.no_disclaimer", "claim.unsupported", "rule.confidential",
    "conflict.undisclosed", "harassment.target", "threat.violence", "tone.hate",
)  # fmt: skip
OTHERS = (
    "tone.absolutist", "tone.insult", "tone.patient_contempt", "tone.profanity", "tone.shouting",
    "politics.rant", "bait.engagement",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal: `reached` has to be at least `wanted`, or at most with `is_ceiling`."""

    name: str
    wanted: float
    reached: float | None
    of: int = 0  # how many it was measured on
    is_ceiling: bool = False

    @property
    def is_met(self) -> bool:
        """Tell whether it is met; what could not be measured is not."""
        if self.reached is None:
            return False
        return self.reached <= self.wanted if self.is_ceiling else self.reached >= self.wanted


def goals(held_out: Figures, public: Public) -> list[Goal]:
    """Return every goal with what is reached."""
    return [*goals_of_posts(held_out), *_of_public_sets(public)]


def goals_of_posts(figures: Figures) -> list[Goal]:
    """Return the goals that posts and pairs of our own decide."""
    unseen = figures.seen.total - figures.seen.hits
    return [
        _goal("identifiers (phi.*), span recall", 0.92, _sum(figures.by_span, ("phi.",))),
        _goal("identity.*, span recall", 0.92, _sum(figures.by_span, ("identity.",))),
        *(_by_category(figures, WORKED_OUT, 0.88)),
        *(_by_category(figures, OTHERS, 0.85)),
        _goal("self-harm wording brings support", 0.97, figures.support),
        _goal("clean posts with no warn or block", 0.95, figures.clean),
        _goal("cooled texts with no warn or block", 0.95, figures.cooled),
        Goal("must-change posts that pass with no finding", 0, unseen, figures.seen.total, True),
    ]


def _by_category(figures: Figures, names: tuple[str, ...], wanted: float) -> Iterable[Goal]:
    yield _goal(f"{', '.join(names)} together, post recall", wanted, _sum(figures.by_post, names))
    for name in names:
        yield _goal(f"{name}, post recall", wanted, figures.by_post.get(name, Share()))


def _of_public_sets(public: Public) -> list[Goal]:
    entities = public.by_entity
    false = public.false_names
    return [
        _goal("structured identifiers, synthetic set", 0.99, _sum(entities, STRUCTURED)),
        _goal("the same with years and weekdays alone", 0.99, _sum(entities, (*STRUCTURED, YEAR))),
        _goal("names, synthetic set", 0.92, entities["PERSON"]),
        _goal("places, synthetic set", 0.85, entities["GPE"]),
        _goal("the same with states and countries", 0.85, _sum(entities, ("GPE", WIDE))),
        *(
            Goal(
                f"false names in 1,000 words of {kind}",
                2.0,
                1000 * count.hits / count.total,
                count.total,
                True,
            )
            for kind, count in false.items()
        ),
        Goal("HateCheck, macro-F1", 0.72, public.hate.macro_f1, _total(public.hate.by_test)),
        _goal("HateCheck, neutral mentions left alone", 0.98, public.hate.left_alone),
        _goal("HateCheck, quoted to counter it", 0.80, public.hate.by_test[COUNTERED]),
    ]


def _goal(name: str, wanted: float, reached: Share) -> Goal:
    return Goal(name, wanted, reached.value, reached.total)


def _sum(shares: dict[str, Share], names: tuple[str, ...]) -> Share:
    chosen = (value for name, value in shares.items() if name.startswith(names))
    return sum(chosen, Share())


def _total(shares: dict[str, Share]) -> int:
    return sum(share.total for share in shares.values())
