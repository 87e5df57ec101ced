import pytest

from unsent.checks.analysis import Checker, load_checker


@pytest.fixture(scope="session")
def checker() -> Checker:
    return load_checker()
