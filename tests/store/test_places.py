"""The places in the encrypted journal: what is written comes back, what does not fit is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.honest_time import Served
from unsent.domain.kept_place import KeptPlace
from unsent.domain.place import Counting, Place, PlaceKind
from unsent.domain.waiting import LONGEST, SHORTEST, NightRule, WaitPolicy
from unsent.store import places
from unsent.store.faults import Damaged

TIMES = st.times()
NIGHTS = st.builds(NightRule, TIMES, TIMES, TIMES)
SHARES = st.floats(0, 1)
RULES = st.builds(
    WaitPolicy,
    st.integers(SHORTEST, LONGEST),
    SHARES,
    SHARES,
    st.none() | NIGHTS,
    st.lists(NIGHTS, max_size=3).map(tuple),
)
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=80)
PLACES = st.builds(
    Place,
    WORDS,
    WORDS,
    st.sampled_from(PlaceKind),
    st.none() | st.integers(1, 10**6),
    st.sampled_from(Counting),
    RULES,
)
SERVED = st.builds(Served, st.floats(0, 1e7), st.none() | st.floats(0, 1e10))
KEPT = st.builds(KeptPlace, PLACES, st.none() | RULES, SERVED, st.booleans())


class InMemory:
    """The one setting, as the file would hold it."""

    def __init__(self):
        self.text = None

    def get(self, key, default=None):
        return default if self.text is None else json.loads(self.text)

    def set(self, key, value):
        self.text = json.dumps(value, allow_nan=False)


@given(st.lists(KEPT, max_size=4).map(tuple))
def test_places_come_back_as_they_were(kept):
    settings = InMemory()
    assert places.read(settings) is None
    places.write(settings, kept)
    assert places.read(settings) == kept


@pytest.mark.parametrize(
    "spoil",
    [
        lambda one: one | {"more": 1},
        lambda one: one | {"place": one["place"] | {"kind": "secret"}},
        lambda one: one | {"asked": one["place"]["policy"] | {"base": 0}},
        lambda one: one | {"asked": one["place"]["policy"] | {"hot_share": 2.0}},
        lambda one: one | {"asked": one["place"]["policy"] | {"hot_share": -1.0}},
        lambda one: one | {"asked": one["place"]["policy"] | {"night": {"begins": "25:00"}}},
        lambda one: one | {"asked": one["place"]["policy"] | {"night": {"begins": "22:00+01:00"}}},
        lambda one: one | {"is_retired": "no"},
        lambda one: [one],
    ],
)
def test_what_does_not_fit_is_damage(spoil):
    settings = InMemory()
    places.write(settings, (KeptPlace(Place("own-1", "r/nursing")),))
    (form,) = json.loads(settings.text)
    settings.set("places", [spoil(form)])
    with pytest.raises(Damaged) as caught:
        places.read(settings)
    assert "nursing" not in str(caught.value)
