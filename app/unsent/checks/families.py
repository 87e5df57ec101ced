"""The table of all families: the one place that knows them."""

from unsent.checks import advice, conduct, story, watchwords
from unsent.checks.family import Family
from unsent.checks.identifiers import (
    ages,
    colleagues,
    contacts,
    dates,
    names,
    numbers,
    own,
    people,
    places,
    whereabouts,
    workplaces,
)
from unsent.checks.identifiers.known import read_names
from unsent.checks.lexicon import load_lists
from unsent.checks.naming import family as naming
from unsent.checks.weighing import read_weigher
from unsent.domain.watch import WatchList


def built_in(watch: WatchList) -> tuple[Family, ...]:
    """Return every family of checks, with the writer's own list in mind."""
    known = read_names()
    lists = load_lists()
    return (
        names.family(known),
        dates.family(),
        ages.family(),
        places.family(known),
        contacts.family(),
        numbers.family(),
        workplaces.family(known),
        colleagues.family(known),
        own.family(known),
        people.family(known),
        whereabouts.family(known),
        watchwords.family(watch),
        story.family(known),
        advice.family(lists),
        conduct.family(lists),
        naming.family(known),
        read_weigher().family(),
    )
