import gc

import pytest

from unsent.checks.collector import collector_paused


def test_the_collector_rests_during_a_check_and_goes_on_after_it_whatever_happens():
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ValueError, match="no"), collector_paused():
        raise ValueError("no")
    assert gc.isenabled()


def test_a_check_within_a_pause_leaves_the_pause_alone():
    with collector_paused():
        with collector_paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
