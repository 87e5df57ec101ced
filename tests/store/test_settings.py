"""Settings come back as they were set."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from unsent.domain.honest_time import Ledger, Reading
from unsent.store.faults import Damaged, UnstorableText
from unsent.store.journal import open_journal

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    max_leaves=8,
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None
)
@given(values)
def test_a_value_comes_back_as_it_was_set(journal, value):
    journal.settings.set("any", value)
    assert journal.settings.get("any", "never") == value


def test_what_was_never_set_has_the_callers_default(journal):
    assert journal.settings.get("region", "us") == "us"
    assert journal.settings.ledger() is None


def test_the_clocks_ledger_survives_closing(folder, new, journal):
    ledger = Ledger(Reading("boot", 12.5, 1.8e9, vouched=False), trusted=3600.0)
    journal.settings.set_ledger(ledger)
    journal.close()
    again = open_journal(folder, new.data_key)
    assert again.settings.ledger() == ledger
    again.close()


def test_a_broken_ledger_is_reported(journal):
    journal.settings.set("clock.ledger", {"last": 5})
    with pytest.raises(Damaged):
        journal.settings.ledger()


def test_half_a_character_is_refused(journal):
    with pytest.raises(UnstorableText):
        journal.settings.set("watch", ["\ud800"])
    assert journal.settings.get("watch") is None
