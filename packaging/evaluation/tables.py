"""Write figures as Markdown tables."""

from collections.abc import Callable, Iterable, Iterator

from evaluation.goals import Goal
from evaluation.measures import Figures, Share
from evaluation.public_sets import Public

WHOLE: tuple[tuple[str, Callable[[Figures], Share]], ...] = (
    ("clean posts with no warn or block", lambda f: f.clean),
    ("clean posts without even a note by weight", lambda f: f.clean_unguessed),
    ("clean posts below 30 degrees", lambda f: f.clean_cool),
    ("clean posts without a support card", lambda f: f.clean_support),
    ("cooled texts with no warn or block", lambda f: f.cooled),
    ("categories found in the text before", lambda f: f.fixed),
    ("pairs whose heat falls", lambda f: f.heat_falls),
    ("pairs with a tone whose heat falls", lambda f: f.loud_falls),
    ("self-harm posts that bring support", lambda f: f.support),
    ("must-change posts with any finding", lambda f: f.seen),
)


def goal_table(goals: Iterable[Goal]) -> Iterator[str]:
    """Yield the lines of the table of goals."""
    yield from _table(
        ("measure", "goal", "reached", "of", ""),
        (
            (
                goal.name,
                f"{'≤' if goal.is_ceiling else '≥'} {goal.wanted:g}",
                _number(goal),
                str(goal.of),
                "met" if goal.is_met else "**not met**",
            )
            for goal in goals
        ),
    )


def post_tables(columns: list[Figures]) -> Iterator[str]:
    """Yield a table of whole posts, one of recall by post and one of recall by span."""
    names = ["", *(f"{figures.name} ({figures.posts})" for figures in columns)]
    yield from _table(names, ([name, *map(_cell, map(of, columns))] for name, of in WHOLE))
    for title, of in (("Recall by post", _posts_of), ("Recall by span", _spans_of)):
        yield f"\n**{title}**\n"
        labels = sorted({label for figures in columns for label in of(figures)})
        yield from _table(
            names,
            (
                [f"`{label}`", *(_cell(of(f).get(label, Share())) for f in columns)]
                for label in labels
            ),
        )
        yield ""


def public_tables(public: Public) -> Iterator[str]:
    """Yield a table of each public set."""
    yield "**HateCheck by functional test (share right)**\n"
    tests = public.hate.by_test.items()
    yield from _table(("test", "right"), ((f"`{name}`", _cell(share)) for name, share in tests))
    yield "\n**Synthetic identifiers by entity (any part of it marked)**\n"
    entities = public.by_entity.items()
    yield from _table(("entity", "found"), ((f"`{n}`", _cell(share)) for n, share in entities))
    yield f"\n**Heat against the ratings of {_tweets(public)}**: r = {public.heat_r:.3f}"


def _tweets(public: Public) -> str:
    return f"the tweets ({public.false_names['tweets'].total} words)"


def _posts_of(figures: Figures) -> dict[str, Share]:
    return figures.by_post


def _spans_of(figures: Figures) -> dict[str, Share]:
    return figures.by_span


def _number(goal: Goal) -> str:
    if goal.reached is None:
        return "none to measure"
    return f"{goal.reached:.0f}" if isinstance(goal.reached, int) else f"{goal.reached:.3f}"


def _cell(share: Share) -> str:
    return "" if share.value is None else f"{share.value:.2f} ({share.hits}/{share.total})"


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    head = list(head)
    yield f"| {' | '.join(head)} |"
    yield "|" + " --- |" * len(head)
    for row in rows:
        yield f"| {' | '.join(row)} |"
