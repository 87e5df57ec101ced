import pytest

from unsent.domain.watch import WatchList


def test_nothing_is_watched_for_to_begin_with():
    assert WatchList().is_empty


@pytest.mark.parametrize("kind", ["me", "workplace", "colleagues", "places"])
def test_any_name_makes_the_list_count(kind):
    assert not WatchList(**{kind: ("Mercy",)}).is_empty
