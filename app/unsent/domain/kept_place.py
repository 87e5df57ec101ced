"""A place as the journal keeps it: the rules that count, and looser ones that do not count yet."""

from dataclasses import dataclass, field, replace

from unsent.domain.honest_time import Served, Step, serve
from unsent.domain.place import Place, PlaceFacts
from unsent.domain.strictness import strictest, weaker_in
from unsent.domain.waiting import WaitPolicy


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A place with the rules that count now.

    `asked` are the rules that will count once a full wait of those is `served`. A retired place
    is offered no more; drafts that go there keep it.
    """

    place: Place
    asked: WaitPolicy | None = None
    served: Served = field(default_factory=Served)
    is_retired: bool = False

    @property
    def seconds_left(self) -> float:
        """Return how long what was asked for still has to wait, zero when nothing does."""
        if self.asked is None:
            return 0.0
        return max(0.0, self.place.policy.base - self.served.seconds)


def ask(kept: KeptPlace, rules: WaitPolicy, begun: Served) -> KeptPlace:
    """Ask for other rules: what is stricter counts now, what is looser after a full wait.

    The wait is the base of what counts meanwhile. It goes on when what was asked for before only
    becomes stricter; anything weaker than that begins it again.
    """
    now = strictest(kept.place.policy, rules)
    if not weaker_in(rules, now):
        return replace(kept, place=kept.place.with_policy(rules), asked=None, served=Served())
    goes_on = kept.asked is not None and not weaker_in(rules, kept.asked)
    return replace(
        kept,
        place=kept.place.with_policy(now),
        asked=rules,
        served=kept.served if goes_on else begun,
    )


def take_back(kept: KeptPlace) -> KeptPlace:
    """Ask for nothing looser any more; what counts now goes on counting."""
    return replace(kept, asked=None, served=Served())


def credit(kept: KeptPlace, step: Step) -> KeptPlace:
    """Credit honest time to what was asked for, and make it count once it is served."""
    if kept.asked is None:
        return kept
    served = serve(kept.served, step)
    if served.seconds < kept.place.policy.base:
        return replace(kept, served=served)
    return take_back(replace(kept, place=kept.place.with_policy(kept.asked)))


def with_facts(kept: KeptPlace, facts: PlaceFacts) -> KeptPlace:
    """Return the place with another name, kind or limit; its wait and what was asked for stay."""
    place = replace(
        kept.place,
        name=facts.name.strip(),
        kind=facts.kind,
        limit=facts.limit,
        counting=facts.counting,
    )
    return replace(kept, place=place)
