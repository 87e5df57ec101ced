"""Which backups are kept."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from unsent.store.backup_rotation import to_keep

START = datetime(2026, 1, 1, 9, tzinfo=UTC)
MOMENTS = st.lists(st.integers(0, 400 * 24), max_size=120).map(
    lambda hours: {START + timedelta(hours=h) for h in hours}
)


@given(MOMENTS)
def test_at_most_seventeen_are_kept_and_always_the_newest(made):
    kept = to_keep(made)
    assert kept <= made
    assert len(kept) <= 17
    assert not made or max(made) in kept


@given(MOMENTS)
def test_what_is_kept_is_kept_again(made):
    assert to_keep(to_keep(made)) == to_keep(made)


def test_a_year_of_daily_backups_leaves_days_weeks_and_months():
    kept = sorted(to_keep({START + timedelta(days=day) for day in range(365)}), reverse=True)
    assert [(kept[0] - at).days for at in kept[:7]] == list(range(7))
    assert len({at.isocalendar()[:2] for at in kept}) >= 4
    assert len({(at.year, at.month) for at in kept}) == 6


def test_kept_day_by_day_the_older_ones_thin_out_but_stay():
    made = set()
    for day in range(365):
        made = to_keep(made | {START + timedelta(days=day)})
    assert 12 <= len(made) <= 17
    assert max(made) - min(made) > timedelta(days=120)


def test_nothing_goes_for_being_old_alone():
    made = {START, START + timedelta(days=400)}
    assert to_keep(made) == made
